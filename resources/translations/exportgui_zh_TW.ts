<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <name>BrowseDesk</name>
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
            <source>&amp;Look again</source>
            <translation>重新查看(&amp;L)</translation>
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
        <name>CheckButton</name>
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
        <name>CommandGroup</name>
        <message>
            <source>View</source>
            <translation>檢視</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>影像</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>圖層</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
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
        <name>Composing</name>
        <message>
            <source>The query of the address is in the modifiers.</source>
            <translation>網址的查詢已放入修飾詞。</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is selected.</source>
            <translation>已從網址取得修飾詞；已選取 {object}。</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is in the catalog, but not shown now.</source>
            <translation>已從網址取得修飾詞；{object} 在目錄中，但目前未顯示。</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is not in this catalog.</source>
            <translation>已從網址取得修飾詞；{object} 不在此目錄中。</translation>
        </message>
    </context>
    <context>
        <name>Conflict</name>
        <message>
            <source>Give the new file another name</source>
            <translation>為新檔案另取名稱</translation>
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
            <source>The effective request is on the clipboard.</source>
            <translation>實際要求已複製到剪貼簿。</translation>
        </message>
        <message>
            <source>The address is on the clipboard.</source>
            <translation>網址已複製到剪貼簿。</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>not a known command</source>
            <translation>未知的指令</translation>
        </message>
        <message>
            <source>did you mean {name}?</source>
            <translation>您是指 {name} 嗎?</translation>
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
            <source>{what} is not one of the choices</source>
            <translation>{what} 不是可用的選項</translation>
        </message>
        <message>
            <source>allowed: {choices}</source>
            <translation>允許的值:{choices}</translation>
        </message>
        <message>
            <source>at column {number}</source>
            <translation>第 {number} 個字元</translation>
        </message>
        <message>
            <source>at most {number} values are allowed</source>
            <translation>最多允許 {number} 個值</translation>
        </message>
        <message>
            <source>only one value is allowed</source>
            <translation>只允許一個值</translation>
        </message>
        <message>
            <source>needs wid= or hei= as well</source>
            <translation>還需要 wid= 或 hei=</translation>
        </message>
        <message>
            <source>ignored, it means nothing for fmt={format}</source>
            <translation>已忽略,對 fmt={format} 沒有意義</translation>
        </message>
        <message>
            <source>ignored, the layer has {name}=</source>
            <translation>已忽略,圖層已有 {name}=</translation>
        </message>
        <message>
            <source>ignored in a nested request</source>
            <translation>在巢狀要求中會忽略</translation>
        </message>
        <message>
            <source>macro {name} is not defined</source>
            <translation>巨集 {name} 未定義</translation>
        </message>
        <message>
            <source>the file does not exist</source>
            <translation>檔案不存在</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>無法開啟檔案</translation>
        </message>
        <message>
            <source>the {format} file is cut short or damaged ({detail})</source>
            <translation>{format} 檔案不完整或已損壞 ({detail})</translation>
        </message>
        <message>
            <source>the {format} file is damaged ({detail})</source>
            <translation>{format} 檔案已損壞 ({detail})</translation>
        </message>
        <message>
            <source>not a picture of a known format</source>
            <translation>不是已知格式的影像</translation>
        </message>
        <message>
            <source>there is no page {page}; the file has {pages}</source>
            <translation>沒有第 {page} 頁;檔案共有 {pages} 頁</translation>
        </message>
        <message>
            <source>EPS is off; it can be turned on in the settings</source>
            <translation>EPS 已關閉;可在設定中開啟</translation>
        </message>
        <message>
            <source>cannot be read ({detail})</source>
            <translation>無法讀取 ({detail})</translation>
        </message>
        <message>
            <source>has no picture to convert; exported as the original</source>
            <translation>沒有可轉換的影像,以原始檔匯出</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} 已存在</translation>
        </message>
        <message>
            <source>{folder}: is not a folder; nothing was written</source>
            <translation>{folder}:不是資料夾;未寫入任何檔案</translation>
        </message>
        <message>
            <source>nothing was written</source>
            <translation>未寫入任何檔案</translation>
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
        <name>FavouriteList</name>
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
        <name>Field</name>
        <message>
            <source>Across</source>
            <translation>水平</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>垂直</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>上</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>寬度</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>縮放比例</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>快取</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>伺服器</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>開關</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>比例</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>描述檔</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>色彩比對方式</translation>
        </message>
        <message>
            <source>Black point</source>
            <translation>黑點補償</translation>
        </message>
        <message>
            <source>Dither</source>
            <translation>混色</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>紅</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>綠</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>藍</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>色彩</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>對比</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>總量</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>分佈</translation>
        </message>
        <message>
            <source>One channel</source>
            <translation>單一色版</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>半徑</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>臨界值</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填滿</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>起點</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終點</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>取樣</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <source>Full colour</source>
            <translation>全彩</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>顏色數</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>必含顏色</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>選項</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>解析度</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>消除鋸齒</translation>
        </message>
        <message>
            <source>Fitting</source>
            <translation>調整</translation>
        </message>
        <message>
            <source>Wrapping</source>
            <translation>換行</translation>
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
        <name>History</name>
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
        <name>Intake</name>
        <message>
            <source>There is no macro in it.</source>
            <translation>其中沒有巨集。</translation>
        </message>
        <message>
            <source>Import macros</source>
            <translation>匯入巨集</translation>
        </message>
        <message numerus="yes">
            <source>%n macro(s) are there already and differ.</source>
            <translation>
                <numerusform>已有 %n 個巨集，且內容不同。</numerusform>
            </translation>
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
            <source>%n macro(s) written to {path}</source>
            <translation>
                <numerusform>已將 %n 個巨集寫入 {path}</numerusform>
            </translation>
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
        <name>JobList</name>
        <message>
            <source>Jobs</source>
            <translation>作業</translation>
        </message>
    </context>
    <context>
        <name>JobListView</name>
        <message>
            <source>List of jobs</source>
            <translation>作業清單</translation>
        </message>
        <message>
            <source>Space pauses or resumes, Alt with an arrow moves, Delete cancels</source>
            <translation>Space 暫停或恢復，Alt 加方向鍵移動，Delete 取消</translation>
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
            <source>%n asset(s) failed so far</source>
            <translation>
                <numerusform>目前有 %n 個資產失敗</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. No further asset starts until you resume.</source>
            <translation>已暫停。恢復之前不會開始其他資產。</translation>
        </message>
        <message>
            <source>Goes on when the job before it is done or paused.</source>
            <translation>前一項作業完成或暫停後便會繼續。</translation>
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
            <source>{rate} assets per second</source>
            <translation>每秒 {rate} 個資產</translation>
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
            <source>Let this job go before the one that waits before it</source>
            <translation>讓此作業排到前一項等待的作業之前</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>延後</translation>
        </message>
        <message>
            <source>Let the job that waits behind go before this one</source>
            <translation>讓後一項等待的作業排到此作業之前</translation>
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
            <source>%n asset(s) exported</source>
            <translation>
                <numerusform>已匯出 %n 個資產</numerusform>
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
        <name>MacroDesk</name>
        <message>
            <source>the job (it is checked)</source>
            <translation>作業 (已勾選)</translation>
        </message>
        <message>
            <source>the modifiers</source>
            <translation>修飾詞</translation>
        </message>
        <message>
            <source>Delete macro</source>
            <translation>刪除巨集</translation>
        </message>
        <message>
            <source>{macro} is used by: {users}</source>
            <translation>使用 {macro} 的項目：{users}</translation>
        </message>
        <message>
            <source>What calls it will not work without it.</source>
            <translation>呼叫它的項目在缺少它時將無法運作。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>刪除</translation>
        </message>
        <message>
            <source>Copied {macro} for AEM</source>
            <translation>已複製 {macro} 供 AEM 使用</translation>
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
        <name>MacroLibrary</name>
        <message>
            <source>There is a macro ${name}$ already; choose another name.</source>
            <translation>已有巨集 ${name}$；請選擇其他名稱。</translation>
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
        <message>
            <source>Macro files (*.mac *.tsv *.txt);;All files (*)</source>
            <translation>巨集檔 (*.mac *.tsv *.txt);;所有檔案 (*)</translation>
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
        <name>MailTest</name>
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
        <name>MainWindow</name>
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
            <source>Look again at what there is</source>
            <translation>重新查看現有內容</translation>
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
            <source>Take back the last change of request, selection, tray or macros</source>
            <translation>復原要求、選取範圍、匣或巨集的上一次變更</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>重做已復原的操作</translation>
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
            <source>Let the chosen job go before the one that waits before it</source>
            <translation>讓所選作業排到前一項等待的作業之前</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>延後(&amp;L)</translation>
        </message>
        <message>
            <source>Let the job that waits behind go before the chosen one</source>
            <translation>讓後一項等待的作業排到所選作業之前</translation>
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
            <source>Export all assets of the chosen job once more, as a new job</source>
            <translation>以新作業再次匯出所選作業的所有資產</translation>
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
            <source>Tokens in braces make other names, such as {name}_{width}</source>
            <translation>大括號內的代號可組成其他名稱，例如 {name}_{width}</translation>
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
            <source>unknown token {token}</source>
            <translation>不明的代號 {token}</translation>
        </message>
        <message>
            <source>{token} pads wrongly: write a width from 1 to 9, such as {index:04}</source>
            <translation>{token} 的補位不正確：請寫入 1 到 9 的寬度，例如 {index:04}</translation>
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
        <name>Notice</name>
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
        <name>OrderPanel</name>
        <message>
            <source>Browse…</source>
            <translation>瀏覽…</translation>
        </message>
        <message>
            <source>Choose the destination folder</source>
            <translation>選擇目的資料夾</translation>
        </message>
        <message>
            <source>Keep the folders of the catalog</source>
            <translation>保留目錄的資料夾</translation>
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
            <source>Folder that the exported files go to</source>
            <translation>存放匯出檔案的資料夾</translation>
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
            <source>File &amp;names</source>
            <translation>檔案名稱(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;If a file exists</source>
            <translation>若檔案已存在(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Email setting</source>
            <translation>電子郵件設定(&amp;E)</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>用戶端 ID(&amp;D)</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>進階</translation>
        </message>
        <message>
            <source>Show mail, client ID and damaged files</source>
            <translation>顯示郵件、用戶端 ID 與損壞檔案的設定</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>檔案</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
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
        <name>PopupPicker</name>
        <message>
            <source>Search: {what}</source>
            <translation>搜尋：{what}</translation>
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
            <source>Name of the file</source>
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
        <name>PreviewFeed</name>
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
            <source>Put it right</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Put it right (Ctrl+.)</source>
            <translation>更正 (Ctrl+.)</translation>
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
        <name>Reading</name>
        <message>
            <source>{message}; did you mean {name}?</source>
            <translation>{message}；您是指 {name} 嗎？</translation>
        </message>
        <message>
            <source>{command}: this version does not draw it</source>
            <translation>{command}：此版本無法繪製</translation>
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
        <name>RecipeBook</name>
        <message>
            <source>The recipe is in {file}.</source>
            <translation>配方位於 {file}。</translation>
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
            <source>The page of the reference is missing: {path}</source>
            <translation>找不到參考頁面：{path}</translation>
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
            <source>The preview shows the macros together; check one alone to see its file.</source>
            <translation>預覽顯示巨集共同套用的結果；僅勾選一個即可查看其檔案。</translation>
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
            <source>How the connection to the mail server is protected</source>
            <translation>與郵件伺服器連線的保護方式</translation>
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
            <source>Kept in the system's keyring, never in a file; leave empty to keep it as it is</source>
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
            <source>What to heed</source>
            <translation>注意事項</translation>
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
        <name>Wires</name>
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
