<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
            <source>Cannot be read: {reason}</source>
            <translation>読み込めません: {reason}</translation>
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
            <source>Assets</source>
            <translation>アセット</translation>
        </message>
        <message>
            <source>Select assets to export; drag them to the export panel or away</source>
            <translation>書き出すアセットを選択します。書き出しパネルやほかのプログラムへドラッグできます</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>This catalog has no macros</source>
            <translation>このカタログにはマクロがありません</translation>
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
            <source>Problems with the modifiers</source>
            <translation>修飾子の問題</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>マクロ</translation>
        </message>
        <message>
            <source>The checked macros follow the modifiers and win every conflict</source>
            <translation>チェックしたマクロは修飾子の後に続き、競合するとマクロが優先されます</translation>
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
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the effective request</source>
            <translation>実際の要求をコピーします</translation>
        </message>
        <message>
            <source>asset</source>
            <translation>アセット</translation>
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
        <name>JobLogView</name>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Log of the job</source>
            <translation>ジョブのログ</translation>
        </message>
        <message>
            <source>One line for each asset, failures first</source>
            <translation>アセットごとに 1 行、失敗が先頭</translation>
        </message>
        <message>
            <source>Show the exported files in the file manager</source>
            <translation>書き出したファイルをファイルマネージャーで表示します</translation>
        </message>
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
            <source>Exporting</source>
            <translation>書き出し中</translation>
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
            <source>{done} of {total} exported</source>
            <translation>{total} 件中 {done} 件を書き出しました</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) failed so far</source>
            <translation>
                <numerusform>これまでに %n 件のアセットが失敗</numerusform>
            </translation>
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
            <source>Every asset is checked before the first file is written.</source>
            <translation>最初のファイルを書き込む前に、すべてのアセットを確認します。</translation>
        </message>
        <message>
            <source>{rate} assets per second</source>
            <translation>毎秒 {rate} アセット</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り {time}</translation>
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
        <message>
            <source>List of jobs</source>
            <translation>ジョブのリスト</translation>
        </message>
        <message>
            <source>Choose a job to see its progress or its log</source>
            <translation>ジョブを選ぶと進行状況やログが表示されます</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) exported</source>
            <translation>
                <numerusform>%n 件のアセットを書き出しました</numerusform>
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
            <source>Types</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Show only the checked types</source>
            <translation>チェックした種類だけを表示します</translation>
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
        <name>MainWindow</name>
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
            <source>Look again at what there is</source>
            <translation>内容をもう一度調べます</translation>
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
            <source>Type &amp;modifiers</source>
            <translation>修飾子を入力(&amp;M)</translation>
        </message>
        <message>
            <source>Go to the modifiers</source>
            <translation>修飾子へ移動します</translation>
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
            <source>&amp;About exportgui</source>
            <translation>exportgui について(&amp;A)</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>バージョンとライセンス</translation>
        </message>
    </context>
    <context>
        <name>OrderPanel</name>
        <message>
            <source>Browse…</source>
            <translation>参照…</translation>
        </message>
        <message>
            <source>Choose the destination folder</source>
            <translation>書き出し先フォルダーを選びます</translation>
        </message>
        <message>
            <source>Keep the folders of the catalog</source>
            <translation>カタログのフォルダー構成を保つ</translation>
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
            <source>Folder that the exported files go to</source>
            <translation>書き出したファイルを入れるフォルダー</translation>
        </message>
        <message>
            <source>Give the new file another name</source>
            <translation>新しいファイルの名前を変える</translation>
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
            <source>Export into subfolders as in the catalog</source>
            <translation>カタログと同じサブフォルダーに書き出します</translation>
        </message>
        <message>
            <source>&amp;If a file exists</source>
            <translation>ファイルがある場合(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Email setting</source>
            <translation>電子メール設定(&amp;E)</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>クライアント ID(&amp;D)</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <source>Show mail, client ID and folders</source>
            <translation>メール、クライアント ID、フォルダーの設定を表示します</translation>
        </message>
    </context>
    <context>
        <name>PreviewFeed</name>
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
            <source>The asset before and after; arrow keys move the divider</source>
            <translation>アセットの前後。矢印キーで境界を動かします</translation>
        </message>
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
            <source>After</source>
            <translation>後</translation>
        </message>
        <message>
            <source>Show what will be exported</source>
            <translation>書き出される結果を表示します</translation>
        </message>
        <message>
            <source>Select an asset to see what its export will look like</source>
            <translation>アセットを選択すると、書き出し結果が表示されます</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>更新中…</translation>
        </message>
        <message>
            <source>{width} × {height} px · original</source>
            <translation>{width} × {height} px · オリジナル</translation>
        </message>
        <message>
            <source>from {width} × {height} px</source>
            <translation>元 {width} × {height} px</translation>
        </message>
        <message>
            <source>shown at {percent} %</source>
            <translation>表示 {percent} %</translation>
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
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>{message}; did you mean {name}?</source>
            <translation>{message}。{name} ではありませんか?</translation>
        </message>
        <message>
            <source>{command}: this version does not draw it</source>
            <translation>{command}: このバージョンでは描画できません</translation>
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
            <source>The page of the reference is missing: {path}</source>
            <translation>リファレンスのページが見つかりません: {path}</translation>
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
    </context>
    <context>
        <name>TrayView</name>
        <message>
            <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
            <translation>選択したアセットを書き出します。複数のフォルダーから集めるには、ここへドラッグします。</translation>
        </message>
    </context>
    <context>
        <name>TypeModel</name>
        <message>
            <source>Show only the checked types; with none checked, every type is shown</source>
            <translation>チェックした種類だけを表示します。どれもチェックしないとすべて表示します</translation>
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
        <name>Wires</name>
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
</TS>
