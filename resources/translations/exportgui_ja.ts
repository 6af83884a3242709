<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>allowed: {choices}</source>
        <translation>使用できる値: {choices}</translation>
    </message>
    <message>
        <source>the document is not a rule set</source>
        <translation>このドキュメントはルールセットではありません</translation>
    </message>
    <message>
        <source>&lt;ruleset&gt; with &lt;rule&gt;s</source>
        <translation>&lt;rule&gt; を含む &lt;ruleset&gt;</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is not allowed here</source>
        <translation>&lt;{name}&gt; はここでは使えません</translation>
    </message>
    <message>
        <source>&lt;rule&gt;</source>
        <translation>&lt;rule&gt;</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>ルール {name}</translation>
    </message>
    <message>
        <source>the expression has no part {name}</source>
        <translation>式に {name} にあたる部分がありません</translation>
    </message>
    <message>
        <source>each of {names} once</source>
        <translation>{names} をそれぞれ 1 回</translation>
    </message>
    <message>
        <source>the expression {text} cannot be used: {detail}</source>
        <translation>式 {text} は使えません: {detail}</translation>
    </message>
    <message>
        <source>{rule}: {text} repeats a part that can match in several ways, so that matching may never end</source>
        <translation>{rule}: {text} は複数の方法で一致しうる部分を繰り返しているため、照合が終わらないおそれがあります</translation>
    </message>
    <message>
        <source>a rule has no attribute {name}</source>
        <translation>ルールに属性 {name} はありません</translation>
    </message>
    <message>
        <source>larger than {size} MiB</source>
        <translation>{size} MiB を超えています</translation>
    </message>
    <message>
        <source>entities are not accepted</source>
        <translation>実体は受け付けません</translation>
    </message>
    <message>
        <source>not a text file (NUL character)</source>
        <translation>テキストファイルではありません（NUL 文字）</translation>
    </message>
    <message>
        <source>marked as UTF-8 but is not, at byte {number}</source>
        <translation>UTF-8 と示されていますが、バイト {number} で UTF-8 ではありません</translation>
    </message>
    <message>
        <source>at column {number}</source>
        <translation>{number} 文字目</translation>
    </message>
    <message>
        <source>name template {template}</source>
        <translation>名前のテンプレート {template}</translation>
    </message>
    <message>
        <source>recipe {name}</source>
        <translation>レシピ {name}</translation>
    </message>
    <message>
        <source>unknown token {token}</source>
        <translation>不明なトークン {token}</translation>
    </message>
    <message>
        <source>{token} pads wrongly: write a width from 1 to 9, such as {example}</source>
        <translation>{token} の桁数指定が正しくありません。{example} のように 1 ～ 9 の幅を指定してください</translation>
    </message>
    <message>
        <source>a brace stands alone</source>
        <translation>波かっこが対になっていません</translation>
    </message>
    <message>
        <source>the name leads out of the destination</source>
        <translation>名前が書き出し先の外を指しています</translation>
    </message>
    <message>
        <source>the template names no file</source>
        <translation>テンプレートがファイル名になりません</translation>
    </message>
    <message>
        <source>cannot be read: {detail}</source>
        <translation>読み込めません: {detail}</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>そのためのメモリが足りません</translation>
    </message>
    <message>
        <source>cannot be used; please report it with the log file {file}; unexpected error: {detail}</source>
        <translation>使用できません。ログファイル {file} を添えて報告してください。予期しないエラー: {detail}</translation>
    </message>
    <message>
        <source>this kind of camera raw file is not supported</source>
        <translation>この種類のカメラRAWファイルには対応していません</translation>
    </message>
    <message>
        <source>develop it, and save it as TIFF, PNG or JPEG</source>
        <translation>現像して、TIFF、PNG または JPEG で保存してください</translation>
    </message>
    <message>
        <source>the camera raw file does not tell its white balance; that of daylight is used</source>
        <translation>カメラRAWファイルにホワイトバランスの情報がないため、昼光の設定を使用します</translation>
    </message>
    <message>
        <source>the colour space that the file names is not known and is ignored: {detail}</source>
        <translation>ファイルが指定する色空間は不明なため無視されます: {detail}</translation>
    </message>
    <message>
        <source>the HDR picture ({kind}) is mapped to standard dynamic range (SDR)</source>
        <translation>HDR画像 ({kind}) はスタンダードダイナミックレンジ (SDR) に変換されます</translation>
    </message>
    <message>
        <source>the file is cut short; a part of it is missing</source>
        <translation>ファイルが途中で切れており、一部が欠けています</translation>
    </message>
    <message>
        <source>the file is damaged; its size and metadata may be wrong</source>
        <translation>ファイルが壊れています。サイズやメタデータが正しくない可能性があります</translation>
    </message>
    <message>
        <source>the file lacks its end marker</source>
        <translation>ファイルの終端マーカーがありません</translation>
    </message>
    <message>
        <source>the file lacks scans: its picture has less detail than it should</source>
        <translation>ファイルにスキャンが欠けています: 画像の細部が本来より少なくなっています</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>名前と場所を確認してください</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ヘッダーを読み取れません</translation>
    </message>
    <message>
        <source>its pixels cannot be read</source>
        <translation>ピクセルを読み取れません</translation>
    </message>
    <message>
        <source>get a whole copy of it</source>
        <translation>完全なコピーを入手してください</translation>
    </message>
    <message>
        <source>get a whole copy of it, or allow the export of what can be read of it</source>
        <translation>完全なコピーを入手するか、読み取れる部分の書き出しを許可してください</translation>
    </message>
    <message>
        <source>the {format} file is damaged: {detail}</source>
        <translation>{format} ファイルが壊れています: {detail}</translation>
    </message>
    <message>
        <source>the {format} file is cut short or damaged: {detail}</source>
        <translation>{format} ファイルが途中で切れているか壊れています: {detail}</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>its pixels are not what its header says</source>
        <translation>ピクセルがヘッダーの内容と一致しません</translation>
    </message>
    <message>
        <source>not a picture of a known format</source>
        <translation>既知の形式の画像ではありません</translation>
    </message>
    <message>
        <source>if it is a picture, save it as TIFF, PNG or JPEG</source>
        <translation>画像であれば、TIFF、PNG または JPEG で保存してください</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file begins with nothing but zeros, as after a copy that failed</source>
        <translation>ファイルの先頭がすべてゼロです。コピーに失敗した場合などに起こります</translation>
    </message>
    <message>
        <source>the reader ran out of memory while working on it</source>
        <translation>読み取りプロセスが処理中にメモリ不足になりました</translation>
    </message>
    <message>
        <source>the reader crashed twice while working on it; the file is most likely damaged</source>
        <translation>読み取りプロセスが処理中に二度クラッシュしました。ファイルが破損している可能性が高いです</translation>
    </message>
    <message>
        <source>reading it took more than {number} seconds</source>
        <translation>読み込みに {number} 秒以上かかりました</translation>
    </message>
    <message>
        <source>the system ended the reader twice while working on it, perhaps for want of memory; close other programs or work on fewer files at once, then retry</source>
        <translation>処理中にシステムが読み取りプロセスを 2 回終了しました。メモリ不足の可能性があります。ほかのプログラムを閉じるか、同時に処理するファイルを減らして、再試行してください</translation>
    </message>
    <message>
        <source>JPEG 2000 is written in gray or rgb only</source>
        <translation>JPEG 2000 は gray または rgb でのみ書き込めます</translation>
    </message>
    <message>
        <source>JPEG 2000 cannot be written: {detail}</source>
        <translation>JPEG 2000 を書き込めません: {detail}</translation>
    </message>
    <message>
        <source>EPS is off; it can be turned on in the settings</source>
        <translation>EPS は無効です。設定で有効にできます</translation>
    </message>
    <message>
        <source>EPS needs Ghostscript, which is not installed</source>
        <translation>EPS には Ghostscript が必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>it holds no pixels</source>
        <translation>ピクセルが含まれていません</translation>
    </message>
    <message>
        <source>truncated: the trailer is missing</source>
        <translation>途中で切れています: トレーラーがありません</translation>
    </message>
    <message>
        <source>truncated inside a box</source>
        <translation>ボックスの途中で切れています</translation>
    </message>
    <message>
        <source>truncated inside a chunk</source>
        <translation>チャンクの途中で切れています</translation>
    </message>
    <message>
        <source>truncated: the end chunk is missing</source>
        <translation>途中で切れています: 終端チャンクがありません</translation>
    </message>
    <message>
        <source>wrong checksum of a {kind} chunk</source>
        <translation>{kind} チャンクのチェックサムが正しくありません</translation>
    </message>
    <message>
        <source>an unknown block</source>
        <translation>未知のブロックがあります</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>truncated: the end marker is missing</source>
        <translation>途中で切れています: 終端マーカーがありません</translation>
    </message>
    <message>
        <source>truncated: scans are missing in front of the end marker</source>
        <translation>途中で切れています: 終端マーカーの前のスキャンが欠けています</translation>
    </message>
    <message>
        <source>truncated: rows are missing in front of the end marker</source>
        <translation>途中で切れています: 終端マーカーの前の行が欠けています</translation>
    </message>
    <message>
        <source>the file has stray zeros between its parts; they are skipped</source>
        <translation>ファイルの各部の間に余分なゼロがあります。読み飛ばされます</translation>
    </message>
    <message>
        <source>the file says that it is JFIF {version}, which does not exist; it is read as JFIF 1</source>
        <translation>ファイルは存在しない JFIF {version} と記されています。JFIF 1 として読み取られます</translation>
    </message>
    <message>
        <source>allow more of them in the settings (max_pixels), or make it smaller</source>
        <translation>設定（max_pixels）で上限を引き上げるか、画像を小さくしてください</translation>
    </message>
    <message>
        <source>allow more of it, or make the picture smaller</source>
        <translation>上限を引き上げるか、画像を小さくしてください</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>画像にピクセルがありません</translation>
    </message>
    <message>
        <source>the picture has {number} megapixels; at most {most} are allowed</source>
        <translation>画像は {number} メガピクセルあります。最大 {most} メガピクセルまでです</translation>
    </message>
    <message>
        <source>decoding it needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes)</source>
        <translation>デコードには約 {needed} MB のメモリが必要ですが、許容量は {allowed} MB です（設定: memory_megabytes）</translation>
    </message>
    <message>
        <source>the embedded colour profile is ignored: {detail}</source>
        <translation>埋め込みカラープロファイルは無視されます: {detail}</translation>
    </message>
    <message>
        <source>it is for {space} pixels, these are {type}</source>
        <translation>{space} ピクセル用ですが、これは {type} です</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>the PDF is protected by a password</source>
        <translation>PDF はパスワードで保護されています</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>パスワードなしで保存してください</translation>
    </message>
    <message>
        <source>truncated: the end is missing</source>
        <translation>途中で切れています: 末尾がありません</translation>
    </message>
    <message>
        <source>its tables of objects refer to each other in a circle</source>
        <translation>オブジェクトの表が互いに循環参照しています</translation>
    </message>
    <message>
        <source>there are more than are read</source>
        <translation>読み込める数を超えています</translation>
    </message>
    <message>
        <source>their data is damaged</source>
        <translation>データが壊れています</translation>
    </message>
    <message>
        <source>some embedded paths may be missing: {detail}</source>
        <translation>埋め込みパスの一部が欠けている可能性があります: {detail}</translation>
    </message>
    <message>
        <source>some embedded paths are left out: there are too many</source>
        <translation>埋め込みパスが多すぎるため一部を省きます</translation>
    </message>
    <message>
        <source>the embedded path “{name}” is left out: it is damaged</source>
        <translation>埋め込みパス「{name}」は壊れているため省きます</translation>
    </message>
    <message>
        <source>the picture has more pixels than are allowed</source>
        <translation>画像のピクセル数が上限を超えています</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>読み込むためのメモリが足りません</translation>
    </message>
    <message>
        <source>this kind of {format} file is not supported</source>
        <translation>この種類の {format} ファイルには対応していません</translation>
    </message>
    <message>
        <source>there is no page {page}; the file has {pages}</source>
        <translation>ページ {page} はありません。ファイルは {pages} ページです</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>ピクセルがありません</translation>
    </message>
    <message>
        <source>what the file says of its transparency makes no sense and is left out</source>
        <translation>ファイルの透明情報は意味をなさないため、無視されます</translation>
    </message>
    <message>
        <source>what the file says of its colours makes no sense</source>
        <translation>ファイルの色に関する情報が不正です</translation>
    </message>
    <message>
        <source>the Photoshop document has no merged picture</source>
        <translation>Photoshopドキュメントに統合画像がありません</translation>
    </message>
    <message>
        <source>save it in Photoshop with Maximize Compatibility</source>
        <translation>Photoshopで「互換性を優先」をオンにして保存してください</translation>
    </message>
    <message>
        <source>multichannel Photoshop documents are not supported</source>
        <translation>マルチチャンネルの Photoshop ドキュメントには対応していません</translation>
    </message>
    <message>
        <source>{number}-bit Photoshop documents are not supported; 8 and 16 bits a channel are</source>
        <translation>{number}ビットのPhotoshop書類には対応していません。チャンネルあたり8ビットと16ビットに対応しています</translation>
    </message>
    <message>
        <source>colour channels are missing</source>
        <translation>カラーチャンネルが足りません</translation>
    </message>
    <message>
        <source>truncated: a part of it is missing</source>
        <translation>途中で切れています: 一部が欠けています</translation>
    </message>
    <message>
        <source>the merged picture is stored in an unknown way</source>
        <translation>統合画像の保存方式が不明です</translation>
    </message>
    <message>
        <source>truncated inside the table of rows</source>
        <translation>行の表の途中で切れています</translation>
    </message>
    <message>
        <source>sample values beyond 0…{full} are clipped</source>
        <translation>0…{full} の範囲外のサンプル値は切り詰められます</translation>
    </message>
    <message>
        <source>sample values are stretched: {low} is black and {high} is white</source>
        <translation>サンプル値を引き伸ばします: {low} が黒、{high} が白です</translation>
    </message>
    <message>
        <source>the crop that the file asks for is not of whole pixels within the picture and is ignored</source>
        <translation>ファイルが指定する切り抜きは画像内の整数ピクセルではないため、無視されます</translation>
    </message>
    <message>
        <source>page 1 of {count}: only the first is used</source>
        <translation>{count}ページ中の1ページ目: 最初のページだけを使用します</translation>
    </message>
    <message>
        <source>frame 1 of {count}: only the first is used</source>
        <translation>{count}フレーム中の1フレーム目: 最初のフレームだけを使用します</translation>
    </message>
    <message>
        <source>picture 1 of {count}: only the first is used</source>
        <translation>{count}枚中の1枚目の画像: 最初の画像だけを使用します</translation>
    </message>
    <message>
        <source>the HDR gain map of the file is not applied; the picture comes out in standard dynamic range (SDR)</source>
        <translation>ファイルの HDR ゲインマップは適用されません。画像は標準ダイナミックレンジ (SDR) になります</translation>
    </message>
    <message>
        <source>the largest of {count} sizes is used: {width} × {height}</source>
        <translation>{count}個のサイズのうち最大のものを使用します: {width} × {height}</translation>
    </message>
    <message>
        <source>the file is {format}, though its name ends in {suffix}</source>
        <translation>名前の末尾は {suffix} ですが、ファイルは {format} です</translation>
    </message>
    <message>
        <source>the SVG declares an entity that is not plain text: {name}</source>
        <translation>SVG がプレーンテキストではない実体を宣言しています: {name}</translation>
    </message>
    <message>
        <source>the SVG is larger than {size} MB</source>
        <translation>SVG が {size} MB を超えています</translation>
    </message>
    <message>
        <source>the elements of the SVG are nested too deeply</source>
        <translation>SVG の要素の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>the SVG is not well-formed XML: {detail}</source>
        <translation>SVG が整形式の XML ではありません: {detail}</translation>
    </message>
    <message>
        <source>the file announces a further page that cannot be read</source>
        <translation>ファイルが示す次のページを読み取れません</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>ファイルが {size} MB を超えています</translation>
    </message>
    <message>
        <source>truncated: pixels lie beyond its end</source>
        <translation>途中で切れています: ピクセルの位置が末尾を越えています</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>ディレクトリを読み込めません</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>画像が含まれていません</translation>
    </message>
    <message>
        <source>this kind of TIFF with premultiplied alpha is not supported; save it flattened</source>
        <translation>この種類の乗算済みアルファ付き TIFF には対応していません。統合して保存してください</translation>
    </message>
    <message>
        <source>TIFF samples of more than 32 bits are not supported; save it with 8 or 16 bits a channel</source>
        <translation>32 ビットを超える TIFF サンプルには対応していません。1 チャンネル 8 または 16 ビットで保存してください</translation>
    </message>
    <message>
        <source>TIFF samples of several bit depths are not supported; save it with the same depth in every channel</source>
        <translation>ビット数の異なる TIFF サンプルには対応していません。すべてのチャンネルを同じビット数で保存してください</translation>
    </message>
    <message>
        <source>TIFF of this kind in separate planes is not supported; save it with interleaved samples</source>
        <translation>この種類のプレーンが分かれた TIFF には対応していません。サンプルをインターリーブして保存してください</translation>
    </message>
    <message>
        <source>TIFF of lightness alone is not supported; save it as grayscale</source>
        <translation>明度だけの TIFF には対応していません。グレースケールで保存してください</translation>
    </message>
    <message>
        <source>TIFF photometric {number} is not supported; save it as RGB, CMYK or grayscale</source>
        <translation>TIFF の測光解釈 {number} には対応していません。RGB、CMYK またはグレースケールで保存してください</translation>
    </message>
    <message>
        <source>TIFF with {name} compression is not supported; save it with LZW or ZIP</source>
        <translation>{name} 圧縮の TIFF には対応していません。LZW または ZIP で保存してください</translation>
    </message>
    <message>
        <source>this kind of {number}-bit TIFF is not supported; save it with 8 or 16 bits a channel</source>
        <translation>この種類の {number} ビット TIFF には対応していません。チャンネルあたり 8 または 16 ビットで保存してください</translation>
    </message>
    <message>
        <source>this kind of Lab samples is not supported; save it with 8 or 16 bits a channel</source>
        <translation>この種類の Lab サンプルには対応していません。チャンネルあたり 8 または 16 ビットで保存してください</translation>
    </message>
    <message>
        <source>a layer sized by its path cannot have it</source>
        <translation>パスで大きさが決まるレイヤーには使えません</translation>
    </message>
    <message>
        <source>size= as well</source>
        <translation>size=も指定</translation>
    </message>
    <message>
        <source>a solid colour layer has no size</source>
        <translation>単色レイヤーにサイズがありません</translation>
    </message>
    <message>
        <source>size=w,h or mask= or clipPath=</source>
        <translation>size=w,h、mask=、またはclipPath=</translation>
    </message>
    <message>
        <source>the layer has no picture</source>
        <translation>レイヤーに画像がありません</translation>
    </message>
    <message>
        <source>src=, text=, textPs=, color= or size=w,h</source>
        <translation>src=、text=、textPs=、color=、またはsize=w,h</translation>
    </message>
    <message>
        <source>is no template</source>
        <translation>テンプレートではありません</translation>
    </message>
    <message>
        <source>a catalog record with a Modifier</source>
        <translation>Modifierのあるカタログレコード</translation>
    </message>
    <message>
        <source>{name} names no object here, and the request needs none</source>
        <translation>{name} に当たるオブジェクトはここにありませんが、このリクエストには不要です</translation>
    </message>
    <message>
        <source>a record with src= or mask= in its Modifier cannot be a layer or a mask</source>
        <translation>Modifier に src= または mask= があるレコードはレイヤーにもマスクにもできません</translation>
    </message>
    <message>
        <source>the mask object has no picture</source>
        <translation>マスクオブジェクトに画像がありません</translation>
    </message>
    <message>
        <source>ignored in a nested request</source>
        <translation>入れ子の要求では無視されます</translation>
    </message>
    <message>
        <source>a text box needs a width</source>
        <translation>テキストボックスには幅が必要です</translation>
    </message>
    <message>
        <source>ignored, the layer has {name}=</source>
        <translation>レイヤーに {name}= があるため無視されます</translation>
    </message>
    <message>
        <source>ignored, the layer has no {name}=</source>
        <translation>レイヤーに {name}= がないため無視されます</translation>
    </message>
    <message>
        <source>ignored, the size= has no height</source>
        <translation>無視されます。size= に高さがありません</translation>
    </message>
    <message>
        <source>the text box</source>
        <translation>テキストボックス</translation>
    </message>
    <message>
        <source>the text is larger than its place and nothing of it is drawn; make the place larger or the text smaller</source>
        <translation>テキストが配置領域より大きいため、何も描画されません。領域を広げるか、テキストを小さくしてください</translation>
    </message>
    <message>
        <source>the end of the text has no room and is left out; make the place larger or the text smaller</source>
        <translation>テキストの末尾が収まらないため省かれます。領域を広げるか、テキストを小さくしてください</translation>
    </message>
    <message>
        <source>ignored without {name}=</source>
        <translation>{name}= がないため無視されます</translation>
    </message>
    <message>
        <source>ignored, only req={kind} uses it</source>
        <translation>req={kind} でのみ使われるため無視されます</translation>
    </message>
    <message>
        <source>ignored with {name}={value}</source>
        <translation>{name}={value} では無視されます</translation>
    </message>
    <message>
        <source>ignored, it means nothing for fmt={format}</source>
        <translation>fmt={format} では意味がないため無視されます</translation>
    </message>
    <message>
        <source>the pixel type {type} is ignored, the icc= profile decides it</source>
        <translation>icc= のプロファイルで決まるため、ピクセルの種類 {type} は無視されます</translation>
    </message>
    <message>
        <source>the second value is ignored, {format} has no such setting</source>
        <translation>{format} にはその設定がないため、2 番目の値は無視されます</translation>
    </message>
    <message>
        <source>the second value is ignored for {type} output</source>
        <translation>{type} の出力では 2 番目の値は無視されます</translation>
    </message>
    <message>
        <source>the mac palette cannot be used with fmt={format}</source>
        <translation>mac パレットは fmt={format} では使えません</translation>
    </message>
    <message>
        <source>adaptive or web, or gif and png8 without alpha</source>
        <translation>adaptiveまたはweb、あるいはアルファなしのgifとpng8</translation>
    </message>
    <message>
        <source>the colour list is ignored, only an adaptive palette has one</source>
        <translation>カラーリストは割り付けパレットでしか使えないため無視されます</translation>
    </message>
    <message>
        <source>needs wid= or hei= as well</source>
        <translation>wid= または hei= も必要です</translation>
    </message>
    <message>
        <source>cannot be used with req=tmb</source>
        <translation>req=tmb では使えません</translation>
    </message>
    <message>
        <source>ignored, it needs both wid= and hei=</source>
        <translation>wid= と hei= の両方が必要なため無視されます</translation>
    </message>
    <message>
        <source>ignored with fmt={format}, which stays transparent</source>
        <translation>fmt={format} は透明のままなので無視されます</translation>
    </message>
    <message>
        <source>the alpha value is ignored, the background is opaque</source>
        <translation>背景は不透明なため、アルファ値は無視されます</translation>
    </message>
    <message>
        <source>the suffix s is ignored here</source>
        <translation>接尾辞 s はここでは無視されます</translation>
    </message>
    <message>
        <source>accepted; it only means something to a server</source>
        <translation>受け付けますが、サーバーでのみ意味を持ちます</translation>
    </message>
    <message>
        <source>ignored for layer 0 and the composite</source>
        <translation>レイヤー 0 と合成画像では無視されます</translation>
    </message>
    <message>
        <source>cannot be used for layer 0 or comp</source>
        <translation>レイヤー 0 や comp には使えません</translation>
    </message>
    <message>
        <source>size= there</source>
        <translation>そこではsize=</translation>
    </message>
    <message>
        <source>fractions of a pixel do not count; originN= takes shares</source>
        <translation>1 ピクセル未満の端数は無視されます。割合は originN= で指定します</translation>
    </message>
    <message>
        <source>layer {number} is skipped: it has no src=, text=, textPs= or color=</source>
        <translation>レイヤー {number} は省略されます: src=、text=、textPs=、color= のいずれもありません</translation>
    </message>
    <message>
        <source>ignored, no path is given</source>
        <translation>パスが指定されていないため無視されます</translation>
    </message>
    <message>
        <source>cannot be used with textFlowPath= in one layer</source>
        <translation>同じレイヤーで textFlowPath= と一緒には使えません</translation>
    </message>
    <message>
        <source>ignored, the layer has no text</source>
        <translation>レイヤーにテキストがないため無視されます</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>テキストが長すぎます</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>最大{size} KiB</translation>
    </message>
    <message>
        <source>groups are nested more than {number} deep</source>
        <translation>グループの入れ子が{number}段を超えています</translation>
    </message>
    <message>
        <source>pairs of braces; {text} for the character</source>
        <translation>対になった波かっこ。文字そのものは{text}</translation>
    </message>
    <message>
        <source>{word} has no effect here; it works in {command}= only</source>
        <translation>{word} はここでは効果がありません。{command}= でのみ使えます</translation>
    </message>
    <message>
        <source>font {name} is not in the font table; the default font is used</source>
        <translation>フォント {name} はフォントテーブルにないため、既定のフォントを使用します</translation>
    </message>
    <message>
        <source>{kind} cannot be exported</source>
        <translation>{kind} は書き出せません</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>画像セット</translation>
    </message>
    <message>
        <source>Image Sets</source>
        <translation>画像セット</translation>
    </message>
    <message>
        <source>export the images in them instead</source>
        <translation>代わりに中の画像を書き出してください</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>レンダリングセット</translation>
    </message>
    <message>
        <source>Render Sets</source>
        <translation>レンダリングセット</translation>
    </message>
    <message>
        <source>export the renderings or images in them instead</source>
        <translation>代わりに中のレンダリングまたは画像を書き出してください</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>スピンセット</translation>
    </message>
    <message>
        <source>Spin Sets</source>
        <translation>スピンセット</translation>
    </message>
    <message>
        <source>export the views in them instead</source>
        <translation>代わりに中のビューを書き出してください</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>メディアセット</translation>
    </message>
    <message>
        <source>Media Sets</source>
        <translation>メディアセット</translation>
    </message>
    <message>
        <source>export the images and videos in them instead</source>
        <translation>代わりに中の画像とビデオを書き出してください</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>マルチビットレートセット</translation>
    </message>
    <message>
        <source>Multi-bitrate Sets</source>
        <translation>マルチビットレートセット</translation>
    </message>
    <message>
        <source>export the encoded videos in them instead</source>
        <translation>代わりに中のエンコード済みビデオを書き出してください</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>ビデオセット</translation>
    </message>
    <message>
        <source>Video Sets</source>
        <translation>ビデオセット</translation>
    </message>
    <message>
        <source>export the videos in them instead</source>
        <translation>代わりに中のビデオを書き出してください</translation>
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
        <translation>代わりにページを書き出してください</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>オファーセット</translation>
    </message>
    <message>
        <source>Offer Sets</source>
        <translation>オファーセット</translation>
    </message>
    <message>
        <source>export the images they offer instead</source>
        <translation>代わりに、含まれるオファーの画像を書き出してください</translation>
    </message>
    <message>
        <source>locale,id[,id…], several separated by |</source>
        <translation>locale,id[,id…]、複数の場合は | で区切る</translation>
    </message>
    <message>
        <source>a profile&apos;s name or its path below RootPath</source>
        <translation>プロファイル名、または RootPath 以下のパス</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder</source>
        <translation>ファイル（絶対パス、またはカタログのフォルダーからの相対パス）</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder; several are separated by commas</source>
        <translation>ファイル（絶対パス、またはカタログのフォルダーからの相対パス）。複数の場合はカンマ区切り</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 または 1</translation>
    </message>
    <message>
        <source>rrggbb in hexadecimal, with or without 0x</source>
        <translation>16 進数の rrggbb（0x の有無は任意）</translation>
    </message>
    <message>
        <source>width,height in pixels, 0 for unconstrained</source>
        <translation>幅,高さ（ピクセル）。0 は制限なし</translation>
    </message>
    <message>
        <source>a number larger than 0</source>
        <translation>0 より大きい数</translation>
    </message>
    <message>
        <source>a record&apos;s Id</source>
        <translation>レコードの Id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a folder, absolute or relative to the catalog&apos;s folder</source>
        <translation>フォルダー（絶対パス、またはカタログのフォルダーからの相対パス）</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&apos;.&apos; and one or more characters</source>
        <translation>&apos;.&apos; と 1 文字以上</translation>
    </message>
    <message>
        <source>a name in the font map</source>
        <translation>フォントマップにある名前</translation>
    </message>
    <message>
        <source>1…100, then optionally 0 or 1</source>
        <translation>1…100、続けて任意で 0 または 1</translation>
    </message>
    <message>
        <source>2 (bilin), 3 (bicub), 4 (sharp2)</source>
        <translation>2（bilin）、3（bicub）、4（sharp2）</translation>
    </message>
    <message>
        <source>width,height in pixels, 0,0 for no limit</source>
        <translation>幅,高さ（ピクセル）。0,0 は上限なし</translation>
    </message>
    <message>
        <source>a record&apos;s Id or a path below RootPath</source>
        <translation>レコードの Id、または RootPath 以下のパス</translation>
    </message>
    <message>
        <source>a locale</source>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>1 (crop), 2 (fit), 3 (texture)</source>
        <translation>1（切り抜き）、2（全体表示）、3（テクスチャ）</translation>
    </message>
    <message>
        <source>1 (left), 2 (center), 3 (right)</source>
        <translation>1（左）、2（中央）、3（右）</translation>
    </message>
    <message>
        <source>1 (top), 2 (center), 3 (bottom)</source>
        <translation>1（上）、2（中央）、3（下）</translation>
    </message>
    <message>
        <source>0 (perceptual), 1 (relative), 2 (saturation), 3 (absolute)</source>
        <translation>0（知覚的）、1（相対的）、2（彩度）、3（絶対的）</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>4 つの整数</translation>
    </message>
    <message>
        <source>Digimarc watermarks are not embedded; only a server does that</source>
        <translation>Digimarc 透かしは埋め込まれません。サーバーでのみ行われます</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>no browser chooses the format here: what the request says is written</source>
        <translation>ここではブラウザーによる形式の選択はありません。リクエストどおりに書き出します</translation>
    </message>
    <message>
        <source>what cannot be drawn is reported, with no picture in its place</source>
        <translation>描画できないものは報告され、代わりの画像は置かれません</translation>
    </message>
    <message>
        <source>not a known attribute</source>
        <translation>既知の属性ではありません</translation>
    </message>
    <message>
        <source>unknown asset handle &apos;{handle}&apos; in {catalog}</source>
        <translation>{catalog} にないアセットハンドルです: &apos;{handle}&apos;</translation>
    </message>
    <message>
        <source>a|&lt;number&gt; of a listed asset</source>
        <translation>一覧にあるアセットの a|&lt;番号&gt;</translation>
    </message>
    <message>
        <source>{number} fields, but the header has {columns} columns</source>
        <translation>フィールドは {number} 個ですが、ヘッダーの列は {columns} 個です</translation>
    </message>
    <message>
        <source>the record has no {column}</source>
        <translation>レコードに {column} がありません</translation>
    </message>
    <message>
        <source>column {number} is named &apos;{name}&apos;</source>
        <translation>列 {number} の名前が &apos;{name}&apos; です</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>ASCII の英字、数字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos;</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>列 {column} が 2 つあります</translation>
    </message>
    <message>
        <source>the header has no column {column}</source>
        <translation>ヘッダーに列 {column} がありません</translation>
    </message>
    <message>
        <source>a quotation mark is not closed at the end of its field</source>
        <translation>引用符がフィールドの末尾で閉じられていません</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an attribute</source>
        <translation>&apos;{text}&apos; は属性ではありません</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>名前 = 値</translation>
    </message>
    <message>
        <source>{attribute}: there is no folder {folder}</source>
        <translation>{attribute}: フォルダー {folder} がありません</translation>
    </message>
    <message>
        <source>{attribute}: there is no file {file}</source>
        <translation>{attribute}: ファイル {file} がありません</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}、{number} 行目</translation>
    </message>
    <message>
        <source>cannot open this catalog: {detail}</source>
        <translation>このカタログを開けません: {detail}</translation>
    </message>
    <message>
        <source>not a catalog; allowed: a folder, or an IS catalog&apos;s .ini file</source>
        <translation>カタログではありません。使用できるもの: フォルダー、または IS カタログの .ini ファイル</translation>
    </message>
    <message>
        <source>the catalog does not know it</source>
        <translation>カタログにありません</translation>
    </message>
    <message>
        <source>a catalog Id or a path below the catalog&apos;s root</source>
        <translation>カタログの Id、またはカタログのルート以下のパス</translation>
    </message>
    <message>
        <source>network sources are not read</source>
        <translation>ネットワーク上のソースは読み込みません</translation>
    </message>
    <message>
        <source>absolute paths are not allowed</source>
        <translation>絶対パスは使えません</translation>
    </message>
    <message>
        <source>no object is given</source>
        <translation>オブジェクトが指定されていません</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>&apos;..&apos; is not allowed</source>
        <translation>&apos;..&apos; は使用できません</translation>
    </message>
    <message>
        <source>no such file below {folder}</source>
        <translation>{folder} 以下にそのファイルはありません</translation>
    </message>
    <message>
        <source>leads out of the catalog&apos;s root</source>
        <translation>カタログのルートの外を指しています</translation>
    </message>
    <message>
        <source>object &apos;{name}&apos;</source>
        <translation>オブジェクト &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>its Digimarc watermark is not embedded; only a server does that</source>
        <translation>Digimarc 透かしは埋め込まれません。サーバーでのみ行われます</translation>
    </message>
    <message>
        <source>the Id {name} is there more than once: {used} counts, not {others}</source>
        <translation>Id {name} が複数あります。{used} が有効で、{others} は使われません</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; without its partner in the ImageSet of {name}</source>
        <translation>{name} の ImageSet で &apos;{sign}&apos; に対応する括弧がありません</translation>
    </message>
    <message>
        <source>two integers: x,y</source>
        <translation>2 つの整数: x,y</translation>
    </message>
    <message>
        <source>two integers larger than 0: width,height</source>
        <translation>0 より大きい 2 つの整数: 幅,高さ</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1、2、3 のいずれか</translation>
    </message>
    <message>
        <source>{field} in line {number}</source>
        <translation>{number} 行目の {field}</translation>
    </message>
    <message>
        <source>its record has neither Path nor Modifier</source>
        <translation>レコードに Path も Modifier もありません</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>ボールドイタリック</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>ボールド</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>イタリック</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>レギュラー</translation>
    </message>
    <message>
        <source>the font map has no {style} style of &apos;{name}&apos;</source>
        <translation>フォントマップに「{name}」の {style} スタイルがありません</translation>
    </message>
    <message>
        <source>styles in the font map, as the catalog says SynthesizeFontStyles=0</source>
        <translation>フォントマップにあるスタイル（カタログで SynthesizeFontStyles=0 が指定されているため）</translation>
    </message>
    <message>
        <source>the catalog has none for this locale</source>
        <translation>このロケール用のものがカタログにありません</translation>
    </message>
    <message>
        <source>this {kind} has no picture of its own</source>
        <translation>この {kind} には固有の画像がありません</translation>
    </message>
    <message>
        <source>its record cannot be used: {detail}</source>
        <translation>レコードを使えません: {detail}</translation>
    </message>
    <message>
        <source>record &apos;{name}&apos;: {path} is outside of RootPath</source>
        <translation>レコード &apos;{name}&apos;: {path} は RootPath の外にあります</translation>
    </message>
    <message>
        <source>a file below {folder}</source>
        <translation>{folder} 以下のファイル</translation>
    </message>
    <message>
        <source>the name is not valid Unicode; rename the file or folder</source>
        <translation>名前が有効な Unicode ではありません。ファイルまたはフォルダーの名前を変更してください</translation>
    </message>
    <message>
        <source>a link that leads out of the catalog&apos;s root; it is not followed</source>
        <translation>カタログのルートの外を指すリンクのため、たどりません</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>リンク先がありません</translation>
    </message>
    <message>
        <source>the folder is gone or cannot be reached</source>
        <translation>フォルダーがなくなったか、アクセスできません</translation>
    </message>
    <message>
        <source>damaged, and cannot be set aside: {detail}</source>
        <translation>壊れており、退避できません: {detail}</translation>
    </message>
    <message>
        <source>the library is closed</source>
        <translation>ライブラリは閉じられています</translation>
    </message>
    <message>
        <source>the folder cannot be made: {detail}</source>
        <translation>フォルダーを作成できません: {detail}</translation>
    </message>
    <message>
        <source>library version {number} is newer than this program reads ({known}); it was left as it is</source>
        <translation>ライブラリのバージョン {number} は、このプログラムが読み込める版 ({known}) より新しいため、そのまま残しました</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>データベースがロックされています</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>読み取り専用のデータベースに書き込もうとしました</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースファイルを開けません</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの入出力エラー</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースが壊れています</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ファイルはデータベースではありません</translation>
    </message>
    <message>
        <source>another program works on it: let it finish, or close it</source>
        <translation>別のプログラムが使用中です。終わるのを待つか、閉じてください</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>ディスクの空きを増やしてください</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>ファイルとフォルダーに書き込めるようにしてください</translation>
    </message>
    <message>
        <source>make the file and its folder readable and writable</source>
        <translation>ファイルとフォルダーを読み書きできるようにしてください</translation>
    </message>
    <message>
        <source>it is checked and mended at the next start</source>
        <translation>次回の起動時に確認と修復を行います</translation>
    </message>
    <message>
        <source>{name} is not a macro name</source>
        <translation>{name} はマクロ名ではありません</translation>
    </message>
    <message>
        <source>up to {number} ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>{number} 文字までの ASCII の英字、数字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos;、&apos;@&apos;</translation>
    </message>
    <message>
        <source>macro {name} is longer than {size} KiB</source>
        <translation>マクロ {name} が {size} KiB を超えています</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a definition is one</source>
        <translation>マクロ {name} が複数行あります。定義は 1 行です</translation>
    </message>
    <message>
        <source>macro {name} was changed or removed meanwhile; it was left as it is now</source>
        <translation>マクロ {name} はその間に変更または削除されたため、現在の状態のままにしました</translation>
    </message>
    <message>
        <source>there is a macro {name} already; choose another name</source>
        <translation>マクロ {name} はすでにあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>put a file in its place</source>
        <translation>代わりにファイルを置いてください</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>ファイルではなくデバイスです</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>ファイルではなくパイプです</translation>
    </message>
    <message>
        <source>is a socket, not a file</source>
        <translation>ファイルではなくソケットです</translation>
    </message>
    <message>
        <source>is something else than a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>this version does not draw it</source>
        <translation>このバージョンでは描画されません</translation>
    </message>
    <message>
        <source>base64 of {text}</source>
        <translation>{text} のBase64</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>{number} lines are not macros</source>
        <translation>{number} 行がマクロではありません</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>最大{number}</translation>
    </message>
    <message>
        <source>there is no command in {text}</source>
        <translation>{text} にコマンドがありません</translation>
    </message>
    <message>
        <source>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, each with an optional s</source>
        <translation>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k（いずれも末尾にsを付けられます）</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>カラーではありません</translation>
    </message>
    <message>
        <source>a {space} component is above {number}</source>
        <translation>{space} の成分が {number} を超えています</translation>
    </message>
    <message>
        <source>hexadecimal colours have two digits per component</source>
        <translation>16 進数のカラーは成分ごとに 2 桁です</translation>
    </message>
    <message>
        <source>a hexadecimal gray needs the prefix 0x</source>
        <translation>16 進数のグレーには接頭辞 0x が必要です</translation>
    </message>
    <message>
        <source>a CMYK colour needs the suffix k</source>
        <translation>CMYKカラーには接尾辞kが必要です</translation>
    </message>
    <message>
        <source>too many colour components</source>
        <translation>色成分が多すぎます</translation>
    </message>
    <message>
        <source>a {space} colour has {n} component and an optional alpha</source>
        <translation>{space}カラーの成分は{n}個で、アルファは省略できます</translation>
    </message>
    <message>
        <source>a {space} colour has {n} components and an optional alpha</source>
        <translation>{space}カラーの成分は{n}個で、アルファは省略できます</translation>
    </message>
    <message>
        <source>Blurs by a radius in pixels of the composite image</source>
        <translation>合成画像のピクセル単位の半径でぼかします</translation>
    </message>
    <message>
        <source>Makes darker or brighter</source>
        <translation>暗くまたは明るくします</translation>
    </message>
    <message>
        <source>Shifts red, green and blue one by one</source>
        <translation>赤、緑、青を個別に調整します</translation>
    </message>
    <message>
        <source>Paints in one RGB colour, keeping shadows and highlights</source>
        <translation>シャドウとハイライトを保ったまま、1 つの RGB カラーで着色します</translation>
    </message>
    <message>
        <source>Lowers or raises contrast around the middle</source>
        <translation>中間値を中心にコントラストを下げるか上げます</translation>
    </message>
    <message>
        <source>Grows bright areas by a radius in pixels, or shrinks them when negative</source>
        <translation>明るい部分をピクセル単位の半径で広げます。負の値では縮めます</translation>
    </message>
    <message>
        <source>Turns all hues by degrees</source>
        <translation>すべての色相を指定した角度だけ回します</translation>
    </message>
    <message>
        <source>Turns the image into its negative</source>
        <translation>画像をネガに反転します</translation>
    </message>
    <message>
        <source>Adds noise, in per cent</source>
        <translation>ノイズを加えます (%)</translation>
    </message>
    <message>
        <source>Takes colour away, or adds to it</source>
        <translation>彩度を下げるか上げます</translation>
    </message>
    <message>
        <source>Sharpens a little, after all scaling</source>
        <translation>すべての拡大・縮小の後に、軽くシャープにします</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the full-size image</source>
        <translation>アンシャープマスク。半径は原寸の画像のピクセル単位です</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the image as it is drawn</source>
        <translation>アンシャープマスク。半径は描画される画像のピクセル単位です</translation>
    </message>
    <message>
        <source>Starts an effect layer of the current layer: below 0 behind it, above 0 inside it</source>
        <translation>現在のレイヤーの効果レイヤーを始めます: 0 より小さいと背後、0 より大きいと内側</translation>
    </message>
    <message>
        <source>Colour behind the layer, filled in after rotation and margins</source>
        <translation>レイヤーの背後のカラー。回転と余白の後に塗られます</translation>
    </message>
    <message>
        <source>How the layer mixes with what is below it</source>
        <translation>レイヤーと下にあるものとの合成方法</translation>
    </message>
    <message>
        <source>Keeps only what is inside a path</source>
        <translation>パスの内側だけを残します</translation>
    </message>
    <message>
        <source>Keeps only what is inside paths embedded in the source</source>
        <translation>ソースに埋め込まれたパスの内側だけを残します</translation>
    </message>
    <message>
        <source>Removes what is inside a path</source>
        <translation>パスの内側を取り除きます</translation>
    </message>
    <message>
        <source>Removes what is inside paths embedded in the source</source>
        <translation>ソースに埋め込まれたパスの内側を取り除きます</translation>
    </message>
    <message>
        <source>Colour of a colour or effect layer; on images, what fills the transparent parts before rotation</source>
        <translation>カラーレイヤーまたは効果レイヤーのカラー。画像では、回転の前に透明部分を塗るカラー</translation>
    </message>
    <message>
        <source>Crops to the bounds of paths embedded in the source</source>
        <translation>ソースに埋め込まれたパスの範囲に切り抜きます</translation>
    </message>
    <message>
        <source>Adds margins in pixels to the layer, or cuts them off when negative</source>
        <translation>レイヤーにピクセル単位の余白を加えます。負の値では切り取ります</translation>
    </message>
    <message>
        <source>Adds margins as shares of the layer&apos;s size, or cuts them off when negative</source>
        <translation>レイヤーのサイズに対する割合で余白を加えます。負の値では切り取ります</translation>
    </message>
    <message>
        <source>Mirrors left to right, upside down, or both</source>
        <translation>左右、上下、またはその両方に反転します</translation>
    </message>
    <message>
        <source>Leaves the layer out</source>
        <translation>レイヤーを除外します</translation>
    </message>
    <message>
        <source>Starts the commands of a layer: its number, comp for the composite, or its name</source>
        <translation>レイヤーのコマンドの始まり: レイヤー番号、合成画像は comp、またはレイヤー名</translation>
    </message>
    <message>
        <source>Image map of the layer, in layer coordinates</source>
        <translation>レイヤーの画像マップ (レイヤーの座標)</translation>
    </message>
    <message>
        <source>Image map of the layer, in coordinates of its source</source>
        <translation>レイヤーの画像マップ (ソースの座標)</translation>
    </message>
    <message>
        <source>Opacity of the layer with its effects, and of its own content, in per cent</source>
        <translation>効果を含むレイヤーの不透明度と、レイヤー自体の内容の不透明度 (%)</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, in pixels from its top left</source>
        <translation>レイヤーを配置する基準の点 (レイヤーの左上からのピクセル数)</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, as a share of its size from its centre</source>
        <translation>レイヤーを配置する基準の点 (レイヤーの中心からの、サイズに対する割合)</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given in pixels</source>
        <translation>レイヤーを、ピクセルで指定した四角形に変形します</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given as shares of the composite</source>
        <translation>レイヤーを、合成画像に対する割合で指定した四角形に変形します</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, in pixels</source>
        <translation>レイヤーをレイヤー 0 の原点からずらします (ピクセル)</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, as shares of layer 0&apos;s size</source>
        <translation>レイヤーをレイヤー 0 の原点からずらします (レイヤー 0 のサイズに対する割合)</translation>
    </message>
    <message>
        <source>Turns the layer clockwise, in degrees</source>
        <translation>レイヤーを時計回りに回転します (度)</translation>
    </message>
    <message>
        <source>Size the layer must fit into, in pixels; 0 leaves a side free</source>
        <translation>レイヤーを収めるサイズ (ピクセル)。0 の辺は制限しません</translation>
    </message>
    <message>
        <source>Size the layer must fit into, as shares of layer 0&apos;s size</source>
        <translation>レイヤーを収めるサイズ (レイヤー 0 のサイズに対する割合)</translation>
    </message>
    <message>
        <source>The image of the layer: a catalog entry, a file, or a nested request</source>
        <translation>レイヤーの画像: カタログのエントリ、ファイル、または入れ子の要求</translation>
    </message>
    <message>
        <source>Lets a server swap JPEG or PNG for what the browser likes best</source>
        <translation>サーバーが JPEG や PNG をブラウザーに最適な形式に置き換えられるようにします</translation>
    </message>
    <message>
        <source>Controls the caches of the server and of the browser</source>
        <translation>サーバーとブラウザーのキャッシュを制御します</translation>
    </message>
    <message>
        <source>The image that stands in for one that is missing; empty for none</source>
        <translation>画像がないときの代わりの画像。空にすると代わりを使いません</translation>
    </message>
    <message>
        <source>Multiplies the size of the reply for screens with more pixels</source>
        <translation>高精細な画面に合わせて応答のサイズを倍率で大きくします</translation>
    </message>
    <message>
        <source>Whether effect layers are masked out where they overlap their layer</source>
        <translation>効果レイヤーがレイヤーと重なる部分をマスクするかどうか</translation>
    </message>
    <message>
        <source>File format of the reply, with pixel type and compression</source>
        <translation>応答のファイル形式、ピクセルの種類、圧縮</translation>
    </message>
    <message>
        <source>Colour profile the reply is converted to, and how</source>
        <translation>応答の変換先のカラープロファイルと変換方法</translation>
    </message>
    <message>
        <source>Puts the colour profile into the file</source>
        <translation>カラープロファイルをファイルに埋め込みます</translation>
    </message>
    <message>
        <source>Version of the image, to keep old copies out of caches</source>
        <translation>画像のバージョン。古いコピーがキャッシュに残るのを防ぎます</translation>
    </message>
    <message>
        <source>The members of a media set, for req=set</source>
        <translation>req=set で返すメディアセットのメンバー</translation>
    </message>
    <message>
        <source>Largest JPEG file in kilobytes; quality is lowered to get there, 0 for no limit</source>
        <translation>JPEG ファイルの最大サイズ (キロバイト)。収まるように画質を下げます。0 は無制限です</translation>
    </message>
    <message>
        <source>Language version of objects and texts</source>
        <translation>オブジェクトとテキストの言語版</translation>
    </message>
    <message>
        <source>Lets a server lower the quality on slow connections</source>
        <translation>低速な接続でサーバーが画質を下げられるようにします</translation>
    </message>
    <message>
        <source>Puts the Photoshop paths of the layer 0 image into the file</source>
        <translation>レイヤー 0 の画像の Photoshop パスをファイルに含めます</translation>
    </message>
    <message>
        <source>Print resolution written into the file; the pixels stay</source>
        <translation>ファイルに書き込む印刷解像度。ピクセルは変わりません</translation>
    </message>
    <message>
        <source>Number of passes of a progressive JPEG</source>
        <translation>プログレッシブ JPEG のスキャン数</translation>
    </message>
    <message>
        <source>Quality of lossy compression; second value 1 keeps full colour resolution in JPEG</source>
        <translation>非可逆圧縮の画質。2 番目の値を 1 にすると、JPEG で色の解像度を保ちます</translation>
    </message>
    <message>
        <source>Palette, dithering and colours of GIF and 8-bit PNG</source>
        <translation>GIF と 8 ビット PNG のパレット、ディザ、カラー</translation>
    </message>
    <message>
        <source>What is asked for: the image, its mask, a thumbnail, properties…</source>
        <translation>要求するもの: 画像、そのマスク、サムネイル、プロパティなど</translation>
    </message>
    <message>
        <source>Method by which pixels are resampled in all scaling</source>
        <translation>すべての拡大・縮小で使うピクセルの再サンプル方法</translation>
    </message>
    <message>
        <source>A catalog entry whose layers the object is put into</source>
        <translation>オブジェクトを組み込むレイヤーを持つカタログのエントリ</translation>
    </message>
    <message>
        <source>Filter for static content of a server</source>
        <translation>サーバーの静的コンテンツ用のフィルター</translation>
    </message>
    <message>
        <source>Copies the XMP metadata of the layer 0 image into the file</source>
        <translation>レイヤー 0 の画像の XMP メタデータをファイルにコピーします</translation>
    </message>
    <message>
        <source>Anchor in pixels from the top left of the source; also the centre of rotation</source>
        <translation>ソースの左上からのアンカーの位置 (ピクセル)。回転の中心にもなります</translation>
    </message>
    <message>
        <source>Anchor as a share of the source&apos;s size from its centre</source>
        <translation>ソースの中心からのアンカーの位置 (サイズに対する割合)</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, in pixels; may reach beyond it</source>
        <translation>使用するソースの長方形 (ピクセル)。ソースの外にはみ出せます</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, as shares of its size</source>
        <translation>使用するソースの長方形 (サイズに対する割合)</translation>
    </message>
    <message>
        <source>Another image, or nested request, whose alpha or gray is the layer&apos;s mask</source>
        <translation>アルファまたはグレーをレイヤーのマスクとして使う、別の画像または入れ子の要求</translation>
    </message>
    <message>
        <source>Uses the mask as it is, inverted, or not at all</source>
        <translation>マスクをそのまま使うか、反転して使うか、使わないか</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the full-size mask</source>
        <translation>マスクを広げるか縮めます。半径は原寸のマスクのピクセル単位です</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the mask as it is drawn</source>
        <translation>マスクを広げるか縮めます。半径は描画されるマスクのピクセル単位です</translation>
    </message>
    <message>
        <source>Scales the source to a resolution, relative to the one its catalog record gives</source>
        <translation>カタログレコードの解像度を基準に、ソースを指定の解像度に拡大・縮小します</translation>
    </message>
    <message>
        <source>Scales the source: 0.5 halves it</source>
        <translation>ソースを拡大・縮小します: 0.5 で半分</translation>
    </message>
    <message>
        <source>Direction, start and end of text on a path</source>
        <translation>パス上のテキストの方向、開始位置、終了位置</translation>
    </message>
    <message>
        <source>Text of a text layer, plain or RTF</source>
        <translation>テキストレイヤーのテキスト (プレーンテキストまたは RTF)</translation>
    </message>
    <message>
        <source>Angle at which textPs= runs, clockwise in degrees</source>
        <translation>textPs= を並べる角度 (時計回り、度)</translation>
    </message>
    <message>
        <source>Resolution, smoothing, fitting and wrapping of text</source>
        <translation>テキストの解像度、アンチエイリアス、調整、折り返し</translation>
    </message>
    <message>
        <source>Regions that textPs= is flowed into</source>
        <translation>textPs= を流し込む領域</translation>
    </message>
    <message>
        <source>Regions that text is kept out of</source>
        <translation>テキストを入れない領域</translation>
    </message>
    <message>
        <source>The line that textPs= is written along</source>
        <translation>textPs= を沿わせる線</translation>
    </message>
    <message>
        <source>RTF text laid out as Photoshop does</source>
        <translation>Photoshop と同じように組まれる RTF テキスト</translation>
    </message>
    <message>
        <source>Where the image sits in a view it does not fill, or which part is kept: -1 left/top … 1 right/bottom</source>
        <translation>画像がビューを満たさないときの位置、または残す部分: -1 左/上 … 1 右/下</translation>
    </message>
    <message>
        <source>Colour behind the image, seen where it is transparent or does not fill the view</source>
        <translation>画像の背後のカラー。画像が透明な部分やビューを満たさない部分に見えます</translation>
    </message>
    <message>
        <source>How the image is scaled into wid= and hei=, and whether it may be enlarged</source>
        <translation>画像を wid= と hei= に合わせて拡大・縮小する方法と、拡大の可否</translation>
    </message>
    <message>
        <source>Height of the reply image in pixels</source>
        <translation>応答画像の高さ (ピクセル)</translation>
    </message>
    <message>
        <source>The piece of the finished view that is delivered, after all scaling</source>
        <translation>すべての拡大・縮小の後に、完成したビューから切り出す部分</translation>
    </message>
    <message>
        <source>The region of the composite image that is shown, before scaling</source>
        <translation>拡大・縮小の前に、合成画像のうち表示する領域</translation>
    </message>
    <message>
        <source>Divides the size of the composite image: 2 halves it, 0.5 doubles it</source>
        <translation>合成画像のサイズをこの値で割ります: 2 で半分、0.5 で 2 倍</translation>
    </message>
    <message>
        <source>Width of the reply image in pixels</source>
        <translation>応答画像の幅 (ピクセル)</translation>
    </message>
    <message>
        <source>the colour must be an RGB value</source>
        <translation>カラーは RGB 値でなければなりません</translation>
    </message>
    <message>
        <source>at most a contrast may follow off or norm</source>
        <translation>off または norm の後に指定できるのはコントラストだけです</translation>
    </message>
    <message>
        <source>{what} is not one of the choices</source>
        <translation>{what} は選択肢にありません</translation>
    </message>
    <message>
        <source>the end must be above the start, by at most 1</source>
        <translation>終了は開始より大きく、その差は1以下でなければなりません</translation>
    </message>
    <message>
        <source>bad escape {text}</source>
        <translation>エスケープ {text} が正しくありません</translation>
    </message>
    <message>
        <source>% and two hexadecimal digits (a percent sign itself is %25)</source>
        <translation>% と 2 桁の 16 進数 (パーセント記号自体は %25)</translation>
    </message>
    <message>
        <source>{what} must be an integer</source>
        <translation>{what} は整数でなければなりません</translation>
    </message>
    <message>
        <source>{what} is out of range</source>
        <translation>{what} が範囲外です</translation>
    </message>
    <message>
        <source>{what} must be a number</source>
        <translation>{what} は数値でなければなりません</translation>
    </message>
    <message>
        <source>{what} must be 0 or 1</source>
        <translation>{what} は 0 または 1 でなければなりません</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what} が空です</translation>
    </message>
    <message>
        <source>{what} must be printable ASCII</source>
        <translation>{what} は印字可能な ASCII 文字でなければなりません</translation>
    </message>
    <message>
        <source>{what} (may be empty)</source>
        <translation>{what}（空でも可）</translation>
    </message>
    <message>
        <source>{what} must be six hexadecimal digits</source>
        <translation>{what} は 6 桁の 16 進数でなければなりません</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>at most {number} values are allowed</source>
        <translation>値は {number} 個までです</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>{what}がありません</translation>
    </message>
    <message>
        <source>only one value is allowed</source>
        <translation>値は 1 つだけ指定できます</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>適用量</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>アンチエイリアス</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>黒点の補正</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Full colour</source>
        <translation>フルカラー</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に含む色</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>ディザ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗り</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>除数</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>ロケール</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>単一チャンネル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>カラー数</translation>
    </message>
    <message>
        <source>{name}: is no kind of report; allowed: names that end in {choices}</source>
        <translation>{name}: レポートの種類ではありません。使用できる名前の末尾: {choices}</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>{n} file checked</source>
        <translation>{n} 個のファイルを検査しました</translation>
    </message>
    <message>
        <source>{n} files checked</source>
        <translation>{n} 個のファイルを検査しました</translation>
    </message>
    <message>
        <source>{n} error</source>
        <translation>エラー {n} 件</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>エラー {n} 件</translation>
    </message>
    <message>
        <source>{n} warning</source>
        <translation>警告 {n} 件</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>警告 {n} 件</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Path name</source>
        <translation>パス名</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>ピクセルの種類</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>マッチング方法</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>応答の種類</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>スキャン数</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>variables are not replaced in {command}=</source>
        <translation>{command}= では変数は置き換えられません</translation>
    </message>
    <message>
        <source>only a layer number or comp can be given a name</source>
        <translation>名前を付けられるのはレイヤー番号または comp だけです</translation>
    </message>
    <message>
        <source>whole number ≥ 0|comp[, name] or name</source>
        <translation>整数 ≥ 0|comp[, 名前]、または名前</translation>
    </message>
    <message>
        <source>a layer number or name is missing</source>
        <translation>レイヤーの番号または名前がありません</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer</source>
        <translation>{name} はレイヤーの名前にできません</translation>
    </message>
    <message>
        <source>{what} must not be 0</source>
        <translation>{what}は0にできません</translation>
    </message>
    <message>
        <source>whole number other than 0</source>
        <translation>0以外の整数</translation>
    </message>
    <message>
        <source>a macro file larger than {size} MiB</source>
        <translation>マクロファイルが {size} MiB を超えています</translation>
    </message>
    <message>
        <source>the macro file cannot be read: {detail}</source>
        <translation>マクロファイルを読み込めません: {detail}</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a macro file holds one line for each</source>
        <translation>マクロ {name} が複数行あります。マクロファイルでは 1 つにつき 1 行です</translation>
    </message>
    <message>
        <source>the row cannot be read: {detail}</source>
        <translation>この行を読み取れません: {detail}</translation>
    </message>
    <message>
        <source>a name and a definition are needed, separated by a tab</source>
        <translation>タブで区切った名前と定義が必要です</translation>
    </message>
    <message>
        <source>a name and a definition are needed</source>
        <translation>名前と定義が必要です</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its macros are put in</source>
        <translation>マクロを展開すると要求が {size} KiB を超えます</translation>
    </message>
    <message>
        <source>macros are nested more than {number} deep</source>
        <translation>マクロの入れ子が {number} 段を超えています</translation>
    </message>
    <message>
        <source>more than {number} macros are expanded</source>
        <translation>展開されるマクロが {number} 個を超えています</translation>
    </message>
    <message>
        <source>holds no presets, catalog, recipe, job document or addresses</source>
        <translation>プリセット、カタログ、レシピ、ジョブ文書、アドレスのいずれも含まれていません</translation>
    </message>
    <message>
        <source>there is no macro in it</source>
        <translation>マクロが含まれていません</translation>
    </message>
    <message>
        <source>macro {name}</source>
        <translation>マクロ{name}</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>自分自身を呼び出しています</translation>
    </message>
    <message>
        <source>macro {name} is defined in line {line} already; the last one counts</source>
        <translation>マクロ {name} は {line} 行目ですでに定義されています。最後のものが有効です</translation>
    </message>
    <message>
        <source>macro {name} is called before it is defined</source>
        <translation>マクロ {name} が定義より前に呼び出されています</translation>
    </message>
    <message>
        <source>macro {name} is not defined</source>
        <translation>マクロ {name} は定義されていません</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>二重引用符で囲まれたプロパティ名が必要です</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>区切り文字 &apos;:&apos; が必要です</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>区切り文字 &apos;,&apos; が必要です</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>余分なデータがあります</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>閉じられていない文字列があります</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>無効な制御文字があります</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>無効な \ エスケープがあります</translation>
    </message>
    <message>
        <source>not JSON: {detail} in line {line}, column {column}</source>
        <translation>JSON ではありません: {line} 行 {column} 列、{detail}</translation>
    </message>
    <message>
        <source>not JSON in UTF-8</source>
        <translation>UTF-8 の JSON ではありません</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>does not hold a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
    <message>
        <source>is no recipe: a recipe is an object with {example}</source>
        <translation>レシピではありません: レシピは {example} を持つオブジェクトです</translation>
    </message>
    <message>
        <source>is not a version</source>
        <translation>バージョンではありません</translation>
    </message>
    <message>
        <source>was made by a newer version of exportgui</source>
        <translation>新しいバージョンの exportgui で作成されています</translation>
    </message>
    <message>
        <source>is not a key of a recipe; did you mean {name}?</source>
        <translation>レシピのキーではありません。{name} のことですか?</translation>
    </message>
    <message>
        <source>one or more {example}</source>
        <translation>1つ以上の{example}</translation>
    </message>
    <message>
        <source>an object of macro names and their definitions</source>
        <translation>マクロ名とその定義からなるオブジェクト</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>a list of mail addresses such as {example}</source>
        <translation>{example} のようなメールアドレスの一覧</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>フォルダーのパス</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>ここでは使えません</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>{reason} (in macro {name})</source>
        <translation>{reason}（マクロ{name}内）</translation>
    </message>
    <message>
        <source>{reason} (in record {name})</source>
        <translation>{reason}（レコード{name}内）</translation>
    </message>
    <message>
        <source>{reason} (in the catalog&apos;s rule set)</source>
        <translation>{reason} (カタログのルールセット内)</translation>
    </message>
    <message>
        <source>{reason} (in an image of the drawing)</source>
        <translation>{reason} (図面の画像内)</translation>
    </message>
    <message>
        <source>{reason} (in the record)</source>
        <translation>{reason}（レコード内）</translation>
    </message>
    <message>
        <source>network sources are refused; only the catalog&apos;s own files are read</source>
        <translation>ネットワーク上のソースは使えません。カタログ自身のファイルだけを読み込みます</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>オブジェクトがありません</translation>
    </message>
    <message>
        <source>an object cannot have a comma in its name</source>
        <translation>オブジェクトの名前にコンマは使えません</translation>
    </message>
    <message>
        <source>an object cannot have control characters in its name</source>
        <translation>オブジェクトの名前に制御文字は使えません</translation>
    </message>
    <message>
        <source>{kind} requests need a server and cannot be drawn</source>
        <translation>{kind} の要求にはサーバーが必要で、描画できません</translation>
    </message>
    <message>
        <source>a nested request must end the value</source>
        <translation>入れ子の要求は値の最後に置く必要があります</translation>
    </message>
    <message>
        <source>object | is{{object?modifiers}}</source>
        <translation>オブジェクト | is{{オブジェクト?修飾子}}</translation>
    </message>
    <message>
        <source>the modifiers of a nested request start with &apos;?&apos;</source>
        <translation>入れ子の要求の修飾子は &apos;?&apos; で始まります</translation>
    </message>
    <message>
        <source>the output format {format} is retired and cannot be written</source>
        <translation>出力形式 {format} は廃止されており、書き込めません</translation>
    </message>
    <message>
        <source>not a pixel type of {format}</source>
        <translation>{format} のピクセルの種類ではありません</translation>
    </message>
    <message>
        <source>not a compression of {format}</source>
        <translation>{format} の圧縮方式ではありません</translation>
    </message>
    <message>
        <source>none to be given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>ASCII の英字、数字、&apos;-&apos;、&apos;_&apos;、&apos;.&apos;、&apos;@&apos;</translation>
    </message>
    <message>
        <source>{sign} is never closed</source>
        <translation>{sign} が閉じられていません</translation>
    </message>
    <message>
        <source>read as {text}</source>
        <translation>{text} として読まれます</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB</source>
        <translation>要求が {size} KiB を超えています</translation>
    </message>
    <message>
        <source>{written} is left out</source>
        <translation>{written} は無視されます</translation>
    </message>
    <message>
        <source>a command name is missing before &apos;=&apos;</source>
        <translation>&apos;=&apos; の前にコマンド名がありません</translation>
    </message>
    <message>
        <source>{name} is not the name of a macro or variable</source>
        <translation>{name} はマクロまたは変数の名前ではありません</translation>
    </message>
    <message>
        <source>a path starts with M or m</source>
        <translation>パスは M または m で始まります</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>パスがありません</translation>
    </message>
    <message>
        <source>not path data from {text} on</source>
        <translation>{text} 以降がパスデータではありません</translation>
    </message>
    <message>
        <source>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (lower case: relative), separated by commas</source>
        <translation>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z（小文字：相対座標）、カンマ区切り</translation>
    </message>
    <message>
        <source>{sign} is not a path command</source>
        <translation>{sign} はパスのコマンドではありません</translation>
    </message>
    <message>
        <source>{command} takes {number} numbers, not {given}</source>
        <translation>{command} の数値の個数が正しくありません (正: {number}、指定: {given})</translation>
    </message>
    <message>
        <source>{request} has too many options (at most {number})</source>
        <translation>{request} のオプションが多すぎます (最大 {number} 個)</translation>
    </message>
    <message>
        <source>more colours are listed ({number}) than the palette has ({given})</source>
        <translation>指定された色（{number}）がパレットの色数（{given}）を超えています</translation>
    </message>
    <message>
        <source>on needs a ratio</source>
        <translation>onには比率が必要です</translation>
    </message>
    <message>
        <source>off takes no ratio</source>
        <translation>offに比率は指定できません</translation>
    </message>
    <message>
        <source>with two values, both are on or off</source>
        <translation>値が2つのときは、どちらもonまたはoffです</translation>
    </message>
    <message>
        <source>requests are nested more than {number} deep</source>
        <translation>要求の入れ子が {number} 段を超えています</translation>
    </message>
    <message>
        <source>{written} has no value and is left out</source>
        <translation>{written} は値がないため無視されます</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its variables are put in</source>
        <translation>変数を展開すると要求が {size} KiB を超えます</translation>
    </message>
    <message>
        <source>effect layers ignore this command</source>
        <translation>効果レイヤーではこのコマンドは無視されます</translation>
    </message>
    <message>
        <source>fits this request</source>
        <translation>この要求に一致します</translation>
    </message>
    <message>
        <source>does not fit this request, which needs {value}</source>
        <translation>この要求に一致しません。必要な値は {value} です</translation>
    </message>
    <message>
        <source>taken for the request&apos;s lock; it {verdict}</source>
        <translation>要求のロックとみなされます。{verdict}</translation>
    </message>
    <message>
        <source>not a known command</source>
        <translation>不明なコマンドです</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>{name} のことですか?</translation>
    </message>
    <message>
        <source>the name {name} is already given to another layer</source>
        <translation>名前 {name} はすでに別のレイヤーに付いています</translation>
    </message>
    <message>
        <source>no layer has been named {name} before</source>
        <translation>{name} という名前のレイヤーは、これより前にありません</translation>
    </message>
    <message>
        <source>{program}: warning: {text}</source>
        <translation>{program}: 警告: {text}</translation>
    </message>
    <message>
        <source>{program}: note: {text}</source>
        <translation>{program}: メモ: {text}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Output formats</source>
        <translation>出力形式</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>does not load: {detail}</source>
        <translation>読み込めません: {detail}</translation>
    </message>
    <message>
        <source>off (settings: {key})</source>
        <translation>オフ (設定: {key})</translation>
    </message>
    <message>
        <source>EPS sources</source>
        <translation>EPS の元ファイル</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>not installed; the commands work without it</source>
        <translation>インストールされていません。コマンドはなくても動作します</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>ディスプレイがあります</translation>
    </message>
    <message>
        <source>no display found</source>
        <translation>ディスプレイが見つかりません</translation>
    </message>
    <message>
        <source>none in the system; the program&apos;s own is used</source>
        <translation>システムにありません。プログラム付属のものを使います</translation>
    </message>
    <message>
        <source>{n} font file</source>
        <translation>フォントファイル {n} 個</translation>
    </message>
    <message>
        <source>{n} font files</source>
        <translation>フォントファイル {n} 個</translation>
    </message>
    <message>
        <source>not known: {detail}</source>
        <translation>不明: {detail}</translation>
    </message>
    <message>
        <source>none of {scripts}: such texts are drawn as boxes</source>
        <translation>{scripts} がありません。その文字は四角で描かれます</translation>
    </message>
    <message>
        <source>of every larger script</source>
        <translation>主な文字体系すべて</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>library and ledger</source>
        <translation>ライブラリーとジョブ記録</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>サムネール</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>cannot be written to: {detail}</source>
        <translation>書き込み先に書き込めません: {detail}</translation>
    </message>
    <message>
        <source>not set up; jobs run without mail</source>
        <translation>未設定。ジョブはメールなしで実行されます</translation>
    </message>
    <message>
        <source>log-in as {user} has a password</source>
        <translation>{user} のログインにはパスワードがあります</translation>
    </message>
    <message>
        <source>log-in as {user} lacks a password</source>
        <translation>{user} のログインにはパスワードがありません</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>メモ: {text}</translation>
    </message>
    <message>
        <source>warning: {text}</source>
        <translation>警告: {text}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置引数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示して終了します</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>認識できない引数: %s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>選択肢が正しくありません: %(value)r (%(choices)s から選んでください)</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>引数が 1 つ必要です</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>余分な引数 %r は無視されます</translation>
    </message>
    <message>
        <source>{program}: {reason}; see &apos;{command}&apos;</source>
        <translation>{program}: {reason}。&apos;{command}&apos; を参照してください</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed: {choices}</source>
        <translation>{value} は使えません。使用できる値: {choices}</translation>
    </message>
    <message>
        <source>how many items at once; of originals alone four times as many, up to 8, as copying mostly waits for the disk</source>
        <translation>同時に処理する項目数。オリジナルだけのときは、コピーは主にディスク待ちなので 4 倍 (最大 8)</translation>
    </message>
    <message>
        <source>Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG.</source>
        <translation>Scene7 の ExportJob と同じようにアセットを書き出します。コマンドがないときは、CATALOG をウィンドウで開きます。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped by the machine.</source>
        <translation>終了コード: 0 完了、1 一部の項目が失敗、2 リクエストまたはジョブの誤り、3 コンピューター側の問題で停止。</translation>
    </message>
    <message>
        <source>show the program&apos;s version and exit</source>
        <translation>プログラムのバージョンを表示して終了します</translation>
    </message>
    <message>
        <source>language of the output: {choices}; default: that of the settings</source>
        <translation>出力の言語: {choices}。既定は設定の言語</translation>
    </message>
    <message>
        <source>when a file is there already; changed: write only what is new or whose source or request changed</source>
        <translation>ファイルが既にあるとき。changed: 新しいもの、元ファイルやリクエストが変わったものだけを書き出す</translation>
    </message>
    <message>
        <source>with changed: replace also files that somebody altered or put there</source>
        <translation>changed の場合: 誰かが変更または置いたファイルも置き換える</translation>
    </message>
    <message>
        <source>with changed: write again what an older version drew</source>
        <translation>changed の場合: 古いバージョンで描画されたものを書き出し直す</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini file</source>
        <translation>フォルダー、または IS カタログの .ini ファイル</translation>
    </message>
    <message>
        <source>only what matches; repeats add up</source>
        <translation>一致するものだけ。複数指定できます</translation>
    </message>
    <message>
        <source>default: convert with modifiers or macros</source>
        <translation>既定は、修飾子やマクロがあれば convert</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&apos;</source>
        <translation>IS リクエスト (例: &apos;wid=300&apos;)</translation>
    </message>
    <message>
        <source>repeats add up; some are built in</source>
        <translation>複数指定できます。組み込みのものもあります</translation>
    </message>
    <message>
        <source>a recipe or its name; other options win over it</source>
        <translation>レシピまたはその名前。ほかのオプションが優先されます</translation>
    </message>
    <message>
        <source>kept with the job, not used</source>
        <translation>ジョブに保存されますが、使われません</translation>
    </message>
    <message>
        <source>what to call the job</source>
        <translation>ジョブの名前</translation>
    </message>
    <message>
        <source>macros that win over all others</source>
        <translation>ほかのすべてより優先されるマクロ</translation>
    </message>
    <message>
        <source>where the files are now, if they were moved</source>
        <translation>ファイルを移動した場合の現在の場所</translation>
    </message>
    <message>
        <source>who gets the job&apos;s mails instead of those of the settings; repeats add up</source>
        <translation>設定の宛先の代わりにジョブのメールを受け取る人。繰り返し指定すると追加されます</translation>
    </message>
    <message>
        <source>what getAssets or searchAssets returned: gives the catalog the server&apos;s handles, which it keeps; repeats are further pages</source>
        <translation>getAssets または searchAssets の戻り値。サーバーのハンドルをカタログに与え、カタログはそれを保持します。繰り返し指定すると続きのページになります</translation>
    </message>
    <message>
        <source>write the job as an IPS submitJob document instead of exporting</source>
        <translation>書き出す代わりに、ジョブを IPS の submitJob 文書として書く</translation>
    </message>
    <message>
        <source>the companyHandle of that document</source>
        <translation>その文書の companyHandle</translation>
    </message>
    <message>
        <source>put that document into an envelope of SOAP</source>
        <translation>その文書を SOAP のエンベロープに入れる</translation>
    </message>
    <message>
        <source>with changed: ask to remove files whose asset is gone, of those that the job&apos;s patterns match; altered ones stay</source>
        <translation>changed の場合: ジョブのパターンに一致するもののうち、アセットがなくなったファイルを削除するか確認する。変更されたものは残す</translation>
    </message>
    <message>
        <source>tokens: {tokens}</source>
        <translation>トークン: {tokens}</translation>
    </message>
    <message>
        <source>where {token} begins</source>
        <translation>{token} の開始値</translation>
    </message>
    <message>
        <source>keep the catalog&apos;s folders</source>
        <translation>カタログのフォルダー構成を保ちます</translation>
    </message>
    <message>
        <source>how the files of several macros are told apart</source>
        <translation>複数のマクロのファイルを区別する方法</translation>
    </message>
    <message>
        <source>export what can be read of damaged files, and say so</source>
        <translation>破損したファイルの読み取れる部分を書き出し、その旨を知らせます</translation>
    </message>
    <message>
        <source>print the plan and write nothing</source>
        <translation>計画を出力し、何も書き込みません</translation>
    </message>
    <message>
        <source>print the plan or the log as JSON</source>
        <translation>計画またはログを JSON で出力します</translation>
    </message>
    <message>
        <source>only what a list names: handles, addresses, paths, ids or names, one a line or in a column of a table; - reads standard input</source>
        <translation>リストにあるものだけ: ハンドル、アドレス、パス、ID、名前を 1 行に 1 つ、または表の 1 列に。- は標準入力を読む</translation>
    </message>
    <message>
        <source>sets that are named stand for their members</source>
        <translation>指定したセットはそのメンバーを表す</translation>
    </message>
    <message>
        <source>a table with a heading of variables; each row is a rendition of every asset, such as a template; a column &apos;name&apos; names the files</source>
        <translation>見出しが変数の表。各行は、テンプレートなど各アセットのレンディションになる。&apos;name&apos; 列はファイル名になる</translation>
    </message>
    <message>
        <source>the folder or .zip for the files, unless the recipe names one</source>
        <translation>ファイルの出力先フォルダーまたは .zip (レシピに指定がない場合)</translation>
    </message>
    <message>
        <source>an IPS submitJob document</source>
        <translation>IPS の submitJob ドキュメント</translation>
    </message>
    <message>
        <source>where its assets are</source>
        <translation>アセットのある場所</translation>
    </message>
    <message>
        <source>a picture file, or an object of --root</source>
        <translation>画像ファイル、または --root のオブジェクト</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&amp;fmt=png&apos;</source>
        <translation>IS リクエスト (例: &apos;wid=300&amp;fmt=png&apos;)</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini; default: OBJECT&apos;s folder</source>
        <translation>フォルダー、または IS カタログの .ini。既定は OBJECT のフォルダー</translation>
    </message>
    <message>
        <source>where macros are defined</source>
        <translation>マクロが定義されている場所</translation>
    </message>
    <message>
        <source>a factor for the size of the reply: {choices}</source>
        <translation>応答のサイズに掛ける係数: {choices}</translation>
    </message>
    <message>
        <source>written whole or not at all</source>
        <translation>完全に書き込まれるか、まったく書き込まれません</translation>
    </message>
    <message>
        <source>jobs that run later, or again and again</source>
        <translation>後で、または繰り返し実行するジョブ</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON を出力します</translation>
    </message>
    <message>
        <source>the log of a job</source>
        <translation>ジョブのログ</translation>
    </message>
    <message>
        <source>export what a job did not get to</source>
        <translation>ジョブで未処理のものを書き出します</translation>
    </message>
    <message>
        <source>export again what failed</source>
        <translation>失敗したものをもう一度書き出します</translation>
    </message>
    <message>
        <source>write the log as .html, .csv or .json</source>
        <translation>ログを .html、.csv、.json で書き込みます</translation>
    </message>
    <message>
        <source>the folder or .zip for the files</source>
        <translation>ファイルの出力先フォルダーまたは .zip</translation>
    </message>
    <message>
        <source>files of any of these kinds</source>
        <translation>これらのいずれかの種類のファイル</translation>
    </message>
    <message>
        <source>list the schedules, their next runs, and what was missed</source>
        <translation>スケジュール、次回以降の実行、実行されなかったものを一覧表示します</translation>
    </message>
    <message>
        <source>export assets of a catalog later, once or again and again</source>
        <translation>カタログのアセットを後で一度、または繰り返し書き出します</translation>
    </message>
    <message>
        <source>remove a schedule; its finished jobs stay in the list of jobs</source>
        <translation>スケジュールを削除します。終わったジョブはジョブの一覧に残ります</translation>
    </message>
    <message>
        <source>wait for the runs of schedules and carry them out, until stopped</source>
        <translation>停止されるまで、スケジュールの時刻を待って実行します</translation>
    </message>
    <message>
        <source>carry out what was missed, each schedule once, and end</source>
        <translation>実行されなかったものをスケジュールごとに一度実行して終了します</translation>
    </message>
    <message>
        <source>carry out schedules from now on, and whenever you log in</source>
        <translation>今から、そしてログインするたびにスケジュールを実行します</translation>
    </message>
    <message>
        <source>end what install set up</source>
        <translation>install で設定したものを取り消します</translation>
    </message>
    <message>
        <source>show when a schedule runs next</source>
        <translation>スケジュールが次に実行される日時を表示します</translation>
    </message>
    <message>
        <source>a Quartz cron expression in quotes, seconds first: {example}</source>
        <translation>引用符で囲んだ Quartz の cron 式（先頭は秒）: {example}</translation>
    </message>
    <message>
        <source>a time zone such as {example}; default: that of this computer</source>
        <translation>タイムゾーン（例: {example}）。既定値: このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>run once at a time with its offset: {example}</source>
        <translation>UTC との時差を付けた時刻に一度実行します: {example}</translation>
    </message>
    <message>
        <source>how many runs; default: {number}</source>
        <translation>表示する回数。既定値: {number}</translation>
    </message>
    <message>
        <source>export assets of a catalog to a folder</source>
        <translation>カタログのアセットをフォルダーに書き出します</translation>
    </message>
    <message>
        <source>write the reply to one request</source>
        <translation>1 つのリクエストへの応答を書き込みます</translation>
    </message>
    <message>
        <source>print size and type of the reply to one request</source>
        <translation>1 つのリクエストへの応答のサイズと種類を出力します</translation>
    </message>
    <message>
        <source>run an IPS submitJob document</source>
        <translation>IPS の submitJob ドキュメントを実行します</translation>
    </message>
    <message>
        <source>list the jobs of the ledger, show, resume or retry one</source>
        <translation>ジョブ記録の一覧、または 1 件の表示・再開・再試行</translation>
    </message>
    <message>
        <source>check the files of a finished job again</source>
        <translation>完了したジョブのファイルをもう一度確認します</translation>
    </message>
    <message>
        <source>check presets, catalogs, recipes, job documents and lists of addresses</source>
        <translation>プリセット、カタログ、レシピ、ジョブ文書、アドレス一覧を検査する</translation>
    </message>
    <message>
        <source>what this installation can and cannot do</source>
        <translation>このインストールでできること、できないこと</translation>
    </message>
    <message>
        <source>the recipe names no folder to export to; add {option}</source>
        <translation>レシピに書き出し先フォルダーがありません。{option} を付けてください</translation>
    </message>
    <message>
        <source>the recipe&apos;s destination {folder} is not the whole path of a folder of this computer; add {option}</source>
        <translation>レシピの出力先 {folder} はこのコンピューターのフォルダーの完全なパスではありません。{option} を指定してください</translation>
    </message>
    <message>
        <source>{option} has a meaning only with {needed}</source>
        <translation>{option} は {needed} と一緒のときだけ意味があります</translation>
    </message>
    <message>
        <source>there is no folder to export to; add {option}</source>
        <translation>書き出し先フォルダーがありません。{option} を付けてください</translation>
    </message>
    <message>
        <source>name a file to write to</source>
        <translation>書き込むファイルを指定してください</translation>
    </message>
    <message>
        <source>no such folder to write {name} in</source>
        <translation>{name} を書き込むフォルダーがありません</translation>
    </message>
    <message>
        <source>would replace its own source; name another file</source>
        <translation>自身の元ファイルを置き換えてしまいます。別のファイルを指定してください</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this request; name another file</source>
        <translation>このリクエストの元ファイル {name} を置き換えてしまいます。別のファイルを指定してください</translation>
    </message>
    <message>
        <source>is a folder, not a picture</source>
        <translation>画像ではなくフォルダーです</translation>
    </message>
    <message>
        <source>is neither a folder nor a catalog&apos;s .ini file</source>
        <translation>フォルダーでもカタログの .ini ファイルでもありません</translation>
    </message>
    <message>
        <source>cancelled while the catalog was read; nothing was written</source>
        <translation>カタログの読み込み中にキャンセルされました。何も書き込まれていません</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>その後: {command}</translation>
    </message>
    <message>
        <source>packed into {path}</source>
        <translation>{path} に圧縮しました</translation>
    </message>
    <message>
        <source>job {number}</source>
        <translation>ジョブ {number}</translation>
    </message>
    <message>
        <source>the folder is not there; add {option} if it was moved</source>
        <translation>フォルダーがありません。移動した場合は {option} を指定してください</translation>
    </message>
    <message>
        <source>the ZIP is not there; add {option} if it was moved</source>
        <translation>ZIP がありません。移動した場合は {option} を付けてください</translation>
    </message>
    <message>
        <source>cancelled; not every file was checked</source>
        <translation>キャンセルされました。確認していないファイルがあります</translation>
    </message>
    <message>
        <source>no files were published</source>
        <translation>書き出されたファイルはありません</translation>
    </message>
    <message>
        <source>the database was damaged and is kept under this name</source>
        <translation>データベースが破損していたため、この名前で保存しました</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>新しく作り直しました</translation>
    </message>
    <message>
        <source>what it held on {date} was restored</source>
        <translation>{date} 時点の内容に復元しました</translation>
    </message>
    <message>
        <source>this ledger was written by a newer version; nothing was changed</source>
        <translation>このジョブ記録は新しいバージョンで書き込まれたものです。何も変更していません</translation>
    </message>
    <message>
        <source>the job ledger cannot be used: {detail}</source>
        <translation>ジョブ記録を使えません: {detail}</translation>
    </message>
    <message>
        <source>there is no job {number} in the ledger; `exportgui jobs` lists them</source>
        <translation>ジョブ記録にジョブ {number} はありません。`exportgui jobs` で一覧を表示できます</translation>
    </message>
    <message>
        <source>what the ledger holds of job {number} is damaged</source>
        <translation>ジョブ記録にあるジョブ {number} の内容が壊れています</translation>
    </message>
    <message>
        <source>assetHandleArray is empty: choose at least one asset</source>
        <translation>assetHandleArray が空です。アセットを 1 つ以上選んでください</translation>
    </message>
    <message>
        <source>{field}: unknown export type; allowed: {choices}</source>
        <translation>{field}: 不明な書き出しの種類です。使用できる値: {choices}</translation>
    </message>
    <message>
        <source>{field}: unknown setting; allowed (as spelled): {choices}</source>
        <translation>{field}: 不明な値です。使用できる値 (表記どおり): {choices}</translation>
    </message>
    <message>
        <source>fmt=convert says what to convert to in is_modifier or macro; both are empty</source>
        <translation>fmt=convert では変換先を is_modifier か macro に書きますが、どちらも空です</translation>
    </message>
    <message>
        <source>{name}: no field of an ExportJob; allowed: {choices}</source>
        <translation>{name}: ExportJob のフィールドではありません。使用できるもの: {choices}</translation>
    </message>
    <message>
        <source>is_modifier and is_modifer are both given and differ; write is_modifier</source>
        <translation>is_modifier と is_modifer の両方があり、値が異なります。is_modifier を使ってください</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: rows of variables need convert</source>
        <translation>fmt=orig はファイルをそのまま書き出します。変数の行には convert が必要です</translation>
    </message>
    <message>
        <source>the job lacks {fields}</source>
        <translation>ジョブに {fields} がありません</translation>
    </message>
    <message>
        <source>{field} is not a list of handles such as {example}</source>
        <translation>{field} は {example} のようなハンドルのリストではありません</translation>
    </message>
    <message>
        <source>{field} is not text</source>
        <translation>{field} はテキストではありません</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>配置中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number} ページ</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>行 {number}</translation>
    </message>
    <message>
        <source>the source is damaged: {detail}; what could be read of it was exported</source>
        <translation>ソースが壊れています: {detail}。読み込めた部分を書き出しました</translation>
    </message>
    <message>
        <source>has no file of its own to export</source>
        <translation>書き出せる固有のファイルがありません</translation>
    </message>
    <message>
        <source>has no picture to convert; exported as the original</source>
        <translation>変換する画像がないため、オリジナルとして書き出します</translation>
    </message>
    <message>
        <source>EPS is off in the settings (allow_eps); exported as the original</source>
        <translation>EPS は設定 (allow_eps) でオフになっているため、元のファイルのまま書き出します</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>copy instead</source>
        <translation>代わりにコピー</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失敗します</translation>
    </message>
    <message>
        <source>a template cannot be exported as an original; use fmt=convert</source>
        <translation>テンプレートはオリジナルとして書き出せません。fmt=convert を使ってください</translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation>名前が正しい Unicode ではありません</translation>
    </message>
    <message>
        <source>its name has characters that Windows does not take</source>
        <translation>名前に Windows で使えない文字があります</translation>
    </message>
    <message>
        <source>its name is one that Windows reserves</source>
        <translation>名前が Windows の予約名です</translation>
    </message>
    <message>
        <source>its name begins with a dash</source>
        <translation>名前がハイフンで始まっています</translation>
    </message>
    <message>
        <source>its name is too long, or begins or ends with what not every system takes</source>
        <translation>名前が長すぎるか、先頭または末尾に一部のシステムで使えない文字があります</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} ほか {number} 件</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} は既に存在します</translation>
    </message>
    <message>
        <source>{folder} has {names} already; nothing was written</source>
        <translation>{folder} には {names} がすでにあります。何も書き込まれていません</translation>
    </message>
    <message>
        <source>{reason}; exported as {file}</source>
        <translation>{reason}。{file} として書き出しました</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link; nothing was written</source>
        <translation>リンクによって選択したフォルダーの外を指しています。何も書き込まれていません</translation>
    </message>
    <message>
        <source>is a file where a folder is needed; nothing was written</source>
        <translation>フォルダーが必要な場所にあるファイルです。何も書き込まれていません</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>手動で除外</translation>
    </message>
    <message>
        <source>handles such as {example} are taken as this library&apos;s own, not as a server&apos;s</source>
        <translation>{example} のようなハンドルは、サーバーのものではなくこのライブラリのものとして扱います</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}</source>
        <translation>このカタログにないアセットハンドルです: {handles}</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>何も書き込まれていません</translation>
    </message>
    <message>
        <source>the results need {size} and {place}</source>
        <translation>結果には {size} 必要ですが、{place}</translation>
    </message>
    <message>
        <source>the results need about {size} and {place}</source>
        <translation>結果には約 {size} 必要ですが、{place}</translation>
    </message>
    <message>
        <source>the job was cancelled while it was planned; nothing was written</source>
        <translation>ジョブは計画中にキャンセルされました。何も書き込まれていません</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}; nothing was written</source>
        <translation>このカタログにないアセットハンドルです: {handles}。何も書き込まれていません</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>your own macro {name} is used, not the catalog&apos;s of the same name</source>
        <translation>カタログの同名マクロではなく、自分のマクロ {name} を使用します</translation>
    </message>
    <message>
        <source>is not a folder; nothing was written</source>
        <translation>フォルダーではありません。何も書き込まれていません</translation>
    </message>
    <message>
        <source>assets that are listed more than once are exported once</source>
        <translation>複数回指定されたアセットは 1 回だけ書き出します</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: is_modifier and macro have no effect</source>
        <translation>fmt=orig ではファイルをそのまま書き出します: is_modifier と macro は効果がありません</translation>
    </message>
    <message>
        <source>{folder} has {free} left</source>
        <translation>{folder} の空きは {free} です</translation>
    </message>
    <message>
        <source>would replace its own source; choose another folder, name or policy</source>
        <translation>自分自身の元ファイルを置き換えてしまいます。別のフォルダー、名前、または規則を選んでください</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this job; choose another folder, name or policy</source>
        <translation>このジョブの元ファイル {name} を置き換えてしまいます。別のフォルダー、名前、または規則を選んでください</translation>
    </message>
    <message>
        <source>{option}: no asset of {catalog} matches; nothing was written</source>
        <translation>{option}: {catalog} に一致するアセットがありません。何も書き込まれていません</translation>
    </message>
    <message>
        <source>{catalog} holds nothing to export</source>
        <translation>{catalog} には書き出すものがありません</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>除外: {reason}</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>不要になりました</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link</source>
        <translation>リンクによって選択したフォルダーの外を指しています</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>{name}, exported before, is not there any more; bring the folder back</source>
        <translation>以前に書き出した {name} がなくなっています。フォルダーを元に戻してください</translation>
    </message>
    <message>
        <source>the folder is gone; bring it back</source>
        <translation>フォルダーがなくなりました。元に戻してください</translation>
    </message>
    <message>
        <source>the folder&apos;s file system does not take this name</source>
        <translation>フォルダーのファイルシステムではこの名前を使えません</translation>
    </message>
    <message>
        <source>the disk is full; make room on it</source>
        <translation>ディスクがいっぱいです。空き容量を増やしてください</translation>
    </message>
    <message>
        <source>no permission to write in the folder; allow it there</source>
        <translation>フォルダーへの書き込み権限がありません。許可してください</translation>
    </message>
    <message>
        <source>the device is gone; connect it again</source>
        <translation>デバイスが見つかりません。もう一度接続してください</translation>
    </message>
    <message>
        <source>the network folder does not answer; connect it again</source>
        <translation>ネットワークフォルダーが応答しません。もう一度接続してください</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>開いているファイルが多すぎます。ほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>another program uses it and did not let go of it in time</source>
        <translation>ほかのプログラムが使用中で、時間内に解放されませんでした</translation>
    </message>
    <message>
        <source>the file is larger than the folder&apos;s file system takes</source>
        <translation>ファイルがフォルダーのファイルシステムの上限を超えています</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or ask for more</source>
        <translation>ディスククォータを使い切りました。空きを作るか、割り当てを増やしてもらってください</translation>
    </message>
    <message>
        <source>the folder is read-only; make it writable</source>
        <translation>フォルダーは読み取り専用です。書き込めるようにしてください</translation>
    </message>
    <message>
        <source>the disk reports an error (input/output error); check it and its cable</source>
        <translation>ディスクがエラーを報告しました (入出力エラー)。ディスクとケーブルを確認してください</translation>
    </message>
    <message>
        <source>the catalog is gone; bring it back or connect it again</source>
        <translation>カタログがなくなりました。元に戻すか、もう一度接続してください</translation>
    </message>
    <message>
        <source>cannot be overwritten: {detail}</source>
        <translation>上書きできません: {detail}</translation>
    </message>
    <message>
        <source>something else was put in the place of its temporary file</source>
        <translation>一時ファイルが別のものに置き換えられました</translation>
    </message>
    <message>
        <source>cannot be put in place: {detail}</source>
        <translation>所定の場所に置けません: {detail}</translation>
    </message>
    <message>
        <source>the source changed since the job was planned; a retry exports it as it is now</source>
        <translation>ジョブの計画後にソースが変更されました。再試行すると現在の内容で書き出されます</translation>
    </message>
    <message>
        <source>changed while it was copied</source>
        <translation>コピー中に変更されました</translation>
    </message>
    <message>
        <source>only {number} of its {total} bytes could be copied</source>
        <translation>{total} バイトのうち {number} バイトしかコピーできませんでした</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>is the name of another recipe</source>
        <translation>別のレシピの名前です</translation>
    </message>
    <message>
        <source>cannot be renamed: {detail}</source>
        <translation>名前を変更できません: {detail}</translation>
    </message>
    <message>
        <source>cannot be deleted: {detail}</source>
        <translation>削除できません: {detail}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>is neither a file nor a recipe</source>
        <translation>ファイルでもレシピでもありません</translation>
    </message>
    <message>
        <source>nested deeper than {number} elements</source>
        <translation>要素の入れ子が {number} 段を超えています</translation>
    </message>
    <message>
        <source>larger than {size} MB, which no job document is</source>
        <translation>{size} MB を超えています。ジョブのドキュメントではあり得ません</translation>
    </message>
    <message>
        <source>document types and entities are not accepted in a job document</source>
        <translation>ジョブのドキュメントでは文書型とエンティティは使えません</translation>
    </message>
    <message>
        <source>not well-formed XML: {detail}</source>
        <translation>整形式の XML ではありません: {detail}</translation>
    </message>
    <message>
        <source>holds no {element}</source>
        <translation>{element} がありません</translation>
    </message>
    <message>
        <source>is there twice; a document has one</source>
        <translation>2 回あります。1 つの文書に 1 つだけです</translation>
    </message>
    <message>
        <source>namespace {name} is not of the IPS API; allowed: {choices}</source>
        <translation>名前空間 {name} は IPS API のものではありません。使用できるもの: {choices}</translation>
    </message>
    <message>
        <source>namespace {name} is not of SOAP; allowed: {choices}</source>
        <translation>名前空間 {name} は SOAP のものではありません。使用できるもの: {choices}</translation>
    </message>
    <message>
        <source>{name} is followed by `exportgui submit`; here the job runs when it is started</source>
        <translation>{name} は `exportgui submit` で有効です。ここでは、開始したときにジョブを実行します</translation>
    </message>
    <message>
        <source>is given besides {name}; at most one of them is allowed</source>
        <translation>{name} と同時に指定されています。指定できるのはどちらか一方です</translation>
    </message>
    <message>
        <source>{job} cannot be run here; allowed: {choices}</source>
        <translation>{job} はここでは実行できません。使用できるもの: {choices}</translation>
    </message>
    <message>
        <source>is no element of {parent}</source>
        <translation>{parent} の要素ではありません</translation>
    </message>
    <message>
        <source>is there twice in {parent}</source>
        <translation>{parent} に 2 回あります</translation>
    </message>
    <message>
        <source>is not a handle such as {example}</source>
        <translation>{example} のようなハンドルではありません</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed (as spelled): {choices}</source>
        <translation>{value} は使用できません。使用できる値 (表記どおり): {choices}</translation>
    </message>
    <message>
        <source>{name} is missing; a server would refuse the document</source>
        <translation>{name} がありません。サーバーはこの文書を受け付けません</translation>
    </message>
    <message>
        <source>a document has no definitions: a server needs {names}</source>
        <translation>文書に定義は含まれません。サーバーに {names} が必要です</translation>
    </message>
    <message>
        <source>namespace {name} is of no documented version; read as {written}</source>
        <translation>名前空間 {name} は文書化されたどのバージョンのものでもありません。{written} として読み込みます</translation>
    </message>
    <message>
        <source>emailSetting {printed} is a translation; it is read as {setting}</source>
        <translation>emailSetting の {printed} は翻訳された値です。{setting} として読み込みます</translation>
    </message>
    <message>
        <source>mail sent to {people}</source>
        <translation>{people} にメールを送信しました</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>スキップ: {reason}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number} 件置き換え</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number} 件変更なし</translation>
    </message>
    <message>
        <source>{number} with warnings</source>
        <translation>{number} 件警告あり</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} 件失敗</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} 件スキップ</translation>
    </message>
    <message>
        <source>{number} not reached</source>
        <translation>{number} 件未処理</translation>
    </message>
    <message>
        <source>and {number} more that could not be read; the log as JSON names them all</source>
        <translation>ほかに読み取れなかったものが {number} 件あります。JSON のログにすべて記載されます</translation>
    </message>
    <message>
        <source>and {number} more lines of the list; the log as JSON names them all</source>
        <translation>ほかにリストの {number} 行があります。JSON のログにすべて記載されます</translation>
    </message>
    <message>
        <source>exported as {file}</source>
        <translation>{file} として書き出しました</translation>
    </message>
    <message>
        <source>unchanged since it was exported as {file}</source>
        <translation>{file} として書き出してから変更なし</translation>
    </message>
    <message>
        <source>not exported yet</source>
        <translation>まだ書き出していません</translation>
    </message>
    <message>
        <source>{number} of {total} exported</source>
        <translation>{total} 件中 {number} 件を書き出しました</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>ファイル: {number}</translation>
    </message>
    <message>
        <source>Exported: {number}</source>
        <translation>書き出し済み: {number}</translation>
    </message>
    <message>
        <source>  of them with warnings: {number}</source>
        <translation>  うち警告あり: {number}</translation>
    </message>
    <message>
        <source>  of them in place of an older file: {number}</source>
        <translation>  うち以前のファイルを置き換え: {number}</translation>
    </message>
    <message>
        <source>Failed: {number}</source>
        <translation>失敗: {number}</translation>
    </message>
    <message>
        <source>Skipped, already there: {number}</source>
        <translation>スキップ (既にあり): {number}</translation>
    </message>
    <message>
        <source>Unchanged: {number}</source>
        <translation>変更なし: {number}</translation>
    </message>
    <message>
        <source>Not reached: {number}</source>
        <translation>未処理: {number}</translation>
    </message>
    <message>
        <source>no password for {user} in EXPORTGUI_SMTP_PASSWORD or the keyring</source>
        <translation>{user} のパスワードが EXPORTGUI_SMTP_PASSWORD にもキーリングにもありません</translation>
    </message>
    <message>
        <source>the mail server did not finish within {number} seconds</source>
        <translation>メールサーバーが {number} 秒以内に処理を終えませんでした</translation>
    </message>
    <message>
        <source>no mail was sent: no mail server is set up in the settings</source>
        <translation>メールは送信されませんでした: メールサーバーが設定されていません</translation>
    </message>
    <message>
        <source>no mail was sent: no recipient is set up in the settings</source>
        <translation>メールは送信されませんでした: 宛先が設定されていません</translation>
    </message>
    <message>
        <source>the mail could not be sent: {detail}</source>
        <translation>メールを送信できませんでした: {detail}</translation>
    </message>
    <message>
        <source>no mail server is set up in the settings</source>
        <translation>メールサーバーが設定されていません</translation>
    </message>
    <message>
        <source>Mail from exportgui arrives</source>
        <translation>exportgui からのメールが届きました</translation>
    </message>
    <message>
        <source>This is a test of the mail settings of exportgui.</source>
        <translation>これは exportgui のメール設定のテストです。</translation>
    </message>
    <message>
        <source>the server refused the user name or password</source>
        <translation>サーバーがユーザー名またはパスワードを拒否しました</translation>
    </message>
    <message>
        <source>change the kind of encryption or log-in in the settings</source>
        <translation>設定で暗号化またはログインの種類を変更してください</translation>
    </message>
    <message>
        <source>mail about the start: {text}</source>
        <translation>開始のメール: {text}</translation>
    </message>
    <message>
        <source>mail about the end: {text}</source>
        <translation>終了のメール: {text}</translation>
    </message>
    <message>
        <source>the mail waits to be sent</source>
        <translation>メールは送信待ちです</translation>
    </message>
    <message>
        <source>the mail could not be sent yet: {detail}; it is tried again from {time} on</source>
        <translation>メールはまだ送信できていません: {detail}。{time} 以降に再試行します</translation>
    </message>
    <message>
        <source>the mail was given up after a day and {number} attempts: {detail}</source>
        <translation>1 日と {number} 回の試行の後、メールの送信を断念しました: {detail}</translation>
    </message>
    <message>
        <source>the server refused {people}</source>
        <translation>サーバーが {people} を拒否しました</translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>{time} に作成</translation>
    </message>
    <message>
        <source>the password went over the network unencrypted; choose an encryption in the settings</source>
        <translation>パスワードが暗号化されずにネットワークを通りました。設定で暗号化を選んでください</translation>
    </message>
    <message>
        <source>Export job {number}</source>
        <translation>書き出しジョブ {number}</translation>
    </message>
    <message>
        <source>Export job {number} “{name}”</source>
        <translation>書き出しジョブ {number}「{name}」</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>done, {number} of {total} failed</source>
        <translation>完了、{total} 件中 {number} 件失敗</translation>
    </message>
    <message>
        <source>Stopped by: {reason}</source>
        <translation>停止の理由: {reason}</translation>
    </message>
    <message>
        <source>Began: {time}</source>
        <translation>開始: {time}</translation>
    </message>
    <message>
        <source>Ended: {time}</source>
        <translation>終了: {time}</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>開始しました</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失敗:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>警告:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>除外:</translation>
    </message>
    <message>
        <source>Destination: {folder}</source>
        <translation>書き出し先: {folder}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… ほか {number} 件</translation>
    </message>
    <message>
        <source>{name}: is no kind of list; allowed: names that end in {choices}</source>
        <translation>{name}: リストの種類ではありません。使用できる名前の末尾: {choices}</translation>
    </message>
    <message>
        <source>given up; it took too long</source>
        <translation>時間がかかりすぎるため中止しました</translation>
    </message>
    <message>
        <source>changed while it was converted</source>
        <translation>変換中に変更されました</translation>
    </message>
    <message>
        <source>the {format} file that was written is not readable as such</source>
        <translation>書き込んだ {format} ファイルをその形式として読み込めません</translation>
    </message>
    <message>
        <source>the {format} file that was written cannot be read: {detail}</source>
        <translation>書き込んだ {format} ファイルを読み込めません: {detail}</translation>
    </message>
    <message>
        <source>the file that was written has {width} × {height} pixels, not {wanted}</source>
        <translation>書き込んだファイルは {wanted} ではなく {width} × {height} ピクセルです</translation>
    </message>
    <message>
        <source>drawing it crashed even a process of its own; it is set aside, and a retry draws it once more</source>
        <translation>単独のプロセスで描画してもクラッシュしました。後回しにされ、再試行するともう一度描画します</translation>
    </message>
    <message>
        <source>cancelled while it was drawn</source>
        <translation>描画中にキャンセルされました</translation>
    </message>
    <message>
        <source>took more than {number} seconds and was given up</source>
        <translation>{number} 秒を超えたため中止しました</translation>
    </message>
    <message>
        <source>cancelled between two tries</source>
        <translation>再試行の合間にキャンセルされました</translation>
    </message>
    <message>
        <source>a file of that name appeared after the job began</source>
        <translation>ジョブの開始後に同じ名前のファイルが作成されました</translation>
    </message>
    <message>
        <source>{name} was altered meanwhile and is kept; exported under another name</source>
        <translation>{name} はその間に変更されたため残し、別の名前で書き出しました</translation>
    </message>
    <message>
        <source>a result of {width} × {height} pixels needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes); ask for a smaller size</source>
        <translation>{width} × {height} ピクセルの結果には約 {needed} MB のメモリが必要ですが、上限は {allowed} MB です (設定: memory_megabytes)。より小さいサイズを指定してください</translation>
    </message>
    <message>
        <source>cancelled while waiting for memory</source>
        <translation>メモリーの空きを待つ間にキャンセルされました</translation>
    </message>
    <message>
        <source>job {number} is being worked on by another process ({process})</source>
        <translation>ジョブ {number} は別のプロセス ({process}) が処理中です</translation>
    </message>
    <message>
        <source>put the folder back</source>
        <translation>フォルダーを元に戻してください</translation>
    </message>
    <message>
        <source>the worker failed: {detail}</source>
        <translation>ワーカーが失敗しました: {detail}</translation>
    </message>
    <message>
        <source>the folder does not answer; connect it again</source>
        <translation>フォルダーが応答しません。もう一度接続してください</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>システムコールが中断されました</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>そのようなデバイスまたはアドレスはありません</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>リソースが一時的に利用できません</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリーを割り当てられません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが存在します</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>そのようなデバイスはありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引数が無効です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>ディレクトリが空ではありません</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が多すぎます</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手からリセットされました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>allow this user to read it</source>
        <translation>このユーザーに読み取りを許可してください</translation>
    </message>
    <message>
        <source>bring it back, or scan the folder again</source>
        <translation>元に戻すか、フォルダーを再スキャンしてください</translation>
    </message>
    <message>
        <source>check the disk and its cable, or take the file from a backup</source>
        <translation>ディスクとケーブルを確認するか、バックアップのファイルを使ってください</translation>
    </message>
    <message>
        <source>give it a shorter name</source>
        <translation>もっと短い名前にしてください</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>リンクの代わりにファイルそのものを置いてください</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>ほかのプログラムを閉じてから、もう一度試してください</translation>
    </message>
    <message>
        <source>cannot be written: {detail}</source>
        <translation>書き込めません: {detail}</translation>
    </message>
    <message>
        <source>{written} is read as {reading}</source>
        <translation>{written} は {reading} として解釈されます</translation>
    </message>
    <message>
        <source>at most {number} megapixels</source>
        <translation>最大 {number} メガピクセル</translation>
    </message>
    <message>
        <source>the composite</source>
        <translation>合成画像</translation>
    </message>
    <message>
        <source>the nested reply of {size} is too large</source>
        <translation>{size} の入れ子の応答は大きすぎます</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>レイヤー{number}</translation>
    </message>
    <message>
        <source>{what} would have {size} pixels to work on</source>
        <translation>{what} で処理する画素が {size} ピクセルになります</translation>
    </message>
    <message>
        <source>{what} of {size} is too large</source>
        <translation>{size} の {what} は大きすぎます</translation>
    </message>
    <message>
        <source>sides up to {number} pixels</source>
        <translation>1 辺は {number} ピクセルまで</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>カラーを変換できません</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <source>the profile is for {space}</source>
        <translation>プロファイルは {space} 用です</translation>
    </message>
    <message>
        <source>RGB, gray and CMYK profiles</source>
        <translation>RGB、グレー、CMYKのプロファイル</translation>
    </message>
    <message>
        <source>the colours cannot be converted: {detail}</source>
        <translation>カラーを変換できません: {detail}</translation>
    </message>
    <message>
        <source>the source has no path “{name}”</source>
        <translation>ソースにパス「{name}」がありません</translation>
    </message>
    <message>
        <source>nothing is left of the picture</source>
        <translation>画像が何も残りません</translation>
    </message>
    <message>
        <source>paths with something of the picture in them</source>
        <translation>画像の一部を含むパス</translation>
    </message>
    <message>
        <source>this version has no writer for it</source>
        <translation>このバージョンでは書き込めません</translation>
    </message>
    <message>
        <source>even quality 1 needs more</source>
        <translation>画質 1 でも収まりません</translation>
    </message>
    <message>
        <source>this program folder lacks the optional part {name}; the Python package {package} has it</source>
        <translation>このプログラムフォルダーにはオプション部分 {name} がありません。Python パッケージ {package} には含まれています</translation>
    </message>
    <message>
        <source>needs the optional package {name}; install {package} in the program&apos;s environment</source>
        <translation>オプションのパッケージ {name} が必要です。プログラムの環境に {package} をインストールしてください</translation>
    </message>
    <message>
        <source>needs the optional package {name} ({command})</source>
        <translation>オプションのパッケージ{name}が必要です（{command}）</translation>
    </message>
    <message>
        <source>{format} cannot hold this picture: {detail}</source>
        <translation>{format} ではこの画像を扱えません: {detail}</translation>
    </message>
    <message>
        <source>nothing is left of the layer</source>
        <translation>レイヤーが何も残りません</translation>
    </message>
    <message>
        <source>a layer of at least 1×1 pixels</source>
        <translation>1×1ピクセル以上のレイヤー</translation>
    </message>
    <message>
        <source>the object&apos;s resolution is not known</source>
        <translation>オブジェクトの解像度が不明です</translation>
    </message>
    <message>
        <source>objects whose catalog record gives a Resolution; or use scale= or size=</source>
        <translation>カタログレコードにResolutionのあるオブジェクト。またはscale=かsize=を使用</translation>
    </message>
    <message>
        <source>the layer would be too large to work on</source>
        <translation>レイヤーが大きくなりすぎて処理できません</translation>
    </message>
    <message>
        <source>ignored, no localization map is declared</source>
        <translation>ローカライズマップが宣言されていないため無視されます</translation>
    </message>
    <message>
        <source>the source&apos;s XMP is damaged and left out</source>
        <translation>元画像の XMP は壊れているため含めません</translation>
    </message>
    <message>
        <source>a part of the source&apos;s XMP is missing and left out</source>
        <translation>元画像の XMP の一部が欠けているため、その部分は含めません</translation>
    </message>
    <message>
        <source>the profile is too large for the file and left out</source>
        <translation>プロファイルが大きすぎてこのファイルに入らないため含めません</translation>
    </message>
    <message>
        <source>the file cannot tell a resolution of {number} dpi, at most {most}</source>
        <translation>このファイルには {number} dpi の解像度を記録できません（最大 {most}）</translation>
    </message>
    <message>
        <source>the source of layer 0 has no closed paths</source>
        <translation>レイヤー 0 のソースに閉じたパスがありません</translation>
    </message>
    <message>
        <source>the profile is {space}, which the format does not hold</source>
        <translation>プロファイルが {space} ですが、この形式では扱えません</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them, or iccEmbed=1 to embed it</source>
        <translation>変換するには icc=sRGB、埋め込むには iccEmbed=1 を追加してください</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them</source>
        <translation>変換するには icc=sRGB を追加してください</translation>
    </message>
    <message>
        <source>the colours are those of “{name}”, but the profile is not embedded and other programs may show them wrong</source>
        <translation>カラーは「{name}」のままですが、プロファイルが埋め込まれないため、ほかのプログラムでは正しく表示されないことがあります</translation>
    </message>
    <message>
        <source>not a convex quadrilateral</source>
        <translation>凸四角形ではありません</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>範囲外です</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>0より大きく1以下</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: fmt={format} keeps none</source>
        <translation>透明部分は背景と統合されます: fmt={format} は透明を保持しません</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: no fmt= means JPEG, which keeps none</source>
        <translation>透明部分は背景と統合されます: fmt= がなければJPEGになり、透明を保持しません</translation>
    </message>
    <message>
        <source>the reply of {size} exceeds the catalog&apos;s MaxPix</source>
        <translation>{size} の応答はカタログの MaxPix を超えています</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>最大{size}</translation>
    </message>
    <message>
        <source>the reply of {size} is too large</source>
        <translation>{size} の応答は大きすぎます</translation>
    </message>
    <message>
        <source>a reply of {size} does not fit</source>
        <translation>{size} の応答は収まりません</translation>
    </message>
    <message>
        <source>sides up to {number}</source>
        <translation>1 辺は {number} まで</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>そのプロファイルはありません</translation>
    </message>
    <message>
        <source>sRGB, or a profile of the catalog</source>
        <translation>sRGB、またはカタログのプロファイル</translation>
    </message>
    <message>
        <source>is not a profile for {type}</source>
        <translation>{type} 用のプロファイルではありません</translation>
    </message>
    <message>
        <source>the catalog&apos;s profile {name} is not used: {detail}</source>
        <translation>カタログのプロファイル {name} は使用されません: {detail}</translation>
    </message>
    <message>
        <source>not an ICC profile</source>
        <translation>ICC プロファイルではありません</translation>
    </message>
    <message>
        <source>too large for a profile</source>
        <translation>プロファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>only a server has a cache to fill</source>
        <translation>キャッシュがあるのはサーバーだけです</translation>
    </message>
    <message>
        <source>only a video server has streams to list</source>
        <translation>ストリームがあるのはビデオサーバーだけです</translation>
    </message>
    <message>
        <source>only a server has a log to write to</source>
        <translation>書き込むログがあるのはサーバーだけです</translation>
    </message>
    <message>
        <source>it is for finding faults in a server</source>
        <translation>サーバーの障害調査用です</translation>
    </message>
    <message>
        <source>only a server saves that way; render writes files here</source>
        <translation>この方法で保存するのはサーバーだけです。ここでは render がファイルを書き込みます</translation>
    </message>
    <message>
        <source>it is for asking a server; every request is checked here</source>
        <translation>サーバーへの問い合わせ用です。ここではすべての要求が検査されます</translation>
    </message>
    <message>
        <source>only a server lists locales</source>
        <translation>ロケールを一覧するのはサーバーだけです</translation>
    </message>
    <message>
        <source>its reply is text, not a picture; the command `exportgui props` prints it</source>
        <translation>応答は画像ではなくテキストです。コマンド `exportgui props` で表示できます</translation>
    </message>
    <message>
        <source>a template has no image file of its own</source>
        <translation>テンプレートには固有の画像ファイルがありません</translation>
    </message>
    <message>
        <source>{n} area is left out</source>
        <translation>{n}個の領域を除外しました</translation>
    </message>
    <message>
        <source>{n} areas are left out</source>
        <translation>{n}個の領域を除外しました</translation>
    </message>
    <message>
        <source>rect, poly and default shapes in pixels</source>
        <translation>ピクセル単位のrect、poly、default</translation>
    </message>
    <message>
        <source>{sign} has no partner</source>
        <translation>{sign}に対応する相手がありません</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a media set inside of a media set, which cannot be</source>
        <translation>「{name}」はメディアセットの中のメディアセットで、これは使えません</translation>
    </message>
    <message>
        <source>sets are nested more than {number} deep</source>
        <translation>セットの入れ子が{number}段を超えています</translation>
    </message>
    <message>
        <source>a set has more than {number} members</source>
        <translation>セットのメンバーが{number}を超えています</translation>
    </message>
    <message>
        <source>not a handler&apos;s name</source>
        <translation>ハンドラー名ではありません</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>文字と数字</translation>
    </message>
    <message>
        <source>a layer of {size} pixels is too large to work on</source>
        <translation>{size} ピクセルのレイヤーは大きすぎて処理できません</translation>
    </message>
    <message>
        <source>the end is beyond that of an open path</source>
        <translation>終了が開いたパスの終わりを超えています</translation>
    </message>
    <message>
        <source>at most 1; a path that ends with Z can go round again</source>
        <translation>1 以下（Z で終わるパスは一周した先にも続けられます）</translation>
    </message>
    <message>
        <source>text on a path can have {number} letters</source>
        <translation>パス上のテキストは {number} 文字までです</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; of the catalog cannot be used: {detail}</source>
        <translation>カタログのフォント &apos;{name}&apos; は使用できません: {detail}</translation>
    </message>
    <message>
        <source>the font has no name</source>
        <translation>フォントに名前がありません</translation>
    </message>
    <message>
        <source>not a font that can be used</source>
        <translation>使えるフォントではありません</translation>
    </message>
    <message>
        <source>the text has more than {number} lines</source>
        <translation>テキストが {number} 行を超えています</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; is not installed; {used} is used</source>
        <translation>フォント &apos;{name}&apos; がインストールされていないため、{used} を使います</translation>
    </message>
    <message>
        <source>{word} is drawn as metric kerning</source>
        <translation>{word} はメトリクスカーニングとして描画されます</translation>
    </message>
    <message>
        <source>text that sizes its own layer can have one alignment only</source>
        <translation>レイヤーの大きさを決めるテキストには、行揃えを 1 つしか使えません</translation>
    </message>
    <message>
        <source>one of \ql, \qr and \qc, or size= with a width and a height</source>
        <translation>\ql、\qr、\qcのいずれか、または幅と高さのあるsize=</translation>
    </message>
    <message>
        <source>no font here has these private characters of the text: {codes}; install the font that they were made for, or add it to the catalog&apos;s fonts</source>
        <translation>テキスト中の次の私用文字を含むフォントがここにはありません: {codes}。その文字用のフォントをインストールするか、カタログのフォントに追加してください</translation>
    </message>
    <message>
        <source>no font here has these characters of the text, which Unicode does not define: {codes}; correct the text, or install a font that has them</source>
        <translation>テキスト中の次の文字は Unicode で定義されておらず、含むフォントもここにはありません: {codes}。テキストを修正するか、その文字を含むフォントをインストールしてください</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>中国語・日本語・韓国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Canadian Aboriginal</source>
        <translation>カナダ先住民文字</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>チベット文字</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ラテン文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>mathematical</source>
        <translation>数学記号</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ文字</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>デーヴァナーガリー文字</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル文字</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>タミル文字</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ文字</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア文字</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア文字</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>エチオピア文字</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>クメール文字</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>no font here has these signs of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>テキスト中の次の記号を含むフォントがありません: {letters}。{font} など、これらの記号を含むフォントをインストールしてください</translation>
    </message>
    <message>
        <source>no font here has the {script} letters of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>テキスト中の {script} の文字を含むフォントがありません: {letters}。{font} など、これらの文字を含むフォントをインストールしてください</translation>
    </message>
    <message>
        <source>the font {name} cannot be used</source>
        <translation>フォント {name} は使えません</translation>
    </message>
    <message>
        <source>the text cannot be set</source>
        <translation>テキストを組版できません</translation>
    </message>
    <message>
        <source>{reason} in {place}</source>
        <translation>{place}内: {reason}</translation>
    </message>
    <message>
        <source>the catalog&apos;s Watermark is missing</source>
        <translation>カタログの Watermark がありません</translation>
    </message>
    <message>
        <source>{number} macros are too many to import</source>
        <translation>{number}個のマクロは一度に読み込めません</translation>
    </message>
    <message>
        <source>up to {number} at once</source>
        <translation>一度に{number}個まで</translation>
    </message>
    <message>
        <source>the settings are the defaults now</source>
        <translation>設定は既定値になりました</translation>
    </message>
    <message>
        <source>{object} may be {names}: {chosen} is used</source>
        <translation>{object} には {names} が該当します: {chosen} を使用します</translation>
    </message>
    <message>
        <source>{object} is not here: {chosen} is used</source>
        <translation>{object} はありません: {chosen} を使用します</translation>
    </message>
    <message>
        <source>the crop {crop} is kept on the server: all of {object} is used</source>
        <translation>切り抜き {crop} はサーバーにあります: {object} の全体を使用します</translation>
    </message>
    <message>
        <source>{number} files are too many</source>
        <translation>ファイルが {number} 個あり、多すぎます</translation>
    </message>
    <message>
        <source>the package cannot be read: {detail}</source>
        <translation>パッケージを読み込めません: {detail}</translation>
    </message>
    <message>
        <source>larger than {size} MiB when it is unpacked</source>
        <translation>展開すると {size} MiB を超えます</translation>
    </message>
    <message>
        <source>document types and entities are not accepted</source>
        <translation>文書型と実体は受け付けません</translation>
    </message>
    <message>
        <source>this program stood still, and job {number} was resumed by another one ({process}) meanwhile; nothing more is done here</source>
        <translation>このプログラムが停止している間に、ジョブ {number} は別のプログラム（{process}）によって再開されました。ここではこれ以上何も行いません</translation>
    </message>
    <message>
        <source>{names} in rules: no effect here</source>
        <translation>ルール内の {names}: ここでは効果がありません</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB, the most that rules are applied to</source>
        <translation>リクエストが、ルールを適用できる上限の {size} KiB を超えています</translation>
    </message>
    <message>
        <source>{file} refuses this request by {rule}</source>
        <translation>{file} の{rule}により、このリクエストは拒否されます</translation>
    </message>
    <message>
        <source>the rules of {file} make {reading} of {written}</source>
        <translation>{file} のルールにより {written} は {reading} になります</translation>
    </message>
    <message>
        <source>the Id is in line {line} already; the last record counts</source>
        <translation>この Id は {line} 行目にすでにあります。最後のレコードが有効です</translation>
    </message>
    <message>
        <source>not read: {detail}</source>
        <translation>読み取れませんでした: {detail}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>描画される</translation>
    </message>
    <message>
        <source>no effect here</source>
        <translation>ここでは効果なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>The command changes the reply.</source>
        <translation>コマンドは応答を変えます。</translation>
    </message>
    <message>
        <source>It only steers a server and is accepted as it stands.</source>
        <translation>サーバーだけに関わるもので、そのまま受け付けられます。</translation>
    </message>
    <message>
        <source>It stops the request with an error that names it.</source>
        <translation>その名前を示すエラーでリクエストが止まります。</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>layer+view</source>
        <translation>レイヤーとビュー</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>描画されるもの</translation>
    </message>
    <message>
        <source>The left part is kept.</source>
        <translation>左側が残ります。</translation>
    </message>
    <message>
        <source>The sign&apos;s top left corner lies on layer 0&apos;s anchor.</source>
        <translation>看板の左上の角がレイヤー0のアンカーに重なります。</translation>
    </message>
    <message>
        <source>The sign&apos;s bottom right corner lies on layer 0&apos;s anchor.</source>
        <translation>看板の右下の角がレイヤー0のアンカーに重なります。</translation>
    </message>
    <message>
        <source>A quarter of the 300 its record gives.</source>
        <translation>レコードにある300の4分の1です。</translation>
    </message>
    <message>
        <source>The sample&apos;s plate has a Photoshop path named rim.</source>
        <translation>サンプルの皿には rim という名前の Photoshop パスがあります。</translation>
    </message>
    <message>
        <source>Layer 2, the bottle, is left out.</source>
        <translation>レイヤー2の瓶は除かれます。</translation>
    </message>
    <message>
        <source>In layer coordinates; req=map answers with it scaled.</source>
        <translation>レイヤーの座標です。req=map は拡大・縮小したものを返します。</translation>
    </message>
    <message>
        <source>In coordinates of the source, so the crop moves it.</source>
        <translation>ソースの座標なので、切り抜くと位置がずれます。</translation>
    </message>
    <message>
        <source>A nested request as the layer&apos;s image.</source>
        <translation>入れ子のリクエストがレイヤーの画像になります。</translation>
    </message>
    <message>
        <source>A shadow behind the bottle.</source>
        <translation>瓶の後ろの影です。</translation>
    </message>
    <message>
        <source>The effect shows through the layer.</source>
        <translation>レイヤーを通して効果が見えます。</translation>
    </message>
    <message>
        <source>The object does not exist.</source>
        <translation>このオブジェクトは存在しません。</translation>
    </message>
    <message>
        <source>90 pixels become 144.</source>
        <translation>90ピクセルが144ピクセルになります。</translation>
    </message>
    <message>
        <source>At most 3,000 bytes.</source>
        <translation>最大3,000バイトです。</translation>
    </message>
    <message>
        <source>The sample catalog has no translations, so nothing changes.</source>
        <translation>サンプルカタログには翻訳がないので、何も変わりません。</translation>
    </message>
    <message>
        <source>The file carries the path rim, scaled.</source>
        <translation>ファイルにはパス rim が拡大・縮小されて入ります。</translation>
    </message>
    <message>
        <source>The file says 300 pixels per inch.</source>
        <translation>ファイルには300ピクセル/インチと記されます。</translation>
    </message>
    <message>
        <source>Six colours.</source>
        <translation>6色です。</translation>
    </message>
    <message>
        <source>The sample&apos;s shop card, filled by its variables.</source>
        <translation>サンプルのショップカードに変数の値を入れたものです。</translation>
    </message>
    <message>
        <source>Command reference</source>
        <translation>コマンドリファレンス</translation>
    </message>
    <message>
        <source>The {number} commands of the Image Serving request language as this program understands them. Each is shown with an example from the sample catalog, drawn by the program; a chequered ground stands for transparency. Page names are those of Adobe&apos;s public command reference.</source>
        <translation>このプログラムが解釈するImage Servingリクエスト言語の{number}個のコマンドです。それぞれにサンプルカタログの例をこのプログラムで描画して示します。市松模様は透明部分を表します。ページ名はAdobeの公開コマンドリファレンスのものです。</translation>
    </message>
    <message>
        <source>scope: {scope}</source>
        <translation>対象範囲: {scope}</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>初期値: {value}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>別名: {names}</translation>
    </message>
    <message>
        <source>{request} answers:</source>
        <translation>{request} の応答:</translation>
    </message>
    <message>
        <source>What the example of {command} looks like</source>
        <translation>{command} の例の見た目</translation>
    </message>
    <message>
        <source>{format} · {width} × {height} · {size} bytes</source>
        <translation>{format} · {width} × {height} · {size}バイト</translation>
    </message>
    <message>
        <source>Of {number} commands: {counts}.</source>
        <translation>{number}個のコマンドのうち: {counts}。</translation>
    </message>
    <message>
        <source>Refused values of req=, because only a server answers them: {values}.</source>
        <translation>サーバーだけが答えるため拒否される req= の値: {values}。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>対象範囲</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>このプログラムで</translation>
    </message>
    <message>
        <source>Reference page</source>
        <translation>リファレンスのページ</translation>
    </message>
    <message>
        <source>the chosen folder holds assets of the catalog, and what is exported there becomes assets too</source>
        <translation>選択したフォルダーにはカタログのアセットがあり、そこに書き出したものもアセットになります</translation>
    </message>
    <message>
        <source>the chosen folder lies in the catalog; scans leave it out from now on</source>
        <translation>選択したフォルダーはカタログ内にあります。今後のスキャンでは除外されます</translation>
    </message>
    <message>
        <source>the drawings of the request have more than {number} images</source>
        <translation>リクエストの図面に {number} を超える画像があります</translation>
    </message>
    <message>
        <source>the image {name} in the drawing is left out: only {example} is read</source>
        <translation>図面の画像 {name} は省かれます。読み込むのは {example} だけです</translation>
    </message>
    <message>
        <source>nothing uses this variable</source>
        <translation>この変数はどこでも使われていません</translation>
    </message>
    <message>
        <source>{text} is no mail address, such as {example}</source>
        <translation>{text} はメールアドレスではありません（例: {example}）</translation>
    </message>
    <message>
        <source>without color=, it is drawn in black</source>
        <translation>color= がないため、黒で描画されます</translation>
    </message>
    <message>
        <source>ignored, a mask has no colours and no profile</source>
        <translation>無視されます。マスクには色もプロファイルもありません</translation>
    </message>
    <message>
        <source>no profile is embedded, as none is known for {type} pixels; name one with icc=</source>
        <translation>{type} ピクセルのプロファイルが不明なため、プロファイルは埋め込まれません。icc= で指定してください</translation>
    </message>
    <message>
        <source>{written} is not read in the path</source>
        <translation>パス内の {written} は読み取られません</translation>
    </message>
    <message>
        <source>a part of its picture has another size than the file says</source>
        <translation>画像の一部の大きさがファイルの記述と異なります</translation>
    </message>
    <message>
        <source>its greatest value is not within 1 to 65535</source>
        <translation>最大値が 1～65535 の範囲にありません</translation>
    </message>
    <message>
        <source>a sample is not a number</source>
        <translation>サンプルが数値ではありません</translation>
    </message>
    <message>
        <source>a row of it has too few pixels</source>
        <translation>ピクセルの足りない行があります</translation>
    </message>
    <message>
        <source>it has a colour of an unknown name</source>
        <translation>名前が不明な色があります</translation>
    </message>
    <message>
        <source>a pixel has no colour</source>
        <translation>色のないピクセルがあります</translation>
    </message>
    <message>
        <source>save it as TIFF, PNG or JPEG</source>
        <translation>TIFF、PNG または JPEG で保存してください</translation>
    </message>
    <message>
        <source>check the disk or the network folder, then try again</source>
        <translation>ディスクまたはネットワークフォルダーを確認してから、もう一度試してください</translation>
    </message>
    <message>
        <source>work on fewer files at once or close other programs, then retry</source>
        <translation>同時に処理するファイルを減らすか、ほかのプログラムを閉じてから、再試行してください</translation>
    </message>
    <message>
        <source>install it, then try again</source>
        <translation>インストールしてから、もう一度試してください</translation>
    </message>
    <message>
        <source>save it in a simpler form, or try again when less is going on</source>
        <translation>より単純な形で保存するか、負荷が軽いときにもう一度試してください</translation>
    </message>
    <message>
        <source>JPEG of more than 8 bits, or without loss</source>
        <translation>8ビットを超える、または可逆圧縮のJPEG</translation>
    </message>
    <message>
        <source>it has no frame header</source>
        <translation>フレームヘッダーがありません</translation>
    </message>
    <message>
        <source>remove these files? Type {word} to do it, anything else to keep them:</source>
        <translation>これらのファイルを削除しますか? 削除するには {word} と入力し、残すにはそれ以外を入力してください:</translation>
    </message>
    <message>
        <source>removed {number} of {total} files</source>
        <translation>{total} 個中 {number} 個のファイルを削除しました</translation>
    </message>
    <message>
        <source>only files of assets that match {patterns} are looked at by --prune</source>
        <translation>--prune は {patterns} に一致するアセットのファイルだけを調べます</translation>
    </message>
    <message>
        <source>a list or a job document names assets that exist, so that --prune looks at no file; select by patterns, or all</source>
        <translation>リストやジョブ文書は存在するアセットを指定するため、--prune はどのファイルも調べません。パターンで選択するか、すべてを選択してください</translation>
    </message>
    <message>
        <source>its asset is gone, but the file was altered and stays: {name}</source>
        <translation>アセットはもうありませんが、ファイルが変更されているため残します: {name}</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>何も削除しませんでした</translation>
    </message>
    <message>
        <source>its asset is gone: {name}</source>
        <translation>アセットがもうありません: {name}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is kept; exported as {file}</source>
        <translation>{name} は書き出し後に変更されているため残します。{file} として書き出しました</translation>
    </message>
    <message>
        <source>{name} was not exported by this program and is kept; exported as {file}</source>
        <translation>{name} はこのプログラムが書き出したものではないため残します。{file} として書き出しました</translation>
    </message>
    <message>
        <source>{name} is the output of {asset} and is kept; exported as {file}</source>
        <translation>{name} は {asset} の出力のため残します。{file} として書き出しました</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is left alone</source>
        <translation>{name} は書き出し後に変更されているため、そのままにします</translation>
    </message>
    <message>
        <source>{number} unchanged files were drawn by an older version, which drew some things otherwise; {option} exports them again</source>
        <translation>変更のない {number} 個のファイルは、一部の描画が異なる古いバージョンで作られています。{option} で書き出し直します</translation>
    </message>
    <message>
        <source>exported earlier, but the asset is gone: {names}</source>
        <translation>以前に書き出されましたが、アセットはもうありません: {names}</translation>
    </message>
    <message>
        <source>exported earlier and altered since, but the asset is gone; kept: {names}</source>
        <translation>以前に書き出され、その後変更されましたが、アセットはもうありません。残します: {names}</translation>
    </message>
    <message>
        <source>the file is a web page, not a picture</source>
        <translation>ファイルは画像ではなくウェブページです</translation>
    </message>
    <message>
        <source>the file is a film, not a picture</source>
        <translation>ファイルは画像ではなく動画です</translation>
    </message>
    <message>
        <source>the file is an archive, not a picture</source>
        <translation>ファイルは画像ではなくアーカイブです</translation>
    </message>
    <message>
        <source>the file is a side file of macOS, without the picture</source>
        <translation>ファイルは macOS の補助ファイルで、画像を含みません</translation>
    </message>
    <message>
        <source>get the picture itself</source>
        <translation>画像そのものを入手してください</translation>
    </message>
    <message>
        <source>{format} files are not supported</source>
        <translation>{format} ファイルには対応していません</translation>
    </message>
    <message>
        <source>give it a width and a height</source>
        <translation>幅と高さを指定してください</translation>
    </message>
    <message>
        <source>camera raw file</source>
        <translation>カメラRAWファイル</translation>
    </message>
    <message>
        <source>a list of more than {number} lines; divide it</source>
        <translation>{number} 行を超えるリストです。分割してください</translation>
    </message>
    <message>
        <source>the list is empty; nothing was written</source>
        <translation>リストが空です。何も書き込んでいません</translation>
    </message>
    <message>
        <source>line {number} of the list: {detail}</source>
        <translation>リストの {number} 行目: {detail}</translation>
    </message>
    <message>
        <source>the list names nothing of {catalog} that can be exported; nothing was written</source>
        <translation>リストには {catalog} の書き出せるものがありません。何も書き込んでいません</translation>
    </message>
    <message>
        <source>{name} may be {names}</source>
        <translation>{name} は次のどれかです: {names}</translation>
    </message>
    <message>
        <source>{name} is missing; did you mean {nearest}?</source>
        <translation>{name} がありません。{nearest} のことですか?</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} がありません</translation>
    </message>
    <message>
        <source>the first line of the list is its heading: {text}</source>
        <translation>リストの最初の行は見出しです: {text}</translation>
    </message>
    <message>
        <source>{number} assets have names that begin with what is missing; {option} takes patterns</source>
        <translation>見つからない名前で始まるアセットが {number} 個あります。{option} ではパターンを使えます</translation>
    </message>
    <message>
        <source>not a table: {detail}</source>
        <translation>表ではありません: {detail}</translation>
    </message>
    <message>
        <source>a table needs a heading and at least one row</source>
        <translation>表には見出しと少なくとも 1 行が必要です</translation>
    </message>
    <message>
        <source>a table of more than {number} rows</source>
        <translation>{number} 行を超える表です</translation>
    </message>
    <message>
        <source>{number} cells, but the heading has {columns}: {names}; write a value that contains the separator in quotation marks</source>
        <translation>セルが {number} 個ありますが、見出しは {columns} 個です: {names}。区切り文字を含む値は引用符で囲んでください</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>{names} cannot be the name of a variable; allowed: {choices}</source>
        <translation>{names} は変数名にできません。使用できる文字: {choices}</translation>
    </message>
    <message>
        <source>two columns have the name {name}</source>
        <translation>{name} という名前の列が 2 つあります</translation>
    </message>
    <message>
        <source>a job that waits, of {folder}, cannot be read: another version of the program wrote it, or it is damaged</source>
        <translation>待機中のジョブ（{folder}）を読み取れません。別のバージョンのプログラムが書き込んだか、破損しています</translation>
    </message>
    <message>
        <source>a class within a class</source>
        <translation>文字クラスの中に文字クラスがあります</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>a schedule has 6 or 7 fields, not {number}</source>
        <translation>スケジュールのフィールドは6個または7個です（現在 {number} 個）</translation>
    </message>
    <message>
        <source>put the seconds in front and write &apos;?&apos; for one of the two days, such as {example}</source>
        <translation>先頭に秒を置き、2つの日のフィールドの一方を &apos;?&apos; にしてください。例: {example}</translation>
    </message>
    <message>
        <source>write seconds, minutes, hours, day of the month, month, day of the week and, if wanted, the year, such as {example}</source>
        <translation>秒、分、時、日、月、曜日、必要なら年の順に書いてください。例: {example}</translation>
    </message>
    <message>
        <source>one of the two days says when; the other one is &apos;?&apos;</source>
        <translation>2つの日のフィールドのうち一方で日を指定し、もう一方を &apos;?&apos; にします</translation>
    </message>
    <message>
        <source>only one of the two days may be given; write &apos;?&apos; for one</source>
        <translation>2つの日のフィールドのうち指定できるのは一方だけです。もう一方には &apos;?&apos; を入力してください</translation>
    </message>
    <message>
        <source>{field}: &apos;*&apos; is read as &apos;?&apos;; Quartz itself refuses it</source>
        <translation>{field}: &apos;*&apos; は &apos;?&apos; とみなします。Quartz 自体では受け付けられません</translation>
    </message>
    <message>
        <source>{value} is not allowed</source>
        <translation>{value} は使用できません</translation>
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
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{first} and {second} exclude each other; leave one out</source>
        <translation>{first} と {second} は同時に指定できません。どちらか一方を省いてください</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} は日時ではありません</translation>
    </message>
    <message>
        <source>the offset from UTC is missing</source>
        <translation>UTC との時差がありません</translation>
    </message>
    <message>
        <source>no time zone is called {name}</source>
        <translation>{name} というタイムゾーンはありません</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>it never runs again; check the day, the month and the year</source>
        <translation>もう実行されません。日、月、年を確認してください</translation>
    </message>
    <message>
        <source>schedule {number} was removed</source>
        <translation>スケジュール {number} を削除しました</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>今後の実行なし</translation>
    </message>
    <message>
        <source>next: {times}</source>
        <translation>次回以降: {times}</translation>
    </message>
    <message>
        <source>missed: {number}, the last at {times}</source>
        <translation>実行されなかった回数: {number}、最後: {times}</translation>
    </message>
    <message>
        <source>{command} carries it out once</source>
        <translation>{command} で一度実行できます</translation>
    </message>
    <message>
        <source>the last run did not begin: {detail}</source>
        <translation>前回の実行は始まりませんでした: {detail}</translation>
    </message>
    <message>
        <source>holds {sign}, which XML cannot</source>
        <translation>XML で表せない {sign} が含まれています</translation>
    </message>
    <message>
        <source>{catalog} has no asset {name}</source>
        <translation>{catalog}にアセット{name}はありません</translation>
    </message>
    <message>
        <source>none of these assets is a member of a set, which {tokens} in names are about; {option} exports the members of the sets that are selected</source>
        <translation>名前に {tokens} がありますが、これらのアセットはどれもセットのメンバーではありません。{option} を使うと、選択したセットのメンバーを書き出します</translation>
    </message>
    <message>
        <source>{file}: fewer cells than the heading has in line {lines}; where they are missing, the template&apos;s own values stay</source>
        <translation>{file}: {lines} 行目のセルが見出しより少なくなっています。足りないところではテンプレート自身の値が残ります</translation>
    </message>
    <message>
        <source>line {number} ({names})</source>
        <translation>{number} 行目 ({names})</translation>
    </message>
    <message>
        <source>{file}: empty cells in {lines}; an empty cell makes its variable empty</source>
        <translation>{file}: 空のセルがあります: {lines}。空のセルは変数を空にします</translation>
    </message>
    <message>
        <source>{file}: lines {lines} have the same name; their files are numbered</source>
        <translation>{file}: {lines} 行目の名前が同じです。ファイルには番号が付きます</translation>
    </message>
    <message>
        <source>{file}: no template uses a variable: {name} is ignored</source>
        <translation>{file}: どのテンプレートも変数を使っていません。{name} は無視されます</translation>
    </message>
    <message>
        <source>{file}: no template uses the column {name}; they use {choices}</source>
        <translation>{file}: 列 {name} を使うテンプレートはありません。使われるのは {choices} です</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} が空です</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>{file} の {line} 行目</translation>
    </message>
    <message>
        <source>the server has it, but its file is not in this catalog</source>
        <translation>サーバーにはありますが、そのファイルがこのカタログにありません</translation>
    </message>
    <message>
        <source>{option} cannot be used with a job that runs later</source>
        <translation>{option} は後で実行するジョブには使えません</translation>
    </message>
    <message>
        <source>{number} assets of a server read</source>
        <translation>サーバーのアセットを {number} 件読み込みました</translation>
    </message>
    <message>
        <source>{number} with a file here</source>
        <translation>ファイルあり {number} 件</translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation>セット {number} 件</translation>
    </message>
    <message>
        <source>{number} without a file here</source>
        <translation>ファイルなし {number} 件</translation>
    </message>
    <message>
        <source>{number} in the trash left out</source>
        <translation>ごみ箱内の {number} 件は除外</translation>
    </message>
    <message>
        <source>{number} of {total} assets are in these pages; the others keep no handle</source>
        <translation>これらのページにあるのは {total} 件中 {number} 件のアセットです。残りにはハンドルが付きません</translation>
    </message>
    <message>
        <source>{name} may be {names}; it has no file</source>
        <translation>{name} は {names} のどれか分からないため、ファイルなしとします</translation>
    </message>
    <message>
        <source>more than {size} MB without an asset</source>
        <translation>アセットのないデータが {size} MB を超えています</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>the files are collected in a folder beside the ZIP and packed at the end; until then they take up to twice the room</source>
        <translation>ファイルは ZIP の隣のフォルダーに集められ、最後に圧縮されます。それまでは最大で 2 倍の容量を使います</translation>
    </message>
    <message>
        <source>is a folder; choose another name for the ZIP; nothing was written</source>
        <translation>フォルダーです。ZIP に別の名前を選んでください。何も書き込まれませんでした</translation>
    </message>
    <message>
        <source>{name} exists already; nothing was written</source>
        <translation>{name} は既に存在します。何も書き込まれませんでした</translation>
    </message>
    <message>
        <source>{name} is replaced</source>
        <translation>{name} は置き換えられます</translation>
    </message>
    <message>
        <source>{name} exists and is kept; packed as {file}</source>
        <translation>{name} は存在するため残し、{file} として圧縮します</translation>
    </message>
    <message>
        <source>{name} is replaced if it is as an earlier job wrote it and all its files are exported again; else it is kept and {file} made</source>
        <translation>{name} は、以前のジョブが書き込んだままで、その全ファイルがもう一度書き出される場合に置き換えられます。そうでなければ残され、{file} が作られます</translation>
    </message>
    <message>
        <source>{name} was altered before it was packed; resume the job to export it again</source>
        <translation>{name} は圧縮される前に変更されました。ジョブを再開すると、もう一度書き出されます</translation>
    </message>
    <message>
        <source>the ZIP cannot be read back as it was written</source>
        <translation>ZIP を書き込んだとおりに読み戻せません</translation>
    </message>
    <message>
        <source>{name} is gone from its folder; resume the job to export it again</source>
        <translation>{name} がフォルダーからなくなりました。ジョブを再開すると、もう一度書き出されます</translation>
    </message>
    <message>
        <source>packing {name}</source>
        <translation>{name} を作成しています</translation>
    </message>
    <message>
        <source>{name} appeared after the job began; move it away</source>
        <translation>{name} はジョブの開始後に現れました。別の場所へ移してください</translation>
    </message>
    <message>
        <source>cancelled while the ZIP was packed</source>
        <translation>ZIP の作成中にキャンセルされました</translation>
    </message>
    <message>
        <source>The whole log is attached as {name}.</source>
        <translation>完全なログを {name} として添付しています。</translation>
    </message>
    <message>
        <source>The log is too large for a mail; this writes it: {command}</source>
        <translation>ログが大きすぎてメールに添付できません。次のコマンドで書き出せます: {command}</translation>
    </message>
    <message>
        <source>Another mail comes when it ends.</source>
        <translation>終了時にもう一度メールが届きます。</translation>
    </message>
    <message>
        <source>schedule {number}: next run at {time}</source>
        <translation>スケジュール {number}: 次回の実行: {time}</translation>
    </message>
    <message>
        <source>it runs while {command} is at work; {install} starts that when you log in</source>
        <translation>{command} の動作中に実行されます。{install} でログイン時に自動的に始まります</translation>
    </message>
    <message>
        <source>it is not said when to run; give {first} or {second}</source>
        <translation>実行する時刻がありません。{first} か {second} を指定してください</translation>
    </message>
    <message>
        <source>schedule {number}, due at {time}</source>
        <translation>スケジュール {number}、予定時刻 {time}</translation>
    </message>
    <message>
        <source>waiting; schedules: {number}</source>
        <translation>待機中。スケジュール: {number}</translation>
    </message>
    <message>
        <source>runs of these schedules were missed: {numbers}; {command} carries out each once</source>
        <translation>これらのスケジュールは実行されませんでした: {numbers}。{command} で一度ずつ実行できます</translation>
    </message>
    <message>
        <source>schedules run from now on, and whenever you log in</source>
        <translation>今から、そしてログインするたびにスケジュールが実行されます</translation>
    </message>
    <message>
        <source>written: {path}</source>
        <translation>書き込みました: {path}</translation>
    </message>
    <message>
        <source>nothing was installed</source>
        <translation>何も設定されていません</translation>
    </message>
    <message>
        <source>schedules do not run by themselves any more</source>
        <translation>スケジュールは自動では実行されなくなりました</translation>
    </message>
    <message>
        <source>removed: {path}</source>
        <translation>削除しました: {path}</translation>
    </message>
    <message>
        <source>schedule {number} cannot be read: another version of the program wrote it, or it is damaged; `exportgui schedule remove {number}` removes it</source>
        <translation>スケジュール {number} を読み取れません。別のバージョンのプログラムが書いたか、壊れています。`exportgui schedule remove {number}` で削除できます</translation>
    </message>
    <message>
        <source>schedule {number} was removed, or another program took up its run; nothing was written</source>
        <translation>スケジュール {number} は削除されたか、別のプログラムが実行しています。何も書き込んでいません</translation>
    </message>
    <message>
        <source>there is no schedule {number}; `exportgui schedule list` lists them</source>
        <translation>スケジュール {number} はありません。`exportgui schedule list` で一覧を表示します</translation>
    </message>
    <message>
        <source>{command} failed: {detail}</source>
        <translation>{command} が失敗しました: {detail}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>schedule {number}: {detail}</source>
        <translation>スケジュール {number}: {detail}</translation>
    </message>
    <message>
        <source>the command after the job could not be started: {detail}</source>
        <translation>ジョブ後のコマンドを開始できませんでした: {detail}</translation>
    </message>
    <message>
        <source>the command cannot be read: {detail}</source>
        <translation>コマンドを読み取れません: {detail}</translation>
    </message>
    <message>
        <source>the command after the job took more than {number} seconds and was ended</source>
        <translation>ジョブ後のコマンドは {number} 秒を超えたため終了されました</translation>
    </message>
    <message>
        <source>the command after the job ended with status {number}</source>
        <translation>ジョブ後のコマンドはステータス {number} で終了しました</translation>
    </message>
    <message>
        <source>the webhook&apos;s address must begin with https:// or lead to this computer</source>
        <translation>Webhook のアドレスは https:// で始まるか、このコンピューターを指す必要があります</translation>
    </message>
    <message>
        <source>the webhook did not take the job&apos;s log</source>
        <translation>Webhook はジョブのログを受け取りませんでした</translation>
    </message>
    <message>
        <source>no answer in {number} seconds</source>
        <translation>{number} 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>it answered with status {number}</source>
        <translation>ステータス {number} で応答しました</translation>
    </message>
    <message>
        <source>{number} assets: the hosted export takes {most} in a job</source>
        <translation>アセットが {number} 件あります。ホスト型の書き出しは 1 ジョブにつき {most} 件までです</translation>
    </message>
    <message>
        <source>about {size} GB of files: the hosted export takes {most} GB in a job</source>
        <translation>ファイルは約 {size} GB です。ホスト型の書き出しは 1 ジョブにつき {most} GB までです</translation>
    </message>
    <message>
        <source>watching {catalog}; what is new or changed goes to {folder}; Ctrl-C ends it</source>
        <translation>{catalog}を監視しています。新しいものと変更されたものは{folder}へ書き出されます。Ctrl-Cで終了します</translation>
    </message>
    <message>
        <source>it is looked at every second</source>
        <translation>1秒ごとに確認します</translation>
    </message>
    <message>
        <source>it is looked at every {n} seconds</source>
        <translation>{n}秒ごとに確認します</translation>
    </message>
    <message>
        <source>waiting: {reason}</source>
        <translation>待機中: {reason}</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>再開します</translation>
    </message>
    <message>
        <source>keep a catalog exported: new and changed pictures by a recipe, until Ctrl-C</source>
        <translation>カタログを常に書き出しておく: 新しい画像と変更された画像をレシピに従って、Ctrl-Cまで</translation>
    </message>
    <message>
        <source>a recipe or its name</source>
        <translation>レシピまたはその名前</translation>
    </message>
    <message>
        <source>the folder for the files, unless the recipe names one</source>
        <translation>ファイルを書き出すフォルダー。レシピに指定がない場合</translation>
    </message>
    <message>
        <source>how long a file must stay the same before it is exported; default: {number}</source>
        <translation>ファイルを書き出す前に変化がない状態が続くべき時間。既定値: {number}</translation>
    </message>
    <message>
        <source>look this often instead of waiting for events of the system</source>
        <translation>システムの通知を待たずに、この間隔で確認する</translation>
    </message>
    <message>
        <source>print the log of each job as JSON</source>
        <translation>各ジョブのログをJSONで出力する</translation>
    </message>
    <message>
        <source>another watch ({process}) exports {catalog} to this folder already; stop that one first, or choose another folder</source>
        <translation>別の監視({process})がすでに{catalog}をこのフォルダーへ書き出しています。先にそれを停止するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>choose a folder: it grows file by file</source>
        <translation>フォルダーを選んでください。ファイルは1つずつ増えていきます</translation>
    </message>
    <message>
        <source>choose a folder outside of it</source>
        <translation>その外にあるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>the job is in {file}</source>
        <translation>ジョブは {file} にあります</translation>
    </message>
    <message>
        <source>exists and is no job document</source>
        <translation>は既にあり、ジョブ文書ではありません</translation>
    </message>
    <message>
        <source>the window was closed before it began</source>
        <translation>始まる前にウィンドウが閉じられました</translation>
    </message>
</context>
<context>
    <name>AbandonedJobsBar</name>
    <message>
        <source>Queue again</source>
        <translation>再度キューに入れる</translation>
    </message>
    <message>
        <source>Export them now, in the order they had</source>
        <translation>元の順序で今すぐ書き出します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not export them</source>
        <translation>書き出しません</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waited when the window was closed: {assets}.</source>
        <translation>
            <numerusform>ウィンドウを閉じたとき、%n 件のジョブが待機中でした: {assets}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 件のアセット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About exportgui</source>
        <translation>exportgui について</translation>
    </message>
    <message>
        <source>Runs the export jobs of Scene7 and Dynamic Media Classic on this computer.

MIT licence. Uses Qt {qt} (LGPL), libvips (LGPL) and Pillow.</source>
        <translation>Scene7 と Dynamic Media Classic の書き出しジョブをこのコンピューターで実行します。

MIT ライセンス。Qt {qt} (LGPL)、libvips (LGPL)、Pillow を使用しています。</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Mail to</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>Who gets the mails about the job; addresses separated by commas</source>
        <translation>ジョブに関するメールを受け取る人。アドレスはコンマで区切ります</translation>
    </message>
    <message>
        <source>About the recipients</source>
        <translation>宛先について</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>メールアドレスではありません: {text}</translation>
    </message>
    <message>
        <source>No mail is sent by this email setting.</source>
        <translation>このメール設定ではメールは送信されません。</translation>
    </message>
    <message>
        <source>They get the mails instead of those of the settings.</source>
        <translation>設定の宛先の代わりにメールを受け取ります。</translation>
    </message>
    <message>
        <source>Empty: the recipients of the settings get the mails.</source>
        <translation>空の場合: 設定の宛先にメールが届きます。</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The export is paused.</source>
        <translation>書き出しを一時停止しました。</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>{total} 件中 {done} 件を書き出しました</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>%n 件のファイルを書き出しています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>cannot be exported</source>
        <translation>書き出せません</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>グレースケール</translation>
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
        <translation>{name}、{place}/{total}</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>読み込めません: {reason}</translation>
    </message>
    <message>
        <source>In no set</source>
        <translation>どのセットにも属さない</translation>
    </message>
</context>
<context>
    <name>AssetChoice</name>
    <message>
        <source>Click an asset to take it</source>
        <translation>アセットをクリックして選びます</translation>
    </message>
    <message>
        <source>Name of an asset</source>
        <translation>アセットの名前</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
</context>
<context>
    <name>AssetMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>クイックルック(&amp;Q)</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy the files</source>
        <translation>ファイルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide the members</source>
        <translation>メンバーを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the members</source>
        <translation>メンバーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all that match ({count})</source>
        <translation>一致するものをすべて選択 ({count})(&amp;A)</translation>
    </message>
    <message>
        <source>Add to the &amp;tray</source>
        <translation>トレイに追加(&amp;T)</translation>
    </message>
    <message>
        <source>Select the &amp;group</source>
        <translation>グループを選択(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take out of the tray</source>
        <translation>トレイから取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;mpty the tray</source>
        <translation>トレイを空にする(&amp;M)</translation>
    </message>
</context>
<context>
    <name>AssetType</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>アニメーション GIF</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Colour swatch</source>
        <translation>カラースウォッチ</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>Adjusted view</source>
        <translation>調整済みビュー</translation>
    </message>
    <message>
        <source>Layer view</source>
        <translation>レイヤービュー</translation>
    </message>
    <message>
        <source>Zoom target</source>
        <translation>ズームターゲット</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>PSD template</source>
        <translation>PSD テンプレート</translation>
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
        <translation>SVG 図形</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Master video</source>
        <translation>マスタービデオ</translation>
    </message>
    <message>
        <source>Video caption</source>
        <translation>ビデオ字幕</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>ICC profile</source>
        <translation>ICC プロファイル</translation>
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
        <translation>リッチテキスト</translation>
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
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>画像セット</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>レンダリングセット</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>スピンセット</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>メディアセット</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>マルチビットレートセット</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>ビデオセット</translation>
    </message>
    <message>
        <source>eCatalog</source>
        <translation>eCatalog</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>オファーセット</translation>
    </message>
    <message>
        <source>Asset set</source>
        <translation>アセットセット</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>ビネット</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>その他のファイル</translation>
    </message>
</context>
<context>
    <name>BrowseController</name>
    <message>
        <source>No asset matches “{text}”.</source>
        <translation>「{text}」に一致するアセットはありません。</translation>
    </message>
    <message>
        <source>No asset of these types in this folder.</source>
        <translation>このフォルダーに該当する種類のアセットはありません。</translation>
    </message>
    <message>
        <source>There are no assets here yet. Put images into the folder and choose File › Rescan.</source>
        <translation>まだアセットがありません。フォルダーに画像を入れて、「ファイル」›「再スキャン」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 件のアセット</numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation>{all}中 {chosen} 件を選択</translation>
    </message>
    <message>
        <source>{count} · looking for more…</source>
        <translation>{count} · 検索中…</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Search by name or folder</source>
        <translation>名前またはフォルダーで検索</translation>
    </message>
    <message>
        <source>Show assets whose name or folder has all these words; * and ? stand for any characters</source>
        <translation>名前またはフォルダーにこれらの語がすべて含まれるアセットを表示します。* と ? は任意の文字を表します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Order of the assets</source>
        <translation>アセットの順序</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>順序を逆にします</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Show the assets as tiles</source>
        <translation>アセットをタイルで表示します</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Show the assets as lines</source>
        <translation>アセットを行で表示します</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By set</source>
        <translation>セット別</translation>
    </message>
    <message>
        <source>Put the assets under headings; a click on one selects</source>
        <translation>アセットを見出しごとにまとめます。見出しをクリックするとその中を選択します</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel, Ctrl and + or −)</source>
        <translation>画像の大きさ (Ctrl+ホイール、Ctrl と + または −)</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネイルの大きさ</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Select assets to export; drag them to the export panel or away</source>
        <translation>書き出すアセットを選択します。書き出しパネルやほかのプログラムへドラッグできます</translation>
    </message>
</context>
<context>
    <name>CatalogOpener</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Image catalogs (*.ini)</source>
        <translation>画像カタログ (*.ini)</translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation>カタログを開く</translation>
    </message>
</context>
<context>
    <name>ColorEdit</name>
    <message>
        <source>{name}: choose</source>
        <translation>{name}: 選択</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>カラーを選びます</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Without it: {value}</source>
        <translation>指定しない場合: {value}</translation>
    </message>
    <message>
        <source>It changes nothing in an export.</source>
        <translation>書き出しには影響しません。</translation>
    </message>
    <message>
        <source>Page: {page}</source>
        <translation>ページ: {page}</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message numerus="yes">
        <source>… and %n more command(s), in the text above</source>
        <translation>
            <numerusform>… ほかに %n 件のコマンド (上のテキスト内)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPicker</name>
    <message>
        <source>Changes nothing in an export. {summary}</source>
        <translation>書き出しには影響しません。{summary}</translation>
    </message>
    <message>
        <source>Effect layers ignore it. {summary}</source>
        <translation>効果レイヤーでは無視されます。{summary}</translation>
    </message>
    <message>
        <source>In the request. {summary}</source>
        <translation>要求に含まれています。{summary}</translation>
    </message>
    <message>
        <source>Name, or what it does</source>
        <translation>名前または機能</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Click a command to add it</source>
        <translation>コマンドをクリックして追加します</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show all values of this command</source>
        <translation>このコマンドの値をすべて表示します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this command</source>
        <translation>このコマンドを削除します</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Draw the rectangle on the preview</source>
        <translation>プレビューに長方形を描きます</translation>
    </message>
    <message>
        <source>Choose asset</source>
        <translation>アセットを選ぶ</translation>
    </message>
    <message>
        <source>Choose an asset of this catalog</source>
        <translation>このカタログのアセットを選びます</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} を移動</translation>
    </message>
    <message>
        <source>Drag to another place; Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>ドラッグして移動します。Ctrl+Shift+Up と Ctrl+Shift+Down でも移動できます</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を削除</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Choice of macros</source>
        <translation>マクロの選択</translation>
    </message>
</context>
<context>
    <name>ComposerController</name>
    <message>
        <source>The query of the address is in the modifiers.</source>
        <translation>アドレスのクエリを修飾子に入力しました。</translation>
    </message>
    <message>
        <source>The address names no asset: layer 0 is empty. Remove src= to put one in.</source>
        <translation>アドレスにアセットの指定がありません。レイヤー 0 は空です。アセットを入れるには src= を削除してください。</translation>
    </message>
    <message>
        <source>{object} is selected.</source>
        <translation>{object} を選択しました。</translation>
    </message>
    <message>
        <source>{object} is in the catalog, but not shown now.</source>
        <translation>{object} はカタログにありますが、現在は表示されていません。</translation>
    </message>
    <message>
        <source>{object} is not in this catalog.</source>
        <translation>{object} はこのカタログにありません。</translation>
    </message>
    <message>
        <source>Modifiers taken from the address.</source>
        <translation>アドレスから修飾子を取り込みました。</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Give the new file another name</source>
        <translation>新しいファイルの名前を変える</translation>
    </message>
    <message>
        <source>Export only what is new or changed</source>
        <translation>新しいもの、変更されたものだけを書き出す</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep it and skip the asset</source>
        <translation>残してアセットをスキップ</translation>
    </message>
    <message>
        <source>Do not start the job</source>
        <translation>ジョブを開始しない</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>ファイルがある場合</translation>
    </message>
    <message>
        <source>What happens when a name is already taken</source>
        <translation>名前がすでに使われている場合の動作</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>exportgui met a mistake of its own. Files that were exported are whole, and jobs go on or can be resumed; close the window and start it again if it does not answer as it should.</source>
        <translation>exportgui の内部でエラーが発生しました。書き出したファイルは無事で、ジョブは続行または再開できます。正しく応答しない場合は、ウィンドウを閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>What happened; it is sent nowhere</source>
        <translation>発生した問題の内容。どこにも送信されません</translation>
    </message>
    <message>
        <source>More is in {file}. Nothing is sent anywhere.</source>
        <translation>詳しくは {file} をご覧ください。どこにも送信されません。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy the report to the clipboard</source>
        <translation>レポートをクリップボードにコピーします</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>An export is paused</source>
        <translation>書き出しを一時停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) finished</source>
        <translation>
            <numerusform>%n 件の書き出しが完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>%n 件のファイルを書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationButton</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose the destination; the menu has ZIP files</source>
        <translation>出力先を選びます。ZIP ファイルはメニューから選べます</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>フォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;ZIP file…</source>
        <translation>ZIP ファイル(&amp;Z)…</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Export without the name, company and description of the document</source>
        <translation>文書にある名前、会社、説明を使わずに書き出す</translation>
    </message>
    <message>
        <source>{file}: open the catalog with its assets.</source>
        <translation>{file}: アセットを含むカタログを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} of %n asset(s) in the tray.</source>
        <translation>
            <numerusform>{file}: %n 件中 {count} 件のアセットがトレイにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this catalog: {names}.</source>
        <translation>このカタログにないもの: {names}</translation>
    </message>
</context>
<context>
    <name>EffectiveView</name>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Show where each command comes from</source>
        <translation>各コマンドの由来を表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the effective request</source>
        <translation>実際の要求をコピーします</translation>
    </message>
    <message>
        <source>What will be asked of each asset, with every macro replaced by its commands</source>
        <translation>各アセットに対する要求。マクロはすべてコマンドに置き換えられています</translation>
    </message>
    <message>
        <source>Effective request</source>
        <translation>実際の要求</translation>
    </message>
    <message>
        <source>Where each command comes from</source>
        <translation>各コマンドの由来</translation>
    </message>
    <message>
        <source>Later commands win; struck ones are overridden</source>
        <translation>後のコマンドが優先されます。取り消し線のあるものは上書きされています</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;address</source>
        <translation>アドレスとしてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>The effective request is on the clipboard.</source>
        <translation>実際の要求をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>アドレスをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>overridden by {origin}: {command}</source>
        <translation>{origin} により上書き: {command}</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Originals are copied as they are.</source>
        <translation>オリジナルをそのままコピーします。</translation>
    </message>
    <message>
        <source>Export type</source>
        <translation>書き出しの種類</translation>
    </message>
    <message>
        <source>Copy the originals, or convert them</source>
        <translation>オリジナルをコピーするか変換します</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>この書き出しについて</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>書き出すアセットを選択してください。</translation>
    </message>
    <message>
        <source>Correct the modifiers first.</source>
        <translation>先に修飾子を修正してください。</translation>
    </message>
    <message>
        <source>Type modifiers or check a macro to say what to convert to.</source>
        <translation>修飾子を入力するかマクロをチェックして、変換の内容を指定してください。</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>先にファイル名を修正してください。</translation>
    </message>
    <message>
        <source>Correct the mail addresses first.</source>
        <translation>先にメールアドレスを修正してください。</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>書き出し先のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Give the whole path of the destination folder.</source>
        <translation>書き出し先フォルダーの完全なパスを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s)</source>
        <translation>
            <numerusform>%n 件のアセットを書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Start the export (Ctrl+Return)</source>
        <translation>書き出しを開始します (Ctrl+Return)</translation>
    </message>
    <message numerus="yes">
        <source>{export} as %n file(s)</source>
        <translation>
            <numerusform>{export} (%n ファイル)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n 件のファイルを書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>The assets in the tray are exported.</source>
        <translation>トレイのアセットを書き出します。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected set(s) left out: sets cannot be exported.</source>
        <translation>
            <numerusform>選択した %n 件のセットを除外します: セットは書き出せません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Types</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Show only what is checked; where nothing is, everything is shown</source>
        <translation>チェックしたものだけを表示します。何もチェックしないとすべて表示します</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ～ {high}</translation>
    </message>
    <message>
        <source>Below {size}</source>
        <translation>{size} 未満</translation>
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
        <translation>よく使うフォルダー。ここへフォルダーをドラッグします。Delete で削除、Alt+Up と Alt+Down で移動します</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove from favourites</source>
        <translation>お気に入りから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Drag folders here to have them at hand.</source>
        <translation>ここへフォルダーをドラッグすると、すぐに使えます。</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>The selected assets with the same settings</source>
        <translation>選択したアセットに同じ設定を適用した結果</translation>
    </message>
    <message>
        <source>Select several assets to see the same settings on each</source>
        <translation>複数のアセットを選択すると、同じ設定の結果をそれぞれ表示します</translation>
    </message>
</context>
<context>
    <name>FmtChoice</name>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Export as original: copy each file as it is</source>
        <translation>オリジナルとして書き出し: 各ファイルをそのままコピーします</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Export what the modifiers and macros make of each asset</source>
        <translation>各アセットに修飾子とマクロを適用した結果を書き出します</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>お気に入りに追加(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show in the file manager</source>
        <translation>ファイルマネージャーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FormatEdit</name>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>ピクセルの種類</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Export what the job did not get to</source>
        <translation>ジョブの残りを書き出します</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the job and its items</source>
        <translation>ジョブとその項目を表示します</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not offer this job again; its log stays</source>
        <translation>このジョブを今後は提示しません。ログは残ります</translation>
    </message>
    <message>
        <source>Job {number} was interrupted: {done} of {total} done.</source>
        <translation>ジョブ {number} が中断されました: {total} 件中 {done} 件が完了。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Report, verify</source>
        <translation>レポート、検証</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
</context>
<context>
    <name>JobDocuments</name>
    <message>
        <source>IPS documents (*.xml)</source>
        <translation>IPS 文書 (*.xml)</translation>
    </message>
    <message>
        <source>Open job document</source>
        <translation>ジョブ文書を開く</translation>
    </message>
    <message>
        <source>Pasted document</source>
        <translation>貼り付けた文書</translation>
    </message>
    <message>
        <source>The clipboard has no job document, address or file.</source>
        <translation>クリップボードにジョブ文書、アドレス、ファイルがありません。</translation>
    </message>
    <message>
        <source>Open the folder of these assets first.</source>
        <translation>まずこれらのアセットのフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>書き出すアセットを選択してください。</translation>
    </message>
    <message>
        <source>Job document (*.xml)</source>
        <translation>ジョブ文書 (*.xml)</translation>
    </message>
    <message>
        <source>Job document in a SOAP {version} envelope (*.xml)</source>
        <translation>SOAP {version} エンベロープ入りのジョブ文書 (*.xml)</translation>
    </message>
    <message>
        <source>Save job document</source>
        <translation>ジョブ文書を保存</translation>
    </message>
    <message>
        <source>The job is in {file}.</source>
        <translation>ジョブは {file} にあります。</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>JobListView</name>
    <message>
        <source>Space pauses or resumes, dragging or Alt with an arrow moves, Delete cancels</source>
        <translation>Space で一時停止または再開、ドラッグまたは Alt+矢印で移動、Delete でキャンセルします</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>ジョブのリスト</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message>
        <source>Job {number}</source>
        <translation>ジョブ {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n 件を書き出し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n 件に警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 件をスキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n 件が未開始</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 件のアセット</numerusform>
        </translation>
    </message>
    <message>
        <source>Job {number} · {count}</source>
        <translation>ジョブ {number} · {count}</translation>
    </message>
    <message>
        <source>Runs in another program</source>
        <translation>別のプログラムで実行中</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Stopped by the system</source>
        <translation>システムにより停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
</context>
<context>
    <name>JobProgressView</name>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Start no further asset and stop</source>
        <translation>以降のアセットを開始せずに停止します</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on with this job</source>
        <translation>このジョブを続行します</translation>
    </message>
    <message>
        <source>Start no further asset until it is resumed</source>
        <translation>再開するまで以降のアセットを開始しません</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>{total} 件中 {done} 件を書き出しました</translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>これまでに %n 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on when the running job is done or paused.</source>
        <translation>実行中のジョブが完了するか一時停止すると続行します。</translation>
    </message>
    <message>
        <source>{rate} files per second</source>
        <translation>毎秒 {rate} ファイル</translation>
    </message>
    <message>
        <source>Paused. No further asset starts until you resume.</source>
        <translation>一時停止中です。再開するまで以降のアセットは開始されません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total} 件中 {done} 件を確認しました</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <translation>前のジョブを待っています</translation>
    </message>
    <message>
        <source>Look at the pre-flight and decide</source>
        <translation>プリフライトを確認して決定してください</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>最初のファイルを書き込む前に、すべてのアセットを確認します。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The job was cancelled; nothing was written.</source>
        <translation>ジョブはキャンセルされました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Export what this job did not get to</source>
        <translation>このジョブの残りを書き出します</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Export the failed assets of this job again</source>
        <translation>このジョブで失敗したアセットをもう一度書き出します</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <source>Export all its assets once more, as a new job</source>
        <translation>すべてのアセットを新しいジョブとしてもう一度書き出します</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止/再開</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>実行中のジョブを一時停止または続行します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start no further asset and stop</source>
        <translation>以降のアセットを開始せずに停止します</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>キューの中でジョブを上へ移動します</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>キューの中でジョブを下へ移動します</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>書き出したファイルをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Save the log as HTML, CSV or JSON</source>
        <translation>ログを HTML、CSV または JSON で保存します</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>検証…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>書き出したファイルが書き込み時のままかどうかを確認します</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Exports and their logs appear here.</source>
        <translation>書き出しとそのログがここに表示されます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>%n 件のファイルを書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Job {number} is finished: {counts}</source>
        <translation>ジョブ {number} が完了しました: {counts}</translation>
    </message>
    <message>
        <source>Job {number} was cancelled: {counts}</source>
        <translation>ジョブ {number} をキャンセルしました: {counts}</translation>
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
        <translation>常に書き出す動作をやめます。実行中のジョブは続きます</translation>
    </message>
    <message>
        <source>{catalog} is kept exported to {folder}.</source>
        <translation>{catalog}を{folder}へ常に書き出しています。</translation>
    </message>
    <message>
        <source>It waits: {reason}</source>
        <translation>待機中: {reason}</translation>
    </message>
</context>
<context>
    <name>KeptExport</name>
    <message>
        <source>Open a folder or a catalog first.</source>
        <translation>先にフォルダーまたはカタログを開いてください。</translation>
    </message>
    <message>
        <source>Choose the folder to export to; then it can be kept exported.</source>
        <translation>書き出し先のフォルダーを選んでください。そうすれば常に書き出しておけます。</translation>
    </message>
    <message>
        <source>It is not kept exported any more.</source>
        <translation>常に書き出す動作を終了しました。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Go to the next control; with Shift to the one before</source>
        <translation>次の項目へ移動。Shift を押すと前の項目へ</translation>
    </message>
    <message>
        <source>Close a dialog or a list; empty the search</source>
        <translation>ダイアログやリストを閉じる、検索を空にする</translation>
    </message>
    <message>
        <source>Search and assets</source>
        <translation>検索とアセット</translation>
    </message>
    <message>
        <source>From the search to the assets</source>
        <translation>検索からアセットへ移動</translation>
    </message>
    <message>
        <source>Look at the asset in front</source>
        <translation>現在のアセットを大きく表示</translation>
    </message>
    <message>
        <source>Open or close a set; look at an asset</source>
        <translation>セットを開閉、アセットを大きく表示</translation>
    </message>
    <message>
        <source>Select more; any arrow does</source>
        <translation>選択範囲を広げる (どの矢印でも可)</translation>
    </message>
    <message>
        <source>Select or leave out the asset in front</source>
        <translation>現在のアセットの選択を切り替え</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>サムネイルを拡大</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>サムネイルを縮小</translation>
    </message>
    <message>
        <source>What can be done with the selected assets</source>
        <translation>選択したアセットに対する操作</translation>
    </message>
    <message>
        <source>Modifiers and names</source>
        <translation>修飾子と名前</translation>
    </message>
    <message>
        <source>Show what may be typed here</source>
        <translation>ここに入力できるものを表示</translation>
    </message>
    <message>
        <source>Correct what is underlined</source>
        <translation>下線の付いた箇所を修正</translation>
    </message>
    <message>
        <source>On the handle of a command: move it up; Down moves it down</source>
        <translation>コマンドのハンドル上: 上へ移動。Down で下へ移動</translation>
    </message>
    <message>
        <source>On a macro: check it</source>
        <translation>マクロ上: チェックを切り替え</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>ピクセル等倍</translation>
    </message>
    <message>
        <source>The other side, as long as the key is down</source>
        <translation>押している間、もう一方を表示</translation>
    </message>
    <message>
        <source>Move the picture; with Shift the dividing line</source>
        <translation>画像を移動。Shift を押すと境界線を移動</translation>
    </message>
    <message>
        <source>Lists of assets, macros and plans</source>
        <translation>アセット、マクロ、プリフライトのリスト</translation>
    </message>
    <message>
        <source>Take out, or delete</source>
        <translation>取り除く、または削除</translation>
    </message>
    <message>
        <source>Rename or edit</source>
        <translation>名前の変更または編集</translation>
    </message>
    <message>
        <source>Move a macro up; Alt+Down moves it down</source>
        <translation>マクロを上へ移動。Alt+Down で下へ移動</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layer</source>
        <translation>レイヤーを追加</translation>
    </message>
    <message>
        <source>Add a layer above the others</source>
        <translation>一番上にレイヤーを追加します</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>レイヤーを削除</translation>
    </message>
    <message>
        <source>Remove the selected layer (Del)</source>
        <translation>選択したレイヤーを削除します (Del)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>The topmost first; drag, or move with Alt+Up and Alt+Down</source>
        <translation>一番上のレイヤーが先頭です。ドラッグするか Alt+Up と Alt+Down で移動します</translation>
    </message>
    <message>
        <source>&amp;Image layer</source>
        <translation>画像レイヤー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Text layer</source>
        <translation>テキストレイヤー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour layer</source>
        <translation>カラーレイヤー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>{layer}
Check to show it, drag to another place</source>
        <translation>{layer}
チェックすると表示されます。ドラッグで移動できます</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>レイヤー {number}</translation>
    </message>
    <message>
        <source>{title} — the asset itself</source>
        <translation>{title} — アセット自体</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show sets that cannot be exported</source>
        <translation>書き出せないセットを表示</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Show the assets of one folder and those below it</source>
        <translation>フォルダーとその下のアセットを表示します</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show only assets of the checked types, formats and sizes</source>
        <translation>チェックした種類、形式、サイズのアセットだけを表示します</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Image, spin, media and other sets are hidden, because an export job cannot take them</source>
        <translation>画像、スピン、メディアなどのセットは、書き出しジョブで扱えないため非表示です</translation>
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
        <translation>アセット</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出力</translation>
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
        <translation>除外</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Items of the job</source>
        <translation>ジョブの項目</translation>
    </message>
    <message>
        <source>One line for each asset; drag exported files to other programs</source>
        <translation>アセットごとに 1 行。書き出したファイルはほかのプログラムへドラッグできます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show the original in its folder</source>
        <translation>元のファイルをフォルダーで表示</translation>
    </message>
</context>
<context>
    <name>LongTextEdit</name>
    <message>
        <source>Edit text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Edit the text in a window</source>
        <translation>テキストをウィンドウで編集します</translation>
    </message>
    <message>
        <source>{name}: edit</source>
        <translation>{name}: 編集</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>RTF is shown as it is written</source>
        <translation>RTF はソースのまま表示されます</translation>
    </message>
</context>
<context>
    <name>MacroActions</name>
    <message>
        <source>Macros and presets ({suffixes});;All files (*)</source>
        <translation>マクロとプリセット ({suffixes});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>マクロの読み込み</translation>
    </message>
    <message>
        <source>Table with header (*.tsv);;Lines (*.mac)</source>
        <translation>見出し付きの表 (*.tsv);;行 (*.mac)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>マクロの書き出し</translation>
    </message>
</context>
<context>
    <name>MacroController</name>
    <message>
        <source>{macro} is used by: {users}</source>
        <translation>{macro} の使用元: {users}</translation>
    </message>
    <message>
        <source>What calls it will not work without it.</source>
        <translation>呼び出し元は、このマクロがないと動作しません。</translation>
    </message>
    <message>
        <source>Delete macro</source>
        <translation>マクロの削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Edit macro</source>
        <translation>マクロの編集</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>新しいマクロ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Letters, digits, - _ and . without accents; it is called as $name$</source>
        <translation>アクセント記号のない英字、数字、- _ . が使えます。$name$ として呼び出します</translation>
    </message>
    <message>
        <source>This catalog</source>
        <translation>このカタログ</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>すべてのカタログ</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Where the macro can be used</source>
        <translation>マクロを使用できる範囲</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Image Serving commands, joined by &amp;</source>
        <translation>&amp; でつないだ Image Serving コマンド</translation>
    </message>
    <message>
        <source>The asset in front with this macro</source>
        <translation>現在のアセットにこのマクロを適用した結果</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>保存先(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>Give the macro a name.</source>
        <translation>マクロに名前を付けてください。</translation>
    </message>
    <message>
        <source>Type the commands that the macro stands for.</source>
        <translation>マクロで使うコマンドを入力してください。</translation>
    </message>
    <message>
        <source>${name}$ will be used instead of the one with this name: {source}</source>
        <translation>同じ名前のマクロに代わって ${name}$ が使われます: {source}</translation>
    </message>
    <message>
        <source>The new name is used there too: {users}</source>
        <translation>次の場所でも新しい名前が使われます: {users}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>MacroImporter</name>
    <message>
        <source>There is no macro in it.</source>
        <translation>マクロが含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) are there already and differ.</source>
        <translation>
            <numerusform>%n 件のマクロがすでにあり、内容が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>マクロの読み込み</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) imported</source>
        <translation>
            <numerusform>%n 件のマクロを読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used yet: {names}</source>
        <translation>
            <numerusform>%n 件はまだ使用できません: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) written to {path}</source>
        <translation>
            <numerusform>%n 件のマクロを {path} に書き込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroPicker</name>
    <message>
        <source>Macros</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>The checked macros follow the modifiers and win every conflict</source>
        <translation>チェックしたマクロは修飾子の後に続き、競合するとマクロが優先されます</translation>
    </message>
</context>
<context>
    <name>MacroSection</name>
    <message>
        <source>New macro</source>
        <translation>新しいマクロ</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro (Ctrl+Shift+M)</source>
        <translation>修飾子をマクロとして保存します (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Manage macros…</source>
        <translation>マクロの管理…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange (Ctrl+M)</source>
        <translation>すべてのマクロを画像付きで表示し、編集や並べ替えを行います (Ctrl+M)</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>マクロ</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n 件をチェック</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroService</name>
    <message>
        <source>the job (it is checked)</source>
        <translation>ジョブ (チェックされています)</translation>
    </message>
    <message>
        <source>the modifiers</source>
        <translation>修飾子</translation>
    </message>
    <message>
        <source>Copied {macro} for AEM</source>
        <translation>AEM 用に {macro} をコピーしました</translation>
    </message>
</context>
<context>
    <name>MacroView</name>
    <message>
        <source>All macros</source>
        <translation>すべてのマクロ</translation>
    </message>
    <message>
        <source>Drop macro files, addresses or text here</source>
        <translation>マクロファイル、アドレス、テキストをここにドロップします</translation>
    </message>
    <message>
        <source>Every macro with a picture; Return edits, Space checks it for the job</source>
        <translation>すべてのマクロを画像付きで表示します。Return で編集、Space でジョブに使うマクロをチェックします</translation>
    </message>
</context>
<context>
    <name>MacroWindow</name>
    <message>
        <source>Macros</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Show the macros as tiles</source>
        <translation>マクロをタイルで表示します</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Show the macros as lines</source>
        <translation>マクロを行で表示します</translation>
    </message>
    <message>
        <source>Show hidden macros</source>
        <translation>非表示のマクロを表示</translation>
    </message>
    <message>
        <source>Search the macros</source>
        <translation>マクロを検索</translation>
    </message>
    <message>
        <source>By name, definition or purpose</source>
        <translation>名前、定義、用途で検索します</translation>
    </message>
    <message>
        <source>Built-in macros that were hidden, to show them again</source>
        <translation>非表示にした組み込みマクロ。再び表示できます</translation>
    </message>
    <message>
        <source>About the macro</source>
        <translation>マクロについて</translation>
    </message>
    <message>
        <source>No macro matches “{text}”.</source>
        <translation>「{text}」に一致するマクロはありません。</translation>
    </message>
    <message>
        <source>Own macros can be dragged into another order. Drop macro files or addresses here.</source>
        <translation>自分のマクロはドラッグして並べ替えられます。マクロファイルやアドレスはここにドロップします。</translation>
    </message>
    <message>
        <source>Used by {macros}</source>
        <translation>使用元: {macros}</translation>
    </message>
    <message>
        <source>It cannot be changed here; duplicate it to make your own.</source>
        <translation>ここでは変更できません。複製して自分のマクロを作成してください。</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>New macro ${name}$</source>
        <translation>マクロ ${name}$ の作成</translation>
    </message>
    <message>
        <source>Change of macro ${name}$</source>
        <translation>マクロ ${name}$ の変更</translation>
    </message>
    <message>
        <source>Removal of macro ${name}$</source>
        <translation>マクロ ${name}$ の削除</translation>
    </message>
    <message>
        <source>Order of the macros</source>
        <translation>マクロの並べ替え</translation>
    </message>
    <message>
        <source>Import of macros</source>
        <translation>マクロの読み込み</translation>
    </message>
    <message>
        <source>From the catalog</source>
        <translation>カタログのマクロ</translation>
    </message>
    <message>
        <source>Yours, in all catalogs</source>
        <translation>自分のマクロ (すべてのカタログ)</translation>
    </message>
    <message>
        <source>Yours, in this catalog</source>
        <translation>自分のマクロ (このカタログ)</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>レシピのマクロ</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Large, for viewers that zoom</source>
        <translation>ズーム表示のビューアー向けの大きな画像</translation>
    </message>
    <message>
        <source>Small and sharpened, for lists</source>
        <translation>リスト向けの、シャープにした小さな画像</translation>
    </message>
    <message>
        <source>Every pixel as TIFF at 300 pixels per inch</source>
        <translation>全ピクセルを TIFF、300 ピクセル/インチで</translation>
    </message>
    <message>
        <source>For a page, at most 1200 pixels</source>
        <translation>ページ向け、最大 1200 ピクセル</translation>
    </message>
    <message>
        <source>A small square, filled</source>
        <translation>小さな正方形に切り抜いて充填</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Your own macro of the same name is used instead</source>
        <translation>同じ名前の自分のマクロが代わりに使われます</translation>
    </message>
    <message>
        <source>Used instead of the one with this name: {source}</source>
        <translation>同じ名前のマクロに代わって使われます: {source}</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a macro (Ctrl+N)</source>
        <translation>マクロを作成します (Ctrl+N)</translation>
    </message>
    <message>
        <source>From &amp;modifiers…</source>
        <translation>修飾子から(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep the modifiers as they stand as a macro</source>
        <translation>現在の修飾子をマクロとして保存します</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, definition or where it is kept (Return)</source>
        <translation>名前、定義、保存先を変更します (Return)</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Start a macro of your own from this one (Ctrl+D)</source>
        <translation>このマクロをもとに自分のマクロを作成します (Ctrl+D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete a macro of your own (Del)</source>
        <translation>自分のマクロを削除します (Del)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Leave a built-in macro out of the lists</source>
        <translation>組み込みマクロをリストに表示しません</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Define it earlier (Alt+Up); a macro may call those before it</source>
        <translation>定義の順序を前にします (Alt+Up)。マクロは前にあるマクロを呼び出せます</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Define it later (Alt+Down)</source>
        <translation>定義の順序を後にします (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a macro file of an image catalog, or .mac lines</source>
        <translation>画像カタログのマクロファイルまたは .mac 形式の行を読み込みます</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Make macros of an address or of text on the clipboard (Ctrl+V)</source>
        <translation>クリップボードのアドレスやテキストからマクロを作成します (Ctrl+V)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出し(&amp;X)…</translation>
    </message>
    <message>
        <source>Write your macros to a file, with those they call</source>
        <translation>自分のマクロを、呼び出し先のマクロとともにファイルに書き込みます</translation>
    </message>
    <message>
        <source>Copy for &amp;AEM</source>
        <translation>AEM 用にコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as s7exportsettings of Adobe Experience Manager</source>
        <translation>Adobe Experience Manager の s7exportsettings としてコピーします</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MailCheck</name>
    <message>
        <source>Send a test mail</source>
        <translation>テストメールを送信</translation>
    </message>
    <message>
        <source>Result of the test mail</source>
        <translation>テストメールの結果</translation>
    </message>
    <message>
        <source>Send a mail to the recipients above</source>
        <translation>上記の宛先にメールを送信します</translation>
    </message>
    <message>
        <source>Give a server and recipients first.</source>
        <translation>先にサーバーと宛先を入力してください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>The test mail could not be sent: {reason}</source>
        <translation>テストメールを送信できませんでした: {reason}</translation>
    </message>
    <message>
        <source>The test mail is on its way.</source>
        <translation>テストメールを送信しました。</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>画像のフォルダーを開きます</translation>
    </message>
    <message>
        <source>Open &amp;catalog…</source>
        <translation>カタログを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>Open an image catalog (.ini)</source>
        <translation>画像カタログ (.ini) を開きます</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>サンプルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open the sample catalog</source>
        <translation>サンプルカタログを開きます</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>再スキャン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>選択したアセットを書き出します</translation>
    </message>
    <message>
        <source>Run rec&amp;ipe…</source>
        <translation>レシピを実行(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>選択したアセットをレシピで書き出します</translation>
    </message>
    <message>
        <source>&amp;Pre-flight…</source>
        <translation>プリフライト(&amp;P)…</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>書き込む前に、各アセットの結果を確認します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh the asset list</source>
        <translation>アセットの一覧を更新します</translation>
    </message>
    <message>
        <source>Open &amp;job document…</source>
        <translation>ジョブ文書を開く(&amp;J)…</translation>
    </message>
    <message>
        <source>Fill the export panel from an IPS document</source>
        <translation>IPS 文書の内容を書き出しパネルに入れる</translation>
    </message>
    <message>
        <source>Sa&amp;ve job document…</source>
        <translation>ジョブ文書を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the export panel as an IPS submitJob document</source>
        <translation>書き出しパネルを IPS の submitJob 文書として保存する</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻します</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>元に戻した変更をやり直します</translation>
    </message>
    <message>
        <source>&amp;Paste job or address</source>
        <translation>ジョブまたはアドレスを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Take a job document, address or files from the clipboard</source>
        <translation>クリップボードのジョブ文書、アドレス、ファイルを使う</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>カタログを検索します</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select every asset that is shown</source>
        <translation>表示中のアセットをすべて選択します</translation>
    </message>
    <message>
        <source>Select the &amp;group</source>
        <translation>グループを選択(&amp;G)</translation>
    </message>
    <message>
        <source>Select the assets under the same heading</source>
        <translation>同じ見出しのアセットを選択します</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Select no asset</source>
        <translation>アセットの選択を解除します</translation>
    </message>
    <message>
        <source>Add to &amp;tray</source>
        <translation>トレイに追加(&amp;T)</translation>
    </message>
    <message>
        <source>Add the selected assets to the job tray</source>
        <translation>選択したアセットをジョブトレイに追加します</translation>
    </message>
    <message>
        <source>Add &amp;command…</source>
        <translation>コマンドを追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Add a command to the modifiers</source>
        <translation>修飾子にコマンドを追加します</translation>
    </message>
    <message>
        <source>Type &amp;modifiers</source>
        <translation>修飾子を入力(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the modifiers</source>
        <translation>修飾子へ移動します</translation>
    </message>
    <message>
        <source>&amp;Keep as macro…</source>
        <translation>マクロとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro</source>
        <translation>修飾子をマクロとして保存します</translation>
    </message>
    <message>
        <source>Macr&amp;os…</source>
        <translation>マクロ(&amp;O)…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange</source>
        <translation>すべてのマクロを画像付きで表示し、編集や並べ替えを行います</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, colours, limits and mail</source>
        <translation>言語、カラー、制限、メールの設定</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>Show the assets as tiles</source>
        <translation>アセットをタイルで表示します</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>Show the assets as lines</source>
        <translation>アセットを行で表示します</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>クイックルック(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the current asset large (Space)</source>
        <translation>現在のアセットを大きく表示します (Space)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>ライブラリ(&amp;B)</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>ライブラリの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>プレビューの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>ジョブの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>一時停止/再開(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>実行中のジョブを一時停止または続行します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Start no further asset of the chosen job and stop</source>
        <translation>選んだジョブの以降のアセットを開始せずに停止します</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>キューの中でジョブを上へ移動します</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>キューの中でジョブを下へ移動します</translation>
    </message>
    <message>
        <source>Export all assets of the chosen job again, as a new job</source>
        <translation>選んだジョブのすべてのアセットを新しいジョブとしてもう一度書き出します</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後へ(&amp;L)</translation>
    </message>
    <message>
        <source>Resume &amp;interrupted job</source>
        <translation>中断したジョブを再開(&amp;I)</translation>
    </message>
    <message>
        <source>Export what the chosen job did not get to</source>
        <translation>選んだジョブの残りを書き出します</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>失敗分を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Export the failed assets of the chosen job again</source>
        <translation>選んだジョブで失敗したアセットをもう一度書き出します</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>もう一度実行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep this exported</source>
        <translation>常に書き出しておく(&amp;K)</translation>
    </message>
    <message>
        <source>Export all that is new or changed until you stop it</source>
        <translation>停止するまで、新しいものと変更されたものをすべて書き出します</translation>
    </message>
    <message>
        <source>Sche&amp;dules…</source>
        <translation>スケジュール(&amp;D)…</translation>
    </message>
    <message>
        <source>Export later, or again and again</source>
        <translation>後で、または繰り返し書き出す</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>書き出したファイルをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log of the chosen job as HTML, CSV or JSON</source>
        <translation>選んだジョブのログを HTML、CSV または JSON で保存します</translation>
    </message>
    <message>
        <source>&amp;Verify an export…</source>
        <translation>書き出しを検証(&amp;V)…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>書き出したファイルが書き込み時のままかどうかを確認します</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Command reference</source>
        <translation>コマンドリファレンス(&amp;C)</translation>
    </message>
    <message>
        <source>Every command with an example</source>
        <translation>すべてのコマンドを例とともに表示します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>すべてのキーとその機能を表示します</translation>
    </message>
    <message>
        <source>&amp;About exportgui</source>
        <translation>exportgui について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
</context>
<context>
    <name>MissedBar</name>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Run each of these schedules once</source>
        <translation>これらのスケジュールを一度ずつ実行する</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the list of schedules</source>
        <translation>スケジュールの一覧を表示する</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Do not offer these runs again</source>
        <translation>これらの実行を今後表示しない</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled export(s) did not run.</source>
        <translation>
            <numerusform>予定された書き出し %n 件が実行されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Show the asset as it is</source>
        <translation>アセットをそのまま表示します</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Show before and after, with a divider between</source>
        <translation>前後を境界線で分けて表示します</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>前と後を左右に並べて表示します</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Show what will be exported</source>
        <translation>書き出される結果を表示します</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Change between before and after in place (B; hold it for a glance)</source>
        <translation>同じ位置で前後を切り替えます (B。押している間だけ表示することもできます)</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>Show or hide the selected assets below</source>
        <translation>下部にある選択したアセットの表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>レシピの名前</translation>
    </message>
    <message>
        <source>What the recipe is called in lists</source>
        <translation>リストに表示されるレシピの名前</translation>
    </message>
    <message>
        <source>With the &amp;destination folder</source>
        <translation>書き出し先フォルダーを含める(&amp;D)</translation>
    </message>
    <message>
        <source>With the destination folder</source>
        <translation>書き出し先フォルダーを含める</translation>
    </message>
    <message>
        <source>Keep the folder in the recipe; without it, the recipe exports to the folder in the panel</source>
        <translation>フォルダーをレシピに保存します。含めない場合は、パネルで指定したフォルダーに書き出します</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>この名前について</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Replaces the recipe of this name.</source>
        <translation>この名前のレシピを置き換えます。</translation>
    </message>
    <message>
        <source>Another recipe has this name.</source>
        <translation>この名前は別のレシピで使われています。</translation>
    </message>
    <message>
        <source>It will be called “{name}”.</source>
        <translation>名前は「{name}」になります。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name rules</source>
        <translation>名前の規則</translation>
    </message>
    <message>
        <source>Choose a name rule, or a token</source>
        <translation>名前の規則またはトークンを選びます</translation>
    </message>
    <message>
        <source>How the exported files are called; tokens stand in braces, a slash makes a folder</source>
        <translation>書き出すファイルの名前。トークンは波かっこで囲み、スラッシュでフォルダーを作成します</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Example of a name</source>
        <translation>名前の例</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>例: {name}</translation>
    </message>
    <message>
        <source>With tokens: {name}_{width}</source>
        <translation>トークンの例: {name}_{width}</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Name of the asset</source>
        <translation>アセットの名前</translation>
    </message>
    <message>
        <source>Name and size</source>
        <translation>名前とサイズ</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Name and macro</source>
        <translation>名前とマクロ</translation>
    </message>
    <message>
        <source>A subfolder for each macro</source>
        <translation>マクロごとのサブフォルダー</translation>
    </message>
    <message>
        <source>A subfolder for the day</source>
        <translation>日付のサブフォルダー</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Column {column}: {problem}.</source>
        <translation>{column} 文字目: {problem}。</translation>
    </message>
</context>
<context>
    <name>NameToken</name>
    <message>
        <source>Base name of the asset</source>
        <translation>アセットのベース名</translation>
    </message>
    <message>
        <source>Folder of the asset in the catalog</source>
        <translation>カタログ内のアセットのフォルダー</translation>
    </message>
    <message>
        <source>Name of the macro</source>
        <translation>マクロの名前</translation>
    </message>
    <message>
        <source>Width of the result in pixels</source>
        <translation>結果の幅 (ピクセル)</translation>
    </message>
    <message>
        <source>Height of the result in pixels</source>
        <translation>結果の高さ (ピクセル)</translation>
    </message>
    <message>
        <source>Place in the job; {index:04} pads with zeros</source>
        <translation>ジョブ内の順番。{index:04} でゼロを補います</translation>
    </message>
    <message>
        <source>Row of the table of variables</source>
        <translation>変数の表の行</translation>
    </message>
    <message>
        <source>Set that the asset is a member of</source>
        <translation>アセットが属するセット</translation>
    </message>
    <message>
        <source>Place in that set</source>
        <translation>そのセットでの位置</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>書き出した日付</translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation>PDF のページ</translation>
    </message>
    <message>
        <source>Id in the image catalog</source>
        <translation>画像カタログの ID</translation>
    </message>
    <message>
        <source>Handle of the asset</source>
        <translation>アセットのハンドル</translation>
    </message>
    <message>
        <source>Type of the asset</source>
        <translation>アセットの種類</translation>
    </message>
    <message>
        <source>Extension of the result</source>
        <translation>結果の拡張子</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Choose the destination folder</source>
        <translation>書き出し先フォルダーを選びます</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error and warning</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Job completion</source>
        <translation>ジョブ完了</translation>
    </message>
    <message>
        <source>Email setting</source>
        <translation>電子メール設定</translation>
    </message>
    <message>
        <source>Which outcomes of the job are mailed</source>
        <translation>どの結果をメールで知らせるか</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Reserved for future use; kept with the job</source>
        <translation>将来の使用のために予約。ジョブとともに保存されます</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>ジョブ名</translation>
    </message>
    <message>
        <source>What the job is called in the list of jobs and in its mails</source>
        <translation>ジョブの一覧とメールでのジョブの呼び名</translation>
    </message>
    <message>
        <source>Keep the folders of the catalog</source>
        <translation>カタログのフォルダー構成を保つ</translation>
    </message>
    <message>
        <source>Export into subfolders as in the catalog</source>
        <translation>カタログと同じサブフォルダーに書き出します</translation>
    </message>
    <message>
        <source>Export what can be read of damaged files</source>
        <translation>壊れたファイルも読める部分を書き出す</translation>
    </message>
    <message>
        <source>A damaged file fails otherwise; either way the log names it</source>
        <translation>オフの場合、壊れたファイルは失敗します。どちらの場合もログに記録されます</translation>
    </message>
    <message>
        <source>Show job name, mail, client ID and damaged files</source>
        <translation>ジョブ名、メール、クライアント ID、壊れたファイルの設定を表示</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>ファイルがある場合(&amp;I)</translation>
    </message>
    <message>
        <source>Job n&amp;ame</source>
        <translation>ジョブ名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email setting</source>
        <translation>電子メール設定(&amp;E)</translation>
    </message>
    <message>
        <source>Mail &amp;to</source>
        <translation>メールの宛先(&amp;T)</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>クライアント ID(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the ZIP file to export to</source>
        <translation>書き出し先の ZIP ファイルを選んでください</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP ファイル (*.zip)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Folder that the exported files go to, or ZIP file that they are packed into</source>
        <translation>書き出したファイルを入れるフォルダー、またはそれらを圧縮する ZIP ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>PopupPicker</name>
    <message>
        <source>Search: {what}</source>
        <translation>検索: {what}</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>一致するものがありません</translation>
    </message>
</context>
<context>
    <name>PositionEdit</name>
    <message>
        <source>{name}: nine points</source>
        <translation>{name}: 9 つの点</translation>
    </message>
    <message>
        <source>Click a point, or go with the arrow keys</source>
        <translation>点をクリックするか、矢印キーで移動します</translation>
    </message>
    <message>
        <source>It is written as {command}, a share of the size</source>
        <translation>{command} として、サイズに対する割合で書き込まれます</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Converted</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied as original</source>
        <translation>オリジナルとしてコピー</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>{wished} exists already</source>
        <translation>{wished} はすでにあります</translation>
    </message>
    <message>
        <source>{wished} is taken by another asset of this job</source>
        <translation>{wished} はこのジョブの別のアセットで使われています</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>既存のファイルを置き換えます</translation>
    </message>
    <message>
        <source>the file exists already: the job does not start</source>
        <translation>ファイルがすでにあるため、ジョブは開始されません</translation>
    </message>
    <message>
        <source>the file exists already and is kept</source>
        <translation>ファイルがすでにあるため、そのまま残します</translation>
    </message>
</context>
<context>
    <name>PreflightButton</name>
    <message>
        <source>Pre-flight…</source>
        <translation>プリフライト…</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>プリフライト</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>書き込む前に、各アセットの結果を確認します</translation>
    </message>
    <message>
        <source>An export stops here when something fails, collides or does not fit</source>
        <translation>失敗、名前の重複、容量不足があるとき、書き出しはここで止まります</translation>
    </message>
    <message>
        <source>Every export stops here</source>
        <translation>書き出しは毎回ここで止まります</translation>
    </message>
    <message>
        <source>An export starts at once</source>
        <translation>書き出しはすぐに始まります</translation>
    </message>
</context>
<context>
    <name>PreflightLayout</name>
    <message>
        <source>Exclude these</source>
        <translation>これらを除外</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>すべて含める</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>リストを保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>No asset or file of this name.</source>
        <translation>この名前のアセットやファイルはありません。</translation>
    </message>
    <message>
        <source>Which assets are listed</source>
        <translation>リストに表示するアセット</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>List only assets and files of this name</source>
        <translation>この名前のアセットとファイルだけを表示します</translation>
    </message>
    <message>
        <source>Take every asset that is listed out of the job</source>
        <translation>リストに表示中のアセットをすべてジョブから除外します</translation>
    </message>
    <message>
        <source>Take every excluded asset back in</source>
        <translation>除外したアセットをすべて元に戻します</translation>
    </message>
    <message>
        <source>Save this table as CSV, tab-separated or plain text</source>
        <translation>この表を CSV、タブ区切り、またはテキストとして保存します</translation>
    </message>
    <message>
        <source>Close without exporting; nothing was written</source>
        <translation>書き出さずに閉じます。何も書き込まれていません</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>確認の進行状況</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>ファイルがある場合(&amp;I)</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>最初のファイルを書き込む前に、すべてのアセットを確認します。</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total} 件中 {done} 件を確認しました</translation>
    </message>
    <message>
        <source>The job cannot start</source>
        <translation>ジョブを開始できません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n 件のファイルを書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>書き込まれるファイルはありません。</translation>
    </message>
    <message>
        <source>Carry the job out like this (Return)</source>
        <translation>この内容でジョブを実行します (Return)</translation>
    </message>
</context>
<context>
    <name>PreflightModel</name>
    <message>
        <source>Asset</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Double-click or F2 to rename</source>
        <translation>名前を変更するにはダブルクリックするか F2 を押します</translation>
    </message>
</context>
<context>
    <name>PreflightTable</name>
    <message>
        <source>What becomes of every asset</source>
        <translation>各アセットの結果</translation>
    </message>
    <message>
        <source>Space excludes, F2 renames</source>
        <translation>Space で除外、F2 で名前を変更します</translation>
    </message>
</context>
<context>
    <name>PreflightWindow</name>
    <message>
        <source>Pre-flight</source>
        <translation>プリフライト</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>リストの保存</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>EPS is off in the settings; this asset is exported as it is.</source>
        <translation>EPS は設定でオフになっています。このアセットはそのまま書き出されます。</translation>
    </message>
    <message>
        <source>This asset has no picture; it is exported as it is.</source>
        <translation>このアセットには画像がないため、そのまま書き出します。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Before and after; + and − zoom, 0 fits, 1 shows every pixel, arrow keys move, B flips, I reads pixels</source>
        <translation>前後の画像。+ と − でズーム、0 で全体、1 で等倍、矢印キーで移動、B で切り替え、I でピクセル値を読み取ります</translation>
    </message>
    <message>
        <source>Enter takes the rectangle, Escape leaves everything as it was</source>
        <translation>Enter で長方形を確定、Escape で元のままにします</translation>
    </message>
    <message>
        <source>Reply in words</source>
        <translation>テキストの応答</translation>
    </message>
    <message>
        <source>Select an asset to see what its export will look like</source>
        <translation>アセットを選択すると、書き出し結果が表示されます</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>dissolving</source>
        <translation>ディゾルブ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Reply in words: {kind}</source>
        <translation>テキストの応答: {kind}</translation>
    </message>
    <message>
        <source>{width} × {height} px · original · {size}</source>
        <translation>{width} × {height} px · オリジナル · {size}</translation>
    </message>
    <message>
        <source>from {width} × {height} px, {size}</source>
        <translation>元 {width} × {height} px、{size}</translation>
    </message>
    <message>
        <source>{size} ({percent} %)</source>
        <translation>{size} ({percent} %)</translation>
    </message>
    <message>
        <source>Enlarged; the real pixels are being drawn…</source>
        <translation>拡大表示中。実際のピクセルを描画しています…</translation>
    </message>
    <message>
        <source>Approximate at {percent} %: {parts}; exact from 100 %</source>
        <translation>{percent} % では近似表示: {parts}。100 % 以上で正確になります</translation>
    </message>
    <message>
        <source>Drawn at {percent} %; exact from 100 %</source>
        <translation>{percent} % で描画。100 % 以上で正確になります</translation>
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
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Move the picture sideways</source>
        <translation>画像を左右に移動します</translation>
    </message>
    <message>
        <source>Move the picture up and down</source>
        <translation>画像を上下に移動します</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Problems with the modifiers</source>
        <translation>修飾子の問題</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>修正を適用</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほかに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>{text} と書く</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
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
        <translation>選択したアセットをレシピで書き出します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>レシピを実行</translation>
    </message>
    <message>
        <source>Save, rename, share or delete recipes</source>
        <translation>レシピの保存、名前の変更、共有、削除を行います</translation>
    </message>
    <message>
        <source>Recipe menu</source>
        <translation>レシピのメニュー</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>レシピの保存</translation>
    </message>
    <message>
        <source>Rename recipe</source>
        <translation>レシピの名前の変更</translation>
    </message>
    <message>
        <source>Recipes (*{suffix} *.json)</source>
        <translation>レシピ (*{suffix} *.json)</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>レシピの読み込み</translation>
    </message>
    <message>
        <source>Recipes (*{suffix})</source>
        <translation>レシピ (*{suffix})</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>レシピの書き出し</translation>
    </message>
</context>
<context>
    <name>RecipeCombo</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Fill the panel from a recipe</source>
        <translation>レシピの内容をパネルに設定します</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>レシピなし</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (変更あり)</translation>
    </message>
</context>
<context>
    <name>RecipeModel</name>
    <message>
        <source>The recipe is in {file}.</source>
        <translation>レシピは {file} にあります。</translation>
    </message>
</context>
<context>
    <name>RecipeRunner</name>
    <message>
        <source>Select the assets to export.</source>
        <translation>書き出すアセットを選択してください。</translation>
    </message>
    <message>
        <source>Choose the folder to export to; the recipe “{name}” names none.</source>
        <translation>書き出し先のフォルダーを選んでください。レシピ「{name}」には指定がありません。</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Delete recipe</source>
        <translation>レシピの削除</translation>
    </message>
    <message>
        <source>Delete the recipe “{name}”?</source>
        <translation>レシピ「{name}」を削除しますか?</translation>
    </message>
    <message>
        <source>The panel stays as it is.</source>
        <translation>パネルの内容は変わりません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ReferenceWindow</name>
    <message>
        <source>Command reference</source>
        <translation>コマンドリファレンス</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>By name or meaning; Return finds the next place</source>
        <translation>名前または意味で検索します。Return で次の箇所へ進みます</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Go to a command</source>
        <translation>コマンドへ移動します</translation>
    </message>
    <message>
        <source>Every command with an example</source>
        <translation>すべてのコマンドを例とともに表示します</translation>
    </message>
    <message>
        <source>The examples of the reference cannot be read: {path}</source>
        <translation>リファレンスの例を読み込めません: {path}</translation>
    </message>
</context>
<context>
    <name>RegionDrawing</name>
    <message>
        <source>There is no picture to draw on: select an asset that has one.</source>
        <translation>描画できる画像がありません。画像のあるアセットを選択してください。</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Rectangle on the picture</source>
        <translation>画像上の長方形</translation>
    </message>
    <message>
        <source>Drag the rectangle or its handles; arrow keys move it, Shift+arrows resize, Enter takes it</source>
        <translation>長方形またはハンドルをドラッグします。矢印キーで移動、Shift+矢印でサイズ変更、Enter で確定します</translation>
    </message>
    <message>
        <source>{width} × {height} px at {x}, {y}</source>
        <translation>{width} × {height} px、位置 {x}, {y}</translation>
    </message>
</context>
<context>
    <name>RenditionChoice</name>
    <message>
        <source>One file: the macros work together</source>
        <translation>1 ファイル: マクロを合わせて適用</translation>
    </message>
    <message>
        <source>One file per macro, each in a subfolder</source>
        <translation>マクロごとに 1 ファイル、それぞれサブフォルダーへ</translation>
    </message>
    <message>
        <source>One file per macro, each with a suffix</source>
        <translation>マクロごとに 1 ファイル、それぞれ接尾辞付き</translation>
    </message>
    <message>
        <source>Several macros make</source>
        <translation>複数のマクロの結果</translation>
    </message>
    <message>
        <source>Whether each macro makes a file of its own</source>
        <translation>マクロごとに個別のファイルを作成するかどうか</translation>
    </message>
    <message>
        <source>Macro to preview</source>
        <translation>プレビューするマクロ</translation>
    </message>
    <message>
        <source>Whose file the preview shows</source>
        <translation>どのマクロのファイルをプレビューに表示するか</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Several macros ma&amp;ke</source>
        <translation>複数のマクロの結果(&amp;K)</translation>
    </message>
</context>
<context>
    <name>RequestCompleter</name>
    <message>
        <source>What may come next</source>
        <translation>次に入力できるもの</translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message>
        <source>Change of the modifiers</source>
        <translation>修飾子の変更</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Add command…</source>
        <translation>コマンドを追加…</translation>
    </message>
    <message>
        <source>Image Serving commands, joined by &amp;; a whole Scene7 address can be pasted</source>
        <translation>&amp; でつないだ Image Serving コマンド。Scene7 のアドレス全体を貼り付けることもできます</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>修飾子</translation>
    </message>
    <message>
        <source>Add command</source>
        <translation>コマンドを追加</translation>
    </message>
    <message>
        <source>Add a command to the request (Ctrl+K)</source>
        <translation>要求にコマンドを追加します (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>このメッセージを非表示にする</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run recipe</source>
        <translation>レシピを実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>レシピを実行</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>選択したアセットをレシピで書き出します</translation>
    </message>
    <message>
        <source>There are no recipes yet</source>
        <translation>レシピはまだありません</translation>
    </message>
</context>
<context>
    <name>ScheduleController</name>
    <message>
        <source>Open a catalog and select assets to schedule their export.</source>
        <translation>カタログを開いてアセットを選択すると、書き出しを予約できます。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s) to {folder}</source>
        <translation>
            <numerusform>%n 個のアセットを {folder} に書き出す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>予約(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;missed now</source>
        <translation>実行されなかったものを今実行(&amp;M)</translation>
    </message>
    <message>
        <source>About this job</source>
        <translation>このジョブについて</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>次回以降の実行</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Run this job at these times</source>
        <translation>このジョブをこれらの時刻に実行する</translation>
    </message>
    <message>
        <source>All schedules of this computer</source>
        <translation>このコンピューターのすべてのスケジュール</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen schedules; jobs stay</source>
        <translation>選択したスケジュールを削除する（ジョブは残ります）</translation>
    </message>
    <message>
        <source>Run missed now</source>
        <translation>実行されなかったものを今実行</translation>
    </message>
    <message>
        <source>Run each of the chosen schedules that missed a run once</source>
        <translation>選択したうち、実行されなかったスケジュールを一度ずつ実行する</translation>
    </message>
    <message>
        <source>They run while this window is open; “exportgui schedule install” runs them whenever you are logged in.</source>
        <translation>このウィンドウが開いている間に実行されます。「exportgui schedule install」を使うと、ログイン中は常に実行されます。</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>予約はありません。</translation>
    </message>
    <message>
        <source>It never runs; check the day, the month and the year.</source>
        <translation>一度も実行されません。日、月、年を確認してください。</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>once, {time}</source>
        <translation>一度、{time}</translation>
    </message>
</context>
<context>
    <name>SelectionUndo</name>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
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
        <translation>設定を保存できませんでした: {reason}</translation>
    </message>
    <message>
        <source>From the next job on.</source>
        <translation>次のジョブから有効になります。</translation>
    </message>
    <message>
        <source>At the next start.</source>
        <translation>次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>After each job</source>
        <translation>各ジョブの後</translation>
    </message>
    <message>
        <source>Mail about jobs</source>
        <translation>ジョブに関するメール</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>メールアドレスではありません: {text}</translation>
    </message>
    <message>
        <source>The name of a server has no blanks and no slashes.</source>
        <translation>サーバーの名前に空白やスラッシュは使えません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>ライト、ダーク、ハイコントラスト</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>同時処理数</translation>
    </message>
    <message>
        <source>How many assets are exported at the same time</source>
        <translation>同時に書き出すアセットの数</translation>
    </message>
    <message>
        <source>One per processor</source>
        <translation>プロセッサごとに 1 つ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>What the results being made may take together</source>
        <translation>作成中の結果が合計で使用できるメモリの量</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>最大の画像</translation>
    </message>
    <message>
        <source>Sources and results with more pixels are refused</source>
        <translation>ピクセル数がこれを超える元画像や結果は拒否されます</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> メガピクセル</translation>
    </message>
    <message>
        <source>Open EPS files</source>
        <translation>EPS ファイルを開く</translation>
    </message>
    <message>
        <source>Runs Ghostscript, another program, on these files. An EPS file is a program itself: turn this on only for files from people you trust.</source>
        <translation>別のプログラムである Ghostscript でこれらのファイルを処理します。EPS ファイルはそれ自体がプログラムです。信頼できる人から受け取ったファイルにだけ有効にしてください。</translation>
    </message>
    <message>
        <source>Warn of hosted limits</source>
        <translation>ホスト型の上限を警告</translation>
    </message>
    <message>
        <source>When a job exceeds 500 assets or 1 GB</source>
        <translation>ジョブが 500 アセットまたは 1 GB を超える場合</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Run without a shell; its standard input is the log as JSON</source>
        <translation>シェルを使わずに実行します。標準入力には JSON 形式のログが渡されます</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address that gets the log as JSON by POST</source>
        <translation>ログを JSON として POST で受け取るアドレス</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Name of the server that takes mail; without one no mail is sent</source>
        <translation>メールを受け付けるサーバーの名前。指定しないとメールは送信されません</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected; without, others can read the password</source>
        <translation>メールサーバーへの接続を保護する方法。保護しないと、パスワードを他人に読まれるおそれがあります</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>メールサーバーのポート</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>For the log-in; empty for a server that asks for none</source>
        <translation>ログイン用。ログインが不要なサーバーでは空にします</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in a file; leave empty to keep it as it is</source>
        <translation>システムのキーリングに保存され、ファイルには保存されません。変更しない場合は空のままにします</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Mail address of the sender</source>
        <translation>送信者のメールアドレス</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Mail addresses, separated by commas</source>
        <translation>メールアドレス (コンマ区切り)</translation>
    </message>
    <message>
        <source>{language}: no font here has its letters; install Noto Sans CJK</source>
        <translation>{language}: この言語の文字を含むフォントがありません。Noto Sans CJK をインストールしてください</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Show settings that have all these words</source>
        <translation>これらの語をすべて含む設定を表示します</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>これらの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show the defaults; nothing is kept before you save</source>
        <translation>既定値を表示します。保存するまで変更されません</translation>
    </message>
    <message>
        <source>Keep the settings as they were</source>
        <translation>設定を元のままにします</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>これらの設定を保存します</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>先に印の付いた項目を修正してください。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Search the keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>By what is done, or by a key</source>
        <translation>機能またはキーで検索します</translation>
    </message>
    <message>
        <source>What</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>すべてのキーとその機能を表示します</translation>
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
        <translation>ディスクの空き容量</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>書き込むファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>書き出し先 {folder}</translation>
    </message>
    <message>
        <source>Nothing fails, nothing collides, and there is room.</source>
        <translation>失敗も名前の重複もなく、空き容量も十分です。</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} / 空き {free}</translation>
    </message>
    <message>
        <source>about {needed} of {free} free</source>
        <translation>約 {needed} / 空き {free}</translation>
    </message>
    <message>
        <source>The files are copies; this is exact.</source>
        <translation>ファイルはコピーのため、正確な値です。</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels, set right by encoding a few of the files.</source>
        <translation>ピクセルサイズから見積もり、一部のファイルをエンコードして補正した値です。</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels; a few files are being encoded to set it right.</source>
        <translation>ピクセルサイズから見積もった値です。補正のため一部のファイルをエンコードしています。</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) will fail</source>
        <translation>
            <numerusform>%n 件のアセットが失敗します</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk has not enough room</source>
        <translation>ディスクの空き容量が足りません</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced</source>
        <translation>
            <numerusform>%n 件のファイルが置き換えられます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist and are kept</source>
        <translation>
            <numerusform>%n 件のファイルはすでにあるため残します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) get another name, for theirs is taken</source>
        <translation>
            <numerusform>%n 件のファイルは名前が使われているため別の名前になります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Once</source>
        <translation>一度</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>cron 式で指定</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Once, again and again, or as cron says it</source>
        <translation>一度、繰り返し、または cron 式のとおり</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>When the job runs, in local time</source>
        <translation>ジョブを実行する日時（現地時刻）</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>The day on which the job runs</source>
        <translation>ジョブを実行する曜日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A month that has no such day is left out</source>
        <translation>その日がない月は飛ばします</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The time of day, in local time</source>
        <translation>時刻（現地時刻）</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 式</translation>
    </message>
    <message>
        <source>Quartz: seconds minutes hours day month weekday, and a year if wanted</source>
        <translation>Quartz: 秒 分 時 日 月 曜日、必要なら年</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>頻度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>日付と時刻(&amp;D)</translation>
    </message>
    <message>
        <source>Day of the &amp;week</source>
        <translation>曜日(&amp;W)</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>日(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Cron &amp;expression</source>
        <translation>cron 式(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Job tray</source>
        <translation>ジョブトレイ</translation>
    </message>
    <message>
        <source>Assets of the next job; Delete takes one out</source>
        <translation>次のジョブのアセット。Delete キーで取り除きます</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>トレイに保管</translation>
    </message>
    <message>
        <source>Keep the selected assets in the tray (Ctrl+T)</source>
        <translation>選択したアセットをトレイに保管します (Ctrl+T)</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>トレイを空にする</translation>
    </message>
    <message>
        <source>Take every asset out of the tray</source>
        <translation>トレイからすべてのアセットを取り除きます</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in the tray</source>
        <translation>
            <numerusform>トレイに %n 件のアセット</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) selected</source>
        <translation>
            <numerusform>%n 件のアセットを選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
        <translation>選択したアセットを書き出します。複数のフォルダーから集めるには、ここへドラッグします。</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>What was found</source>
        <translation>検証結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>書き込み時のまま</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めません</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Verify job {number}</source>
        <translation>ジョブ {number} の検証</translation>
    </message>
    <message>
        <source>Checking the exported files…</source>
        <translation>書き出したファイルを確認しています…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>確認の進行状況</translation>
    </message>
    <message>
        <source>Files that are not what was written</source>
        <translation>書き込み時と異なるファイル</translation>
    </message>
    <message>
        <source>&amp;Look in another folder…</source>
        <translation>別のフォルダーを調べる(&amp;L)…</translation>
    </message>
    <message>
        <source>Where are the exported files now?</source>
        <translation>書き出したファイルは今どこにありますか？</translation>
    </message>
    <message>
        <source>{ok} of {total} files are as they were written.</source>
        <translation>{total} 件中 {ok} 件のファイルが書き込み時のままです。</translation>
    </message>
    <message>
        <source>No file is missing or changed.</source>
        <translation>欠落または変更されたファイルはありません。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a folder to begin</source>
        <translation>フォルダーを開いて始めましょう</translation>
    </message>
    <message>
        <source>Its images become assets that you can search, preview and export. Nothing in it is changed.</source>
        <translation>中の画像がアセットになり、検索、プレビュー、書き出しができます。フォルダーの内容は変更されません。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>画像のフォルダーを開きます</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>カタログを開く…</translation>
    </message>
    <message>
        <source>Open an image catalog (.ini)</source>
        <translation>画像カタログ (.ini) を開きます</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Open the sample catalog</source>
        <translation>サンプルカタログを開きます</translation>
    </message>
    <message>
        <source>You can also drop a folder or an .ini file anywhere in this window.</source>
        <translation>このウィンドウにフォルダーや .ini ファイルをドロップすることもできます。</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Screen pixels per pixel of the picture</source>
        <translation>画像の 1 ピクセルあたりの画面ピクセル数</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>全体表示 (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>{percent} % (1)</source>
        <translation>{percent} % (1)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
</TS>
