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
            <source>Assets</source>
            <translation>資產</translation>
        </message>
        <message>
            <source>Select assets to export; drag them to the export panel or away</source>
            <translation>選取要匯出的資產；可拖曳到匯出面板或其他程式</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>This catalog has no macros</source>
            <translation>此目錄沒有巨集</translation>
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
            <source>Problems with the modifiers</source>
            <translation>修飾詞的問題</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>巨集</translation>
        </message>
        <message>
            <source>The checked macros follow the modifiers and win every conflict</source>
            <translation>勾選的巨集接在修飾詞之後，發生衝突時以巨集為準</translation>
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
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Copy the effective request</source>
            <translation>複製實際要求</translation>
        </message>
        <message>
            <source>asset</source>
            <translation>資產</translation>
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
        <name>JobLogView</name>
        <message>
            <source>Open folder</source>
            <translation>開啟資料夾</translation>
        </message>
        <message>
            <source>Log of the job</source>
            <translation>作業記錄</translation>
        </message>
        <message>
            <source>One line for each asset, failures first</source>
            <translation>每個資產一行，失敗者在前</translation>
        </message>
        <message>
            <source>Show the exported files in the file manager</source>
            <translation>在檔案管理員中顯示匯出的檔案</translation>
        </message>
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
            <source>Exporting</source>
            <translation>匯出中</translation>
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
            <source>{done} of {total} checked</source>
            <translation>已檢查 {done} / {total}</translation>
        </message>
        <message>
            <source>Waiting for the job before</source>
            <translation>正在等待前一項作業</translation>
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
        <name>JobsPanel</name>
        <message>
            <source>Exports and their logs appear here.</source>
            <translation>匯出與其記錄會顯示於此。</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>作業</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>作業清單</translation>
        </message>
        <message>
            <source>Choose a job to see its progress or its log</source>
            <translation>選擇作業以查看其進度或記錄</translation>
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
            <source>Types</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Show only the checked types</source>
            <translation>僅顯示勾選的類型</translation>
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
            <source>Type &amp;modifiers</source>
            <translation>輸入修飾詞(&amp;M)</translation>
        </message>
        <message>
            <source>Go to the modifiers</source>
            <translation>移至修飾詞</translation>
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
            <source>&amp;About exportgui</source>
            <translation>關於 exportgui(&amp;A)</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>版本與授權</translation>
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
            <source>Show mail, client ID and folders</source>
            <translation>顯示郵件、用戶端 ID 與資料夾設定</translation>
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
            <source>The asset before and after; arrow keys move the divider</source>
            <translation>資產的前後對照；方向鍵可移動分隔線</translation>
        </message>
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
            <source>After</source>
            <translation>之後</translation>
        </message>
        <message>
            <source>Show what will be exported</source>
            <translation>顯示將匯出的結果</translation>
        </message>
        <message>
            <source>Select an asset to see what its export will look like</source>
            <translation>選取資產以查看匯出的樣子</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>更新中…</translation>
        </message>
        <message>
            <source>{width} × {height} px · original</source>
            <translation>{width} × {height} px · 原始檔</translation>
        </message>
        <message>
            <source>from {width} × {height} px</source>
            <translation>原 {width} × {height} px</translation>
        </message>
        <message>
            <source>shown at {percent} %</source>
            <translation>以 {percent}% 顯示</translation>
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
            <source>The page of the reference is missing: {path}</source>
            <translation>找不到參考頁面：{path}</translation>
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
    </context>
    <context>
        <name>TrayView</name>
        <message>
            <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
            <translation>將匯出選取的資產。若要從多個資料夾收集，請拖曳至此。</translation>
        </message>
    </context>
    <context>
        <name>TypeModel</name>
        <message>
            <source>Show only the checked types; with none checked, every type is shown</source>
            <translation>僅顯示勾選的類型；若未勾選則全部顯示</translation>
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
</TS>
