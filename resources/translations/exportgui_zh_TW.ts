<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>allowed: {choices}</source>
        <translation>允許的值:{choices}</translation>
    </message>
    <message>
        <source>the document is not a rule set</source>
        <translation>此文件不是規則集</translation>
    </message>
    <message>
        <source>&lt;ruleset&gt; with &lt;rule&gt;s</source>
        <translation>含有 &lt;rule&gt; 的 &lt;ruleset&gt;</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is not allowed here</source>
        <translation>此處不允許 &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>&lt;rule&gt;</source>
        <translation>&lt;rule&gt;</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>規則 {name}</translation>
    </message>
    <message>
        <source>the expression has no part {name}</source>
        <translation>運算式沒有 {name} 這個部分</translation>
    </message>
    <message>
        <source>each of {names} once</source>
        <translation>{names} 各一次</translation>
    </message>
    <message>
        <source>the expression {text} cannot be used: {detail}</source>
        <translation>無法使用運算式 {text}：{detail}</translation>
    </message>
    <message>
        <source>{rule}: {text} repeats a part that can match in several ways, so that matching may never end</source>
        <translation>{rule}：{text} 重複了可用多種方式比對的部分，比對可能永遠不會結束</translation>
    </message>
    <message>
        <source>a rule has no attribute {name}</source>
        <translation>規則沒有屬性 {name}</translation>
    </message>
    <message>
        <source>larger than {size} MiB</source>
        <translation>超過 {size} MiB</translation>
    </message>
    <message>
        <source>entities are not accepted</source>
        <translation>不接受實體</translation>
    </message>
    <message>
        <source>not a text file (NUL character)</source>
        <translation>不是文字檔（NUL 字元）</translation>
    </message>
    <message>
        <source>marked as UTF-8 but is not, at byte {number}</source>
        <translation>標示為 UTF-8，但在位元組 {number} 處不是</translation>
    </message>
    <message>
        <source>at column {number}</source>
        <translation>第 {number} 個字元</translation>
    </message>
    <message>
        <source>name template {template}</source>
        <translation>名稱範本 {template}</translation>
    </message>
    <message>
        <source>recipe {name}</source>
        <translation>配方 {name}</translation>
    </message>
    <message>
        <source>unknown token {token}</source>
        <translation>不明的代號 {token}</translation>
    </message>
    <message>
        <source>{token} pads wrongly: write a width from 1 to 9, such as {example}</source>
        <translation>{token} 的補位不正確：請寫入 1 到 9 的寬度，例如 {example}</translation>
    </message>
    <message>
        <source>a brace stands alone</source>
        <translation>大括號未成對</translation>
    </message>
    <message>
        <source>the name leads out of the destination</source>
        <translation>名稱指向目的地之外</translation>
    </message>
    <message>
        <source>the template names no file</source>
        <translation>範本未產生檔案名稱</translation>
    </message>
    <message>
        <source>cannot be read: {detail}</source>
        <translation>無法讀取：{detail}</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>記憶體不足以處理</translation>
    </message>
    <message>
        <source>cannot be used; please report it with the log file {file}; unexpected error: {detail}</source>
        <translation>無法使用；請附上記錄檔 {file} 回報；未預期的錯誤：{detail}</translation>
    </message>
    <message>
        <source>this kind of camera raw file is not supported</source>
        <translation>不支援此類相機 RAW 檔</translation>
    </message>
    <message>
        <source>develop it, and save it as TIFF, PNG or JPEG</source>
        <translation>請沖洗後以 TIFF、PNG 或 JPEG 儲存</translation>
    </message>
    <message>
        <source>the camera raw file does not tell its white balance; that of daylight is used</source>
        <translation>相機 RAW 檔未記載白平衡；改用日光的白平衡</translation>
    </message>
    <message>
        <source>the colour space that the file names is not known and is ignored: {detail}</source>
        <translation>檔案所指定的色彩空間無法辨識，已忽略：{detail}</translation>
    </message>
    <message>
        <source>the HDR picture ({kind}) is mapped to standard dynamic range (SDR)</source>
        <translation>HDR 影像（{kind}）會轉換為標準動態範圍 (SDR)</translation>
    </message>
    <message>
        <source>the file is cut short; a part of it is missing</source>
        <translation>檔案不完整；缺少一部分</translation>
    </message>
    <message>
        <source>the file is damaged; its size and metadata may be wrong</source>
        <translation>檔案已損壞；其尺寸與中繼資料可能有誤</translation>
    </message>
    <message>
        <source>the file lacks its end marker</source>
        <translation>檔案缺少結尾標記</translation>
    </message>
    <message>
        <source>the file lacks scans: its picture has less detail than it should</source>
        <translation>檔案缺少掃描資料：影像的細節比應有的少</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>檔案不存在</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>請檢查其名稱與位置</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>無法讀取其標頭</translation>
    </message>
    <message>
        <source>its pixels cannot be read</source>
        <translation>無法讀取其像素</translation>
    </message>
    <message>
        <source>get a whole copy of it</source>
        <translation>請取得完整的副本</translation>
    </message>
    <message>
        <source>get a whole copy of it, or allow the export of what can be read of it</source>
        <translation>請取得完整的副本，或允許匯出可讀取的部分</translation>
    </message>
    <message>
        <source>the {format} file is damaged: {detail}</source>
        <translation>{format} 檔案已損壞：{detail}</translation>
    </message>
    <message>
        <source>the {format} file is cut short or damaged: {detail}</source>
        <translation>{format} 檔案不完整或已損壞：{detail}</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>its pixels are not what its header says</source>
        <translation>像素與檔頭所述不符</translation>
    </message>
    <message>
        <source>not a picture of a known format</source>
        <translation>不是已知格式的影像</translation>
    </message>
    <message>
        <source>if it is a picture, save it as TIFF, PNG or JPEG</source>
        <translation>若是影像，請以 TIFF、PNG 或 JPEG 儲存</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>the file begins with nothing but zeros, as after a copy that failed</source>
        <translation>檔案開頭全為零，可能是複製失敗所致</translation>
    </message>
    <message>
        <source>the reader ran out of memory while working on it</source>
        <translation>讀取程式在處理時記憶體不足</translation>
    </message>
    <message>
        <source>the reader crashed twice while working on it; the file is most likely damaged</source>
        <translation>讀取程式在處理時當機兩次；檔案很可能已損毀</translation>
    </message>
    <message>
        <source>reading it took more than {number} seconds</source>
        <translation>讀取耗時超過 {number} 秒</translation>
    </message>
    <message>
        <source>the system ended the reader twice while working on it, perhaps for want of memory; close other programs or work on fewer files at once, then retry</source>
        <translation>系統在處理期間兩度結束讀取程序，可能是記憶體不足；請關閉其他程式或減少同時處理的檔案，然後重試</translation>
    </message>
    <message>
        <source>JPEG 2000 is written in gray or rgb only</source>
        <translation>JPEG 2000 只能以 gray 或 rgb 寫入</translation>
    </message>
    <message>
        <source>JPEG 2000 cannot be written: {detail}</source>
        <translation>無法寫入 JPEG 2000：{detail}</translation>
    </message>
    <message>
        <source>EPS is off; it can be turned on in the settings</source>
        <translation>EPS 已關閉;可在設定中開啟</translation>
    </message>
    <message>
        <source>EPS needs Ghostscript, which is not installed</source>
        <translation>EPS 需要 Ghostscript，但尚未安裝</translation>
    </message>
    <message>
        <source>it holds no pixels</source>
        <translation>不含任何像素</translation>
    </message>
    <message>
        <source>truncated: the trailer is missing</source>
        <translation>已截斷：缺少結尾標記</translation>
    </message>
    <message>
        <source>truncated inside a box</source>
        <translation>在資料盒中間截斷</translation>
    </message>
    <message>
        <source>truncated inside a chunk</source>
        <translation>在區塊中間截斷</translation>
    </message>
    <message>
        <source>truncated: the end chunk is missing</source>
        <translation>已截斷：缺少結尾區塊</translation>
    </message>
    <message>
        <source>wrong checksum of a {kind} chunk</source>
        <translation>{kind} 區塊的檢查碼錯誤</translation>
    </message>
    <message>
        <source>an unknown block</source>
        <translation>未知的區塊</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>已截斷</translation>
    </message>
    <message>
        <source>truncated: the end marker is missing</source>
        <translation>已截斷：缺少結尾標記</translation>
    </message>
    <message>
        <source>truncated: scans are missing in front of the end marker</source>
        <translation>已截斷：結尾標記之前缺少掃描資料</translation>
    </message>
    <message>
        <source>truncated: rows are missing in front of the end marker</source>
        <translation>已截斷：結尾標記之前缺少資料列</translation>
    </message>
    <message>
        <source>the file has stray zeros between its parts; they are skipped</source>
        <translation>檔案各部分之間有多餘的零；已略過</translation>
    </message>
    <message>
        <source>the file says that it is JFIF {version}, which does not exist; it is read as JFIF 1</source>
        <translation>檔案自稱為不存在的 JFIF {version}；以 JFIF 1 讀取</translation>
    </message>
    <message>
        <source>allow more of them in the settings (max_pixels), or make it smaller</source>
        <translation>請在設定（max_pixels）中放寬上限，或縮小影像</translation>
    </message>
    <message>
        <source>allow more of it, or make the picture smaller</source>
        <translation>請放寬上限，或縮小影像</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>影像沒有像素</translation>
    </message>
    <message>
        <source>the picture has {number} megapixels; at most {most} are allowed</source>
        <translation>影像有 {number} 百萬像素；最多允許 {most}</translation>
    </message>
    <message>
        <source>decoding it needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes)</source>
        <translation>解碼約需 {needed} MB 記憶體，上限為 {allowed} MB（設定：memory_megabytes）</translation>
    </message>
    <message>
        <source>the embedded colour profile is ignored: {detail}</source>
        <translation>已忽略內嵌的色彩描述檔：{detail}</translation>
    </message>
    <message>
        <source>it is for {space} pixels, these are {type}</source>
        <translation>適用於 {space} 像素，這些是 {type}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>the PDF is protected by a password</source>
        <translation>PDF 受密碼保護</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>請儲存為不含密碼的檔案</translation>
    </message>
    <message>
        <source>truncated: the end is missing</source>
        <translation>已截斷：缺少結尾</translation>
    </message>
    <message>
        <source>its tables of objects refer to each other in a circle</source>
        <translation>其物件表互相循環參照</translation>
    </message>
    <message>
        <source>there are more than are read</source>
        <translation>數量超過可讀取的上限</translation>
    </message>
    <message>
        <source>their data is damaged</source>
        <translation>其資料已損壞</translation>
    </message>
    <message>
        <source>some embedded paths may be missing: {detail}</source>
        <translation>可能遺漏部分內嵌路徑：{detail}</translation>
    </message>
    <message>
        <source>some embedded paths are left out: there are too many</source>
        <translation>內嵌路徑過多，略過部分</translation>
    </message>
    <message>
        <source>the embedded path “{name}” is left out: it is damaged</source>
        <translation>略過內嵌路徑「{name}」：已損壞</translation>
    </message>
    <message>
        <source>the picture has more pixels than are allowed</source>
        <translation>影像的像素數超過允許的上限</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>記憶體不足，無法讀取</translation>
    </message>
    <message>
        <source>this kind of {format} file is not supported</source>
        <translation>不支援這種 {format} 檔案</translation>
    </message>
    <message>
        <source>there is no page {page}; the file has {pages}</source>
        <translation>沒有第 {page} 頁;檔案共有 {pages} 頁</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>沒有像素</translation>
    </message>
    <message>
        <source>what the file says of its transparency makes no sense and is left out</source>
        <translation>檔案的透明度資訊不合理，已忽略</translation>
    </message>
    <message>
        <source>what the file says of its colours makes no sense</source>
        <translation>檔案中的色彩資訊不合理</translation>
    </message>
    <message>
        <source>the Photoshop document has no merged picture</source>
        <translation>Photoshop 文件沒有合併影像</translation>
    </message>
    <message>
        <source>save it in Photoshop with Maximize Compatibility</source>
        <translation>請在 Photoshop 中以「最大化相容性」儲存</translation>
    </message>
    <message>
        <source>multichannel Photoshop documents are not supported</source>
        <translation>不支援多重色版的 Photoshop 文件</translation>
    </message>
    <message>
        <source>{number}-bit Photoshop documents are not supported; 8 and 16 bits a channel are</source>
        <translation>不支援 {number} 位元的 Photoshop 文件；支援每色版 8 與 16 位元</translation>
    </message>
    <message>
        <source>colour channels are missing</source>
        <translation>缺少色彩色版</translation>
    </message>
    <message>
        <source>truncated: a part of it is missing</source>
        <translation>不完整：缺少一部分</translation>
    </message>
    <message>
        <source>the merged picture is stored in an unknown way</source>
        <translation>合併影像的儲存方式不明</translation>
    </message>
    <message>
        <source>truncated inside the table of rows</source>
        <translation>在資料列表格中截斷</translation>
    </message>
    <message>
        <source>sample values beyond 0…{full} are clipped</source>
        <translation>超出 0…{full} 的取樣值會被截斷</translation>
    </message>
    <message>
        <source>sample values are stretched: {low} is black and {high} is white</source>
        <translation>取樣值經過延展：{low} 為黑色，{high} 為白色</translation>
    </message>
    <message>
        <source>the crop that the file asks for is not of whole pixels within the picture and is ignored</source>
        <translation>檔案指定的裁切範圍不是影像內的整數像素，已忽略</translation>
    </message>
    <message>
        <source>page 1 of {count}: only the first is used</source>
        <translation>第 1 頁，共 {count} 頁：只使用第一頁</translation>
    </message>
    <message>
        <source>frame 1 of {count}: only the first is used</source>
        <translation>第 1 個影格，共 {count} 個：只使用第一個</translation>
    </message>
    <message>
        <source>picture 1 of {count}: only the first is used</source>
        <translation>第 1 張影像，共 {count} 張：只使用第一張</translation>
    </message>
    <message>
        <source>the HDR gain map of the file is not applied; the picture comes out in standard dynamic range (SDR)</source>
        <translation>不套用檔案的 HDR 增益圖；影像會以標準動態範圍 (SDR) 輸出</translation>
    </message>
    <message>
        <source>the largest of {count} sizes is used: {width} × {height}</source>
        <translation>使用 {count} 種大小中最大的：{width} × {height}</translation>
    </message>
    <message>
        <source>the file is {format}, though its name ends in {suffix}</source>
        <translation>檔案為 {format}，但其名稱結尾為 {suffix}</translation>
    </message>
    <message>
        <source>the SVG declares an entity that is not plain text: {name}</source>
        <translation>SVG 宣告了非純文字的實體：{name}</translation>
    </message>
    <message>
        <source>the SVG is larger than {size} MB</source>
        <translation>SVG 超過 {size} MB</translation>
    </message>
    <message>
        <source>the elements of the SVG are nested too deeply</source>
        <translation>SVG 的元素巢狀過深</translation>
    </message>
    <message>
        <source>the SVG is not well-formed XML: {detail}</source>
        <translation>SVG 不是格式正確的 XML：{detail}</translation>
    </message>
    <message>
        <source>the file announces a further page that cannot be read</source>
        <translation>檔案宣告的下一頁無法讀取</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>檔案大於 {size} MB</translation>
    </message>
    <message>
        <source>truncated: pixels lie beyond its end</source>
        <translation>已截斷：有像素位於結尾之後</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>無法讀取其目錄結構</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>不含任何影像</translation>
    </message>
    <message>
        <source>this kind of TIFF with premultiplied alpha is not supported; save it flattened</source>
        <translation>不支援這種帶有預乘 Alpha 的 TIFF；請平面化後儲存</translation>
    </message>
    <message>
        <source>TIFF samples of more than 32 bits are not supported; save it with 8 or 16 bits a channel</source>
        <translation>不支援超過 32 位元的 TIFF 取樣；請以每色版 8 或 16 位元儲存</translation>
    </message>
    <message>
        <source>TIFF samples of several bit depths are not supported; save it with the same depth in every channel</source>
        <translation>不支援位元深度不一的 TIFF 樣本；請以所有色版相同的位元深度儲存</translation>
    </message>
    <message>
        <source>TIFF of this kind in separate planes is not supported; save it with interleaved samples</source>
        <translation>不支援這種平面分開的 TIFF；請以交錯取樣方式儲存</translation>
    </message>
    <message>
        <source>TIFF of lightness alone is not supported; save it as grayscale</source>
        <translation>不支援僅有明度的 TIFF；請以灰階儲存</translation>
    </message>
    <message>
        <source>TIFF photometric {number} is not supported; save it as RGB, CMYK or grayscale</source>
        <translation>不支援光度解釋為 {number} 的 TIFF；請以 RGB、CMYK 或灰階儲存</translation>
    </message>
    <message>
        <source>TIFF with {name} compression is not supported; save it with LZW or ZIP</source>
        <translation>不支援使用 {name} 壓縮的 TIFF；請以 LZW 或 ZIP 儲存</translation>
    </message>
    <message>
        <source>this kind of {number}-bit TIFF is not supported; save it with 8 or 16 bits a channel</source>
        <translation>不支援這種 {number} 位元 TIFF；請以每色版 8 或 16 位元儲存</translation>
    </message>
    <message>
        <source>this kind of Lab samples is not supported; save it with 8 or 16 bits a channel</source>
        <translation>不支援這種 Lab 取樣；請以每色版 8 或 16 位元儲存</translation>
    </message>
    <message>
        <source>a layer sized by its path cannot have it</source>
        <translation>大小由路徑決定的圖層不能使用</translation>
    </message>
    <message>
        <source>size= as well</source>
        <translation>同時指定 size=</translation>
    </message>
    <message>
        <source>a solid colour layer has no size</source>
        <translation>純色圖層沒有大小</translation>
    </message>
    <message>
        <source>size=w,h or mask= or clipPath=</source>
        <translation>size=w,h、mask= 或 clipPath=</translation>
    </message>
    <message>
        <source>the layer has no picture</source>
        <translation>圖層沒有影像</translation>
    </message>
    <message>
        <source>src=, text=, textPs=, color= or size=w,h</source>
        <translation>src=、text=、textPs=、color= 或 size=w,h</translation>
    </message>
    <message>
        <source>is no template</source>
        <translation>不是範本</translation>
    </message>
    <message>
        <source>a catalog record with a Modifier</source>
        <translation>含 Modifier 的目錄記錄</translation>
    </message>
    <message>
        <source>{name} names no object here, and the request needs none</source>
        <translation>此處沒有名為 {name} 的物件，而此要求也不需要物件</translation>
    </message>
    <message>
        <source>a record with src= or mask= in its Modifier cannot be a layer or a mask</source>
        <translation>Modifier 中有 src= 或 mask= 的記錄不能作為圖層或遮罩</translation>
    </message>
    <message>
        <source>the mask object has no picture</source>
        <translation>遮罩物件沒有影像</translation>
    </message>
    <message>
        <source>ignored in a nested request</source>
        <translation>在巢狀要求中會忽略</translation>
    </message>
    <message>
        <source>a text box needs a width</source>
        <translation>文字方塊需要寬度</translation>
    </message>
    <message>
        <source>ignored, the layer has {name}=</source>
        <translation>已忽略,圖層已有 {name}=</translation>
    </message>
    <message>
        <source>ignored, the layer has no {name}=</source>
        <translation>已忽略，圖層沒有 {name}=</translation>
    </message>
    <message>
        <source>ignored, the size= has no height</source>
        <translation>已忽略，size= 沒有高度</translation>
    </message>
    <message>
        <source>the text box</source>
        <translation>文字方塊</translation>
    </message>
    <message>
        <source>the text is larger than its place and nothing of it is drawn; make the place larger or the text smaller</source>
        <translation>文字大於其所在區域，因此完全沒有繪製；請加大區域或縮小文字</translation>
    </message>
    <message>
        <source>the end of the text has no room and is left out; make the place larger or the text smaller</source>
        <translation>文字結尾放不下，已省略；請加大區域或縮小文字</translation>
    </message>
    <message>
        <source>ignored without {name}=</source>
        <translation>沒有 {name}= 時會忽略</translation>
    </message>
    <message>
        <source>ignored, only req={kind} uses it</source>
        <translation>已忽略，只有 req={kind} 會使用</translation>
    </message>
    <message>
        <source>ignored with {name}={value}</source>
        <translation>搭配 {name}={value} 時會忽略</translation>
    </message>
    <message>
        <source>ignored, it means nothing for fmt={format}</source>
        <translation>已忽略,對 fmt={format} 沒有意義</translation>
    </message>
    <message>
        <source>the pixel type {type} is ignored, the icc= profile decides it</source>
        <translation>已忽略像素類型 {type}，由 icc= 描述檔決定</translation>
    </message>
    <message>
        <source>the second value is ignored, {format} has no such setting</source>
        <translation>已忽略第二個值，{format} 沒有這項設定</translation>
    </message>
    <message>
        <source>the second value is ignored for {type} output</source>
        <translation>輸出 {type} 時會忽略第二個值</translation>
    </message>
    <message>
        <source>the mac palette cannot be used with fmt={format}</source>
        <translation>mac 調色盤不能搭配 fmt={format} 使用</translation>
    </message>
    <message>
        <source>adaptive or web, or gif and png8 without alpha</source>
        <translation>adaptive 或 web，或是不含 Alpha 的 gif 與 png8</translation>
    </message>
    <message>
        <source>the colour list is ignored, only an adaptive palette has one</source>
        <translation>已忽略色彩清單，只有最適化調色盤才有</translation>
    </message>
    <message>
        <source>needs wid= or hei= as well</source>
        <translation>還需要 wid= 或 hei=</translation>
    </message>
    <message>
        <source>cannot be used with req=tmb</source>
        <translation>不能搭配 req=tmb 使用</translation>
    </message>
    <message>
        <source>ignored, it needs both wid= and hei=</source>
        <translation>已忽略，需要同時有 wid= 與 hei=</translation>
    </message>
    <message>
        <source>ignored with fmt={format}, which stays transparent</source>
        <translation>搭配 fmt={format} 時會忽略，因其保留透明度</translation>
    </message>
    <message>
        <source>the alpha value is ignored, the background is opaque</source>
        <translation>已忽略 Alpha 值，背景不透明</translation>
    </message>
    <message>
        <source>the suffix s is ignored here</source>
        <translation>此處會忽略後置字串 s</translation>
    </message>
    <message>
        <source>accepted; it only means something to a server</source>
        <translation>可接受；但只對伺服器有意義</translation>
    </message>
    <message>
        <source>ignored for layer 0 and the composite</source>
        <translation>對圖層 0 與合成影像會忽略</translation>
    </message>
    <message>
        <source>cannot be used for layer 0 or comp</source>
        <translation>不能用於圖層 0 或 comp</translation>
    </message>
    <message>
        <source>size= there</source>
        <translation>該處請用 size=</translation>
    </message>
    <message>
        <source>fractions of a pixel do not count; originN= takes shares</source>
        <translation>不計像素的小數部分；若要用比例，請使用 originN=</translation>
    </message>
    <message>
        <source>layer {number} is skipped: it has no src=, text=, textPs= or color=</source>
        <translation>已略過圖層 {number}：沒有 src=、text=、textPs= 或 color=</translation>
    </message>
    <message>
        <source>ignored, no path is given</source>
        <translation>已忽略，未指定路徑</translation>
    </message>
    <message>
        <source>cannot be used with textFlowPath= in one layer</source>
        <translation>不能與 textFlowPath= 用於同一圖層</translation>
    </message>
    <message>
        <source>ignored, the layer has no text</source>
        <translation>已忽略，圖層沒有文字</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>文字太長</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>最大 {size} KiB</translation>
    </message>
    <message>
        <source>groups are nested more than {number} deep</source>
        <translation>群組巢狀超過 {number} 層</translation>
    </message>
    <message>
        <source>pairs of braces; {text} for the character</source>
        <translation>成對的大括號；字元本身請寫成 {text}</translation>
    </message>
    <message>
        <source>{word} has no effect here; it works in {command}= only</source>
        <translation>{word} 在此無效；只能用於 {command}=</translation>
    </message>
    <message>
        <source>font {name} is not in the font table; the default font is used</source>
        <translation>字型 {name} 不在字型表中；使用預設字型</translation>
    </message>
    <message>
        <source>{kind} cannot be exported</source>
        <translation>無法匯出 {kind}</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>影像集</translation>
    </message>
    <message>
        <source>Image Sets</source>
        <translation>影像集</translation>
    </message>
    <message>
        <source>export the images in them instead</source>
        <translation>請改為匯出其中的影像</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>演算集</translation>
    </message>
    <message>
        <source>Render Sets</source>
        <translation>演算集</translation>
    </message>
    <message>
        <source>export the renderings or images in them instead</source>
        <translation>請改為匯出其中的演算結果或影像</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>迴轉集</translation>
    </message>
    <message>
        <source>Spin Sets</source>
        <translation>迴轉集</translation>
    </message>
    <message>
        <source>export the views in them instead</source>
        <translation>請改為匯出其中的檢視</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>媒體集</translation>
    </message>
    <message>
        <source>Media Sets</source>
        <translation>媒體集</translation>
    </message>
    <message>
        <source>export the images and videos in them instead</source>
        <translation>請改為匯出其中的影像與視訊</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>多位元速率集</translation>
    </message>
    <message>
        <source>Multi-bitrate Sets</source>
        <translation>多位元速率集</translation>
    </message>
    <message>
        <source>export the encoded videos in them instead</source>
        <translation>請改為匯出其中的編碼視訊</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>視訊集</translation>
    </message>
    <message>
        <source>Video Sets</source>
        <translation>視訊集</translation>
    </message>
    <message>
        <source>export the videos in them instead</source>
        <translation>請改為匯出其中的視訊</translation>
    </message>
    <message>
        <source>eCatalog</source>
        <translation>eCatalog</translation>
    </message>
    <message>
        <source>eCatalogs</source>
        <translation>eCatalog</translation>
    </message>
    <message>
        <source>export their pages instead</source>
        <translation>請改為匯出其頁面</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>提案集</translation>
    </message>
    <message>
        <source>Offer Sets</source>
        <translation>提案集</translation>
    </message>
    <message>
        <source>export the images they offer instead</source>
        <translation>請改為匯出其提供的影像</translation>
    </message>
    <message>
        <source>locale,id[,id…], several separated by |</source>
        <translation>locale,id[,id…]，多個以 | 分隔</translation>
    </message>
    <message>
        <source>a profile&apos;s name or its path below RootPath</source>
        <translation>描述檔名稱，或其在 RootPath 之下的路徑</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder</source>
        <translation>檔案（絕對路徑，或相對於目錄所在資料夾）</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder; several are separated by commas</source>
        <translation>檔案（絕對路徑，或相對於目錄所在資料夾）；多個以逗號分隔</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>rrggbb in hexadecimal, with or without 0x</source>
        <translation>十六進位 rrggbb，可加或不加 0x</translation>
    </message>
    <message>
        <source>width,height in pixels, 0 for unconstrained</source>
        <translation>寬,高（像素），0 表示不限制</translation>
    </message>
    <message>
        <source>a number larger than 0</source>
        <translation>大於 0 的數字</translation>
    </message>
    <message>
        <source>a record&apos;s Id</source>
        <translation>記錄的 Id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a folder, absolute or relative to the catalog&apos;s folder</source>
        <translation>資料夾（絕對路徑，或相對於目錄所在資料夾）</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>&apos;.&apos; and one or more characters</source>
        <translation>&apos;.&apos; 與一個以上的字元</translation>
    </message>
    <message>
        <source>a name in the font map</source>
        <translation>字型對應中的名稱</translation>
    </message>
    <message>
        <source>1…100, then optionally 0 or 1</source>
        <translation>1…100，之後可加 0 或 1</translation>
    </message>
    <message>
        <source>2 (bilin), 3 (bicub), 4 (sharp2)</source>
        <translation>2（bilin）、3（bicub）、4（sharp2）</translation>
    </message>
    <message>
        <source>width,height in pixels, 0,0 for no limit</source>
        <translation>寬,高（像素），0,0 表示無上限</translation>
    </message>
    <message>
        <source>a record&apos;s Id or a path below RootPath</source>
        <translation>記錄的 Id，或 RootPath 之下的路徑</translation>
    </message>
    <message>
        <source>a locale</source>
        <translation>地區設定</translation>
    </message>
    <message>
        <source>1 (crop), 2 (fit), 3 (texture)</source>
        <translation>1（裁切）、2（符合大小）、3（材質）</translation>
    </message>
    <message>
        <source>1 (left), 2 (center), 3 (right)</source>
        <translation>1（左）、2（中）、3（右）</translation>
    </message>
    <message>
        <source>1 (top), 2 (center), 3 (bottom)</source>
        <translation>1（上）、2（中）、3（下）</translation>
    </message>
    <message>
        <source>0 (perceptual), 1 (relative), 2 (saturation), 3 (absolute)</source>
        <translation>0（感應式）、1（相對）、2（飽和度）、3（絕對）</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>四個整數</translation>
    </message>
    <message>
        <source>Digimarc watermarks are not embedded; only a server does that</source>
        <translation>不會嵌入 Digimarc 浮水印；只有伺服器會這麼做</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>no browser chooses the format here: what the request says is written</source>
        <translation>此處不會由瀏覽器選擇格式：依要求所指定的寫入</translation>
    </message>
    <message>
        <source>what cannot be drawn is reported, with no picture in its place</source>
        <translation>無法繪製的項目會回報，不會以影像取代</translation>
    </message>
    <message>
        <source>not a known attribute</source>
        <translation>不是已知的屬性</translation>
    </message>
    <message>
        <source>unknown asset handle &apos;{handle}&apos; in {catalog}</source>
        <translation>{catalog} 中不明的資產代碼 &apos;{handle}&apos;</translation>
    </message>
    <message>
        <source>a|&lt;number&gt; of a listed asset</source>
        <translation>清單中資產的 a|&lt;編號&gt;</translation>
    </message>
    <message>
        <source>{number} fields, but the header has {columns} columns</source>
        <translation>有 {number} 個欄位值，但標題列只有 {columns} 欄</translation>
    </message>
    <message>
        <source>the record has no {column}</source>
        <translation>記錄沒有 {column}</translation>
    </message>
    <message>
        <source>column {number} is named &apos;{name}&apos;</source>
        <translation>第 {number} 欄名為 &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>ASCII 字母、數字、&apos;-&apos;、&apos;_&apos; 與 &apos;.&apos;</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>欄位 {column} 出現兩次</translation>
    </message>
    <message>
        <source>the header has no column {column}</source>
        <translation>標題列沒有欄位 {column}</translation>
    </message>
    <message>
        <source>a quotation mark is not closed at the end of its field</source>
        <translation>引號未在欄位結尾處關閉</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an attribute</source>
        <translation>&apos;{text}&apos; 不是屬性</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>名稱 = 值</translation>
    </message>
    <message>
        <source>{attribute}: there is no folder {folder}</source>
        <translation>{attribute}：沒有資料夾 {folder}</translation>
    </message>
    <message>
        <source>{attribute}: there is no file {file}</source>
        <translation>{attribute}：沒有檔案 {file}</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}，第 {number} 行</translation>
    </message>
    <message>
        <source>cannot open this catalog: {detail}</source>
        <translation>無法開啟此目錄：{detail}</translation>
    </message>
    <message>
        <source>not a catalog; allowed: a folder, or an IS catalog&apos;s .ini file</source>
        <translation>不是目錄；允許的值：資料夾，或 IS 目錄的 .ini 檔案</translation>
    </message>
    <message>
        <source>the catalog does not know it</source>
        <translation>目錄中沒有此項</translation>
    </message>
    <message>
        <source>a catalog Id or a path below the catalog&apos;s root</source>
        <translation>目錄的 Id，或目錄根資料夾之下的路徑</translation>
    </message>
    <message>
        <source>network sources are not read</source>
        <translation>不讀取網路來源</translation>
    </message>
    <message>
        <source>absolute paths are not allowed</source>
        <translation>不允許絕對路徑</translation>
    </message>
    <message>
        <source>no object is given</source>
        <translation>未指定物件</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>含有 NUL 字元</translation>
    </message>
    <message>
        <source>&apos;..&apos; is not allowed</source>
        <translation>不允許使用 &apos;..&apos;</translation>
    </message>
    <message>
        <source>no such file below {folder}</source>
        <translation>{folder} 之下沒有此檔案</translation>
    </message>
    <message>
        <source>leads out of the catalog&apos;s root</source>
        <translation>指向目錄根資料夾之外</translation>
    </message>
    <message>
        <source>object &apos;{name}&apos;</source>
        <translation>物件 &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>its Digimarc watermark is not embedded; only a server does that</source>
        <translation>不會嵌入其 Digimarc 浮水印；只有伺服器會這麼做</translation>
    </message>
    <message>
        <source>the Id {name} is there more than once: {used} counts, not {others}</source>
        <translation>Id {name} 出現不止一次：以 {used} 為準，而非 {others}</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; without its partner in the ImageSet of {name}</source>
        <translation>{name} 的 ImageSet 中，&apos;{sign}&apos; 沒有成對</translation>
    </message>
    <message>
        <source>two integers: x,y</source>
        <translation>兩個整數：x,y</translation>
    </message>
    <message>
        <source>two integers larger than 0: width,height</source>
        <translation>兩個大於 0 的整數：寬,高</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1、2 或 3</translation>
    </message>
    <message>
        <source>{field} in line {number}</source>
        <translation>第 {number} 行的 {field}</translation>
    </message>
    <message>
        <source>its record has neither Path nor Modifier</source>
        <translation>其記錄沒有 Path 也沒有 Modifier</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>粗斜體</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>the font map has no {style} style of &apos;{name}&apos;</source>
        <translation>字型對應中沒有「{name}」的 {style} 樣式</translation>
    </message>
    <message>
        <source>styles in the font map, as the catalog says SynthesizeFontStyles=0</source>
        <translation>字型對應中的樣式（目錄指定了 SynthesizeFontStyles=0）</translation>
    </message>
    <message>
        <source>the catalog has none for this locale</source>
        <translation>目錄中沒有此地區設定的項目</translation>
    </message>
    <message>
        <source>this {kind} has no picture of its own</source>
        <translation>此 {kind} 沒有自己的影像</translation>
    </message>
    <message>
        <source>its record cannot be used: {detail}</source>
        <translation>無法使用其記錄：{detail}</translation>
    </message>
    <message>
        <source>record &apos;{name}&apos;: {path} is outside of RootPath</source>
        <translation>記錄 &apos;{name}&apos;：{path} 位於 RootPath 之外</translation>
    </message>
    <message>
        <source>a file below {folder}</source>
        <translation>{folder} 之下的檔案</translation>
    </message>
    <message>
        <source>the name is not valid Unicode; rename the file or folder</source>
        <translation>名稱不是有效的 Unicode；請重新命名檔案或資料夾</translation>
    </message>
    <message>
        <source>a link that leads out of the catalog&apos;s root; it is not followed</source>
        <translation>指向目錄根資料夾以外的連結；不予追蹤</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>沒有目標的連結</translation>
    </message>
    <message>
        <source>the folder is gone or cannot be reached</source>
        <translation>資料夾已不存在或無法存取</translation>
    </message>
    <message>
        <source>damaged, and cannot be set aside: {detail}</source>
        <translation>已損壞，且無法移到一旁：{detail}</translation>
    </message>
    <message>
        <source>the library is closed</source>
        <translation>資料庫已關閉</translation>
    </message>
    <message>
        <source>the folder cannot be made: {detail}</source>
        <translation>無法建立資料夾：{detail}</translation>
    </message>
    <message>
        <source>library version {number} is newer than this program reads ({known}); it was left as it is</source>
        <translation>資料庫版本 {number} 比此程式可讀取的版本 ({known}) 新；已保持原狀</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>資料庫已鎖定</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>資料庫或磁碟已滿</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>嘗試寫入唯讀資料庫</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>無法開啟資料庫檔案</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁碟輸入/輸出錯誤</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>資料庫已損毀</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>檔案不是資料庫</translation>
    </message>
    <message>
        <source>another program works on it: let it finish, or close it</source>
        <translation>另一個程式正在使用：請等它完成，或將它關閉</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>請騰出磁碟空間</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>請讓檔案及其資料夾可寫入</translation>
    </message>
    <message>
        <source>make the file and its folder readable and writable</source>
        <translation>請讓檔案及其資料夾可讀取與寫入</translation>
    </message>
    <message>
        <source>it is checked and mended at the next start</source>
        <translation>下次啟動時會加以檢查並修復</translation>
    </message>
    <message>
        <source>{name} is not a macro name</source>
        <translation>{name} 不是巨集名稱</translation>
    </message>
    <message>
        <source>up to {number} ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>最多 {number} 個 ASCII 字母、數字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos; 與 &apos;@&apos;</translation>
    </message>
    <message>
        <source>macro {name} is longer than {size} KiB</source>
        <translation>巨集 {name} 超過 {size} KiB</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a definition is one</source>
        <translation>巨集 {name} 有多行；定義只能有一行</translation>
    </message>
    <message>
        <source>macro {name} was changed or removed meanwhile; it was left as it is now</source>
        <translation>巨集 {name} 在此期間已被變更或移除；已維持目前的狀態</translation>
    </message>
    <message>
        <source>there is a macro {name} already; choose another name</source>
        <translation>已有巨集 {name}；請選擇其他名稱</translation>
    </message>
    <message>
        <source>put a file in its place</source>
        <translation>請改放檔案</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>是裝置，不是檔案</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>是管線 (pipe)，不是檔案</translation>
    </message>
    <message>
        <source>is a socket, not a file</source>
        <translation>是通訊端 (socket)，不是檔案</translation>
    </message>
    <message>
        <source>is something else than a file</source>
        <translation>不是檔案</translation>
    </message>
    <message>
        <source>this version does not draw it</source>
        <translation>此版本不會繪製</translation>
    </message>
    <message>
        <source>base64 of {text}</source>
        <translation>{text} 的 Base64</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>{number} lines are not macros</source>
        <translation>有 {number} 行不是巨集</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>最多 {number}</translation>
    </message>
    <message>
        <source>there is no command in {text}</source>
        <translation>{text} 中沒有命令</translation>
    </message>
    <message>
        <source>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, each with an optional s</source>
        <translation>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k，皆可在末尾加上 s</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>不是色彩</translation>
    </message>
    <message>
        <source>a {space} component is above {number}</source>
        <translation>{space} 分量大於 {number}</translation>
    </message>
    <message>
        <source>hexadecimal colours have two digits per component</source>
        <translation>十六進位色彩的每個分量為兩位數字</translation>
    </message>
    <message>
        <source>a hexadecimal gray needs the prefix 0x</source>
        <translation>十六進位灰階需要前置字串 0x</translation>
    </message>
    <message>
        <source>a CMYK colour needs the suffix k</source>
        <translation>CMYK 顏色需要後綴 k</translation>
    </message>
    <message>
        <source>too many colour components</source>
        <translation>顏色分量過多</translation>
    </message>
    <message>
        <source>a {space} colour has {n} component and an optional alpha</source>
        <translation>{space} 顏色有 {n} 個分量，可再加一個 Alpha 值</translation>
    </message>
    <message>
        <source>a {space} colour has {n} components and an optional alpha</source>
        <translation>{space} 顏色有 {n} 個分量，可再加一個 Alpha 值</translation>
    </message>
    <message>
        <source>Blurs by a radius in pixels of the composite image</source>
        <translation>以合成影像的像素半徑模糊</translation>
    </message>
    <message>
        <source>Makes darker or brighter</source>
        <translation>調暗或調亮</translation>
    </message>
    <message>
        <source>Shifts red, green and blue one by one</source>
        <translation>分別調整紅、綠、藍</translation>
    </message>
    <message>
        <source>Paints in one RGB colour, keeping shadows and highlights</source>
        <translation>以單一 RGB 色彩上色，保留陰影與亮部</translation>
    </message>
    <message>
        <source>Lowers or raises contrast around the middle</source>
        <translation>以中間值為中心降低或提高對比</translation>
    </message>
    <message>
        <source>Grows bright areas by a radius in pixels, or shrinks them when negative</source>
        <translation>以像素半徑擴張明亮區域；負值則縮小</translation>
    </message>
    <message>
        <source>Turns all hues by degrees</source>
        <translation>將所有色相旋轉指定度數</translation>
    </message>
    <message>
        <source>Turns the image into its negative</source>
        <translation>將影像轉為負片</translation>
    </message>
    <message>
        <source>Adds noise, in per cent</source>
        <translation>加入雜訊 (百分比)</translation>
    </message>
    <message>
        <source>Takes colour away, or adds to it</source>
        <translation>降低或提高飽和度</translation>
    </message>
    <message>
        <source>Sharpens a little, after all scaling</source>
        <translation>所有縮放後略微銳利化</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the full-size image</source>
        <translation>遮色片銳利化；半徑以全尺寸影像的像素計</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the image as it is drawn</source>
        <translation>遮色片銳利化；半徑以繪製時影像的像素計</translation>
    </message>
    <message>
        <source>Starts an effect layer of the current layer: below 0 behind it, above 0 inside it</source>
        <translation>開始目前圖層的效果圖層：小於 0 在其後方，大於 0 在其內部</translation>
    </message>
    <message>
        <source>Colour behind the layer, filled in after rotation and margins</source>
        <translation>圖層後方的色彩，在旋轉與邊界之後填入</translation>
    </message>
    <message>
        <source>How the layer mixes with what is below it</source>
        <translation>圖層與其下方內容混合的方式</translation>
    </message>
    <message>
        <source>Keeps only what is inside a path</source>
        <translation>只保留路徑內的部分</translation>
    </message>
    <message>
        <source>Keeps only what is inside paths embedded in the source</source>
        <translation>只保留來源內嵌路徑內的部分</translation>
    </message>
    <message>
        <source>Removes what is inside a path</source>
        <translation>移除路徑內的部分</translation>
    </message>
    <message>
        <source>Removes what is inside paths embedded in the source</source>
        <translation>移除來源內嵌路徑內的部分</translation>
    </message>
    <message>
        <source>Colour of a colour or effect layer; on images, what fills the transparent parts before rotation</source>
        <translation>色彩圖層或效果圖層的色彩；用於影像時，為旋轉前填入透明部分的色彩</translation>
    </message>
    <message>
        <source>Crops to the bounds of paths embedded in the source</source>
        <translation>裁切至來源內嵌路徑的邊界</translation>
    </message>
    <message>
        <source>Adds margins in pixels to the layer, or cuts them off when negative</source>
        <translation>為圖層加上以像素計的邊界；負值則裁掉</translation>
    </message>
    <message>
        <source>Adds margins as shares of the layer&apos;s size, or cuts them off when negative</source>
        <translation>以圖層尺寸的比例加上邊界；負值則裁掉</translation>
    </message>
    <message>
        <source>Mirrors left to right, upside down, or both</source>
        <translation>左右翻轉、上下翻轉，或兩者皆翻轉</translation>
    </message>
    <message>
        <source>Leaves the layer out</source>
        <translation>略過圖層</translation>
    </message>
    <message>
        <source>Starts the commands of a layer: its number, comp for the composite, or its name</source>
        <translation>開始某圖層的命令：圖層編號、代表合成影像的 comp，或圖層名稱</translation>
    </message>
    <message>
        <source>Image map of the layer, in layer coordinates</source>
        <translation>圖層的影像地圖，以圖層座標表示</translation>
    </message>
    <message>
        <source>Image map of the layer, in coordinates of its source</source>
        <translation>圖層的影像地圖，以來源座標表示</translation>
    </message>
    <message>
        <source>Opacity of the layer with its effects, and of its own content, in per cent</source>
        <translation>圖層連同效果的不透明度，以及圖層本身內容的不透明度 (百分比)</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, in pixels from its top left</source>
        <translation>放置圖層所依據的點，從其左上角起算 (像素)</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, as a share of its size from its centre</source>
        <translation>放置圖層所依據的點，從其中心起算，以其尺寸的比例表示</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given in pixels</source>
        <translation>將圖層變形為以像素指定的四邊形</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given as shares of the composite</source>
        <translation>將圖層變形為以合成影像比例指定的四邊形</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, in pixels</source>
        <translation>使圖層從圖層 0 的原點位移 (像素)</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, as shares of layer 0&apos;s size</source>
        <translation>使圖層從圖層 0 的原點位移，以圖層 0 尺寸的比例表示</translation>
    </message>
    <message>
        <source>Turns the layer clockwise, in degrees</source>
        <translation>將圖層順時針旋轉 (度)</translation>
    </message>
    <message>
        <source>Size the layer must fit into, in pixels; 0 leaves a side free</source>
        <translation>圖層必須容納於其中的尺寸 (像素)；0 表示該邊不限</translation>
    </message>
    <message>
        <source>Size the layer must fit into, as shares of layer 0&apos;s size</source>
        <translation>圖層必須容納於其中的尺寸，以圖層 0 尺寸的比例表示</translation>
    </message>
    <message>
        <source>The image of the layer: a catalog entry, a file, or a nested request</source>
        <translation>圖層的影像：目錄項目、檔案或巢狀要求</translation>
    </message>
    <message>
        <source>Lets a server swap JPEG or PNG for what the browser likes best</source>
        <translation>允許伺服器將 JPEG 或 PNG 換成瀏覽器最適合的格式</translation>
    </message>
    <message>
        <source>Controls the caches of the server and of the browser</source>
        <translation>控制伺服器與瀏覽器的快取</translation>
    </message>
    <message>
        <source>The image that stands in for one that is missing; empty for none</source>
        <translation>缺少影像時的替代影像；留空則不替代</translation>
    </message>
    <message>
        <source>Multiplies the size of the reply for screens with more pixels</source>
        <translation>為像素較多的螢幕放大回應的尺寸</translation>
    </message>
    <message>
        <source>Whether effect layers are masked out where they overlap their layer</source>
        <translation>效果圖層與其圖層重疊處是否遮住</translation>
    </message>
    <message>
        <source>File format of the reply, with pixel type and compression</source>
        <translation>回應的檔案格式，含像素類型與壓縮</translation>
    </message>
    <message>
        <source>Colour profile the reply is converted to, and how</source>
        <translation>回應要轉換成的色彩描述檔及其轉換方式</translation>
    </message>
    <message>
        <source>Puts the colour profile into the file</source>
        <translation>將色彩描述檔內嵌於檔案</translation>
    </message>
    <message>
        <source>Version of the image, to keep old copies out of caches</source>
        <translation>影像的版本，避免快取中留有舊複本</translation>
    </message>
    <message>
        <source>The members of a media set, for req=set</source>
        <translation>媒體集的成員，用於 req=set</translation>
    </message>
    <message>
        <source>Largest JPEG file in kilobytes; quality is lowered to get there, 0 for no limit</source>
        <translation>JPEG 檔案的大小上限 (KB)；會降低品質以符合，0 表示不限</translation>
    </message>
    <message>
        <source>Language version of objects and texts</source>
        <translation>物件與文字的語言版本</translation>
    </message>
    <message>
        <source>Lets a server lower the quality on slow connections</source>
        <translation>允許伺服器在連線緩慢時降低品質</translation>
    </message>
    <message>
        <source>Puts the Photoshop paths of the layer 0 image into the file</source>
        <translation>將圖層 0 影像的 Photoshop 路徑寫入檔案</translation>
    </message>
    <message>
        <source>Print resolution written into the file; the pixels stay</source>
        <translation>寫入檔案的列印解析度；像素不變</translation>
    </message>
    <message>
        <source>Number of passes of a progressive JPEG</source>
        <translation>漸進式 JPEG 的掃描次數</translation>
    </message>
    <message>
        <source>Quality of lossy compression; second value 1 keeps full colour resolution in JPEG</source>
        <translation>失真壓縮的品質；第二個值為 1 時，JPEG 會保留完整的色彩解析度</translation>
    </message>
    <message>
        <source>Palette, dithering and colours of GIF and 8-bit PNG</source>
        <translation>GIF 與 8 位元 PNG 的調色盤、混色與色彩</translation>
    </message>
    <message>
        <source>What is asked for: the image, its mask, a thumbnail, properties…</source>
        <translation>要求的內容：影像、其遮罩、縮圖、屬性…</translation>
    </message>
    <message>
        <source>Method by which pixels are resampled in all scaling</source>
        <translation>所有縮放採用的像素重新取樣方法</translation>
    </message>
    <message>
        <source>A catalog entry whose layers the object is put into</source>
        <translation>物件要放入其圖層的目錄項目</translation>
    </message>
    <message>
        <source>Filter for static content of a server</source>
        <translation>伺服器靜態內容的篩選條件</translation>
    </message>
    <message>
        <source>Copies the XMP metadata of the layer 0 image into the file</source>
        <translation>將圖層 0 影像的 XMP 中繼資料複製到檔案</translation>
    </message>
    <message>
        <source>Anchor in pixels from the top left of the source; also the centre of rotation</source>
        <translation>從來源左上角起算的錨點 (像素)；也是旋轉中心</translation>
    </message>
    <message>
        <source>Anchor as a share of the source&apos;s size from its centre</source>
        <translation>從來源中心起算的錨點，以其尺寸的比例表示</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, in pixels; may reach beyond it</source>
        <translation>要使用的來源矩形，以像素表示；可超出來源</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, as shares of its size</source>
        <translation>要使用的來源矩形，以其尺寸的比例表示</translation>
    </message>
    <message>
        <source>Another image, or nested request, whose alpha or gray is the layer&apos;s mask</source>
        <translation>以其 Alpha 或灰階作為圖層遮罩的其他影像或巢狀要求</translation>
    </message>
    <message>
        <source>Uses the mask as it is, inverted, or not at all</source>
        <translation>遮罩照原樣使用、反轉使用或不使用</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the full-size mask</source>
        <translation>擴張或縮小遮罩；半徑以全尺寸遮罩的像素計</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the mask as it is drawn</source>
        <translation>擴張或縮小遮罩；半徑以繪製時遮罩的像素計</translation>
    </message>
    <message>
        <source>Scales the source to a resolution, relative to the one its catalog record gives</source>
        <translation>以目錄記錄所載解析度為準，將來源縮放至指定解析度</translation>
    </message>
    <message>
        <source>Scales the source: 0.5 halves it</source>
        <translation>縮放來源：0.5 為一半</translation>
    </message>
    <message>
        <source>Direction, start and end of text on a path</source>
        <translation>路徑上文字的方向、起點與終點</translation>
    </message>
    <message>
        <source>Text of a text layer, plain or RTF</source>
        <translation>文字圖層的文字，純文字或 RTF</translation>
    </message>
    <message>
        <source>Angle at which textPs= runs, clockwise in degrees</source>
        <translation>textPs= 排列的角度 (順時針，度)</translation>
    </message>
    <message>
        <source>Resolution, smoothing, fitting and wrapping of text</source>
        <translation>文字的解析度、消除鋸齒、調整與換行</translation>
    </message>
    <message>
        <source>Regions that textPs= is flowed into</source>
        <translation>textPs= 排入的區域</translation>
    </message>
    <message>
        <source>Regions that text is kept out of</source>
        <translation>文字不排入的區域</translation>
    </message>
    <message>
        <source>The line that textPs= is written along</source>
        <translation>textPs= 沿其排列的線</translation>
    </message>
    <message>
        <source>RTF text laid out as Photoshop does</source>
        <translation>以 Photoshop 方式排版的 RTF 文字</translation>
    </message>
    <message>
        <source>Where the image sits in a view it does not fill, or which part is kept: -1 left/top … 1 right/bottom</source>
        <translation>影像未填滿檢視時的位置，或要保留的部分：-1 左/上 … 1 右/下</translation>
    </message>
    <message>
        <source>Colour behind the image, seen where it is transparent or does not fill the view</source>
        <translation>影像後方的色彩，見於透明處或未填滿檢視處</translation>
    </message>
    <message>
        <source>How the image is scaled into wid= and hei=, and whether it may be enlarged</source>
        <translation>影像縮放至 wid= 與 hei= 的方式，以及是否可放大</translation>
    </message>
    <message>
        <source>Height of the reply image in pixels</source>
        <translation>回應影像的高度 (像素)</translation>
    </message>
    <message>
        <source>The piece of the finished view that is delivered, after all scaling</source>
        <translation>所有縮放完成後，最終檢視中要傳回的部分</translation>
    </message>
    <message>
        <source>The region of the composite image that is shown, before scaling</source>
        <translation>縮放前，合成影像中要顯示的區域</translation>
    </message>
    <message>
        <source>Divides the size of the composite image: 2 halves it, 0.5 doubles it</source>
        <translation>將合成影像的尺寸除以此值：2 為一半，0.5 為兩倍</translation>
    </message>
    <message>
        <source>Width of the reply image in pixels</source>
        <translation>回應影像的寬度 (像素)</translation>
    </message>
    <message>
        <source>the colour must be an RGB value</source>
        <translation>色彩必須是 RGB 值</translation>
    </message>
    <message>
        <source>at most a contrast may follow off or norm</source>
        <translation>off 或 norm 之後最多只能加上對比</translation>
    </message>
    <message>
        <source>{what} is not one of the choices</source>
        <translation>{what} 不是可用的選項</translation>
    </message>
    <message>
        <source>the end must be above the start, by at most 1</source>
        <translation>結束必須大於開始，且最多相差 1</translation>
    </message>
    <message>
        <source>bad escape {text}</source>
        <translation>逸出序列 {text} 不正確</translation>
    </message>
    <message>
        <source>% and two hexadecimal digits (a percent sign itself is %25)</source>
        <translation>% 加兩位十六進位數字 (百分比符號本身為 %25)</translation>
    </message>
    <message>
        <source>{what} must be an integer</source>
        <translation>{what} 必須是整數</translation>
    </message>
    <message>
        <source>{what} is out of range</source>
        <translation>{what} 超出範圍</translation>
    </message>
    <message>
        <source>{what} must be a number</source>
        <translation>{what} 必須是數字</translation>
    </message>
    <message>
        <source>{what} must be 0 or 1</source>
        <translation>{what} 必須是 0 或 1</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what} 是空的</translation>
    </message>
    <message>
        <source>{what} must be printable ASCII</source>
        <translation>{what} 必須是可列印的 ASCII 字元</translation>
    </message>
    <message>
        <source>{what} (may be empty)</source>
        <translation>{what}（可為空白）</translation>
    </message>
    <message>
        <source>{what} must be six hexadecimal digits</source>
        <translation>{what} 必須是六位十六進位數字</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>at most {number} values are allowed</source>
        <translation>最多允許 {number} 個值</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>缺少{what}</translation>
    </message>
    <message>
        <source>only one value is allowed</source>
        <translation>只允許一個值</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>總量</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>消除鋸齒</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>黑點補償</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>瀏覽器</translation>
    </message>
    <message>
        <source>Full colour</source>
        <translation>全彩</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>必含顏色</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>壓縮</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分佈</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>混色</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填滿</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>除數</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>地區設定</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>單一色版</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色數</translation>
    </message>
    <message>
        <source>{name}: is no kind of report; allowed: names that end in {choices}</source>
        <translation>{name}：不是報告的格式；允許：以 {choices} 結尾的名稱</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>原始檔</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資產</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>In</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒數</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>{n} file checked</source>
        <translation>已檢查 {n} 個檔案</translation>
    </message>
    <message>
        <source>{n} files checked</source>
        <translation>已檢查 {n} 個檔案</translation>
    </message>
    <message>
        <source>{n} error</source>
        <translation>{n} 個錯誤</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} 個錯誤</translation>
    </message>
    <message>
        <source>{n} warning</source>
        <translation>{n} 個警告</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} 個警告</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Path name</source>
        <translation>路徑名稱</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>像素類型</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>描述檔</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半徑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>色彩比對方式</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>取樣</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>回應類型</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮放比例</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>掃描次數</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>開關</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>臨界值</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>variables are not replaced in {command}=</source>
        <translation>{command}= 中的變數不會被取代</translation>
    </message>
    <message>
        <source>only a layer number or comp can be given a name</source>
        <translation>只有圖層編號或 comp 可以命名</translation>
    </message>
    <message>
        <source>whole number ≥ 0|comp[, name] or name</source>
        <translation>整數 ≥ 0|comp[, 名稱]，或名稱</translation>
    </message>
    <message>
        <source>a layer number or name is missing</source>
        <translation>缺少圖層編號或名稱</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer</source>
        <translation>{name} 不能作為圖層名稱</translation>
    </message>
    <message>
        <source>{what} must not be 0</source>
        <translation>{what}不可為 0</translation>
    </message>
    <message>
        <source>whole number other than 0</source>
        <translation>0 以外的整數</translation>
    </message>
    <message>
        <source>a macro file larger than {size} MiB</source>
        <translation>巨集檔超過 {size} MiB</translation>
    </message>
    <message>
        <source>the macro file cannot be read: {detail}</source>
        <translation>無法讀取巨集檔：{detail}</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a macro file holds one line for each</source>
        <translation>巨集 {name} 有多行；巨集檔中每個巨集只佔一行</translation>
    </message>
    <message>
        <source>the row cannot be read: {detail}</source>
        <translation>無法讀取此列：{detail}</translation>
    </message>
    <message>
        <source>a name and a definition are needed, separated by a tab</source>
        <translation>需要名稱與定義，並以定位字元分隔</translation>
    </message>
    <message>
        <source>a name and a definition are needed</source>
        <translation>需要名稱與定義</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its macros are put in</source>
        <translation>代入巨集後，要求超過 {size} KiB</translation>
    </message>
    <message>
        <source>macros are nested more than {number} deep</source>
        <translation>巨集的巢狀超過 {number} 層</translation>
    </message>
    <message>
        <source>more than {number} macros are expanded</source>
        <translation>展開的巨集超過 {number} 個</translation>
    </message>
    <message>
        <source>holds no presets, catalog, recipe, job document or addresses</source>
        <translation>不含預設集、目錄、配方、工作文件或位址</translation>
    </message>
    <message>
        <source>there is no macro in it</source>
        <translation>其中沒有巨集</translation>
    </message>
    <message>
        <source>macro {name}</source>
        <translation>巨集 {name}</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>呼叫了自己</translation>
    </message>
    <message>
        <source>macro {name} is defined in line {line} already; the last one counts</source>
        <translation>巨集 {name} 已在第 {line} 行定義；以最後一個為準</translation>
    </message>
    <message>
        <source>macro {name} is called before it is defined</source>
        <translation>巨集 {name} 在定義之前就被呼叫</translation>
    </message>
    <message>
        <source>macro {name} is not defined</source>
        <translation>巨集 {name} 未定義</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>缺少以雙引號括住的屬性名稱</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>缺少分隔符號「:」</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>缺少分隔符號「,」</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>有多餘的資料</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>未結束的字串，始於</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>無效的控制字元，位於</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>無效的 \ 跳脫字元</translation>
    </message>
    <message>
        <source>not JSON: {detail} in line {line}, column {column}</source>
        <translation>不是 JSON：第 {line} 行第 {column} 欄，{detail}</translation>
    </message>
    <message>
        <source>not JSON in UTF-8</source>
        <translation>不是 UTF-8 的 JSON</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>巢狀層級過深</translation>
    </message>
    <message>
        <source>does not hold a JSON object</source>
        <translation>不含 JSON 物件</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>已保留為 {name}</translation>
    </message>
    <message>
        <source>is no recipe: a recipe is an object with {example}</source>
        <translation>不是配方：配方是含有 {example} 的物件</translation>
    </message>
    <message>
        <source>is not a version</source>
        <translation>不是版本</translation>
    </message>
    <message>
        <source>was made by a newer version of exportgui</source>
        <translation>由較新版本的 exportgui 建立</translation>
    </message>
    <message>
        <source>is not a key of a recipe; did you mean {name}?</source>
        <translation>不是配方的鍵；您是指 {name} 嗎?</translation>
    </message>
    <message>
        <source>one or more {example}</source>
        <translation>一個或多個 {example}</translation>
    </message>
    <message>
        <source>an object of macro names and their definitions</source>
        <translation>由巨集名稱及其定義組成的物件</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>大於或等於 0 的整數</translation>
    </message>
    <message>
        <source>a list of mail addresses such as {example}</source>
        <translation>郵件地址的清單，例如 {example}</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>資料夾的路徑</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>此處不允許</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>{reason} (in macro {name})</source>
        <translation>{reason}（在巨集 {name} 中）</translation>
    </message>
    <message>
        <source>{reason} (in record {name})</source>
        <translation>{reason}（在記錄 {name} 中）</translation>
    </message>
    <message>
        <source>{reason} (in the catalog&apos;s rule set)</source>
        <translation>{reason}(在目錄的規則集中)</translation>
    </message>
    <message>
        <source>{reason} (in an image of the drawing)</source>
        <translation>{reason}(在圖形的影像中)</translation>
    </message>
    <message>
        <source>{reason} (in the record)</source>
        <translation>{reason}（在記錄中）</translation>
    </message>
    <message>
        <source>network sources are refused; only the catalog&apos;s own files are read</source>
        <translation>不接受網路來源；只讀取目錄本身的檔案</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>缺少物件</translation>
    </message>
    <message>
        <source>an object cannot have a comma in its name</source>
        <translation>物件名稱不可含逗號</translation>
    </message>
    <message>
        <source>an object cannot have control characters in its name</source>
        <translation>物件名稱不可含控制字元</translation>
    </message>
    <message>
        <source>{kind} requests need a server and cannot be drawn</source>
        <translation>{kind} 要求需要伺服器，無法繪製</translation>
    </message>
    <message>
        <source>a nested request must end the value</source>
        <translation>巢狀要求必須位於值的結尾</translation>
    </message>
    <message>
        <source>object | is{{object?modifiers}}</source>
        <translation>物件 | is{{物件?修飾詞}}</translation>
    </message>
    <message>
        <source>the modifiers of a nested request start with &apos;?&apos;</source>
        <translation>巢狀要求的修飾詞以 &apos;?&apos; 開頭</translation>
    </message>
    <message>
        <source>the output format {format} is retired and cannot be written</source>
        <translation>輸出格式 {format} 已停用，無法寫入</translation>
    </message>
    <message>
        <source>not a pixel type of {format}</source>
        <translation>不是 {format} 的像素類型</translation>
    </message>
    <message>
        <source>not a compression of {format}</source>
        <translation>不是 {format} 的壓縮方式</translation>
    </message>
    <message>
        <source>none to be given</source>
        <translation>不需指定</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>ASCII 字母、數字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos; 與 &apos;@&apos;</translation>
    </message>
    <message>
        <source>{sign} is never closed</source>
        <translation>{sign} 未關閉</translation>
    </message>
    <message>
        <source>read as {text}</source>
        <translation>讀作 {text}</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB</source>
        <translation>要求超過 {size} KiB</translation>
    </message>
    <message>
        <source>{written} is left out</source>
        <translation>已忽略 {written}</translation>
    </message>
    <message>
        <source>a command name is missing before &apos;=&apos;</source>
        <translation>&apos;=&apos; 之前缺少命令名稱</translation>
    </message>
    <message>
        <source>{name} is not the name of a macro or variable</source>
        <translation>{name} 不是巨集或變數的名稱</translation>
    </message>
    <message>
        <source>a path starts with M or m</source>
        <translation>路徑以 M 或 m 開頭</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>缺少路徑</translation>
    </message>
    <message>
        <source>not path data from {text} on</source>
        <translation>從 {text} 起不是路徑資料</translation>
    </message>
    <message>
        <source>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (lower case: relative), separated by commas</source>
        <translation>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z（小寫：相對座標），以逗號分隔</translation>
    </message>
    <message>
        <source>{sign} is not a path command</source>
        <translation>{sign} 不是路徑命令</translation>
    </message>
    <message>
        <source>{command} takes {number} numbers, not {given}</source>
        <translation>{command} 的數值個數不符 (應為 {number}，實際為 {given})</translation>
    </message>
    <message>
        <source>{request} has too many options (at most {number})</source>
        <translation>{request} 的選項過多 (最多 {number} 個)</translation>
    </message>
    <message>
        <source>more colours are listed ({number}) than the palette has ({given})</source>
        <translation>列出的顏色（{number}）多於色盤的顏色數（{given}）</translation>
    </message>
    <message>
        <source>on needs a ratio</source>
        <translation>on 需要比例</translation>
    </message>
    <message>
        <source>off takes no ratio</source>
        <translation>off 不接受比例</translation>
    </message>
    <message>
        <source>with two values, both are on or off</source>
        <translation>有兩個值時，兩者皆為 on 或 off</translation>
    </message>
    <message>
        <source>requests are nested more than {number} deep</source>
        <translation>要求的巢狀超過 {number} 層</translation>
    </message>
    <message>
        <source>{written} has no value and is left out</source>
        <translation>{written} 沒有值，已忽略</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its variables are put in</source>
        <translation>代入變數後，要求超過 {size} KiB</translation>
    </message>
    <message>
        <source>effect layers ignore this command</source>
        <translation>效果圖層會忽略此命令</translation>
    </message>
    <message>
        <source>fits this request</source>
        <translation>符合此要求</translation>
    </message>
    <message>
        <source>does not fit this request, which needs {value}</source>
        <translation>不符合此要求，需要 {value}</translation>
    </message>
    <message>
        <source>taken for the request&apos;s lock; it {verdict}</source>
        <translation>視為要求的鎖定；{verdict}</translation>
    </message>
    <message>
        <source>not a known command</source>
        <translation>未知的命令</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>您是指 {name} 嗎?</translation>
    </message>
    <message>
        <source>the name {name} is already given to another layer</source>
        <translation>名稱 {name} 已用於其他圖層</translation>
    </message>
    <message>
        <source>no layer has been named {name} before</source>
        <translation>先前沒有名為 {name} 的圖層</translation>
    </message>
    <message>
        <source>{program}: warning: {text}</source>
        <translation>{program}：警告：{text}</translation>
    </message>
    <message>
        <source>{program}: note: {text}</source>
        <translation>{program}：備註：{text}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安裝</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Output formats</source>
        <translation>輸出格式</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>does not load: {detail}</source>
        <translation>無法載入：{detail}</translation>
    </message>
    <message>
        <source>off (settings: {key})</source>
        <translation>關閉（設定：{key}）</translation>
    </message>
    <message>
        <source>EPS sources</source>
        <translation>EPS 來源檔</translation>
    </message>
    <message>
        <source>on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>not installed; the commands work without it</source>
        <translation>未安裝；指令不需要它也能運作</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>有顯示器</translation>
    </message>
    <message>
        <source>no display found</source>
        <translation>找不到顯示器</translation>
    </message>
    <message>
        <source>none in the system; the program&apos;s own is used</source>
        <translation>系統中沒有；使用程式自帶的字型</translation>
    </message>
    <message>
        <source>{n} font file</source>
        <translation>{n} 個字型檔</translation>
    </message>
    <message>
        <source>{n} font files</source>
        <translation>{n} 個字型檔</translation>
    </message>
    <message>
        <source>not known: {detail}</source>
        <translation>未知：{detail}</translation>
    </message>
    <message>
        <source>none of {scripts}: such texts are drawn as boxes</source>
        <translation>沒有 {scripts}：這類文字會畫成方框</translation>
    </message>
    <message>
        <source>of every larger script</source>
        <translation>涵蓋所有主要文字系統</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>library and ledger</source>
        <translation>媒體庫與作業記錄</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>縮圖</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>可寫入</translation>
    </message>
    <message>
        <source>cannot be written to: {detail}</source>
        <translation>無法寫入此處：{detail}</translation>
    </message>
    <message>
        <source>not set up; jobs run without mail</source>
        <translation>未設定；作業執行時不會寄送郵件</translation>
    </message>
    <message>
        <source>log-in as {user} has a password</source>
        <translation>以 {user} 登入有密碼</translation>
    </message>
    <message>
        <source>log-in as {user} lacks a password</source>
        <translation>以 {user} 登入缺少密碼</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>匯出中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>備註：{text}</translation>
    </message>
    <message>
        <source>warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置引數</translation>
    </message>
    <message>
        <source>options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>顯示此說明後結束</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>需要下列引數：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>無法辨識的引數：%s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引數 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>選項無效：%(value)r（請從 %(choices)s 中選擇）</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一個引數</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>多餘的引數 %r</translation>
    </message>
    <message>
        <source>{program}: {reason}; see &apos;{command}&apos;</source>
        <translation>{program}：{reason}；請參閱 &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed: {choices}</source>
        <translation>不允許 {value}；允許：{choices}</translation>
    </message>
    <message>
        <source>how many items at once; of originals alone four times as many, up to 8, as copying mostly waits for the disk</source>
        <translation>同時處理的項目數；若只有原始檔，則為四倍，最多 8，因為複製多半在等磁碟</translation>
    </message>
    <message>
        <source>Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG.</source>
        <translation>以 Scene7 ExportJob 的方式匯出資產。若沒有指令，會在視窗中開啟 CATALOG。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped by the machine.</source>
        <translation>結束代碼：0 完成，1 部分項目失敗，2 請求或作業有誤，3 因電腦問題而停止。</translation>
    </message>
    <message>
        <source>show the program&apos;s version and exit</source>
        <translation>顯示程式版本後結束</translation>
    </message>
    <message>
        <source>language of the output: {choices}; default: that of the settings</source>
        <translation>輸出的語言：{choices}；預設為設定中的語言</translation>
    </message>
    <message>
        <source>when a file is there already; changed: write only what is new or whose source or request changed</source>
        <translation>檔案已存在時；changed：只寫入新的，或來源或要求已變更的檔案</translation>
    </message>
    <message>
        <source>with changed: replace also files that somebody altered or put there</source>
        <translation>搭配 changed：也取代他人修改過或放入的檔案</translation>
    </message>
    <message>
        <source>with changed: write again what an older version drew</source>
        <translation>搭配 changed：重新寫入由較舊版本繪製的檔案</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini file</source>
        <translation>資料夾或 IS 目錄的 .ini 檔</translation>
    </message>
    <message>
        <source>only what matches; repeats add up</source>
        <translation>只匯出符合的項目；可重複指定</translation>
    </message>
    <message>
        <source>default: convert with modifiers or macros</source>
        <translation>預設：有修飾詞或巨集時為 convert</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&apos;</source>
        <translation>IS 請求，例如 &apos;wid=300&apos;</translation>
    </message>
    <message>
        <source>repeats add up; some are built in</source>
        <translation>可重複指定；部分為內建</translation>
    </message>
    <message>
        <source>a recipe or its name; other options win over it</source>
        <translation>配方或其名稱；其他選項優先</translation>
    </message>
    <message>
        <source>kept with the job, not used</source>
        <translation>與作業一併保存，不會使用</translation>
    </message>
    <message>
        <source>what to call the job</source>
        <translation>作業的名稱</translation>
    </message>
    <message>
        <source>macros that win over all others</source>
        <translation>優先於其他所有巨集的巨集</translation>
    </message>
    <message>
        <source>where the files are now, if they were moved</source>
        <translation>檔案若已移動，其目前所在位置</translation>
    </message>
    <message>
        <source>who gets the job&apos;s mails instead of those of the settings; repeats add up</source>
        <translation>取代設定中的收件者來接收作業郵件的人；可重複使用以增加</translation>
    </message>
    <message>
        <source>what getAssets or searchAssets returned: gives the catalog the server&apos;s handles, which it keeps; repeats are further pages</source>
        <translation>getAssets 或 searchAssets 的傳回內容：將伺服器的資產代碼賦予目錄並保留；重複指定即為後續頁面</translation>
    </message>
    <message>
        <source>write the job as an IPS submitJob document instead of exporting</source>
        <translation>將工作寫成 IPS submitJob 文件而不匯出</translation>
    </message>
    <message>
        <source>the companyHandle of that document</source>
        <translation>該文件的 companyHandle</translation>
    </message>
    <message>
        <source>put that document into an envelope of SOAP</source>
        <translation>將該文件放入 SOAP 信封</translation>
    </message>
    <message>
        <source>with changed: ask to remove files whose asset is gone, of those that the job&apos;s patterns match; altered ones stay</source>
        <translation>搭配 changed：詢問是否移除資產已不存在的檔案（僅限符合工作模式者）；被修改過的會保留</translation>
    </message>
    <message>
        <source>tokens: {tokens}</source>
        <translation>標記：{tokens}</translation>
    </message>
    <message>
        <source>where {token} begins</source>
        <translation>{token} 的起始值</translation>
    </message>
    <message>
        <source>keep the catalog&apos;s folders</source>
        <translation>保留目錄的資料夾</translation>
    </message>
    <message>
        <source>how the files of several macros are told apart</source>
        <translation>如何區分多個巨集的檔案</translation>
    </message>
    <message>
        <source>export what can be read of damaged files, and say so</source>
        <translation>匯出損毀檔案中可讀取的部分，並加以說明</translation>
    </message>
    <message>
        <source>print the plan and write nothing</source>
        <translation>輸出計畫，不寫入任何檔案</translation>
    </message>
    <message>
        <source>print the plan or the log as JSON</source>
        <translation>以 JSON 輸出計畫或記錄</translation>
    </message>
    <message>
        <source>only what a list names: handles, addresses, paths, ids or names, one a line or in a column of a table; - reads standard input</source>
        <translation>僅限清單所列：控制代碼、位址、路徑、識別碼或名稱，每行一個或位於表格的一欄；- 讀取標準輸入</translation>
    </message>
    <message>
        <source>sets that are named stand for their members</source>
        <translation>指定的集代表其成員</translation>
    </message>
    <message>
        <source>a table with a heading of variables; each row is a rendition of every asset, such as a template; a column &apos;name&apos; names the files</source>
        <translation>以變數為標題的表格；每一列是每個資產（例如範本）的一個轉譯；&apos;name&apos; 欄用來命名檔案</translation>
    </message>
    <message>
        <source>the folder or .zip for the files, unless the recipe names one</source>
        <translation>檔案要放入的資料夾或 .zip（配方未指定時）</translation>
    </message>
    <message>
        <source>an IPS submitJob document</source>
        <translation>IPS 的 submitJob 文件</translation>
    </message>
    <message>
        <source>where its assets are</source>
        <translation>其資產的位置</translation>
    </message>
    <message>
        <source>a picture file, or an object of --root</source>
        <translation>影像檔，或 --root 中的物件</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&amp;fmt=png&apos;</source>
        <translation>IS 請求，例如 &apos;wid=300&amp;fmt=png&apos;</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini; default: OBJECT&apos;s folder</source>
        <translation>資料夾或 IS 目錄的 .ini；預設為 OBJECT 所在的資料夾</translation>
    </message>
    <message>
        <source>where macros are defined</source>
        <translation>定義巨集的檔案</translation>
    </message>
    <message>
        <source>a factor for the size of the reply: {choices}</source>
        <translation>回應大小的倍率：{choices}</translation>
    </message>
    <message>
        <source>written whole or not at all</source>
        <translation>完整寫入，否則完全不寫入</translation>
    </message>
    <message>
        <source>jobs that run later, or again and again</source>
        <translation>稍後或重複執行的工作</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>輸出 JSON</translation>
    </message>
    <message>
        <source>the log of a job</source>
        <translation>作業的記錄</translation>
    </message>
    <message>
        <source>export what a job did not get to</source>
        <translation>匯出作業未處理的項目</translation>
    </message>
    <message>
        <source>export again what failed</source>
        <translation>重新匯出失敗的項目</translation>
    </message>
    <message>
        <source>write the log as .html, .csv or .json</source>
        <translation>將記錄寫成 .html、.csv 或 .json</translation>
    </message>
    <message>
        <source>the folder or .zip for the files</source>
        <translation>檔案要放入的資料夾或 .zip</translation>
    </message>
    <message>
        <source>files of any of these kinds</source>
        <translation>上述任何種類的檔案</translation>
    </message>
    <message>
        <source>list the schedules, their next runs, and what was missed</source>
        <translation>列出排程、接下來的執行時間以及錯過的執行</translation>
    </message>
    <message>
        <source>export assets of a catalog later, once or again and again</source>
        <translation>稍後匯出目錄的資產，一次或重複執行</translation>
    </message>
    <message>
        <source>remove a schedule; its finished jobs stay in the list of jobs</source>
        <translation>移除排程；已完成的工作仍會留在工作清單中</translation>
    </message>
    <message>
        <source>wait for the runs of schedules and carry them out, until stopped</source>
        <translation>等待排程時間並執行，直到停止為止</translation>
    </message>
    <message>
        <source>carry out what was missed, each schedule once, and end</source>
        <translation>執行錯過的工作，每個排程一次，然後結束</translation>
    </message>
    <message>
        <source>carry out schedules from now on, and whenever you log in</source>
        <translation>從現在起以及每次登入時執行排程</translation>
    </message>
    <message>
        <source>end what install set up</source>
        <translation>取消 install 所做的設定</translation>
    </message>
    <message>
        <source>show when a schedule runs next</source>
        <translation>顯示排程下次執行的時間</translation>
    </message>
    <message>
        <source>a Quartz cron expression in quotes, seconds first: {example}</source>
        <translation>加引號的 Quartz cron 運算式，秒在最前面：{example}</translation>
    </message>
    <message>
        <source>a time zone such as {example}; default: that of this computer</source>
        <translation>時區，例如 {example}；預設值：這部電腦的時區</translation>
    </message>
    <message>
        <source>run once at a time with its offset: {example}</source>
        <translation>在附有時差的時間執行一次：{example}</translation>
    </message>
    <message>
        <source>how many runs; default: {number}</source>
        <translation>要顯示幾次執行；預設值：{number}</translation>
    </message>
    <message>
        <source>export assets of a catalog to a folder</source>
        <translation>將目錄的資產匯出到資料夾</translation>
    </message>
    <message>
        <source>write the reply to one request</source>
        <translation>寫入一個請求的回應</translation>
    </message>
    <message>
        <source>print size and type of the reply to one request</source>
        <translation>輸出一個請求之回應的大小與類型</translation>
    </message>
    <message>
        <source>run an IPS submitJob document</source>
        <translation>執行 IPS 的 submitJob 文件</translation>
    </message>
    <message>
        <source>list the jobs of the ledger, show, resume or retry one</source>
        <translation>列出作業記錄，或顯示、繼續、重試其中一個作業</translation>
    </message>
    <message>
        <source>check the files of a finished job again</source>
        <translation>再次檢查已完成作業的檔案</translation>
    </message>
    <message>
        <source>check presets, catalogs, recipes, job documents and lists of addresses</source>
        <translation>檢查預設集、目錄、配方、工作文件與位址清單</translation>
    </message>
    <message>
        <source>what this installation can and cannot do</source>
        <translation>此安裝版本能做與不能做的事</translation>
    </message>
    <message>
        <source>the recipe names no folder to export to; add {option}</source>
        <translation>配方未指定匯出資料夾；請加上 {option}</translation>
    </message>
    <message>
        <source>the recipe&apos;s destination {folder} is not the whole path of a folder of this computer; add {option}</source>
        <translation>配方的目的地 {folder} 不是這部電腦上資料夾的完整路徑；請加上 {option}</translation>
    </message>
    <message>
        <source>{option} has a meaning only with {needed}</source>
        <translation>{option} 只有與 {needed} 一起使用才有意義</translation>
    </message>
    <message>
        <source>there is no folder to export to; add {option}</source>
        <translation>沒有匯出資料夾；請加上 {option}</translation>
    </message>
    <message>
        <source>name a file to write to</source>
        <translation>請指定要寫入的檔案</translation>
    </message>
    <message>
        <source>no such folder to write {name} in</source>
        <translation>沒有可寫入 {name} 的資料夾</translation>
    </message>
    <message>
        <source>would replace its own source; name another file</source>
        <translation>會取代自己的來源檔；請指定其他檔案</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this request; name another file</source>
        <translation>會取代此請求的來源 {name}；請指定其他檔案</translation>
    </message>
    <message>
        <source>is a folder, not a picture</source>
        <translation>是資料夾，不是影像</translation>
    </message>
    <message>
        <source>is neither a folder nor a catalog&apos;s .ini file</source>
        <translation>既不是資料夾，也不是目錄的 .ini 檔</translation>
    </message>
    <message>
        <source>cancelled while the catalog was read; nothing was written</source>
        <translation>在讀取目錄時已取消；未寫入任何內容</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>然後：{command}</translation>
    </message>
    <message>
        <source>packed into {path}</source>
        <translation>已壓縮到 {path}</translation>
    </message>
    <message>
        <source>job {number}</source>
        <translation>作業 {number}</translation>
    </message>
    <message>
        <source>the folder is not there; add {option} if it was moved</source>
        <translation>資料夾不存在；若已移動，請加上 {option}</translation>
    </message>
    <message>
        <source>the ZIP is not there; add {option} if it was moved</source>
        <translation>找不到 ZIP；若已移動，請加上 {option}</translation>
    </message>
    <message>
        <source>cancelled; not every file was checked</source>
        <translation>已取消；並未檢查所有檔案</translation>
    </message>
    <message>
        <source>no files were published</source>
        <translation>沒有匯出任何檔案</translation>
    </message>
    <message>
        <source>the database was damaged and is kept under this name</source>
        <translation>資料庫已損毀，並以此名稱保留</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>已建立新的資料庫</translation>
    </message>
    <message>
        <source>what it held on {date} was restored</source>
        <translation>已還原 {date} 當時的內容</translation>
    </message>
    <message>
        <source>this ledger was written by a newer version; nothing was changed</source>
        <translation>此作業記錄由較新的版本寫入；未做任何變更</translation>
    </message>
    <message>
        <source>the job ledger cannot be used: {detail}</source>
        <translation>無法使用作業記錄：{detail}</translation>
    </message>
    <message>
        <source>there is no job {number} in the ledger; `exportgui jobs` lists them</source>
        <translation>作業記錄中沒有作業 {number}；`exportgui jobs` 可列出所有作業</translation>
    </message>
    <message>
        <source>what the ledger holds of job {number} is damaged</source>
        <translation>作業記錄中作業 {number} 的內容已損壞</translation>
    </message>
    <message>
        <source>assetHandleArray is empty: choose at least one asset</source>
        <translation>assetHandleArray 是空的：請至少選擇一個資產</translation>
    </message>
    <message>
        <source>{field}: unknown export type; allowed: {choices}</source>
        <translation>{field}：不明的匯出類型；允許：{choices}</translation>
    </message>
    <message>
        <source>{field}: unknown setting; allowed (as spelled): {choices}</source>
        <translation>{field}：不明的值；允許（須完全相同）：{choices}</translation>
    </message>
    <message>
        <source>fmt=convert says what to convert to in is_modifier or macro; both are empty</source>
        <translation>fmt=convert 需在 is_modifier 或 macro 中說明轉換成什麼；兩者都是空的</translation>
    </message>
    <message>
        <source>{name}: no field of an ExportJob; allowed: {choices}</source>
        <translation>{name}：不是 ExportJob 的欄位；允許：{choices}</translation>
    </message>
    <message>
        <source>is_modifier and is_modifer are both given and differ; write is_modifier</source>
        <translation>同時有 is_modifier 和 is_modifer 且內容不同；請使用 is_modifier</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: rows of variables need convert</source>
        <translation>fmt=orig 會原樣匯出檔案：變數列需要 convert</translation>
    </message>
    <message>
        <source>the job lacks {fields}</source>
        <translation>作業缺少 {fields}</translation>
    </message>
    <message>
        <source>{field} is not a list of handles such as {example}</source>
        <translation>{field} 不是像 {example} 這樣的控制代碼清單</translation>
    </message>
    <message>
        <source>{field} is not text</source>
        <translation>{field} 不是文字</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>放置中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 頁</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>the source is damaged: {detail}; what could be read of it was exported</source>
        <translation>來源已損壞：{detail}；已匯出可讀取的部分</translation>
    </message>
    <message>
        <source>has no file of its own to export</source>
        <translation>沒有可匯出的檔案</translation>
    </message>
    <message>
        <source>has no picture to convert; exported as the original</source>
        <translation>沒有可轉換的影像,以原始檔匯出</translation>
    </message>
    <message>
        <source>EPS is off in the settings (allow_eps); exported as the original</source>
        <translation>設定中已關閉 EPS (allow_eps)；以原始檔匯出</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>copy instead</source>
        <translation>改為複製</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>將失敗</translation>
    </message>
    <message>
        <source>a template cannot be exported as an original; use fmt=convert</source>
        <translation>範本無法匯出為原始檔；請使用 fmt=convert</translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation>名稱不是有效的 Unicode</translation>
    </message>
    <message>
        <source>its name has characters that Windows does not take</source>
        <translation>名稱含有 Windows 不接受的字元</translation>
    </message>
    <message>
        <source>its name is one that Windows reserves</source>
        <translation>名稱是 Windows 的保留名稱</translation>
    </message>
    <message>
        <source>its name begins with a dash</source>
        <translation>名稱以連字號開頭</translation>
    </message>
    <message>
        <source>its name is too long, or begins or ends with what not every system takes</source>
        <translation>名稱過長，或開頭、結尾含有部分系統不接受的字元</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} 及其他 {number} 個</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} 已存在</translation>
    </message>
    <message>
        <source>{folder} has {names} already; nothing was written</source>
        <translation>{folder} 已有 {names}；未寫入任何檔案</translation>
    </message>
    <message>
        <source>{reason}; exported as {file}</source>
        <translation>{reason}；已匯出為 {file}</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link; nothing was written</source>
        <translation>透過連結指向所選資料夾之外；未寫入任何檔案</translation>
    </message>
    <message>
        <source>is a file where a folder is needed; nothing was written</source>
        <translation>此處需要資料夾，卻是檔案；未寫入任何檔案</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>已手動排除</translation>
    </message>
    <message>
        <source>handles such as {example} are taken as this library&apos;s own, not as a server&apos;s</source>
        <translation>像 {example} 這樣的資產代碼會視為此資料庫自己的，而非伺服器的</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}</source>
        <translation>此目錄中不明的資產代碼：{handles}</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>未寫入任何檔案</translation>
    </message>
    <message>
        <source>the results need {size} and {place}</source>
        <translation>結果需要 {size}，而 {place}</translation>
    </message>
    <message>
        <source>the results need about {size} and {place}</source>
        <translation>結果約需要 {size}，而 {place}</translation>
    </message>
    <message>
        <source>the job was cancelled while it was planned; nothing was written</source>
        <translation>作業在規劃期間被取消；未寫入任何檔案</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}; nothing was written</source>
        <translation>此目錄中不明的資產代碼：{handles}；未寫入任何檔案</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name}（{kind}）</translation>
    </message>
    <message>
        <source>your own macro {name} is used, not the catalog&apos;s of the same name</source>
        <translation>使用您自己的巨集 {name}，而非目錄中的同名巨集</translation>
    </message>
    <message>
        <source>is not a folder; nothing was written</source>
        <translation>不是資料夾；未寫入任何檔案</translation>
    </message>
    <message>
        <source>assets that are listed more than once are exported once</source>
        <translation>重複列出的資產只會匯出一次</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: is_modifier and macro have no effect</source>
        <translation>fmt=orig 會原樣匯出檔案：is_modifier 與 macro 無作用</translation>
    </message>
    <message>
        <source>{folder} has {free} left</source>
        <translation>{folder} 只剩 {free}</translation>
    </message>
    <message>
        <source>would replace its own source; choose another folder, name or policy</source>
        <translation>會取代它自己的來源；請選擇其他資料夾、名稱或規則</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this job; choose another folder, name or policy</source>
        <translation>會取代此工作的來源 {name}；請選擇其他資料夾、名稱或規則</translation>
    </message>
    <message>
        <source>{option}: no asset of {catalog} matches; nothing was written</source>
        <translation>{option}：{catalog} 中沒有符合的資產；未寫入任何內容</translation>
    </message>
    <message>
        <source>{catalog} holds nothing to export</source>
        <translation>{catalog} 中沒有可匯出的內容</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>略過：{reason}</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link</source>
        <translation>透過連結指向所選資料夾之外</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <source>{name}, exported before, is not there any more; bring the folder back</source>
        <translation>先前匯出的 {name} 已不存在；請將資料夾復原</translation>
    </message>
    <message>
        <source>the folder is gone; bring it back</source>
        <translation>資料夾已不存在；請將其復原</translation>
    </message>
    <message>
        <source>the folder&apos;s file system does not take this name</source>
        <translation>資料夾所在的檔案系統不接受此名稱</translation>
    </message>
    <message>
        <source>the disk is full; make room on it</source>
        <translation>磁碟已滿；請騰出空間</translation>
    </message>
    <message>
        <source>no permission to write in the folder; allow it there</source>
        <translation>沒有寫入資料夾的權限；請授予權限</translation>
    </message>
    <message>
        <source>the device is gone; connect it again</source>
        <translation>裝置已不存在；請重新連接</translation>
    </message>
    <message>
        <source>the network folder does not answer; connect it again</source>
        <translation>網路資料夾沒有回應；請重新連接</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>開啟的檔案太多；請關閉其他程式</translation>
    </message>
    <message>
        <source>another program uses it and did not let go of it in time</source>
        <translation>其他程式正在使用，且未及時釋放</translation>
    </message>
    <message>
        <source>the file is larger than the folder&apos;s file system takes</source>
        <translation>檔案超過資料夾所在檔案系統的大小上限</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or ask for more</source>
        <translation>磁碟配額已用完；請騰出空間或申請更多</translation>
    </message>
    <message>
        <source>the folder is read-only; make it writable</source>
        <translation>資料夾為唯讀；請設為可寫入</translation>
    </message>
    <message>
        <source>the disk reports an error (input/output error); check it and its cable</source>
        <translation>磁碟回報錯誤 (輸入/輸出錯誤)；請檢查磁碟與連接線</translation>
    </message>
    <message>
        <source>the catalog is gone; bring it back or connect it again</source>
        <translation>目錄已不存在；請將其復原或重新連接</translation>
    </message>
    <message>
        <source>cannot be overwritten: {detail}</source>
        <translation>無法覆寫：{detail}</translation>
    </message>
    <message>
        <source>something else was put in the place of its temporary file</source>
        <translation>其暫存檔已被其他內容取代</translation>
    </message>
    <message>
        <source>cannot be put in place: {detail}</source>
        <translation>無法放到定位：{detail}</translation>
    </message>
    <message>
        <source>the source changed since the job was planned; a retry exports it as it is now</source>
        <translation>來源在工作規劃之後已變更；重試會依目前的內容匯出</translation>
    </message>
    <message>
        <source>changed while it was copied</source>
        <translation>在複製期間有變更</translation>
    </message>
    <message>
        <source>only {number} of its {total} bytes could be copied</source>
        <translation>{total} 個位元組中只複製了 {number} 個</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>需要名稱</translation>
    </message>
    <message>
        <source>is the name of another recipe</source>
        <translation>是其他配方的名稱</translation>
    </message>
    <message>
        <source>cannot be renamed: {detail}</source>
        <translation>無法重新命名：{detail}</translation>
    </message>
    <message>
        <source>cannot be deleted: {detail}</source>
        <translation>無法刪除：{detail}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>is neither a file nor a recipe</source>
        <translation>既不是檔案也不是配方</translation>
    </message>
    <message>
        <source>nested deeper than {number} elements</source>
        <translation>元素巢狀超過 {number} 層</translation>
    </message>
    <message>
        <source>larger than {size} MB, which no job document is</source>
        <translation>大於 {size} MB，作業文件不會這麼大</translation>
    </message>
    <message>
        <source>document types and entities are not accepted in a job document</source>
        <translation>作業文件中不接受文件類型和實體</translation>
    </message>
    <message>
        <source>not well-formed XML: {detail}</source>
        <translation>不是格式正確的 XML：{detail}</translation>
    </message>
    <message>
        <source>holds no {element}</source>
        <translation>不含 {element}</translation>
    </message>
    <message>
        <source>is there twice; a document has one</source>
        <translation>出現兩次；一份文件只有一個</translation>
    </message>
    <message>
        <source>namespace {name} is not of the IPS API; allowed: {choices}</source>
        <translation>命名空間 {name} 不屬於 IPS API；允許：{choices}</translation>
    </message>
    <message>
        <source>namespace {name} is not of SOAP; allowed: {choices}</source>
        <translation>命名空間 {name} 不屬於 SOAP；允許：{choices}</translation>
    </message>
    <message>
        <source>{name} is followed by `exportgui submit`; here the job runs when it is started</source>
        <translation>{name} 由 `exportgui submit` 遵循；在此處，工作於啟動時執行</translation>
    </message>
    <message>
        <source>is given besides {name}; at most one of them is allowed</source>
        <translation>與 {name} 同時指定；最多只允許其中一個</translation>
    </message>
    <message>
        <source>{job} cannot be run here; allowed: {choices}</source>
        <translation>此處無法執行 {job}；允許：{choices}</translation>
    </message>
    <message>
        <source>is no element of {parent}</source>
        <translation>不是 {parent} 的元素</translation>
    </message>
    <message>
        <source>is there twice in {parent}</source>
        <translation>在 {parent} 中出現兩次</translation>
    </message>
    <message>
        <source>is not a handle such as {example}</source>
        <translation>不是像 {example} 這樣的資產代碼</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed (as spelled): {choices}</source>
        <translation>不允許 {value}；允許的值（須依此拼寫）：{choices}</translation>
    </message>
    <message>
        <source>{name} is missing; a server would refuse the document</source>
        <translation>缺少 {name}；伺服器會拒絕此文件</translation>
    </message>
    <message>
        <source>a document has no definitions: a server needs {names}</source>
        <translation>文件不含定義：伺服器需要 {names}</translation>
    </message>
    <message>
        <source>namespace {name} is of no documented version; read as {written}</source>
        <translation>命名空間 {name} 不屬於任何有文件記載的版本；以 {written} 讀取</translation>
    </message>
    <message>
        <source>emailSetting {printed} is a translation; it is read as {setting}</source>
        <translation>emailSetting {printed} 是譯文；以 {setting} 讀取</translation>
    </message>
    <message>
        <source>mail sent to {people}</source>
        <translation>已傳送郵件給 {people}</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>已跳過：{reason}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number} 個已取代</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number} 個未變更</translation>
    </message>
    <message>
        <source>{number} with warnings</source>
        <translation>{number} 個有警告</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} 個失敗</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} 個已跳過</translation>
    </message>
    <message>
        <source>{number} not reached</source>
        <translation>{number} 個未處理</translation>
    </message>
    <message>
        <source>and {number} more that could not be read; the log as JSON names them all</source>
        <translation>另有 {number} 個無法讀取；JSON 格式的記錄會全部列出</translation>
    </message>
    <message>
        <source>and {number} more lines of the list; the log as JSON names them all</source>
        <translation>清單另有 {number} 行；JSON 格式的記錄會全部列出</translation>
    </message>
    <message>
        <source>exported as {file}</source>
        <translation>已匯出為 {file}</translation>
    </message>
    <message>
        <source>unchanged since it was exported as {file}</source>
        <translation>自匯出為 {file} 後未變更</translation>
    </message>
    <message>
        <source>not exported yet</source>
        <translation>尚未匯出</translation>
    </message>
    <message>
        <source>{number} of {total} exported</source>
        <translation>{total} 個中已匯出 {number} 個</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>檔案：{number}</translation>
    </message>
    <message>
        <source>Exported: {number}</source>
        <translation>已匯出：{number}</translation>
    </message>
    <message>
        <source>  of them with warnings: {number}</source>
        <translation>  其中有警告：{number}</translation>
    </message>
    <message>
        <source>  of them in place of an older file: {number}</source>
        <translation>  其中取代舊檔案：{number}</translation>
    </message>
    <message>
        <source>Failed: {number}</source>
        <translation>失敗：{number}</translation>
    </message>
    <message>
        <source>Skipped, already there: {number}</source>
        <translation>已跳過（檔案已存在）：{number}</translation>
    </message>
    <message>
        <source>Unchanged: {number}</source>
        <translation>未變更：{number}</translation>
    </message>
    <message>
        <source>Not reached: {number}</source>
        <translation>未處理：{number}</translation>
    </message>
    <message>
        <source>no password for {user} in EXPORTGUI_SMTP_PASSWORD or the keyring</source>
        <translation>EXPORTGUI_SMTP_PASSWORD 與鑰匙圈中都沒有 {user} 的密碼</translation>
    </message>
    <message>
        <source>the mail server did not finish within {number} seconds</source>
        <translation>郵件伺服器未在 {number} 秒內完成</translation>
    </message>
    <message>
        <source>no mail was sent: no mail server is set up in the settings</source>
        <translation>未傳送郵件：設定中沒有郵件伺服器</translation>
    </message>
    <message>
        <source>no mail was sent: no recipient is set up in the settings</source>
        <translation>未傳送郵件：設定中沒有收件者</translation>
    </message>
    <message>
        <source>the mail could not be sent: {detail}</source>
        <translation>無法傳送郵件：{detail}</translation>
    </message>
    <message>
        <source>no mail server is set up in the settings</source>
        <translation>設定中沒有郵件伺服器</translation>
    </message>
    <message>
        <source>Mail from exportgui arrives</source>
        <translation>exportgui 的郵件可以送達</translation>
    </message>
    <message>
        <source>This is a test of the mail settings of exportgui.</source>
        <translation>這是 exportgui 郵件設定的測試。</translation>
    </message>
    <message>
        <source>the server refused the user name or password</source>
        <translation>伺服器拒絕使用者名稱或密碼</translation>
    </message>
    <message>
        <source>change the kind of encryption or log-in in the settings</source>
        <translation>請在設定中變更加密或登入方式</translation>
    </message>
    <message>
        <source>mail about the start: {text}</source>
        <translation>開始通知郵件：{text}</translation>
    </message>
    <message>
        <source>mail about the end: {text}</source>
        <translation>結束通知郵件：{text}</translation>
    </message>
    <message>
        <source>the mail waits to be sent</source>
        <translation>郵件正在等候傳送</translation>
    </message>
    <message>
        <source>the mail could not be sent yet: {detail}; it is tried again from {time} on</source>
        <translation>郵件尚未能傳送：{detail}；將從 {time} 起再次嘗試</translation>
    </message>
    <message>
        <source>the mail was given up after a day and {number} attempts: {detail}</source>
        <translation>經過一天共 {number} 次嘗試後已放棄傳送郵件：{detail}</translation>
    </message>
    <message>
        <source>the server refused {people}</source>
        <translation>伺服器拒絕了 {people}</translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>建立於 {time}</translation>
    </message>
    <message>
        <source>the password went over the network unencrypted; choose an encryption in the settings</source>
        <translation>密碼未經加密就在網路上傳送；請在設定中選擇加密方式</translation>
    </message>
    <message>
        <source>Export job {number}</source>
        <translation>匯出作業 {number}</translation>
    </message>
    <message>
        <source>Export job {number} “{name}”</source>
        <translation>匯出作業 {number}「{name}」</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>done, {number} of {total} failed</source>
        <translation>完成，{total} 個中有 {number} 個失敗</translation>
    </message>
    <message>
        <source>Stopped by: {reason}</source>
        <translation>停止原因：{reason}</translation>
    </message>
    <message>
        <source>Began: {time}</source>
        <translation>開始：{time}</translation>
    </message>
    <message>
        <source>Ended: {time}</source>
        <translation>結束：{time}</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>已開始</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失敗：</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>略過：</translation>
    </message>
    <message>
        <source>Destination: {folder}</source>
        <translation>目的地：{folder}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… 及其他 {number} 個</translation>
    </message>
    <message>
        <source>{name}: is no kind of list; allowed: names that end in {choices}</source>
        <translation>{name}：不是清單的格式；允許：以 {choices} 結尾的名稱</translation>
    </message>
    <message>
        <source>given up; it took too long</source>
        <translation>耗時過久，已放棄</translation>
    </message>
    <message>
        <source>changed while it was converted</source>
        <translation>在轉換期間有變更</translation>
    </message>
    <message>
        <source>the {format} file that was written is not readable as such</source>
        <translation>寫入的 {format} 檔案無法以該格式讀取</translation>
    </message>
    <message>
        <source>the {format} file that was written cannot be read: {detail}</source>
        <translation>無法讀取寫入的 {format} 檔案：{detail}</translation>
    </message>
    <message>
        <source>the file that was written has {width} × {height} pixels, not {wanted}</source>
        <translation>寫入的檔案為 {width} × {height} 像素，而非 {wanted}</translation>
    </message>
    <message>
        <source>drawing it crashed even a process of its own; it is set aside, and a retry draws it once more</source>
        <translation>即使在獨立程序中繪製仍會當機；已先擱置，重試時會再繪製一次</translation>
    </message>
    <message>
        <source>cancelled while it was drawn</source>
        <translation>在繪製時已取消</translation>
    </message>
    <message>
        <source>took more than {number} seconds and was given up</source>
        <translation>耗時超過 {number} 秒，已放棄</translation>
    </message>
    <message>
        <source>cancelled between two tries</source>
        <translation>在兩次嘗試之間已取消</translation>
    </message>
    <message>
        <source>a file of that name appeared after the job began</source>
        <translation>作業開始後出現了同名檔案</translation>
    </message>
    <message>
        <source>{name} was altered meanwhile and is kept; exported under another name</source>
        <translation>{name} 在此期間被修改過，因此保留；已以其他名稱匯出</translation>
    </message>
    <message>
        <source>a result of {width} × {height} pixels needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes); ask for a smaller size</source>
        <translation>{width} × {height} 像素的結果約需 {needed} MB 記憶體；上限為 {allowed} MB (設定：memory_megabytes)；請指定較小的尺寸</translation>
    </message>
    <message>
        <source>cancelled while waiting for memory</source>
        <translation>在等待記憶體時已取消</translation>
    </message>
    <message>
        <source>job {number} is being worked on by another process ({process})</source>
        <translation>作業 {number} 正由其他處理程序 ({process}) 處理</translation>
    </message>
    <message>
        <source>put the folder back</source>
        <translation>請將資料夾復原</translation>
    </message>
    <message>
        <source>the worker failed: {detail}</source>
        <translation>工作程序失敗：{detail}</translation>
    </message>
    <message>
        <source>the folder does not answer; connect it again</source>
        <translation>資料夾沒有回應；請重新連接</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允許此操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>沒有此檔案或資料夾</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>系統呼叫被中斷</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>輸入/輸出錯誤</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>沒有此裝置或位址</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>資源暫時無法使用</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>無法配置記憶體</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>權限不足</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>裝置或資源忙碌中</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>沒有此裝置</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是資料夾</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引數無效</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開啟的檔案過多</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>裝置上沒有剩餘空間</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>唯讀檔案系統</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>檔名過長</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>資料夾不是空的</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符號連結層數過多</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>連線被拒</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>連線被對方重設</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>連線逾時</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>沒有通往主機的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>無法連上網路</translation>
    </message>
    <message>
        <source>allow this user to read it</source>
        <translation>請允許此使用者讀取</translation>
    </message>
    <message>
        <source>bring it back, or scan the folder again</source>
        <translation>請放回原處，或重新掃描資料夾</translation>
    </message>
    <message>
        <source>check the disk and its cable, or take the file from a backup</source>
        <translation>請檢查磁碟及其線材，或從備份取回檔案</translation>
    </message>
    <message>
        <source>give it a shorter name</source>
        <translation>請改用較短的名稱</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>請以檔案本身取代連結</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>請關閉其他程式，然後再試一次</translation>
    </message>
    <message>
        <source>cannot be written: {detail}</source>
        <translation>無法寫入：{detail}</translation>
    </message>
    <message>
        <source>{written} is read as {reading}</source>
        <translation>{written} 會解讀為 {reading}</translation>
    </message>
    <message>
        <source>at most {number} megapixels</source>
        <translation>最多 {number} 百萬像素</translation>
    </message>
    <message>
        <source>the composite</source>
        <translation>合成影像</translation>
    </message>
    <message>
        <source>the nested reply of {size} is too large</source>
        <translation>{size} 的巢狀回應太大</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>圖層 {number}</translation>
    </message>
    <message>
        <source>{what} would have {size} pixels to work on</source>
        <translation>{what} 需處理 {size} 像素</translation>
    </message>
    <message>
        <source>{what} of {size} is too large</source>
        <translation>{size} 的 {what} 太大</translation>
    </message>
    <message>
        <source>sides up to {number} pixels</source>
        <translation>邊長最多 {number} 像素</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>無法轉換色彩</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>未命名的描述檔</translation>
    </message>
    <message>
        <source>the profile is for {space}</source>
        <translation>此描述檔用於 {space}</translation>
    </message>
    <message>
        <source>RGB, gray and CMYK profiles</source>
        <translation>RGB、灰階與 CMYK 描述檔</translation>
    </message>
    <message>
        <source>the colours cannot be converted: {detail}</source>
        <translation>無法轉換色彩：{detail}</translation>
    </message>
    <message>
        <source>the source has no path “{name}”</source>
        <translation>來源沒有路徑「{name}」</translation>
    </message>
    <message>
        <source>nothing is left of the picture</source>
        <translation>影像沒有任何部分留下</translation>
    </message>
    <message>
        <source>paths with something of the picture in them</source>
        <translation>含有部分影像的路徑</translation>
    </message>
    <message>
        <source>this version has no writer for it</source>
        <translation>此版本無法寫入</translation>
    </message>
    <message>
        <source>even quality 1 needs more</source>
        <translation>即使品質為 1 仍會超出</translation>
    </message>
    <message>
        <source>this program folder lacks the optional part {name}; the Python package {package} has it</source>
        <translation>此程式資料夾缺少選用元件 {name}；Python 套件 {package} 內含此元件</translation>
    </message>
    <message>
        <source>needs the optional package {name}; install {package} in the program&apos;s environment</source>
        <translation>需要選用套件 {name}；請在程式的環境中安裝 {package}</translation>
    </message>
    <message>
        <source>needs the optional package {name} ({command})</source>
        <translation>需要選用套件 {name}（{command}）</translation>
    </message>
    <message>
        <source>{format} cannot hold this picture: {detail}</source>
        <translation>{format} 無法容納此影像：{detail}</translation>
    </message>
    <message>
        <source>nothing is left of the layer</source>
        <translation>圖層沒有任何部分留下</translation>
    </message>
    <message>
        <source>a layer of at least 1×1 pixels</source>
        <translation>至少 1×1 像素的圖層</translation>
    </message>
    <message>
        <source>the object&apos;s resolution is not known</source>
        <translation>物件的解析度不明</translation>
    </message>
    <message>
        <source>objects whose catalog record gives a Resolution; or use scale= or size=</source>
        <translation>目錄記錄含有 Resolution 的物件；或改用 scale= 或 size=</translation>
    </message>
    <message>
        <source>the layer would be too large to work on</source>
        <translation>圖層會過大而無法處理</translation>
    </message>
    <message>
        <source>ignored, no localization map is declared</source>
        <translation>已忽略，未宣告當地語系化對應</translation>
    </message>
    <message>
        <source>the source&apos;s XMP is damaged and left out</source>
        <translation>來源的 XMP 已損毀，不予加入</translation>
    </message>
    <message>
        <source>a part of the source&apos;s XMP is missing and left out</source>
        <translation>來源 XMP 有一部分遺失，不予加入</translation>
    </message>
    <message>
        <source>the profile is too large for the file and left out</source>
        <translation>設定檔過大，無法放入此檔案，不予加入</translation>
    </message>
    <message>
        <source>the file cannot tell a resolution of {number} dpi, at most {most}</source>
        <translation>此檔案無法記錄 {number} dpi 的解析度，最多 {most}</translation>
    </message>
    <message>
        <source>the source of layer 0 has no closed paths</source>
        <translation>圖層 0 的來源沒有封閉路徑</translation>
    </message>
    <message>
        <source>the profile is {space}, which the format does not hold</source>
        <translation>描述檔為 {space}，此格式不支援</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them, or iccEmbed=1 to embed it</source>
        <translation>若要轉換請加上 icc=sRGB，若要內嵌請加上 iccEmbed=1</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them</source>
        <translation>若要轉換請加上 icc=sRGB</translation>
    </message>
    <message>
        <source>the colours are those of “{name}”, but the profile is not embedded and other programs may show them wrong</source>
        <translation>色彩沿用「{name}」，但未內嵌描述檔，其他程式可能會顯示錯誤</translation>
    </message>
    <message>
        <source>not a convex quadrilateral</source>
        <translation>不是凸四邊形</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出範圍</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>大於 0 且不超過 1</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: fmt={format} keeps none</source>
        <translation>透明部分會與背景合併：fmt={format} 不保留透明度</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: no fmt= means JPEG, which keeps none</source>
        <translation>透明部分會與背景合併：沒有 fmt= 時為 JPEG，不保留透明度</translation>
    </message>
    <message>
        <source>the reply of {size} exceeds the catalog&apos;s MaxPix</source>
        <translation>{size} 的回應超過目錄的 MaxPix</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>最大 {size}</translation>
    </message>
    <message>
        <source>the reply of {size} is too large</source>
        <translation>{size} 的回應太大</translation>
    </message>
    <message>
        <source>a reply of {size} does not fit</source>
        <translation>容納不下 {size} 的回應</translation>
    </message>
    <message>
        <source>sides up to {number}</source>
        <translation>邊長最多 {number}</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>沒有此描述檔</translation>
    </message>
    <message>
        <source>sRGB, or a profile of the catalog</source>
        <translation>sRGB，或目錄中的描述檔</translation>
    </message>
    <message>
        <source>is not a profile for {type}</source>
        <translation>不是 {type} 的描述檔</translation>
    </message>
    <message>
        <source>the catalog&apos;s profile {name} is not used: {detail}</source>
        <translation>未使用目錄的描述檔 {name}：{detail}</translation>
    </message>
    <message>
        <source>not an ICC profile</source>
        <translation>不是 ICC 描述檔</translation>
    </message>
    <message>
        <source>too large for a profile</source>
        <translation>就描述檔而言太大</translation>
    </message>
    <message>
        <source>only a server has a cache to fill</source>
        <translation>只有伺服器有快取可填入</translation>
    </message>
    <message>
        <source>only a video server has streams to list</source>
        <translation>只有視訊伺服器有串流可列出</translation>
    </message>
    <message>
        <source>only a server has a log to write to</source>
        <translation>只有伺服器有記錄可寫入</translation>
    </message>
    <message>
        <source>it is for finding faults in a server</source>
        <translation>用於找出伺服器的錯誤</translation>
    </message>
    <message>
        <source>only a server saves that way; render writes files here</source>
        <translation>只有伺服器如此儲存；此處由 render 寫入檔案</translation>
    </message>
    <message>
        <source>it is for asking a server; every request is checked here</source>
        <translation>用於詢問伺服器；此處會檢查每個要求</translation>
    </message>
    <message>
        <source>only a server lists locales</source>
        <translation>只有伺服器會列出地區設定</translation>
    </message>
    <message>
        <source>its reply is text, not a picture; the command `exportgui props` prints it</source>
        <translation>其回覆是文字而非影像；可用指令 `exportgui props` 顯示</translation>
    </message>
    <message>
        <source>a template has no image file of its own</source>
        <translation>範本沒有自己的影像檔</translation>
    </message>
    <message>
        <source>{n} area is left out</source>
        <translation>已略過 {n} 個區域</translation>
    </message>
    <message>
        <source>{n} areas are left out</source>
        <translation>已略過 {n} 個區域</translation>
    </message>
    <message>
        <source>rect, poly and default shapes in pixels</source>
        <translation>以像素為單位的 rect、poly 與 default 形狀</translation>
    </message>
    <message>
        <source>{sign} has no partner</source>
        <translation>{sign} 沒有相對應的另一半</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a media set inside of a media set, which cannot be</source>
        <translation>「{name}」是媒體集中的媒體集，不允許這樣使用</translation>
    </message>
    <message>
        <source>sets are nested more than {number} deep</source>
        <translation>媒體集巢狀超過 {number} 層</translation>
    </message>
    <message>
        <source>a set has more than {number} members</source>
        <translation>媒體集的成員超過 {number} 個</translation>
    </message>
    <message>
        <source>not a handler&apos;s name</source>
        <translation>不是處理常式的名稱</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>字母與數字</translation>
    </message>
    <message>
        <source>a layer of {size} pixels is too large to work on</source>
        <translation>{size} 像素的圖層太大而無法處理</translation>
    </message>
    <message>
        <source>the end is beyond that of an open path</source>
        <translation>結束位置超出開放路徑的終點</translation>
    </message>
    <message>
        <source>at most 1; a path that ends with Z can go round again</source>
        <translation>最大為 1；以 Z 結尾的路徑可以再繞一圈</translation>
    </message>
    <message>
        <source>text on a path can have {number} letters</source>
        <translation>路徑上的文字最多 {number} 個字元</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; of the catalog cannot be used: {detail}</source>
        <translation>無法使用目錄的字型 &apos;{name}&apos;：{detail}</translation>
    </message>
    <message>
        <source>the font has no name</source>
        <translation>字型沒有名稱</translation>
    </message>
    <message>
        <source>not a font that can be used</source>
        <translation>不是可用的字型</translation>
    </message>
    <message>
        <source>the text has more than {number} lines</source>
        <translation>文字超過 {number} 行</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; is not installed; {used} is used</source>
        <translation>未安裝字型 &apos;{name}&apos;；改用 {used}</translation>
    </message>
    <message>
        <source>{word} is drawn as metric kerning</source>
        <translation>{word} 以公制字距繪製</translation>
    </message>
    <message>
        <source>text that sizes its own layer can have one alignment only</source>
        <translation>自行決定圖層大小的文字只能有一種對齊方式</translation>
    </message>
    <message>
        <source>one of \ql, \qr and \qc, or size= with a width and a height</source>
        <translation>\ql、\qr、\qc 其中之一，或含寬度與高度的 size=</translation>
    </message>
    <message>
        <source>no font here has these private characters of the text: {codes}; install the font that they were made for, or add it to the catalog&apos;s fonts</source>
        <translation>這裡沒有任何字型包含文字中的這些私人使用字元：{codes}；請安裝這些字元所屬的字型，或將其加入目錄的字型</translation>
    </message>
    <message>
        <source>no font here has these characters of the text, which Unicode does not define: {codes}; correct the text, or install a font that has them</source>
        <translation>這裡沒有任何字型包含文字中的這些字元，而 Unicode 也未定義它們：{codes}；請修正文字，或安裝包含這些字元的字型</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>中文、日文或韓文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓文</translation>
    </message>
    <message>
        <source>Canadian Aboriginal</source>
        <translation>加拿大原住民文字</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>藏文</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希臘文</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里爾文</translation>
    </message>
    <message>
        <source>mathematical</source>
        <translation>數學符號</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯來文</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>天城文</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉文</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米爾文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>喬治亞文</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亞美尼亞文</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>衣索比亞文</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>高棉文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>no font here has these signs of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>沒有任何字型包含文字中的這些符號：{letters}；請安裝包含這些符號的字型，例如 {font}</translation>
    </message>
    <message>
        <source>no font here has the {script} letters of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>沒有任何字型包含文字中的 {script} 字元：{letters}；請安裝包含這些字元的字型，例如 {font}</translation>
    </message>
    <message>
        <source>the font {name} cannot be used</source>
        <translation>無法使用字型 {name}</translation>
    </message>
    <message>
        <source>the text cannot be set</source>
        <translation>無法排版文字</translation>
    </message>
    <message>
        <source>{reason} in {place}</source>
        <translation>{place} 中：{reason}</translation>
    </message>
    <message>
        <source>the catalog&apos;s Watermark is missing</source>
        <translation>缺少目錄的 Watermark</translation>
    </message>
    <message>
        <source>{number} macros are too many to import</source>
        <translation>{number} 個巨集過多，無法匯入</translation>
    </message>
    <message>
        <source>up to {number} at once</source>
        <translation>一次最多 {number} 個</translation>
    </message>
    <message>
        <source>the settings are the defaults now</source>
        <translation>現在使用預設設定</translation>
    </message>
    <message>
        <source>{object} may be {names}: {chosen} is used</source>
        <translation>{object} 可能是 {names}：使用 {chosen}</translation>
    </message>
    <message>
        <source>{object} is not here: {chosen} is used</source>
        <translation>找不到 {object}：使用 {chosen}</translation>
    </message>
    <message>
        <source>the crop {crop} is kept on the server: all of {object} is used</source>
        <translation>裁切 {crop} 儲存在伺服器上：使用完整的 {object}</translation>
    </message>
    <message>
        <source>{number} files are too many</source>
        <translation>{number} 個檔案太多</translation>
    </message>
    <message>
        <source>the package cannot be read: {detail}</source>
        <translation>無法讀取套件：{detail}</translation>
    </message>
    <message>
        <source>larger than {size} MiB when it is unpacked</source>
        <translation>解壓縮後大於 {size} MiB</translation>
    </message>
    <message>
        <source>document types and entities are not accepted</source>
        <translation>不接受文件類型與實體</translation>
    </message>
    <message>
        <source>this program stood still, and job {number} was resumed by another one ({process}) meanwhile; nothing more is done here</source>
        <translation>此程式停住期間，工作 {number} 已由另一個程式（{process}）繼續；此處不再進行任何動作</translation>
    </message>
    <message>
        <source>{names} in rules: no effect here</source>
        <translation>規則中的 {names}：在此無作用</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB, the most that rules are applied to</source>
        <translation>要求超過 {size} KiB，即規則可套用的上限</translation>
    </message>
    <message>
        <source>{file} refuses this request by {rule}</source>
        <translation>{file} 依{rule}拒絕此要求</translation>
    </message>
    <message>
        <source>the rules of {file} make {reading} of {written}</source>
        <translation>{file} 的規則將 {written} 改為 {reading}</translation>
    </message>
    <message>
        <source>the Id is in line {line} already; the last record counts</source>
        <translation>此 Id 已在第 {line} 行；以最後一筆記錄為準</translation>
    </message>
    <message>
        <source>not read: {detail}</source>
        <translation>未讀取：{detail}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>會繪製</translation>
    </message>
    <message>
        <source>no effect here</source>
        <translation>在此無作用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>會拒絕</translation>
    </message>
    <message>
        <source>The command changes the reply.</source>
        <translation>指令會改變回應。</translation>
    </message>
    <message>
        <source>It only steers a server and is accepted as it stands.</source>
        <translation>只影響伺服器，照原樣接受。</translation>
    </message>
    <message>
        <source>It stops the request with an error that names it.</source>
        <translation>會以指出其名稱的錯誤停止請求。</translation>
    </message>
    <message>
        <source>request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>view</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>layer+view</source>
        <translation>圖層與檢視</translation>
    </message>
    <message>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>會繪製的項目</translation>
    </message>
    <message>
        <source>The left part is kept.</source>
        <translation>保留左側部分。</translation>
    </message>
    <message>
        <source>The sign&apos;s top left corner lies on layer 0&apos;s anchor.</source>
        <translation>招牌的左上角位於圖層 0 的錨點上。</translation>
    </message>
    <message>
        <source>The sign&apos;s bottom right corner lies on layer 0&apos;s anchor.</source>
        <translation>招牌的右下角位於圖層 0 的錨點上。</translation>
    </message>
    <message>
        <source>A quarter of the 300 its record gives.</source>
        <translation>記錄所給 300 的四分之一。</translation>
    </message>
    <message>
        <source>The sample&apos;s plate has a Photoshop path named rim.</source>
        <translation>範例的盤子有名為 rim 的 Photoshop 路徑。</translation>
    </message>
    <message>
        <source>Layer 2, the bottle, is left out.</source>
        <translation>略去圖層 2（瓶子）。</translation>
    </message>
    <message>
        <source>In layer coordinates; req=map answers with it scaled.</source>
        <translation>以圖層座標表示；req=map 會傳回縮放後的值。</translation>
    </message>
    <message>
        <source>In coordinates of the source, so the crop moves it.</source>
        <translation>以來源座標表示，因此裁切會移動它。</translation>
    </message>
    <message>
        <source>A nested request as the layer&apos;s image.</source>
        <translation>以巢狀請求作為圖層的影像。</translation>
    </message>
    <message>
        <source>A shadow behind the bottle.</source>
        <translation>瓶子後方的陰影。</translation>
    </message>
    <message>
        <source>The effect shows through the layer.</source>
        <translation>效果會透過圖層顯現。</translation>
    </message>
    <message>
        <source>The object does not exist.</source>
        <translation>物件不存在。</translation>
    </message>
    <message>
        <source>90 pixels become 144.</source>
        <translation>90 像素變成 144 像素。</translation>
    </message>
    <message>
        <source>At most 3,000 bytes.</source>
        <translation>最多 3,000 位元組。</translation>
    </message>
    <message>
        <source>The sample catalog has no translations, so nothing changes.</source>
        <translation>範例目錄沒有翻譯，因此沒有任何變化。</translation>
    </message>
    <message>
        <source>The file carries the path rim, scaled.</source>
        <translation>檔案帶有縮放後的路徑 rim。</translation>
    </message>
    <message>
        <source>The file says 300 pixels per inch.</source>
        <translation>檔案註明每英吋 300 像素。</translation>
    </message>
    <message>
        <source>Six colours.</source>
        <translation>六種色彩。</translation>
    </message>
    <message>
        <source>The sample&apos;s shop card, filled by its variables.</source>
        <translation>以變數填入的範例商店卡片。</translation>
    </message>
    <message>
        <source>Command reference</source>
        <translation>命令參考</translation>
    </message>
    <message>
        <source>The {number} commands of the Image Serving request language as this program understands them. Each is shown with an example from the sample catalog, drawn by the program; a chequered ground stands for transparency. Page names are those of Adobe&apos;s public command reference.</source>
        <translation>本程式所理解的 Image Serving 請求語言的 {number} 個指令。每個指令都附上範例目錄中的例子，由本程式繪製；棋盤格底紋代表透明。頁面名稱取自 Adobe 公開的指令參考。</translation>
    </message>
    <message>
        <source>scope: {scope}</source>
        <translation>範圍：{scope}</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>預設值：{value}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>亦作 {names}</translation>
    </message>
    <message>
        <source>{request} answers:</source>
        <translation>{request} 的回應：</translation>
    </message>
    <message>
        <source>What the example of {command} looks like</source>
        <translation>{command} 範例的樣子</translation>
    </message>
    <message>
        <source>{format} · {width} × {height} · {size} bytes</source>
        <translation>{format} · {width} × {height} · {size} 位元組</translation>
    </message>
    <message>
        <source>Of {number} commands: {counts}.</source>
        <translation>在 {number} 個指令中：{counts}。</translation>
    </message>
    <message>
        <source>Refused values of req=, because only a server answers them: {values}.</source>
        <translation>req= 中因只有伺服器能回應而被拒絕的值：{values}。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本程式</translation>
    </message>
    <message>
        <source>Reference page</source>
        <translation>參考頁面</translation>
    </message>
    <message>
        <source>the chosen folder holds assets of the catalog, and what is exported there becomes assets too</source>
        <translation>所選資料夾含有目錄的資產，匯出到該處的檔案也會成為資產</translation>
    </message>
    <message>
        <source>the chosen folder lies in the catalog; scans leave it out from now on</source>
        <translation>所選資料夾位於目錄內；之後的掃描會略過它</translation>
    </message>
    <message>
        <source>the drawings of the request have more than {number} images</source>
        <translation>要求的圖形含有超過 {number} 張影像</translation>
    </message>
    <message>
        <source>the image {name} in the drawing is left out: only {example} is read</source>
        <translation>略過圖形中的影像 {name}：只會讀取 {example}</translation>
    </message>
    <message>
        <source>nothing uses this variable</source>
        <translation>沒有任何地方使用此變數</translation>
    </message>
    <message>
        <source>{text} is no mail address, such as {example}</source>
        <translation>{text} 不是電子郵件地址（例如 {example}）</translation>
    </message>
    <message>
        <source>without color=, it is drawn in black</source>
        <translation>沒有 color=，以黑色繪製</translation>
    </message>
    <message>
        <source>ignored, a mask has no colours and no profile</source>
        <translation>已忽略，遮色片沒有色彩也沒有描述檔</translation>
    </message>
    <message>
        <source>no profile is embedded, as none is known for {type} pixels; name one with icc=</source>
        <translation>未嵌入描述檔，因為沒有已知適用於 {type} 像素的描述檔；請以 icc= 指定</translation>
    </message>
    <message>
        <source>{written} is not read in the path</source>
        <translation>路徑中的 {written} 不會被讀取</translation>
    </message>
    <message>
        <source>a part of its picture has another size than the file says</source>
        <translation>影像某部分的尺寸與檔案記載的不同</translation>
    </message>
    <message>
        <source>its greatest value is not within 1 to 65535</source>
        <translation>其最大值不在 1 到 65535 之間</translation>
    </message>
    <message>
        <source>a sample is not a number</source>
        <translation>有一個樣本不是數字</translation>
    </message>
    <message>
        <source>a row of it has too few pixels</source>
        <translation>有一列的像素太少</translation>
    </message>
    <message>
        <source>it has a colour of an unknown name</source>
        <translation>其中有名稱不明的顏色</translation>
    </message>
    <message>
        <source>a pixel has no colour</source>
        <translation>有一個像素沒有顏色</translation>
    </message>
    <message>
        <source>save it as TIFF, PNG or JPEG</source>
        <translation>請以 TIFF、PNG 或 JPEG 儲存</translation>
    </message>
    <message>
        <source>check the disk or the network folder, then try again</source>
        <translation>請檢查磁碟或網路資料夾，然後再試一次</translation>
    </message>
    <message>
        <source>work on fewer files at once or close other programs, then retry</source>
        <translation>請減少同時處理的檔案數或關閉其他程式，然後重試</translation>
    </message>
    <message>
        <source>install it, then try again</source>
        <translation>請先安裝，然後再試一次</translation>
    </message>
    <message>
        <source>save it in a simpler form, or try again when less is going on</source>
        <translation>請以較簡單的形式儲存，或在較不忙碌時再試一次</translation>
    </message>
    <message>
        <source>JPEG of more than 8 bits, or without loss</source>
        <translation>超過 8 位元或無損壓縮的 JPEG</translation>
    </message>
    <message>
        <source>it has no frame header</source>
        <translation>沒有畫面檔頭</translation>
    </message>
    <message>
        <source>remove these files? Type {word} to do it, anything else to keep them:</source>
        <translation>要移除這些檔案嗎？輸入 {word} 以移除，輸入其他內容則保留：</translation>
    </message>
    <message>
        <source>removed {number} of {total} files</source>
        <translation>已移除 {number} 個檔案，共 {total} 個</translation>
    </message>
    <message>
        <source>only files of assets that match {patterns} are looked at by --prune</source>
        <translation>--prune 只檢查符合 {patterns} 的資產的檔案</translation>
    </message>
    <message>
        <source>a list or a job document names assets that exist, so that --prune looks at no file; select by patterns, or all</source>
        <translation>清單或工作文件指定的是存在的資產，因此 --prune 不檢查任何檔案；請以模式選取，或全部選取</translation>
    </message>
    <message>
        <source>its asset is gone, but the file was altered and stays: {name}</source>
        <translation>其資產已不存在，但檔案被修改過，因此保留：{name}</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>未移除任何檔案</translation>
    </message>
    <message>
        <source>its asset is gone: {name}</source>
        <translation>其資產已不存在：{name}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is kept; exported as {file}</source>
        <translation>{name} 在匯出後被修改過，因此保留；已匯出為 {file}</translation>
    </message>
    <message>
        <source>{name} was not exported by this program and is kept; exported as {file}</source>
        <translation>{name} 不是由此程式匯出的，因此保留；已匯出為 {file}</translation>
    </message>
    <message>
        <source>{name} is the output of {asset} and is kept; exported as {file}</source>
        <translation>{name} 是 {asset} 的輸出，因此保留；已匯出為 {file}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is left alone</source>
        <translation>{name} 在匯出後被修改過，因此不予更動</translation>
    </message>
    <message>
        <source>{number} unchanged files were drawn by an older version, which drew some things otherwise; {option} exports them again</source>
        <translation>{number} 個未變更的檔案是由較舊的版本繪製，部分內容有所不同；{option} 可重新匯出</translation>
    </message>
    <message>
        <source>exported earlier, but the asset is gone: {names}</source>
        <translation>先前已匯出，但資產已不存在：{names}</translation>
    </message>
    <message>
        <source>exported earlier and altered since, but the asset is gone; kept: {names}</source>
        <translation>先前已匯出且之後被修改過，但資產已不存在；予以保留：{names}</translation>
    </message>
    <message>
        <source>the file is a web page, not a picture</source>
        <translation>檔案是網頁而非影像</translation>
    </message>
    <message>
        <source>the file is a film, not a picture</source>
        <translation>檔案是影片而非影像</translation>
    </message>
    <message>
        <source>the file is an archive, not a picture</source>
        <translation>檔案是壓縮檔而非影像</translation>
    </message>
    <message>
        <source>the file is a side file of macOS, without the picture</source>
        <translation>檔案是 macOS 的附屬檔案，不含影像</translation>
    </message>
    <message>
        <source>get the picture itself</source>
        <translation>請取得影像本身</translation>
    </message>
    <message>
        <source>{format} files are not supported</source>
        <translation>不支援 {format} 檔案</translation>
    </message>
    <message>
        <source>give it a width and a height</source>
        <translation>請指定寬度與高度</translation>
    </message>
    <message>
        <source>camera raw file</source>
        <translation>相機 RAW 檔</translation>
    </message>
    <message>
        <source>a list of more than {number} lines; divide it</source>
        <translation>清單超過 {number} 行；請分割</translation>
    </message>
    <message>
        <source>the list is empty; nothing was written</source>
        <translation>清單是空的；未寫入任何內容</translation>
    </message>
    <message>
        <source>line {number} of the list: {detail}</source>
        <translation>清單第 {number} 行：{detail}</translation>
    </message>
    <message>
        <source>the list names nothing of {catalog} that can be exported; nothing was written</source>
        <translation>清單中沒有 {catalog} 可匯出的項目；未寫入任何內容</translation>
    </message>
    <message>
        <source>{name} may be {names}</source>
        <translation>{name} 可能是 {names}</translation>
    </message>
    <message>
        <source>{name} is missing; did you mean {nearest}?</source>
        <translation>找不到 {name}；您是指 {nearest} 嗎？</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>找不到 {name}</translation>
    </message>
    <message>
        <source>the first line of the list is its heading: {text}</source>
        <translation>清單的第一行是標題：{text}</translation>
    </message>
    <message>
        <source>{number} assets have names that begin with what is missing; {option} takes patterns</source>
        <translation>有 {number} 個資產的名稱以找不到的名稱開頭；{option} 可使用模式</translation>
    </message>
    <message>
        <source>not a table: {detail}</source>
        <translation>不是表格：{detail}</translation>
    </message>
    <message>
        <source>a table needs a heading and at least one row</source>
        <translation>表格需要標題和至少一列</translation>
    </message>
    <message>
        <source>a table of more than {number} rows</source>
        <translation>表格超過 {number} 列</translation>
    </message>
    <message>
        <source>{number} cells, but the heading has {columns}: {names}; write a value that contains the separator in quotation marks</source>
        <translation>有 {number} 個儲存格，但標題列只有 {columns} 個：{names}；含有分隔符號的值請加上引號</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>{names} cannot be the name of a variable; allowed: {choices}</source>
        <translation>{names} 不能作為變數名稱；允許：{choices}</translation>
    </message>
    <message>
        <source>two columns have the name {name}</source>
        <translation>有兩欄的名稱都是 {name}</translation>
    </message>
    <message>
        <source>a job that waits, of {folder}, cannot be read: another version of the program wrote it, or it is damaged</source>
        <translation>無法讀取等待中的工作（{folder}）：由其他版本的程式寫入，或已損毀</translation>
    </message>
    <message>
        <source>a class within a class</source>
        <translation>字元類別中包含另一個字元類別</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>a schedule has 6 or 7 fields, not {number}</source>
        <translation>排程有 6 或 7 個欄位，而非 {number} 個</translation>
    </message>
    <message>
        <source>put the seconds in front and write &apos;?&apos; for one of the two days, such as {example}</source>
        <translation>請在最前面加上秒，並將兩個日期欄位之一寫成 &apos;?&apos;，例如 {example}</translation>
    </message>
    <message>
        <source>write seconds, minutes, hours, day of the month, month, day of the week and, if wanted, the year, such as {example}</source>
        <translation>請依序寫秒、分、時、日期、月份、星期，必要時加上年份，例如 {example}</translation>
    </message>
    <message>
        <source>one of the two days says when; the other one is &apos;?&apos;</source>
        <translation>兩個日期欄位中，一個指定時間，另一個為 &apos;?&apos;</translation>
    </message>
    <message>
        <source>only one of the two days may be given; write &apos;?&apos; for one</source>
        <translation>兩個日期欄位只能指定一個；另一個請寫 &apos;?&apos;</translation>
    </message>
    <message>
        <source>{field}: &apos;*&apos; is read as &apos;?&apos;; Quartz itself refuses it</source>
        <translation>{field}：&apos;*&apos; 視為 &apos;?&apos;；Quartz 本身會拒絕</translation>
    </message>
    <message>
        <source>{value} is not allowed</source>
        <translation>不允許 {value}</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{first} and {second} exclude each other; leave one out</source>
        <translation>{first} 與 {second} 互斥；請省略其中一個</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} 不是時間</translation>
    </message>
    <message>
        <source>the offset from UTC is missing</source>
        <translation>缺少與 UTC 的時差</translation>
    </message>
    <message>
        <source>no time zone is called {name}</source>
        <translation>沒有名為 {name} 的時區</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>it never runs again; check the day, the month and the year</source>
        <translation>不會再執行；請檢查日期、月份和年份</translation>
    </message>
    <message>
        <source>schedule {number} was removed</source>
        <translation>已移除排程 {number}</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>不再執行</translation>
    </message>
    <message>
        <source>next: {times}</source>
        <translation>接下來：{times}</translation>
    </message>
    <message>
        <source>missed: {number}, the last at {times}</source>
        <translation>錯過：{number}，最後：{times}</translation>
    </message>
    <message>
        <source>{command} carries it out once</source>
        <translation>{command} 會執行一次</translation>
    </message>
    <message>
        <source>the last run did not begin: {detail}</source>
        <translation>上次執行未能開始：{detail}</translation>
    </message>
    <message>
        <source>holds {sign}, which XML cannot</source>
        <translation>含有 XML 無法容納的 {sign}</translation>
    </message>
    <message>
        <source>{catalog} has no asset {name}</source>
        <translation>{catalog} 中沒有資產 {name}</translation>
    </message>
    <message>
        <source>none of these assets is a member of a set, which {tokens} in names are about; {option} exports the members of the sets that are selected</source>
        <translation>名稱中有 {tokens}，但這些資產都不是任何集合的成員；{option} 會匯出所選集合的成員</translation>
    </message>
    <message>
        <source>{file}: fewer cells than the heading has in line {lines}; where they are missing, the template&apos;s own values stay</source>
        <translation>{file}：第 {lines} 行的儲存格比標題列少；缺少之處保留範本本身的值</translation>
    </message>
    <message>
        <source>line {number} ({names})</source>
        <translation>第 {number} 行（{names}）</translation>
    </message>
    <message>
        <source>{file}: empty cells in {lines}; an empty cell makes its variable empty</source>
        <translation>{file}：{lines} 有空的儲存格；空的儲存格會使其變數為空</translation>
    </message>
    <message>
        <source>{file}: lines {lines} have the same name; their files are numbered</source>
        <translation>{file}：第 {lines} 行的名稱相同；其檔案會加上編號</translation>
    </message>
    <message>
        <source>{file}: no template uses a variable: {name} is ignored</source>
        <translation>{file}：沒有範本使用變數：{name} 會被忽略</translation>
    </message>
    <message>
        <source>{file}: no template uses the column {name}; they use {choices}</source>
        <translation>{file}：沒有範本使用欄 {name}；它們使用 {choices}</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} 是空的</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>{file} 第 {line} 行</translation>
    </message>
    <message>
        <source>the server has it, but its file is not in this catalog</source>
        <translation>伺服器有此資產，但其檔案不在此目錄中</translation>
    </message>
    <message>
        <source>{option} cannot be used with a job that runs later</source>
        <translation>{option} 無法用於稍後執行的工作</translation>
    </message>
    <message>
        <source>{number} assets of a server read</source>
        <translation>已讀取伺服器的 {number} 個資產</translation>
    </message>
    <message>
        <source>{number} with a file here</source>
        <translation>{number} 個在此有檔案</translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation>{number} 個集合</translation>
    </message>
    <message>
        <source>{number} without a file here</source>
        <translation>{number} 個在此沒有檔案</translation>
    </message>
    <message>
        <source>{number} in the trash left out</source>
        <translation>略過垃圾桶中的 {number} 個</translation>
    </message>
    <message>
        <source>{number} of {total} assets are in these pages; the others keep no handle</source>
        <translation>這些頁面含有 {total} 個資產中的 {number} 個；其餘沒有資產代碼</translation>
    </message>
    <message>
        <source>{name} may be {names}; it has no file</source>
        <translation>{name} 可能是 {names}；因此沒有檔案</translation>
    </message>
    <message>
        <source>more than {size} MB without an asset</source>
        <translation>超過 {size} MB 沒有任何資產</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>the files are collected in a folder beside the ZIP and packed at the end; until then they take up to twice the room</source>
        <translation>檔案會先收集在 ZIP 旁的資料夾，最後再壓縮；在此之前最多會占用兩倍空間</translation>
    </message>
    <message>
        <source>is a folder; choose another name for the ZIP; nothing was written</source>
        <translation>是資料夾；請為 ZIP 選擇其他名稱；未寫入任何內容</translation>
    </message>
    <message>
        <source>{name} exists already; nothing was written</source>
        <translation>{name} 已存在；未寫入任何內容</translation>
    </message>
    <message>
        <source>{name} is replaced</source>
        <translation>{name} 會被取代</translation>
    </message>
    <message>
        <source>{name} exists and is kept; packed as {file}</source>
        <translation>{name} 已存在並予以保留；壓縮為 {file}</translation>
    </message>
    <message>
        <source>{name} is replaced if it is as an earlier job wrote it and all its files are exported again; else it is kept and {file} made</source>
        <translation>若 {name} 仍是先前工作所寫的內容，且其中所有檔案都會重新匯出，就會被取代；否則予以保留並建立 {file}</translation>
    </message>
    <message>
        <source>{name} was altered before it was packed; resume the job to export it again</source>
        <translation>{name} 在壓縮前已被變更；請繼續工作以重新匯出</translation>
    </message>
    <message>
        <source>the ZIP cannot be read back as it was written</source>
        <translation>無法依寫入內容讀回 ZIP</translation>
    </message>
    <message>
        <source>{name} is gone from its folder; resume the job to export it again</source>
        <translation>{name} 已不在其資料夾中；請繼續工作以重新匯出</translation>
    </message>
    <message>
        <source>packing {name}</source>
        <translation>正在壓縮 {name}</translation>
    </message>
    <message>
        <source>{name} appeared after the job began; move it away</source>
        <translation>{name} 在工作開始後才出現；請將它移到別處</translation>
    </message>
    <message>
        <source>cancelled while the ZIP was packed</source>
        <translation>在壓縮 ZIP 時取消</translation>
    </message>
    <message>
        <source>The whole log is attached as {name}.</source>
        <translation>完整記錄已附加為 {name}。</translation>
    </message>
    <message>
        <source>The log is too large for a mail; this writes it: {command}</source>
        <translation>記錄太大，無法放入郵件；可用此命令寫出：{command}</translation>
    </message>
    <message>
        <source>Another mail comes when it ends.</source>
        <translation>結束時會再寄一封郵件。</translation>
    </message>
    <message>
        <source>schedule {number}: next run at {time}</source>
        <translation>排程 {number}：下次執行 {time}</translation>
    </message>
    <message>
        <source>it runs while {command} is at work; {install} starts that when you log in</source>
        <translation>在 {command} 運作時執行；{install} 會在您登入時啟動它</translation>
    </message>
    <message>
        <source>it is not said when to run; give {first} or {second}</source>
        <translation>未說明何時執行；請指定 {first} 或 {second}</translation>
    </message>
    <message>
        <source>schedule {number}, due at {time}</source>
        <translation>排程 {number}，預定時間 {time}</translation>
    </message>
    <message>
        <source>waiting; schedules: {number}</source>
        <translation>等待中；排程：{number}</translation>
    </message>
    <message>
        <source>runs of these schedules were missed: {numbers}; {command} carries out each once</source>
        <translation>錯過了這些排程的執行：{numbers}；{command} 會各執行一次</translation>
    </message>
    <message>
        <source>schedules run from now on, and whenever you log in</source>
        <translation>排程從現在起以及每次登入時執行</translation>
    </message>
    <message>
        <source>written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <source>nothing was installed</source>
        <translation>沒有安裝任何項目</translation>
    </message>
    <message>
        <source>schedules do not run by themselves any more</source>
        <translation>排程不再自動執行</translation>
    </message>
    <message>
        <source>removed: {path}</source>
        <translation>已移除：{path}</translation>
    </message>
    <message>
        <source>schedule {number} cannot be read: another version of the program wrote it, or it is damaged; `exportgui schedule remove {number}` removes it</source>
        <translation>無法讀取排程 {number}：由其他版本的程式寫入，或已損毀；`exportgui schedule remove {number}` 可將它移除</translation>
    </message>
    <message>
        <source>schedule {number} was removed, or another program took up its run; nothing was written</source>
        <translation>排程 {number} 已被移除，或其他程式已接手執行；未寫入任何內容</translation>
    </message>
    <message>
        <source>there is no schedule {number}; `exportgui schedule list` lists them</source>
        <translation>沒有排程 {number}；`exportgui schedule list` 可列出排程</translation>
    </message>
    <message>
        <source>{command} failed: {detail}</source>
        <translation>{command} 失敗：{detail}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} 秒內沒有回應</translation>
    </message>
    <message>
        <source>schedule {number}: {detail}</source>
        <translation>排程 {number}：{detail}</translation>
    </message>
    <message>
        <source>the command after the job could not be started: {detail}</source>
        <translation>無法啟動工作後的命令：{detail}</translation>
    </message>
    <message>
        <source>the command cannot be read: {detail}</source>
        <translation>無法讀取命令：{detail}</translation>
    </message>
    <message>
        <source>the command after the job took more than {number} seconds and was ended</source>
        <translation>工作後的命令超過 {number} 秒，已被結束</translation>
    </message>
    <message>
        <source>the command after the job ended with status {number}</source>
        <translation>工作後的命令以狀態 {number} 結束</translation>
    </message>
    <message>
        <source>the webhook&apos;s address must begin with https:// or lead to this computer</source>
        <translation>Webhook 的位址必須以 https:// 開頭，或指向這部電腦</translation>
    </message>
    <message>
        <source>the webhook did not take the job&apos;s log</source>
        <translation>Webhook 未接收工作記錄</translation>
    </message>
    <message>
        <source>no answer in {number} seconds</source>
        <translation>{number} 秒內沒有回應</translation>
    </message>
    <message>
        <source>it answered with status {number}</source>
        <translation>它以狀態 {number} 回應</translation>
    </message>
    <message>
        <source>{number} assets: the hosted export takes {most} in a job</source>
        <translation>{number} 個資產：託管匯出每項工作最多 {most} 個</translation>
    </message>
    <message>
        <source>about {size} GB of files: the hosted export takes {most} GB in a job</source>
        <translation>檔案約 {size} GB：託管匯出每項工作最多 {most} GB</translation>
    </message>
    <message>
        <source>watching {catalog}; what is new or changed goes to {folder}; Ctrl-C ends it</source>
        <translation>正在監看 {catalog}；新增或變更的內容會匯出到 {folder}；按 Ctrl-C 結束</translation>
    </message>
    <message>
        <source>it is looked at every second</source>
        <translation>每秒查看一次</translation>
    </message>
    <message>
        <source>it is looked at every {n} seconds</source>
        <translation>每 {n} 秒查看一次</translation>
    </message>
    <message>
        <source>waiting: {reason}</source>
        <translation>等待中：{reason}</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>繼續進行</translation>
    </message>
    <message>
        <source>keep a catalog exported: new and changed pictures by a recipe, until Ctrl-C</source>
        <translation>持續匯出目錄：依配方匯出新增與變更的影像，直到 Ctrl-C</translation>
    </message>
    <message>
        <source>a recipe or its name</source>
        <translation>配方或其名稱</translation>
    </message>
    <message>
        <source>the folder for the files, unless the recipe names one</source>
        <translation>存放檔案的資料夾，除非配方已指定</translation>
    </message>
    <message>
        <source>how long a file must stay the same before it is exported; default: {number}</source>
        <translation>檔案在匯出前必須保持不變的時間；預設：{number}</translation>
    </message>
    <message>
        <source>look this often instead of waiting for events of the system</source>
        <translation>依此間隔查看，而不等待系統的通知</translation>
    </message>
    <message>
        <source>print the log of each job as JSON</source>
        <translation>以 JSON 列印每個工作的記錄</translation>
    </message>
    <message>
        <source>another watch ({process}) exports {catalog} to this folder already; stop that one first, or choose another folder</source>
        <translation>另一個監看（{process}）已將 {catalog} 匯出到此資料夾；請先停止它，或選擇其他資料夾</translation>
    </message>
    <message>
        <source>choose a folder: it grows file by file</source>
        <translation>請選擇資料夾：檔案會逐一增加</translation>
    </message>
    <message>
        <source>choose a folder outside of it</source>
        <translation>請選擇在其外的資料夾</translation>
    </message>
    <message>
        <source>the job is in {file}</source>
        <translation>工作位於 {file}</translation>
    </message>
    <message>
        <source>exists and is no job document</source>
        <translation>已存在且不是工作文件</translation>
    </message>
    <message>
        <source>the window was closed before it began</source>
        <translation>視窗在開始前已關閉</translation>
    </message>
</context>
<context>
    <name>AbandonedJobsBar</name>
    <message>
        <source>Queue again</source>
        <translation>重新排入佇列</translation>
    </message>
    <message>
        <source>Export them now, in the order they had</source>
        <translation>依原來的順序立即匯出</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Do not export them</source>
        <translation>不匯出這些作業</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waited when the window was closed: {assets}.</source>
        <translation>
            <numerusform>視窗關閉時有 %n 項作業在等待：{assets}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 個資產</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About exportgui</source>
        <translation>關於 exportgui</translation>
    </message>
    <message>
        <source>Runs the export jobs of Scene7 and Dynamic Media Classic on this computer.

MIT licence. Uses Qt {qt} (LGPL), libvips (LGPL) and Pillow.</source>
        <translation>在這部電腦上執行 Scene7 與 Dynamic Media Classic 的匯出作業。

MIT 授權。使用 Qt {qt} (LGPL)、libvips (LGPL) 與 Pillow。</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Mail to</source>
        <translation>郵件收件者</translation>
    </message>
    <message>
        <source>Who gets the mails about the job; addresses separated by commas</source>
        <translation>接收此作業郵件的人；地址以逗號分隔</translation>
    </message>
    <message>
        <source>About the recipients</source>
        <translation>關於收件者</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>這不是郵件地址：{text}</translation>
    </message>
    <message>
        <source>No mail is sent by this email setting.</source>
        <translation>依此郵件設定不會傳送郵件。</translation>
    </message>
    <message>
        <source>They get the mails instead of those of the settings.</source>
        <translation>他們會取代設定中的收件者來接收郵件。</translation>
    </message>
    <message>
        <source>Empty: the recipients of the settings get the mails.</source>
        <translation>留空：由設定中的收件者接收郵件。</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The export is paused.</source>
        <translation>匯出已暫停。</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>已匯出 {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>正在匯出 %n 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>cannot be exported</source>
        <translation>無法匯出</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰階</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>{name}, {place} of {total}</source>
        <translation>{name}，第 {place} 個，共 {total} 個</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>無法讀取：{reason}</translation>
    </message>
    <message>
        <source>In no set</source>
        <translation>不屬於任何集合</translation>
    </message>
</context>
<context>
    <name>AssetChoice</name>
    <message>
        <source>Click an asset to take it</source>
        <translation>按一下資產即可選用</translation>
    </message>
    <message>
        <source>Name of an asset</source>
        <translation>資產名稱</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資產</translation>
    </message>
</context>
<context>
    <name>AssetMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>快速查看(&amp;Q)</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>在檔案管理員中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy the files</source>
        <translation>複製檔案(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>複製名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide the members</source>
        <translation>隱藏成員(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the members</source>
        <translation>顯示成員(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all that match ({count})</source>
        <translation>選取所有符合項目 ({count})(&amp;A)</translation>
    </message>
    <message>
        <source>Add to the &amp;tray</source>
        <translation>加入匣中(&amp;T)</translation>
    </message>
    <message>
        <source>Select the &amp;group</source>
        <translation>選取群組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take out of the tray</source>
        <translation>從匣中移除(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;mpty the tray</source>
        <translation>清空匣(&amp;M)</translation>
    </message>
</context>
<context>
    <name>AssetType</name>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>動畫 GIF</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮罩</translation>
    </message>
    <message>
        <source>Colour swatch</source>
        <translation>色票</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>浮水印</translation>
    </message>
    <message>
        <source>Adjusted view</source>
        <translation>調整檢視</translation>
    </message>
    <message>
        <source>Layer view</source>
        <translation>圖層檢視</translation>
    </message>
    <message>
        <source>Zoom target</source>
        <translation>縮放目標</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>PSD template</source>
        <translation>PSD 範本</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>Illustrator</source>
        <translation>Illustrator</translation>
    </message>
    <message>
        <source>InDesign</source>
        <translation>InDesign</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 圖形</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>視訊</translation>
    </message>
    <message>
        <source>Master video</source>
        <translation>主要視訊</translation>
    </message>
    <message>
        <source>Video caption</source>
        <translation>視訊字幕</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>ICC profile</source>
        <translation>ICC 描述檔</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>RTF 文字</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>XSL</source>
        <translation>XSL</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存檔</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>影像集</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>演算集</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>迴轉集</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>媒體集</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>多位元速率集</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>視訊集</translation>
    </message>
    <message>
        <source>eCatalog</source>
        <translation>eCatalog</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>提案集</translation>
    </message>
    <message>
        <source>Asset set</source>
        <translation>資產集</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暈映</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他檔案</translation>
    </message>
</context>
<context>
    <name>BrowseController</name>
    <message>
        <source>No asset matches “{text}”.</source>
        <translation>沒有符合「{text}」的資產。</translation>
    </message>
    <message>
        <source>No asset of these types in this folder.</source>
        <translation>此資料夾中沒有這些類型的資產。</translation>
    </message>
    <message>
        <source>There are no assets here yet. Put images into the folder and choose File › Rescan.</source>
        <translation>這裡還沒有資產。請將影像放入資料夾，然後選擇「檔案」›「重新掃描」。</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 個資產</numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation>已選取 {chosen} / {all}</translation>
    </message>
    <message>
        <source>{count} · looking for more…</source>
        <translation>{count} · 正在尋找更多…</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Search by name or folder</source>
        <translation>依名稱或資料夾搜尋</translation>
    </message>
    <message>
        <source>Show assets whose name or folder has all these words; * and ? stand for any characters</source>
        <translation>顯示名稱或資料夾含有所有這些字詞的資產；* 與 ? 代表任意字元</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依據</translation>
    </message>
    <message>
        <source>Order of the assets</source>
        <translation>資產的順序</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>反向順序</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>反轉順序</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格狀</translation>
    </message>
    <message>
        <source>Show the assets as tiles</source>
        <translation>以圖磚顯示資產</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Show the assets as lines</source>
        <translation>以行顯示資產</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>依資料夾</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>依類型</translation>
    </message>
    <message>
        <source>By set</source>
        <translation>依集合</translation>
    </message>
    <message>
        <source>Put the assets under headings; a click on one selects</source>
        <translation>將資產歸在標題之下；按一下標題即可選取其下的資產</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分組依據</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel, Ctrl and + or −)</source>
        <translation>圖像大小 (Ctrl+滾輪、Ctrl 與 + 或 −)</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>縮圖大小</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資產</translation>
    </message>
    <message>
        <source>Select assets to export; drag them to the export panel or away</source>
        <translation>選取要匯出的資產；可拖曳到匯出面板或其他程式</translation>
    </message>
</context>
<context>
    <name>CatalogOpener</name>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Image catalogs (*.ini)</source>
        <translation>影像目錄 (*.ini)</translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation>開啟目錄</translation>
    </message>
</context>
<context>
    <name>ColorEdit</name>
    <message>
        <source>{name}: choose</source>
        <translation>{name}：選擇</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>選擇色彩</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Without it: {value}</source>
        <translation>未指定時：{value}</translation>
    </message>
    <message>
        <source>It changes nothing in an export.</source>
        <translation>對匯出沒有影響。</translation>
    </message>
    <message>
        <source>Page: {page}</source>
        <translation>頁面：{page}</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message numerus="yes">
        <source>… and %n more command(s), in the text above</source>
        <translation>
            <numerusform>… 另有 %n 個命令，請見上方文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPicker</name>
    <message>
        <source>Changes nothing in an export. {summary}</source>
        <translation>對匯出沒有影響。{summary}</translation>
    </message>
    <message>
        <source>Effect layers ignore it. {summary}</source>
        <translation>效果圖層會忽略它。{summary}</translation>
    </message>
    <message>
        <source>In the request. {summary}</source>
        <translation>已在要求中。{summary}</translation>
    </message>
    <message>
        <source>Name, or what it does</source>
        <translation>名稱或功能</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Click a command to add it</source>
        <translation>按一下命令即可加入</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show all values of this command</source>
        <translation>顯示此命令的所有值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this command</source>
        <translation>移除此命令</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>繪製</translation>
    </message>
    <message>
        <source>Draw the rectangle on the preview</source>
        <translation>在預覽上繪製矩形</translation>
    </message>
    <message>
        <source>Choose asset</source>
        <translation>選擇資產</translation>
    </message>
    <message>
        <source>Choose an asset of this catalog</source>
        <translation>選擇此目錄的資產</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移動 {name}</translation>
    </message>
    <message>
        <source>Drag to another place; Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>拖曳到其他位置；也可用 Ctrl+Shift+Up 與 Ctrl+Shift+Down 移動</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Choice of macros</source>
        <translation>選擇巨集</translation>
    </message>
</context>
<context>
    <name>ComposerController</name>
    <message>
        <source>The query of the address is in the modifiers.</source>
        <translation>網址的查詢已放入修飾詞。</translation>
    </message>
    <message>
        <source>The address names no asset: layer 0 is empty. Remove src= to put one in.</source>
        <translation>此網址未指定資產：圖層 0 是空的。若要放入資產，請移除 src=。</translation>
    </message>
    <message>
        <source>{object} is selected.</source>
        <translation>已選取 {object}。</translation>
    </message>
    <message>
        <source>{object} is in the catalog, but not shown now.</source>
        <translation>{object} 在目錄中，但目前未顯示。</translation>
    </message>
    <message>
        <source>{object} is not in this catalog.</source>
        <translation>{object} 不在此目錄中。</translation>
    </message>
    <message>
        <source>Modifiers taken from the address.</source>
        <translation>已從網址取得修飾詞。</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Give the new file another name</source>
        <translation>為新檔案另取名稱</translation>
    </message>
    <message>
        <source>Export only what is new or changed</source>
        <translation>只匯出新的或已變更的項目</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Keep it and skip the asset</source>
        <translation>保留並跳過該資產</translation>
    </message>
    <message>
        <source>Do not start the job</source>
        <translation>不開始作業</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>若檔案已存在</translation>
    </message>
    <message>
        <source>What happens when a name is already taken</source>
        <translation>名稱已被使用時的處理方式</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>發生問題</translation>
    </message>
    <message>
        <source>exportgui met a mistake of its own. Files that were exported are whole, and jobs go on or can be resumed; close the window and start it again if it does not answer as it should.</source>
        <translation>exportgui 發生內部錯誤。已匯出的檔案完好無缺，作業會繼續或可以恢復；若程式回應不正常，請關閉視窗後重新啟動。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>What happened; it is sent nowhere</source>
        <translation>發生的問題；不會傳送到任何地方</translation>
    </message>
    <message>
        <source>More is in {file}. Nothing is sent anywhere.</source>
        <translation>詳情請見 {file}。不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>複製報告(&amp;C)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Copy the report to the clipboard</source>
        <translation>將報告複製到剪貼簿</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>An export is paused</source>
        <translation>有一項匯出已暫停</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) finished</source>
        <translation>
            <numerusform>已完成 %n 項匯出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>已匯出 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationButton</name>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Choose the destination; the menu has ZIP files</source>
        <translation>選擇目的地；ZIP 檔案在選單中</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;ZIP file…</source>
        <translation>ZIP 檔案(&amp;Z)…</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Forget</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Export without the name, company and description of the document</source>
        <translation>匯出時不使用文件中的名稱、公司與說明</translation>
    </message>
    <message>
        <source>{file}: open the catalog with its assets.</source>
        <translation>{file}：請開啟含有其資產的目錄。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} of %n asset(s) in the tray.</source>
        <translation>
            <numerusform>{file}：%n 個資產中有 {count} 個在匣中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this catalog: {names}.</source>
        <translation>不在此目錄中：{names}。</translation>
    </message>
</context>
<context>
    <name>EffectiveView</name>
    <message>
        <source>Explain</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Show where each command comes from</source>
        <translation>顯示每個命令的來源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the effective request</source>
        <translation>複製實際要求</translation>
    </message>
    <message>
        <source>What will be asked of each asset, with every macro replaced by its commands</source>
        <translation>對每個資產提出的要求，所有巨集皆已換成其命令</translation>
    </message>
    <message>
        <source>Effective request</source>
        <translation>實際要求</translation>
    </message>
    <message>
        <source>Where each command comes from</source>
        <translation>每個命令的來源</translation>
    </message>
    <message>
        <source>Later commands win; struck ones are overridden</source>
        <translation>以後面的命令為準；加刪除線者已被覆寫</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>複製為文字(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;address</source>
        <translation>複製為網址(&amp;A)</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>資產</translation>
    </message>
    <message>
        <source>The effective request is on the clipboard.</source>
        <translation>實際要求已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>網址已複製到剪貼簿。</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>typed</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>overridden by {origin}: {command}</source>
        <translation>被 {origin} 覆寫：{command}</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Originals are copied as they are.</source>
        <translation>原始檔會原樣複製。</translation>
    </message>
    <message>
        <source>Export type</source>
        <translation>匯出類型</translation>
    </message>
    <message>
        <source>Copy the originals, or convert them</source>
        <translation>複製原始檔或加以轉換</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>關於此次匯出</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>請選取要匯出的資產。</translation>
    </message>
    <message>
        <source>Correct the modifiers first.</source>
        <translation>請先更正修飾詞。</translation>
    </message>
    <message>
        <source>Type modifiers or check a macro to say what to convert to.</source>
        <translation>請輸入修飾詞或勾選巨集，以指定轉換內容。</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>請先更正檔案名稱。</translation>
    </message>
    <message>
        <source>Correct the mail addresses first.</source>
        <translation>請先修正郵件地址。</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>請選擇要匯出到的資料夾。</translation>
    </message>
    <message>
        <source>Give the whole path of the destination folder.</source>
        <translation>請輸入目的資料夾的完整路徑。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s)</source>
        <translation>
            <numerusform>匯出 %n 個資產</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Start the export (Ctrl+Return)</source>
        <translation>開始匯出 (Ctrl+Return)</translation>
    </message>
    <message numerus="yes">
        <source>{export} as %n file(s)</source>
        <translation>
            <numerusform>{export} (%n 個檔案)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>匯出 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>The assets in the tray are exported.</source>
        <translation>將匯出匣中的資產。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected set(s) left out: sets cannot be exported.</source>
        <translation>
            <numerusform>略過 %n 個選取的集合：集合無法匯出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <source>Show only what is checked; where nothing is, everything is shown</source>
        <translation>僅顯示勾選的項目；若未勾選則全部顯示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Below {size}</source>
        <translation>小於 {size}</translation>
    </message>
    <message>
        <source>{size} and more</source>
        <translation>{size} 以上</translation>
    </message>
</context>
<context>
    <name>FavouriteFoldersView</name>
    <message>
        <source>Folders one often needs; drag folders here. Delete removes one, Alt+Up and Alt+Down move it</source>
        <translation>常用的資料夾；請將資料夾拖曳至此。按 Delete 可移除，Alt+Up 與 Alt+Down 可移動</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>我的最愛</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove from favourites</source>
        <translation>從我的最愛移除(&amp;R)</translation>
    </message>
    <message>
        <source>Drag folders here to have them at hand.</source>
        <translation>將資料夾拖曳至此，方便隨時取用。</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>底片列</translation>
    </message>
    <message>
        <source>The selected assets with the same settings</source>
        <translation>套用相同設定的選取資產</translation>
    </message>
    <message>
        <source>Select several assets to see the same settings on each</source>
        <translation>選取多個資產，以查看各資產套用相同設定的結果</translation>
    </message>
</context>
<context>
    <name>FmtChoice</name>
    <message>
        <source>Original</source>
        <translation>原始檔</translation>
    </message>
    <message>
        <source>Export as original: copy each file as it is</source>
        <translation>匯出為原始檔：原樣複製每個檔案</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>Export what the modifiers and macros make of each asset</source>
        <translation>匯出各資產套用修飾詞與巨集後的結果</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>加入我的最愛(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show in the file manager</source>
        <translation>在檔案管理員中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>複製路徑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FormatEdit</name>
    <message>
        <source>as it is</source>
        <translation>維持原樣</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>像素類型</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>壓縮</translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Export what the job did not get to</source>
        <translation>匯出作業中尚未處理的資產</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show the job and its items</source>
        <translation>顯示作業與其項目</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Do not offer this job again; its log stays</source>
        <translation>不再提示此作業；其記錄仍會保留</translation>
    </message>
    <message>
        <source>Job {number} was interrupted: {done} of {total} done.</source>
        <translation>作業 {number} 已中斷：已完成 {done} / {total}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>以及另外 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Report, verify</source>
        <translation>報告、驗證</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
</context>
<context>
    <name>JobDocuments</name>
    <message>
        <source>IPS documents (*.xml)</source>
        <translation>IPS 文件 (*.xml)</translation>
    </message>
    <message>
        <source>Open job document</source>
        <translation>開啟工作文件</translation>
    </message>
    <message>
        <source>Pasted document</source>
        <translation>貼上的文件</translation>
    </message>
    <message>
        <source>The clipboard has no job document, address or file.</source>
        <translation>剪貼簿中沒有工作文件、網址或檔案。</translation>
    </message>
    <message>
        <source>Open the folder of these assets first.</source>
        <translation>請先開啟這些資產的資料夾。</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>請選取要匯出的資產。</translation>
    </message>
    <message>
        <source>Job document (*.xml)</source>
        <translation>工作文件 (*.xml)</translation>
    </message>
    <message>
        <source>Job document in a SOAP {version} envelope (*.xml)</source>
        <translation>SOAP {version} 信封中的工作文件 (*.xml)</translation>
    </message>
    <message>
        <source>Save job document</source>
        <translation>儲存工作文件</translation>
    </message>
    <message>
        <source>The job is in {file}.</source>
        <translation>工作位於 {file}。</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
</context>
<context>
    <name>JobListView</name>
    <message>
        <source>Space pauses or resumes, dragging or Alt with an arrow moves, Delete cancels</source>
        <translation>Space 暫停或恢復，拖曳或 Alt 加方向鍵移動，Delete 取消</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>作業清單</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message>
        <source>Job {number}</source>
        <translation>作業 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>已匯出 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n 個有警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>已跳過 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>已略過 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n 個未開始</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 個資產</numerusform>
        </translation>
    </message>
    <message>
        <source>Job {number} · {count}</source>
        <translation>作業 {number} · {count}</translation>
    </message>
    <message>
        <source>Runs in another program</source>
        <translation>正在其他程式中執行</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>檢查中</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>等待您的回應</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>匯出中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Stopped by the system</source>
        <translation>已由系統停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中斷</translation>
    </message>
</context>
<context>
    <name>JobProgressView</name>
    <message>
        <source>Progress of the job</source>
        <translation>作業進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消作業</translation>
    </message>
    <message>
        <source>Start no further asset and stop</source>
        <translation>不再開始其他資產並停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Go on with this job</source>
        <translation>繼續此作業</translation>
    </message>
    <message>
        <source>Start no further asset until it is resumed</source>
        <translation>恢復之前不再開始其他資產</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>已匯出 {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>目前有 %n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on when the running job is done or paused.</source>
        <translation>執行中的作業完成或暫停後會繼續。</translation>
    </message>
    <message>
        <source>{rate} files per second</source>
        <translation>每秒 {rate} 個檔案</translation>
    </message>
    <message>
        <source>Paused. No further asset starts until you resume.</source>
        <translation>已暫停。恢復之前不會開始其他資產。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>已檢查 {done} / {total}</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <translation>正在等待前一項作業</translation>
    </message>
    <message>
        <source>Look at the pre-flight and decide</source>
        <translation>請查看預檢並決定</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在開始…</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>寫入第一個檔案之前會先檢查所有資產。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩餘 {time}</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The job was cancelled; nothing was written.</source>
        <translation>作業已取消；未寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Resume</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Export what this job did not get to</source>
        <translation>匯出此作業尚未處理的資產</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重試失敗項目</translation>
    </message>
    <message>
        <source>Export the failed assets of this job again</source>
        <translation>再次匯出此作業中失敗的資產</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次執行</translation>
    </message>
    <message>
        <source>Export all its assets once more, as a new job</source>
        <translation>以新作業再次匯出其所有資產</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暫停或恢復</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>暫停執行中的作業，或讓其繼續</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start no further asset and stop</source>
        <translation>不再開始其他資產並停止</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>在佇列中將作業上移</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>在佇列中將作業下移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>延後</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>在檔案管理員中顯示匯出的檔案</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <source>Save the log as HTML, CSV or JSON</source>
        <translation>將記錄儲存為 HTML、CSV 或 JSON</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>驗證…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>檢查匯出的檔案是否與寫入時相同</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Exports and their logs appear here.</source>
        <translation>匯出與其記錄會顯示於此。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作業</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>已匯出 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Job {number} is finished: {counts}</source>
        <translation>作業 {number} 已完成：{counts}</translation>
    </message>
    <message>
        <source>Job {number} was cancelled: {counts}</source>
        <translation>作業 {number} 已取消：{counts}</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keep it exported no more; a running job goes on</source>
        <translation>停止持續匯出；執行中的工作會繼續</translation>
    </message>
    <message>
        <source>{catalog} is kept exported to {folder}.</source>
        <translation>{catalog} 持續匯出到 {folder}。</translation>
    </message>
    <message>
        <source>It waits: {reason}</source>
        <translation>等待中：{reason}</translation>
    </message>
</context>
<context>
    <name>KeptExport</name>
    <message>
        <source>Open a folder or a catalog first.</source>
        <translation>請先開啟資料夾或目錄。</translation>
    </message>
    <message>
        <source>Choose the folder to export to; then it can be kept exported.</source>
        <translation>請選擇要匯出到的資料夾，之後即可持續匯出。</translation>
    </message>
    <message>
        <source>It is not kept exported any more.</source>
        <translation>已不再持續匯出。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>Go to the next control; with Shift to the one before</source>
        <translation>移至下一個控制項；加按 Shift 則移至前一個</translation>
    </message>
    <message>
        <source>Close a dialog or a list; empty the search</source>
        <translation>關閉對話方塊或清單；清空搜尋</translation>
    </message>
    <message>
        <source>Search and assets</source>
        <translation>搜尋與資產</translation>
    </message>
    <message>
        <source>From the search to the assets</source>
        <translation>從搜尋移至資產</translation>
    </message>
    <message>
        <source>Look at the asset in front</source>
        <translation>快速查看目前的資產</translation>
    </message>
    <message>
        <source>Open or close a set; look at an asset</source>
        <translation>開啟或關閉集合；快速查看資產</translation>
    </message>
    <message>
        <source>Select more; any arrow does</source>
        <translation>選取更多；任一方向鍵皆可</translation>
    </message>
    <message>
        <source>Select or leave out the asset in front</source>
        <translation>選取目前的資產或取消選取</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>放大縮圖</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>縮小縮圖</translation>
    </message>
    <message>
        <source>What can be done with the selected assets</source>
        <translation>可對選取的資產執行的操作</translation>
    </message>
    <message>
        <source>Modifiers and names</source>
        <translation>修飾詞與名稱</translation>
    </message>
    <message>
        <source>Show what may be typed here</source>
        <translation>顯示此處可輸入的內容</translation>
    </message>
    <message>
        <source>Correct what is underlined</source>
        <translation>更正標有底線的部分</translation>
    </message>
    <message>
        <source>On the handle of a command: move it up; Down moves it down</source>
        <translation>在命令的控點上：上移；Down 為下移</translation>
    </message>
    <message>
        <source>On a macro: check it</source>
        <translation>在巨集上：勾選</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整個圖像</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>逐像素顯示</translation>
    </message>
    <message>
        <source>The other side, as long as the key is down</source>
        <translation>按住按鍵時顯示另一側</translation>
    </message>
    <message>
        <source>Move the picture; with Shift the dividing line</source>
        <translation>移動圖像；加按 Shift 則移動分隔線</translation>
    </message>
    <message>
        <source>Lists of assets, macros and plans</source>
        <translation>資產、巨集與預檢的清單</translation>
    </message>
    <message>
        <source>Take out, or delete</source>
        <translation>移除或刪除</translation>
    </message>
    <message>
        <source>Rename or edit</source>
        <translation>重新命名或編輯</translation>
    </message>
    <message>
        <source>Move a macro up; Alt+Down moves it down</source>
        <translation>上移巨集；Alt+Down 為下移</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layer</source>
        <translation>新增圖層</translation>
    </message>
    <message>
        <source>Add a layer above the others</source>
        <translation>在最上方新增圖層</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>移除圖層</translation>
    </message>
    <message>
        <source>Remove the selected layer (Del)</source>
        <translation>移除選取的圖層 (Del)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>The topmost first; drag, or move with Alt+Up and Alt+Down</source>
        <translation>最上方的圖層在最前；可拖曳，或用 Alt+Up 與 Alt+Down 移動</translation>
    </message>
    <message>
        <source>&amp;Image layer</source>
        <translation>影像圖層(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Text layer</source>
        <translation>文字圖層(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour layer</source>
        <translation>色彩圖層(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>{layer}
Check to show it, drag to another place</source>
        <translation>{layer}
勾選即可顯示，拖曳可移到其他位置</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>圖層 {number}</translation>
    </message>
    <message>
        <source>{title} — the asset itself</source>
        <translation>{title} — 資產本身</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show sets that cannot be exported</source>
        <translation>顯示無法匯出的集合</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Show the assets of one folder and those below it</source>
        <translation>顯示資料夾及其下的資產</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Show only assets of the checked types, formats and sizes</source>
        <translation>僅顯示勾選之類型、格式與大小的資產</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>我的最愛</translation>
    </message>
    <message>
        <source>Image, spin, media and other sets are hidden, because an export job cannot take them</source>
        <translation>影像集、迴轉集、媒體集等無法用於匯出作業，因此隱藏</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資產</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>In</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Items of the job</source>
        <translation>作業項目</translation>
    </message>
    <message>
        <source>One line for each asset; drag exported files to other programs</source>
        <translation>每個資產一行；可將匯出的檔案拖曳到其他程式</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Show the original in its folder</source>
        <translation>在資料夾中顯示原始檔</translation>
    </message>
</context>
<context>
    <name>LongTextEdit</name>
    <message>
        <source>Edit text</source>
        <translation>編輯文字</translation>
    </message>
    <message>
        <source>Edit the text in a window</source>
        <translation>在視窗中編輯文字</translation>
    </message>
    <message>
        <source>{name}: edit</source>
        <translation>{name}：編輯</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>RTF is shown as it is written</source>
        <translation>RTF 會以其原始碼顯示</translation>
    </message>
</context>
<context>
    <name>MacroActions</name>
    <message>
        <source>Macros and presets ({suffixes});;All files (*)</source>
        <translation>巨集與預設集 ({suffixes});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>匯入巨集</translation>
    </message>
    <message>
        <source>Table with header (*.tsv);;Lines (*.mac)</source>
        <translation>含標題的表格 (*.tsv);;文字行 (*.mac)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>匯出巨集</translation>
    </message>
</context>
<context>
    <name>MacroController</name>
    <message>
        <source>{macro} is used by: {users}</source>
        <translation>使用 {macro} 的項目：{users}</translation>
    </message>
    <message>
        <source>What calls it will not work without it.</source>
        <translation>呼叫它的項目在缺少它時將無法運作。</translation>
    </message>
    <message>
        <source>Delete macro</source>
        <translation>刪除巨集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Edit macro</source>
        <translation>編輯巨集</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>新增巨集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Letters, digits, - _ and . without accents; it is called as $name$</source>
        <translation>不含重音符號的字母、數字、- _ 與 .；以 $name$ 呼叫</translation>
    </message>
    <message>
        <source>This catalog</source>
        <translation>此目錄</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>所有目錄</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>儲存於</translation>
    </message>
    <message>
        <source>Where the macro can be used</source>
        <translation>可使用此巨集的範圍</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Image Serving commands, joined by &amp;</source>
        <translation>以 &amp; 連接的 Image Serving 命令</translation>
    </message>
    <message>
        <source>The asset in front with this macro</source>
        <translation>目前資產套用此巨集的結果</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>儲存於(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>Give the macro a name.</source>
        <translation>請輸入巨集的名稱。</translation>
    </message>
    <message>
        <source>Type the commands that the macro stands for.</source>
        <translation>請輸入巨集所代表的命令。</translation>
    </message>
    <message>
        <source>${name}$ will be used instead of the one with this name: {source}</source>
        <translation>將以 ${name}$ 取代同名的巨集：{source}</translation>
    </message>
    <message>
        <source>The new name is used there too: {users}</source>
        <translation>以下項目也會改用新名稱：{users}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>無圖像</translation>
    </message>
</context>
<context>
    <name>MacroImporter</name>
    <message>
        <source>There is no macro in it.</source>
        <translation>其中沒有巨集。</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) are there already and differ.</source>
        <translation>
            <numerusform>已有 %n 個巨集，且內容不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>匯入巨集</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) imported</source>
        <translation>
            <numerusform>已匯入 %n 個巨集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used yet: {names}</source>
        <translation>
            <numerusform>%n 個尚無法使用：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) written to {path}</source>
        <translation>
            <numerusform>已將 %n 個巨集寫入 {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroPicker</name>
    <message>
        <source>Macros</source>
        <translation>巨集</translation>
    </message>
    <message>
        <source>The checked macros follow the modifiers and win every conflict</source>
        <translation>勾選的巨集接在修飾詞之後，發生衝突時以巨集為準</translation>
    </message>
</context>
<context>
    <name>MacroSection</name>
    <message>
        <source>New macro</source>
        <translation>新增巨集</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro (Ctrl+Shift+M)</source>
        <translation>將修飾詞儲存為巨集 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Manage macros…</source>
        <translation>管理巨集…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange (Ctrl+M)</source>
        <translation>附有圖像的所有巨集，可編輯與整理 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>巨集</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>已勾選 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroService</name>
    <message>
        <source>the job (it is checked)</source>
        <translation>作業 (已勾選)</translation>
    </message>
    <message>
        <source>the modifiers</source>
        <translation>修飾詞</translation>
    </message>
    <message>
        <source>Copied {macro} for AEM</source>
        <translation>已複製 {macro} 供 AEM 使用</translation>
    </message>
</context>
<context>
    <name>MacroView</name>
    <message>
        <source>All macros</source>
        <translation>所有巨集</translation>
    </message>
    <message>
        <source>Drop macro files, addresses or text here</source>
        <translation>將巨集檔、網址或文字拖放至此</translation>
    </message>
    <message>
        <source>Every macro with a picture; Return edits, Space checks it for the job</source>
        <translation>附有圖像的每個巨集；Return 編輯，Space 勾選以用於作業</translation>
    </message>
</context>
<context>
    <name>MacroWindow</name>
    <message>
        <source>Macros</source>
        <translation>巨集</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>格狀</translation>
    </message>
    <message>
        <source>Show the macros as tiles</source>
        <translation>以圖磚顯示巨集</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Show the macros as lines</source>
        <translation>以行顯示巨集</translation>
    </message>
    <message>
        <source>Show hidden macros</source>
        <translation>顯示隱藏的巨集</translation>
    </message>
    <message>
        <source>Search the macros</source>
        <translation>搜尋巨集</translation>
    </message>
    <message>
        <source>By name, definition or purpose</source>
        <translation>依名稱、定義或用途搜尋</translation>
    </message>
    <message>
        <source>Built-in macros that were hidden, to show them again</source>
        <translation>已隱藏的內建巨集，可重新顯示</translation>
    </message>
    <message>
        <source>About the macro</source>
        <translation>關於此巨集</translation>
    </message>
    <message>
        <source>No macro matches “{text}”.</source>
        <translation>沒有符合「{text}」的巨集。</translation>
    </message>
    <message>
        <source>Own macros can be dragged into another order. Drop macro files or addresses here.</source>
        <translation>自訂巨集可拖曳以改變順序。將巨集檔或網址拖放至此。</translation>
    </message>
    <message>
        <source>Used by {macros}</source>
        <translation>用於：{macros}</translation>
    </message>
    <message>
        <source>It cannot be changed here; duplicate it to make your own.</source>
        <translation>無法在此變更；請建立複本以製作自訂巨集。</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>New macro ${name}$</source>
        <translation>新增巨集 ${name}$</translation>
    </message>
    <message>
        <source>Change of macro ${name}$</source>
        <translation>變更巨集 ${name}$</translation>
    </message>
    <message>
        <source>Removal of macro ${name}$</source>
        <translation>移除巨集 ${name}$</translation>
    </message>
    <message>
        <source>Order of the macros</source>
        <translation>巨集順序</translation>
    </message>
    <message>
        <source>Import of macros</source>
        <translation>匯入巨集</translation>
    </message>
    <message>
        <source>From the catalog</source>
        <translation>來自目錄</translation>
    </message>
    <message>
        <source>Yours, in all catalogs</source>
        <translation>您的巨集，用於所有目錄</translation>
    </message>
    <message>
        <source>Yours, in this catalog</source>
        <translation>您的巨集，用於此目錄</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>來自配方</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>Large, for viewers that zoom</source>
        <translation>大型影像，供可縮放的檢視器使用</translation>
    </message>
    <message>
        <source>Small and sharpened, for lists</source>
        <translation>小型並經銳利化，用於清單</translation>
    </message>
    <message>
        <source>Every pixel as TIFF at 300 pixels per inch</source>
        <translation>所有像素，每英寸 300 像素的 TIFF</translation>
    </message>
    <message>
        <source>For a page, at most 1200 pixels</source>
        <translation>用於頁面，最多 1200 像素</translation>
    </message>
    <message>
        <source>A small square, filled</source>
        <translation>填滿的小正方形</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>無圖像</translation>
    </message>
    <message>
        <source>Your own macro of the same name is used instead</source>
        <translation>將改用您的同名巨集</translation>
    </message>
    <message>
        <source>Used instead of the one with this name: {source}</source>
        <translation>取代同名的巨集：{source}</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a macro (Ctrl+N)</source>
        <translation>撰寫巨集 (Ctrl+N)</translation>
    </message>
    <message>
        <source>From &amp;modifiers…</source>
        <translation>從修飾詞(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep the modifiers as they stand as a macro</source>
        <translation>將目前的修飾詞儲存為巨集</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, definition or where it is kept (Return)</source>
        <translation>變更名稱、定義或儲存位置 (Return)</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>建立複本(&amp;D)…</translation>
    </message>
    <message>
        <source>Start a macro of your own from this one (Ctrl+D)</source>
        <translation>以此巨集為基礎建立自訂巨集 (Ctrl+D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>刪除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete a macro of your own (Del)</source>
        <translation>刪除自訂巨集 (Del)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隱藏(&amp;H)</translation>
    </message>
    <message>
        <source>Leave a built-in macro out of the lists</source>
        <translation>不在清單中列出內建巨集</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Define it earlier (Alt+Up); a macro may call those before it</source>
        <translation>提前定義 (Alt+Up)；巨集可呼叫排在前面的巨集</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Define it later (Alt+Down)</source>
        <translation>延後定義 (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a macro file of an image catalog, or .mac lines</source>
        <translation>讀取影像目錄的巨集檔或 .mac 文字行</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Make macros of an address or of text on the clipboard (Ctrl+V)</source>
        <translation>以剪貼簿中的網址或文字建立巨集 (Ctrl+V)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write your macros to a file, with those they call</source>
        <translation>將您的巨集連同其呼叫的巨集寫入檔案</translation>
    </message>
    <message>
        <source>Copy for &amp;AEM</source>
        <translation>複製供 AEM 使用(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as s7exportsettings of Adobe Experience Manager</source>
        <translation>複製為 Adobe Experience Manager 的 s7exportsettings</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>顯示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MailCheck</name>
    <message>
        <source>Send a test mail</source>
        <translation>傳送測試郵件</translation>
    </message>
    <message>
        <source>Result of the test mail</source>
        <translation>測試郵件的結果</translation>
    </message>
    <message>
        <source>Send a mail to the recipients above</source>
        <translation>傳送郵件給上述收件者</translation>
    </message>
    <message>
        <source>Give a server and recipients first.</source>
        <translation>請先輸入伺服器與收件者。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>The test mail could not be sent: {reason}</source>
        <translation>無法傳送測試郵件：{reason}</translation>
    </message>
    <message>
        <source>The test mail is on its way.</source>
        <translation>測試郵件已送出。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>開啟資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>開啟影像資料夾</translation>
    </message>
    <message>
        <source>Open &amp;catalog…</source>
        <translation>開啟目錄(&amp;C)…</translation>
    </message>
    <message>
        <source>Open an image catalog (.ini)</source>
        <translation>開啟影像目錄 (.ini)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>開啟範例(&amp;S)</translation>
    </message>
    <message>
        <source>Open the sample catalog</source>
        <translation>開啟範例目錄</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>重新掃描(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>匯出選取的資產</translation>
    </message>
    <message>
        <source>Run rec&amp;ipe…</source>
        <translation>執行配方(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>依配方匯出選取的資產</translation>
    </message>
    <message>
        <source>&amp;Pre-flight…</source>
        <translation>預檢(&amp;P)…</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>在寫入任何內容之前，查看每個資產的結果</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh the asset list</source>
        <translation>重新整理資產清單</translation>
    </message>
    <message>
        <source>Open &amp;job document…</source>
        <translation>開啟工作文件(&amp;J)…</translation>
    </message>
    <message>
        <source>Fill the export panel from an IPS document</source>
        <translation>以 IPS 文件填入匯出面板</translation>
    </message>
    <message>
        <source>Sa&amp;ve job document…</source>
        <translation>儲存工作文件(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the export panel as an IPS submitJob document</source>
        <translation>將匯出面板儲存為 IPS submitJob 文件</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>復原上一次變更</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>重做已復原的變更</translation>
    </message>
    <message>
        <source>&amp;Paste job or address</source>
        <translation>貼上工作或網址(&amp;P)</translation>
    </message>
    <message>
        <source>Take a job document, address or files from the clipboard</source>
        <translation>使用剪貼簿中的工作文件、網址或檔案</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>搜尋目錄</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Select every asset that is shown</source>
        <translation>選取顯示的所有資產</translation>
    </message>
    <message>
        <source>Select the &amp;group</source>
        <translation>選取群組(&amp;G)</translation>
    </message>
    <message>
        <source>Select the assets under the same heading</source>
        <translation>選取同一標題下的資產</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>取消選取(&amp;N)</translation>
    </message>
    <message>
        <source>Select no asset</source>
        <translation>不選取任何資產</translation>
    </message>
    <message>
        <source>Add to &amp;tray</source>
        <translation>加入匣中(&amp;T)</translation>
    </message>
    <message>
        <source>Add the selected assets to the job tray</source>
        <translation>將選取的資產加入作業匣</translation>
    </message>
    <message>
        <source>Add &amp;command…</source>
        <translation>新增命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Add a command to the modifiers</source>
        <translation>在修飾詞中新增命令</translation>
    </message>
    <message>
        <source>Type &amp;modifiers</source>
        <translation>輸入修飾詞(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the modifiers</source>
        <translation>移至修飾詞</translation>
    </message>
    <message>
        <source>&amp;Keep as macro…</source>
        <translation>儲存為巨集(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro</source>
        <translation>將修飾詞儲存為巨集</translation>
    </message>
    <message>
        <source>Macr&amp;os…</source>
        <translation>巨集(&amp;O)…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange</source>
        <translation>附有圖像的所有巨集，可編輯與整理</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, colours, limits and mail</source>
        <translation>語言、色彩、限制與郵件</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>格狀(&amp;G)</translation>
    </message>
    <message>
        <source>Show the assets as tiles</source>
        <translation>以圖磚顯示資產</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清單(&amp;L)</translation>
    </message>
    <message>
        <source>Show the assets as lines</source>
        <translation>以行顯示資產</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>快速查看(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the current asset large (Space)</source>
        <translation>放大顯示目前的資產 (Space)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>資料庫(&amp;B)</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>顯示或隱藏資料庫</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>預覽(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>顯示或隱藏預覽</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作業(&amp;J)</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>顯示或隱藏作業</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>暫停或恢復(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>暫停執行中的作業，或讓其繼續</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Start no further asset of the chosen job and stop</source>
        <translation>不再開始所選作業的其他資產並停止</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>提前(&amp;E)</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>在佇列中將作業上移</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>在佇列中將作業下移</translation>
    </message>
    <message>
        <source>Export all assets of the chosen job again, as a new job</source>
        <translation>以新作業再次匯出所選作業的所有資產</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>延後(&amp;L)</translation>
    </message>
    <message>
        <source>Resume &amp;interrupted job</source>
        <translation>恢復中斷的作業(&amp;I)</translation>
    </message>
    <message>
        <source>Export what the chosen job did not get to</source>
        <translation>匯出所選作業尚未處理的資產</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>重試失敗項目(&amp;F)</translation>
    </message>
    <message>
        <source>Export the failed assets of the chosen job again</source>
        <translation>再次匯出所選作業中失敗的資產</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>再次執行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep this exported</source>
        <translation>持續匯出(&amp;K)</translation>
    </message>
    <message>
        <source>Export all that is new or changed until you stop it</source>
        <translation>在您停止之前，匯出所有新增或變更的內容</translation>
    </message>
    <message>
        <source>Sche&amp;dules…</source>
        <translation>排程(&amp;D)…</translation>
    </message>
    <message>
        <source>Export later, or again and again</source>
        <translation>稍後或重複匯出</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>在檔案管理員中顯示匯出的檔案</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>儲存報告(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log of the chosen job as HTML, CSV or JSON</source>
        <translation>將所選作業的記錄儲存為 HTML、CSV 或 JSON</translation>
    </message>
    <message>
        <source>&amp;Verify an export…</source>
        <translation>驗證匯出(&amp;V)…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>檢查匯出的檔案是否與寫入時相同</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Command reference</source>
        <translation>命令參考(&amp;C)</translation>
    </message>
    <message>
        <source>Every command with an example</source>
        <translation>每個命令都附有範例</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>所有按鍵及其功能</translation>
    </message>
    <message>
        <source>&amp;About exportgui</source>
        <translation>關於 exportgui(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本與授權</translation>
    </message>
</context>
<context>
    <name>MissedBar</name>
    <message>
        <source>Run now</source>
        <translation>立即執行</translation>
    </message>
    <message>
        <source>Run each of these schedules once</source>
        <translation>將這些排程各執行一次</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show the list of schedules</source>
        <translation>顯示排程清單</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Do not offer these runs again</source>
        <translation>不再提示這些執行</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled export(s) did not run.</source>
        <translation>
            <numerusform>有 %n 項排程的匯出未執行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Show the asset as it is</source>
        <translation>顯示資產原貌</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Show before and after, with a divider between</source>
        <translation>以分隔線並列顯示前後</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>並排顯示之前與之後</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Show what will be exported</source>
        <translation>顯示將匯出的結果</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>Change between before and after in place (B; hold it for a glance)</source>
        <translation>在原位切換之前與之後 (B；按住可暫時查看)</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>底片列</translation>
    </message>
    <message>
        <source>Show or hide the selected assets below</source>
        <translation>顯示或隱藏下方的選取資產</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>配方名稱</translation>
    </message>
    <message>
        <source>What the recipe is called in lists</source>
        <translation>配方在清單中的名稱</translation>
    </message>
    <message>
        <source>With the &amp;destination folder</source>
        <translation>包含目的資料夾(&amp;D)</translation>
    </message>
    <message>
        <source>With the destination folder</source>
        <translation>包含目的資料夾</translation>
    </message>
    <message>
        <source>Keep the folder in the recipe; without it, the recipe exports to the folder in the panel</source>
        <translation>將資料夾保存在配方中；若不包含，配方會匯出到面板中的資料夾</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>關於此名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Replaces the recipe of this name.</source>
        <translation>將取代此名稱的配方。</translation>
    </message>
    <message>
        <source>Another recipe has this name.</source>
        <translation>另一個配方已使用此名稱。</translation>
    </message>
    <message>
        <source>It will be called “{name}”.</source>
        <translation>名稱將為「{name}」。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name rules</source>
        <translation>名稱規則</translation>
    </message>
    <message>
        <source>Choose a name rule, or a token</source>
        <translation>選擇名稱規則或代號</translation>
    </message>
    <message>
        <source>How the exported files are called; tokens stand in braces, a slash makes a folder</source>
        <translation>匯出檔案的命名方式；代號置於大括號內，斜線會建立資料夾</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Example of a name</source>
        <translation>名稱範例</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>範例：{name}</translation>
    </message>
    <message>
        <source>With tokens: {name}_{width}</source>
        <translation>使用代號：{name}_{width}</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Name of the asset</source>
        <translation>資產名稱</translation>
    </message>
    <message>
        <source>Name and size</source>
        <translation>名稱與尺寸</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name and macro</source>
        <translation>名稱與巨集</translation>
    </message>
    <message>
        <source>A subfolder for each macro</source>
        <translation>每個巨集一個子資料夾</translation>
    </message>
    <message>
        <source>A subfolder for the day</source>
        <translation>依日期的子資料夾</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Column {column}: {problem}.</source>
        <translation>第 {column} 個字元：{problem}。</translation>
    </message>
</context>
<context>
    <name>NameToken</name>
    <message>
        <source>Base name of the asset</source>
        <translation>資產的基本名稱</translation>
    </message>
    <message>
        <source>Folder of the asset in the catalog</source>
        <translation>資產在目錄中的資料夾</translation>
    </message>
    <message>
        <source>Name of the macro</source>
        <translation>巨集名稱</translation>
    </message>
    <message>
        <source>Width of the result in pixels</source>
        <translation>結果的寬度 (像素)</translation>
    </message>
    <message>
        <source>Height of the result in pixels</source>
        <translation>結果的高度 (像素)</translation>
    </message>
    <message>
        <source>Place in the job; {index:04} pads with zeros</source>
        <translation>在作業中的順序；{index:04} 會補零</translation>
    </message>
    <message>
        <source>Row of the table of variables</source>
        <translation>變數表格的列</translation>
    </message>
    <message>
        <source>Set that the asset is a member of</source>
        <translation>資產所屬的集</translation>
    </message>
    <message>
        <source>Place in that set</source>
        <translation>在該集中的位置</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>匯出日期</translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation>PDF 的頁面</translation>
    </message>
    <message>
        <source>Id in the image catalog</source>
        <translation>影像目錄中的 ID</translation>
    </message>
    <message>
        <source>Handle of the asset</source>
        <translation>資產的控制代碼</translation>
    </message>
    <message>
        <source>Type of the asset</source>
        <translation>資產的類型</translation>
    </message>
    <message>
        <source>Extension of the result</source>
        <translation>結果的副檔名</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Choose the destination folder</source>
        <translation>選擇目的資料夾</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>匯出到的資料夾</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Error and warning</source>
        <translation>錯誤與警告</translation>
    </message>
    <message>
        <source>Job completion</source>
        <translation>作業完成</translation>
    </message>
    <message>
        <source>Email setting</source>
        <translation>電子郵件設定</translation>
    </message>
    <message>
        <source>Which outcomes of the job are mailed</source>
        <translation>哪些作業結果要以郵件通知</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Reserved for future use; kept with the job</source>
        <translation>保留供日後使用；與作業一併保存</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>作業名稱</translation>
    </message>
    <message>
        <source>What the job is called in the list of jobs and in its mails</source>
        <translation>作業在作業清單與郵件中的名稱</translation>
    </message>
    <message>
        <source>Keep the folders of the catalog</source>
        <translation>保留目錄的資料夾</translation>
    </message>
    <message>
        <source>Export into subfolders as in the catalog</source>
        <translation>依目錄的子資料夾匯出</translation>
    </message>
    <message>
        <source>Export what can be read of damaged files</source>
        <translation>匯出損壞檔案中可讀取的部分</translation>
    </message>
    <message>
        <source>A damaged file fails otherwise; either way the log names it</source>
        <translation>否則損壞的檔案會失敗;無論如何都會記錄在日誌中</translation>
    </message>
    <message>
        <source>Show job name, mail, client ID and damaged files</source>
        <translation>顯示作業名稱、郵件、用戶端 ID 與損壞檔案的設定</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>檔案名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>若檔案已存在(&amp;I)</translation>
    </message>
    <message>
        <source>Job n&amp;ame</source>
        <translation>作業名稱(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email setting</source>
        <translation>電子郵件設定(&amp;E)</translation>
    </message>
    <message>
        <source>Mail &amp;to</source>
        <translation>郵件收件者(&amp;T)</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>用戶端 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the ZIP file to export to</source>
        <translation>選擇要匯出的 ZIP 檔案</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 檔案 (*.zip)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Folder that the exported files go to, or ZIP file that they are packed into</source>
        <translation>匯出的檔案要放入的資料夾，或要壓縮成的 ZIP 檔案</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>PopupPicker</name>
    <message>
        <source>Search: {what}</source>
        <translation>搜尋：{what}</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>沒有相符的項目</translation>
    </message>
</context>
<context>
    <name>PositionEdit</name>
    <message>
        <source>{name}: nine points</source>
        <translation>{name}：九個點</translation>
    </message>
    <message>
        <source>Click a point, or go with the arrow keys</source>
        <translation>按一下某個點，或用方向鍵移動</translation>
    </message>
    <message>
        <source>It is written as {command}, a share of the size</source>
        <translation>寫成 {command}，以尺寸的比例表示</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Converted</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copied as original</source>
        <translation>原樣複製</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳過</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>僅限問題</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>{wished} exists already</source>
        <translation>{wished} 已存在</translation>
    </message>
    <message>
        <source>{wished} is taken by another asset of this job</source>
        <translation>{wished} 已被此作業的另一個資產使用</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>將取代現有的檔案</translation>
    </message>
    <message>
        <source>the file exists already: the job does not start</source>
        <translation>檔案已存在：作業不會開始</translation>
    </message>
    <message>
        <source>the file exists already and is kept</source>
        <translation>檔案已存在，將予以保留</translation>
    </message>
</context>
<context>
    <name>PreflightButton</name>
    <message>
        <source>Pre-flight…</source>
        <translation>預檢…</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>預檢</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>在寫入任何內容之前，查看每個資產的結果</translation>
    </message>
    <message>
        <source>An export stops here when something fails, collides or does not fit</source>
        <translation>若有失敗、名稱衝突或空間不足，匯出會在此停下</translation>
    </message>
    <message>
        <source>Every export stops here</source>
        <translation>每次匯出都會在此停下</translation>
    </message>
    <message>
        <source>An export starts at once</source>
        <translation>匯出會立即開始</translation>
    </message>
</context>
<context>
    <name>PreflightLayout</name>
    <message>
        <source>Exclude these</source>
        <translation>排除這些</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>全部包含</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>儲存清單…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>No asset or file of this name.</source>
        <translation>沒有此名稱的資產或檔案。</translation>
    </message>
    <message>
        <source>Which assets are listed</source>
        <translation>要列出的資產</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>搜尋名稱</translation>
    </message>
    <message>
        <source>List only assets and files of this name</source>
        <translation>僅列出此名稱的資產與檔案</translation>
    </message>
    <message>
        <source>Take every asset that is listed out of the job</source>
        <translation>將列出的所有資產從作業中排除</translation>
    </message>
    <message>
        <source>Take every excluded asset back in</source>
        <translation>重新納入所有已排除的資產</translation>
    </message>
    <message>
        <source>Save this table as CSV, tab-separated or plain text</source>
        <translation>將此表格儲存為 CSV、定位字元分隔或純文字</translation>
    </message>
    <message>
        <source>Close without exporting; nothing was written</source>
        <translation>關閉而不匯出；未寫入任何內容</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>檢查進度</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>若檔案已存在(&amp;I)</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>寫入第一個檔案之前會先檢查所有資產。</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>已檢查 {done} / {total}</translation>
    </message>
    <message>
        <source>The job cannot start</source>
        <translation>作業無法開始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>匯出 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>不會寫入任何檔案。</translation>
    </message>
    <message>
        <source>Carry the job out like this (Return)</source>
        <translation>依此執行作業 (Return)</translation>
    </message>
</context>
<context>
    <name>PreflightModel</name>
    <message>
        <source>Asset</source>
        <translation>資產</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Double-click or F2 to rename</source>
        <translation>按兩下或按 F2 可重新命名</translation>
    </message>
</context>
<context>
    <name>PreflightTable</name>
    <message>
        <source>What becomes of every asset</source>
        <translation>每個資產的結果</translation>
    </message>
    <message>
        <source>Space excludes, F2 renames</source>
        <translation>Space 排除，F2 重新命名</translation>
    </message>
</context>
<context>
    <name>PreflightWindow</name>
    <message>
        <source>Pre-flight</source>
        <translation>預檢</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存清單</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>EPS is off in the settings; this asset is exported as it is.</source>
        <translation>設定中已關閉 EPS；此資產將以原始檔匯出。</translation>
    </message>
    <message>
        <source>This asset has no picture; it is exported as it is.</source>
        <translation>此資產沒有圖像；將原樣匯出。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Before and after; + and − zoom, 0 fits, 1 shows every pixel, arrow keys move, B flips, I reads pixels</source>
        <translation>之前與之後；+ 與 − 縮放，0 符合大小，1 顯示每個像素，方向鍵移動，B 切換，I 讀取像素</translation>
    </message>
    <message>
        <source>Enter takes the rectangle, Escape leaves everything as it was</source>
        <translation>Enter 採用矩形，Escape 保持原樣</translation>
    </message>
    <message>
        <source>Reply in words</source>
        <translation>文字回應</translation>
    </message>
    <message>
        <source>Select an asset to see what its export will look like</source>
        <translation>選取資產以查看匯出的樣子</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>雜訊</translation>
    </message>
    <message>
        <source>dissolving</source>
        <translation>溶解</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>銳利化</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Reply in words: {kind}</source>
        <translation>文字回應：{kind}</translation>
    </message>
    <message>
        <source>{width} × {height} px · original · {size}</source>
        <translation>{width} × {height} px · 原始檔 · {size}</translation>
    </message>
    <message>
        <source>from {width} × {height} px, {size}</source>
        <translation>原 {width} × {height} px，{size}</translation>
    </message>
    <message>
        <source>{size} ({percent} %)</source>
        <translation>{size} ({percent}%)</translation>
    </message>
    <message>
        <source>Enlarged; the real pixels are being drawn…</source>
        <translation>已放大；正在繪製實際像素…</translation>
    </message>
    <message>
        <source>Approximate at {percent} %: {parts}; exact from 100 %</source>
        <translation>{percent}% 時為近似結果：{parts}；100% 起為精確結果</translation>
    </message>
    <message>
        <source>Drawn at {percent} %; exact from 100 %</source>
        <translation>以 {percent}% 繪製；100% 起為精確結果</translation>
    </message>
    <message>
        <source>{width} × {height} px · {format}</source>
        <translation>{width} × {height} px · {format}</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Move the picture sideways</source>
        <translation>左右移動圖像</translation>
    </message>
    <message>
        <source>Move the picture up and down</source>
        <translation>上下移動圖像</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Problems with the modifiers</source>
        <translation>修飾詞的問題</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>套用修正</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>寫成 {text}</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Export the selected assets by a recipe (Ctrl+R)</source>
        <translation>依配方匯出選取的資產 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>執行配方</translation>
    </message>
    <message>
        <source>Save, rename, share or delete recipes</source>
        <translation>儲存、重新命名、分享或刪除配方</translation>
    </message>
    <message>
        <source>Recipe menu</source>
        <translation>配方選單</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存為(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>儲存配方</translation>
    </message>
    <message>
        <source>Rename recipe</source>
        <translation>重新命名配方</translation>
    </message>
    <message>
        <source>Recipes (*{suffix} *.json)</source>
        <translation>配方 (*{suffix} *.json)</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>匯入配方</translation>
    </message>
    <message>
        <source>Recipes (*{suffix})</source>
        <translation>配方 (*{suffix})</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>匯出配方</translation>
    </message>
</context>
<context>
    <name>RecipeCombo</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Fill the panel from a recipe</source>
        <translation>以配方填入面板</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>無配方</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (已變更)</translation>
    </message>
</context>
<context>
    <name>RecipeModel</name>
    <message>
        <source>The recipe is in {file}.</source>
        <translation>配方位於 {file}。</translation>
    </message>
</context>
<context>
    <name>RecipeRunner</name>
    <message>
        <source>Select the assets to export.</source>
        <translation>請選取要匯出的資產。</translation>
    </message>
    <message>
        <source>Choose the folder to export to; the recipe “{name}” names none.</source>
        <translation>請選擇要匯出到的資料夾；配方「{name}」未指定資料夾。</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Delete recipe</source>
        <translation>刪除配方</translation>
    </message>
    <message>
        <source>Delete the recipe “{name}”?</source>
        <translation>要刪除配方「{name}」嗎？</translation>
    </message>
    <message>
        <source>The panel stays as it is.</source>
        <translation>面板會保持不變。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>ReferenceWindow</name>
    <message>
        <source>Command reference</source>
        <translation>命令參考</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>搜尋命令</translation>
    </message>
    <message>
        <source>By name or meaning; Return finds the next place</source>
        <translation>依名稱或意義搜尋；按 Return 尋找下一處</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Go to a command</source>
        <translation>前往命令</translation>
    </message>
    <message>
        <source>Every command with an example</source>
        <translation>每個命令都附有範例</translation>
    </message>
    <message>
        <source>The examples of the reference cannot be read: {path}</source>
        <translation>無法讀取參考的範例：{path}</translation>
    </message>
</context>
<context>
    <name>RegionDrawing</name>
    <message>
        <source>There is no picture to draw on: select an asset that has one.</source>
        <translation>沒有可繪製的影像:請選取有影像的資產。</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Rectangle on the picture</source>
        <translation>圖像上的矩形</translation>
    </message>
    <message>
        <source>Drag the rectangle or its handles; arrow keys move it, Shift+arrows resize, Enter takes it</source>
        <translation>拖曳矩形或其控點；方向鍵移動，Shift+方向鍵調整大小，Enter 採用</translation>
    </message>
    <message>
        <source>{width} × {height} px at {x}, {y}</source>
        <translation>{width} × {height} px，位於 {x}, {y}</translation>
    </message>
</context>
<context>
    <name>RenditionChoice</name>
    <message>
        <source>One file: the macros work together</source>
        <translation>一個檔案：巨集共同套用</translation>
    </message>
    <message>
        <source>One file per macro, each in a subfolder</source>
        <translation>每個巨集一個檔案，各放在子資料夾中</translation>
    </message>
    <message>
        <source>One file per macro, each with a suffix</source>
        <translation>每個巨集一個檔案，各加上後置字串</translation>
    </message>
    <message>
        <source>Several macros make</source>
        <translation>多個巨集的結果</translation>
    </message>
    <message>
        <source>Whether each macro makes a file of its own</source>
        <translation>每個巨集是否各自產生檔案</translation>
    </message>
    <message>
        <source>Macro to preview</source>
        <translation>要預覽的巨集</translation>
    </message>
    <message>
        <source>Whose file the preview shows</source>
        <translation>預覽顯示哪個巨集的檔案</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>預覽(&amp;P)</translation>
    </message>
    <message>
        <source>Several macros ma&amp;ke</source>
        <translation>多個巨集的結果(&amp;K)</translation>
    </message>
</context>
<context>
    <name>RequestCompleter</name>
    <message>
        <source>What may come next</source>
        <translation>接下來可輸入的內容</translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message>
        <source>Change of the modifiers</source>
        <translation>變更修飾詞</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Add command…</source>
        <translation>新增命令…</translation>
    </message>
    <message>
        <source>Image Serving commands, joined by &amp;; a whole Scene7 address can be pasted</source>
        <translation>以 &amp; 連接的 Image Serving 命令；可貼上完整的 Scene7 網址</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>修飾詞</translation>
    </message>
    <message>
        <source>Add command</source>
        <translation>新增命令</translation>
    </message>
    <message>
        <source>Add a command to the request (Ctrl+K)</source>
        <translation>在要求中新增命令 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>隱藏此訊息</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run recipe</source>
        <translation>執行配方(&amp;R)</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>執行配方</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>依配方匯出選取的資產</translation>
    </message>
    <message>
        <source>There are no recipes yet</source>
        <translation>尚無配方</translation>
    </message>
</context>
<context>
    <name>ScheduleController</name>
    <message>
        <source>Open a catalog and select assets to schedule their export.</source>
        <translation>開啟目錄並選取資產，即可排程匯出。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s) to {folder}</source>
        <translation>
            <numerusform>將 %n 個資產匯出至 {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedules</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>排程(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;missed now</source>
        <translation>立即執行錯過的項目(&amp;M)</translation>
    </message>
    <message>
        <source>About this job</source>
        <translation>關於此工作</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>接下來的執行</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>當地時間</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Run this job at these times</source>
        <translation>在這些時間執行此工作</translation>
    </message>
    <message>
        <source>All schedules of this computer</source>
        <translation>此電腦的所有排程</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen schedules; jobs stay</source>
        <translation>移除選取的排程；工作會保留</translation>
    </message>
    <message>
        <source>Run missed now</source>
        <translation>立即執行錯過的項目</translation>
    </message>
    <message>
        <source>Run each of the chosen schedules that missed a run once</source>
        <translation>將選取且錯過執行的排程各執行一次</translation>
    </message>
    <message>
        <source>They run while this window is open; “exportgui schedule install” runs them whenever you are logged in.</source>
        <translation>此視窗開啟時會執行；使用「exportgui schedule install」可在您登入期間隨時執行。</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>沒有任何排程。</translation>
    </message>
    <message>
        <source>It never runs; check the day, the month and the year.</source>
        <translation>永遠不會執行；請檢查日、月和年。</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Job</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次執行</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>錯過</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>once, {time}</source>
        <translation>一次，{time}</translation>
    </message>
</context>
<context>
    <name>SelectionUndo</name>
    <message>
        <source>Selection</source>
        <translation>選取範圍</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>匣</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}</source>
        <translation>無法儲存設定：{reason}</translation>
    </message>
    <message>
        <source>From the next job on.</source>
        <translation>從下一項作業起生效。</translation>
    </message>
    <message>
        <source>At the next start.</source>
        <translation>下次啟動時生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>After each job</source>
        <translation>每項工作之後</translation>
    </message>
    <message>
        <source>Mail about jobs</source>
        <translation>作業郵件</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>這不是郵件地址：{text}</translation>
    </message>
    <message>
        <source>The name of a server has no blanks and no slashes.</source>
        <translation>伺服器名稱不可含空白或斜線。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>視窗的語言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>淺色、深色或高對比</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>同時處理數</translation>
    </message>
    <message>
        <source>How many assets are exported at the same time</source>
        <translation>同時匯出的資產數</translation>
    </message>
    <message>
        <source>One per processor</source>
        <translation>每個處理器一個</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>What the results being made may take together</source>
        <translation>製作中的結果合計可使用的記憶體</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>最大影像</translation>
    </message>
    <message>
        <source>Sources and results with more pixels are refused</source>
        <translation>像素超過此數的來源與結果會被拒絕</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 百萬像素</translation>
    </message>
    <message>
        <source>Open EPS files</source>
        <translation>開啟 EPS 檔</translation>
    </message>
    <message>
        <source>Runs Ghostscript, another program, on these files. An EPS file is a program itself: turn this on only for files from people you trust.</source>
        <translation>會對這些檔案執行另一個程式 Ghostscript。EPS 檔本身就是程式：請僅針對您信任的人提供的檔案開啟此項。</translation>
    </message>
    <message>
        <source>Warn of hosted limits</source>
        <translation>警告託管限制</translation>
    </message>
    <message>
        <source>When a job exceeds 500 assets or 1 GB</source>
        <translation>當工作超過 500 個資產或 1 GB 時</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Run without a shell; its standard input is the log as JSON</source>
        <translation>不透過殼層執行；其標準輸入為 JSON 格式的記錄</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address that gets the log as JSON by POST</source>
        <translation>以 POST 接收 JSON 記錄的位址</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>郵件伺服器</translation>
    </message>
    <message>
        <source>Name of the server that takes mail; without one no mail is sent</source>
        <translation>收取待寄郵件的伺服器名稱；若未指定則不傳送郵件</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected; without, others can read the password</source>
        <translation>保護郵件伺服器連線的方式；若不加密，他人可能讀到密碼</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>郵件伺服器的連接埠</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>For the log-in; empty for a server that asks for none</source>
        <translation>用於登入；若伺服器不需登入則留空</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in a file; leave empty to keep it as it is</source>
        <translation>保存在系統的金鑰圈中，絕不存入檔案；留空則維持不變</translation>
    </message>
    <message>
        <source>From</source>
        <translation>寄件者</translation>
    </message>
    <message>
        <source>Mail address of the sender</source>
        <translation>寄件者的郵件地址</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件者</translation>
    </message>
    <message>
        <source>Mail addresses, separated by commas</source>
        <translation>郵件地址，以逗號分隔</translation>
    </message>
    <message>
        <source>{language}: no font here has its letters; install Noto Sans CJK</source>
        <translation>{language}：沒有任何字型包含此語言的字元；請安裝 Noto Sans CJK</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Show settings that have all these words</source>
        <translation>顯示含有所有這些字詞的設定</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>沒有含有這些字詞的設定。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Show the defaults; nothing is kept before you save</source>
        <translation>顯示預設值；儲存之前不會保留</translation>
    </message>
    <message>
        <source>Keep the settings as they were</source>
        <translation>維持原有設定</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>保存這些設定</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>請先更正標示的項目。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Search the keys</source>
        <translation>搜尋按鍵</translation>
    </message>
    <message>
        <source>By what is done, or by a key</source>
        <translation>依功能或按鍵搜尋</translation>
    </message>
    <message>
        <source>What</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>所有按鍵及其功能</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁碟空間</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>%n 個檔案待寫入</numerusform>
        </translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>匯出到 {folder}</translation>
    </message>
    <message>
        <source>Nothing fails, nothing collides, and there is room.</source>
        <translation>沒有失敗與衝突，空間也足夠。</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>需要 {needed}，可用 {free}</translation>
    </message>
    <message>
        <source>about {needed} of {free} free</source>
        <translation>約需 {needed}，可用 {free}</translation>
    </message>
    <message>
        <source>The files are copies; this is exact.</source>
        <translation>檔案為複本；此為精確值。</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels, set right by encoding a few of the files.</source>
        <translation>依像素尺寸估計，並以編碼部分檔案的結果校正。</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels; a few files are being encoded to set it right.</source>
        <translation>依像素尺寸估計；正在編碼部分檔案以進行校正。</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) will fail</source>
        <translation>
            <numerusform>%n 個資產將會失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk has not enough room</source>
        <translation>磁碟空間不足</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced</source>
        <translation>
            <numerusform>將取代 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist and are kept</source>
        <translation>
            <numerusform>%n 個檔案已存在，將予以保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) get another name, for theirs is taken</source>
        <translation>
            <numerusform>%n 個檔案因名稱已被使用而改用其他名稱</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>以 cron 運算式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Once, again and again, or as cron says it</source>
        <translation>一次、重複或依 cron</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>When the job runs, in local time</source>
        <translation>工作執行的時間（當地時間）</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>The day on which the job runs</source>
        <translation>工作執行的日子</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A month that has no such day is left out</source>
        <translation>沒有該日的月份會略過</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The time of day, in local time</source>
        <translation>一天中的時間（當地時間）</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 運算式</translation>
    </message>
    <message>
        <source>Quartz: seconds minutes hours day month weekday, and a year if wanted</source>
        <translation>Quartz：秒 分 時 日 月 星期，可加年</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>頻率(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>日期與時間(&amp;D)</translation>
    </message>
    <message>
        <source>Day of the &amp;week</source>
        <translation>星期(&amp;W)</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>日期(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Cron &amp;expression</source>
        <translation>cron 運算式(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Job tray</source>
        <translation>作業匣</translation>
    </message>
    <message>
        <source>Assets of the next job; Delete takes one out</source>
        <translation>下一項作業的資產；按 Delete 可移除</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>保留在匣中</translation>
    </message>
    <message>
        <source>Keep the selected assets in the tray (Ctrl+T)</source>
        <translation>將選取的資產保留在匣中 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>清空匣</translation>
    </message>
    <message>
        <source>Take every asset out of the tray</source>
        <translation>移除匣中的所有資產</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in the tray</source>
        <translation>
            <numerusform>匣中有 %n 個資產</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資產</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) selected</source>
        <translation>
            <numerusform>已選取 %n 個資產</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
        <translation>將匯出選取的資產。若要從多個資料夾收集，請拖曳至此。</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>與寫入時相同</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Verify job {number}</source>
        <translation>驗證作業 {number}</translation>
    </message>
    <message>
        <source>Checking the exported files…</source>
        <translation>正在檢查匯出的檔案…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>檢查進度</translation>
    </message>
    <message>
        <source>Files that are not what was written</source>
        <translation>與寫入時不同的檔案</translation>
    </message>
    <message>
        <source>&amp;Look in another folder…</source>
        <translation>在其他資料夾中尋找(&amp;L)…</translation>
    </message>
    <message>
        <source>Where are the exported files now?</source>
        <translation>匯出的檔案現在在哪裡？</translation>
    </message>
    <message>
        <source>{ok} of {total} files are as they were written.</source>
        <translation>{ok} / {total} 個檔案與寫入時相同。</translation>
    </message>
    <message>
        <source>No file is missing or changed.</source>
        <translation>沒有遺失或變更的檔案。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a folder to begin</source>
        <translation>開啟資料夾以開始</translation>
    </message>
    <message>
        <source>Its images become assets that you can search, preview and export. Nothing in it is changed.</source>
        <translation>其中的影像會成為可搜尋、預覽與匯出的資產，資料夾內容不會變更。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>發生的問題</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>開啟影像資料夾</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>開啟目錄…</translation>
    </message>
    <message>
        <source>Open an image catalog (.ini)</source>
        <translation>開啟影像目錄 (.ini)</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>試用範例</translation>
    </message>
    <message>
        <source>Open the sample catalog</source>
        <translation>開啟範例目錄</translation>
    </message>
    <message>
        <source>You can also drop a folder or an .ini file anywhere in this window.</source>
        <translation>您也可以將資料夾或 .ini 檔拖放到此視窗的任何位置。</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Screen pixels per pixel of the picture</source>
        <translation>圖像每一像素對應的螢幕像素數</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>符合大小 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>{percent} % (1)</source>
        <translation>{percent}% (1)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
</TS>
