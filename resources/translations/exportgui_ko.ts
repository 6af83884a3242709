<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About exportgui</source>
            <translation>exportgui 정보</translation>
        </message>
        <message>
            <source>Runs the export jobs of Scene7 and Dynamic Media Classic on this computer.

MIT licence. Uses Qt {qt} (LGPL), libvips (LGPL) and Pillow.</source>
            <translation>Scene7 및 Dynamic Media Classic의 내보내기 작업을 이 컴퓨터에서 실행합니다.

MIT 라이선스. Qt {qt}(LGPL), libvips(LGPL) 및 Pillow를 사용합니다.</translation>
        </message>
    </context>
    <context>
        <name>Asset</name>
        <message>
            <source>cannot be read</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <source>cannot be exported</source>
            <translation>내보낼 수 없음</translation>
        </message>
        <message>
            <source>Cannot be read: {reason}</source>
            <translation>읽을 수 없음: {reason}</translation>
        </message>
    </context>
    <context>
        <name>AssetType</name>
        <message>
            <source>Image</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>Animated GIF</source>
            <translation>움직이는 GIF</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>마스크</translation>
        </message>
        <message>
            <source>Colour swatch</source>
            <translation>색상 견본</translation>
        </message>
        <message>
            <source>Watermark</source>
            <translation>워터마크</translation>
        </message>
        <message>
            <source>Adjusted view</source>
            <translation>조정된 보기</translation>
        </message>
        <message>
            <source>Layer view</source>
            <translation>레이어 보기</translation>
        </message>
        <message>
            <source>Zoom target</source>
            <translation>확대 대상</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>템플릿</translation>
        </message>
        <message>
            <source>PSD template</source>
            <translation>PSD 템플릿</translation>
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
            <translation>SVG 그림</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>비디오</translation>
        </message>
        <message>
            <source>Master video</source>
            <translation>마스터 비디오</translation>
        </message>
        <message>
            <source>Video caption</source>
            <translation>비디오 자막</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>오디오</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation>Flash</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>글꼴</translation>
        </message>
        <message>
            <source>ICC profile</source>
            <translation>ICC 프로필</translation>
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
            <translation>서식 있는 텍스트</translation>
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
            <translation>압축 파일</translation>
        </message>
        <message>
            <source>Image Set</source>
            <translation>이미지 집합</translation>
        </message>
        <message>
            <source>Render Set</source>
            <translation>렌더 집합</translation>
        </message>
        <message>
            <source>Spin Set</source>
            <translation>회전 집합</translation>
        </message>
        <message>
            <source>Media Set</source>
            <translation>미디어 집합</translation>
        </message>
        <message>
            <source>Multi-bitrate Set</source>
            <translation>다중 비트 전송률 집합</translation>
        </message>
        <message>
            <source>Video Set</source>
            <translation>비디오 집합</translation>
        </message>
        <message>
            <source>eCatalog</source>
            <translation>eCatalog</translation>
        </message>
        <message>
            <source>Offer Set</source>
            <translation>오퍼 집합</translation>
        </message>
        <message>
            <source>Asset set</source>
            <translation>에셋 집합</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>비네트</translation>
        </message>
        <message>
            <source>Other file</source>
            <translation>기타 파일</translation>
        </message>
    </context>
    <context>
        <name>BrowsePane</name>
        <message>
            <source>Search by name or folder</source>
            <translation>이름 또는 폴더로 검색</translation>
        </message>
        <message>
            <source>Show assets whose name or folder has all these words; * and ? stand for any characters</source>
            <translation>이름이나 폴더에 이 단어가 모두 들어 있는 에셋을 표시합니다. *와 ?는 임의의 문자를 나타냅니다</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Date changed</source>
            <translation>수정한 날짜</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>정렬 기준</translation>
        </message>
        <message>
            <source>Order of the assets</source>
            <translation>에셋의 순서</translation>
        </message>
        <message>
            <source>Reverse order</source>
            <translation>역순</translation>
        </message>
        <message>
            <source>Reverse the order</source>
            <translation>순서를 반대로 합니다</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>격자</translation>
        </message>
        <message>
            <source>Show the assets as tiles</source>
            <translation>에셋을 타일로 표시합니다</translation>
        </message>
        <message>
            <source>List</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>Show the assets as lines</source>
            <translation>에셋을 줄로 표시합니다</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>에셋</translation>
        </message>
        <message>
            <source>Select assets to export; drag them to the export panel or away</source>
            <translation>내보낼 에셋을 선택합니다. 내보내기 패널이나 다른 프로그램으로 끌 수 있습니다</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>This catalog has no macros</source>
            <translation>이 카탈로그에는 매크로가 없습니다</translation>
        </message>
        <message>
            <source>Image Serving commands, joined by &amp;; a whole Scene7 address can be pasted</source>
            <translation>&amp;로 이은 Image Serving 명령입니다. Scene7 주소 전체를 붙여 넣을 수 있습니다</translation>
        </message>
        <message>
            <source>Modifiers</source>
            <translation>수정자</translation>
        </message>
        <message>
            <source>Problems with the modifiers</source>
            <translation>수정자의 문제</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>매크로</translation>
        </message>
        <message>
            <source>The checked macros follow the modifiers and win every conflict</source>
            <translation>선택한 매크로는 수정자 뒤에 오며 충돌하면 매크로가 우선합니다</translation>
        </message>
        <message>
            <source>What will be asked of each asset, with every macro replaced by its commands</source>
            <translation>각 에셋에 보낼 요청입니다. 모든 매크로가 명령으로 바뀌어 있습니다</translation>
        </message>
        <message>
            <source>Effective request</source>
            <translation>실제 요청</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy the effective request</source>
            <translation>실제 요청을 복사합니다</translation>
        </message>
        <message>
            <source>asset</source>
            <translation>에셋</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Originals are copied as they are.</source>
            <translation>원본을 그대로 복사합니다.</translation>
        </message>
        <message>
            <source>Export type</source>
            <translation>내보내기 유형</translation>
        </message>
        <message>
            <source>Copy the originals, or convert them</source>
            <translation>원본을 복사하거나 변환합니다</translation>
        </message>
        <message>
            <source>About this export</source>
            <translation>이 내보내기에 대하여</translation>
        </message>
        <message>
            <source>Select the assets to export.</source>
            <translation>내보낼 에셋을 선택하세요.</translation>
        </message>
        <message>
            <source>Correct the modifiers first.</source>
            <translation>먼저 수정자를 고치세요.</translation>
        </message>
        <message>
            <source>Type modifiers or check a macro to say what to convert to.</source>
            <translation>수정자를 입력하거나 매크로를 선택하여 변환할 내용을 지정하세요.</translation>
        </message>
        <message>
            <source>Choose the folder to export to.</source>
            <translation>내보낼 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Give the whole path of the destination folder.</source>
            <translation>대상 폴더의 전체 경로를 입력하세요.</translation>
        </message>
        <message numerus="yes">
            <source>Export %n asset(s)</source>
            <translation>
                <numerusform>에셋 %n개 내보내기</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Start the export (Ctrl+Return)</source>
            <translation>내보내기를 시작합니다(Ctrl+Return)</translation>
        </message>
        <message>
            <source>The assets in the tray are exported.</source>
            <translation>트레이의 에셋을 내보냅니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n selected set(s) left out: sets cannot be exported.</source>
            <translation>
                <numerusform>선택한 집합 %n개를 제외합니다. 집합은 내보낼 수 없습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FmtChoice</name>
        <message>
            <source>Original</source>
            <translation>원본</translation>
        </message>
        <message>
            <source>Export as original: copy each file as it is</source>
            <translation>원본으로 내보내기: 각 파일을 그대로 복사합니다</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>변환</translation>
        </message>
        <message>
            <source>Export what the modifiers and macros make of each asset</source>
            <translation>각 에셋에 수정자와 매크로를 적용한 결과를 내보냅니다</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Log of the job</source>
            <translation>작업 로그</translation>
        </message>
        <message>
            <source>One line for each asset, failures first</source>
            <translation>에셋마다 한 줄, 실패가 먼저</translation>
        </message>
        <message>
            <source>Show the exported files in the file manager</source>
            <translation>내보낸 파일을 파일 관리자에서 표시합니다</translation>
        </message>
        <message>
            <source>Job {number}</source>
            <translation>작업 {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n exported</source>
            <translation>
                <numerusform>%n개 내보냄</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n개 실패</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with warnings</source>
            <translation>
                <numerusform>%n개 경고</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n개 건너뜀</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n개 제외됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not started</source>
            <translation>
                <numerusform>%n개 시작 안 함</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobModel</name>
        <message numerus="yes">
            <source>%n asset(s)</source>
            <translation>
                <numerusform>에셋 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Job {number} · {count}</source>
            <translation>작업 {number} · {count}</translation>
        </message>
        <message>
            <source>Runs in another program</source>
            <translation>다른 프로그램에서 실행 중</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n개 실패</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>확인 중</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>내보내는 중</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>중지하는 중</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Stopped by the system</source>
            <translation>시스템에서 중지함</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>중단됨</translation>
        </message>
    </context>
    <context>
        <name>JobProgressView</name>
        <message>
            <source>Progress of the job</source>
            <translation>작업 진행률</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Cancel the job</source>
            <translation>작업 취소</translation>
        </message>
        <message>
            <source>Start no further asset and stop</source>
            <translation>더 이상 에셋을 시작하지 않고 중지합니다</translation>
        </message>
        <message>
            <source>{done} of {total} exported</source>
            <translation>{total}개 중 {done}개 내보냄</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) failed so far</source>
            <translation>
                <numerusform>지금까지 에셋 %n개 실패</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total} checked</source>
            <translation>{total}개 중 {done}개 확인함</translation>
        </message>
        <message>
            <source>Waiting for the job before</source>
            <translation>앞의 작업을 기다리는 중</translation>
        </message>
        <message>
            <source>Every asset is checked before the first file is written.</source>
            <translation>첫 파일을 쓰기 전에 모든 에셋을 확인합니다.</translation>
        </message>
        <message>
            <source>{rate} assets per second</source>
            <translation>초당 에셋 {rate}개</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} 남음</translation>
        </message>
    </context>
    <context>
        <name>JobsPanel</name>
        <message>
            <source>Exports and their logs appear here.</source>
            <translation>내보내기와 로그가 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>작업 목록</translation>
        </message>
        <message>
            <source>Choose a job to see its progress or its log</source>
            <translation>작업을 선택하면 진행률이나 로그가 표시됩니다</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) exported</source>
            <translation>
                <numerusform>에셋 %n개 내보냄</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n개 실패</numerusform>
            </translation>
        </message>
        <message>
            <source>Job {number} is finished: {counts}</source>
            <translation>작업 {number} 완료: {counts}</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Show sets that cannot be exported</source>
            <translation>내보낼 수 없는 집합 표시</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Show the assets of one folder and those below it</source>
            <translation>폴더와 그 아래의 에셋을 표시합니다</translation>
        </message>
        <message>
            <source>Types</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Show only the checked types</source>
            <translation>선택한 유형만 표시합니다</translation>
        </message>
        <message>
            <source>Image, spin, media and other sets are hidden, because an export job cannot take them</source>
            <translation>이미지, 회전, 미디어 등의 집합은 내보내기 작업에서 사용할 수 없으므로 숨겨져 있습니다</translation>
        </message>
    </context>
    <context>
        <name>LogModel</name>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>에셋</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>세부 정보</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>경고</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>제외됨</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>시작 안 함</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>건너뜀</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>내보냄</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Image catalogs (*.ini)</source>
            <translation>이미지 카탈로그(*.ini)</translation>
        </message>
        <message>
            <source>Open catalog</source>
            <translation>카탈로그 열기</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;File</source>
            <translation>파일(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Open folder…</source>
            <translation>폴더 열기(&amp;O)…</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>이미지 폴더를 엽니다</translation>
        </message>
        <message>
            <source>Open &amp;catalog…</source>
            <translation>카탈로그 열기(&amp;C)…</translation>
        </message>
        <message>
            <source>Open an image catalog (.ini)</source>
            <translation>이미지 카탈로그(.ini)를 엽니다</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>샘플 열기(&amp;S)</translation>
        </message>
        <message>
            <source>Open the sample catalog</source>
            <translation>샘플 카탈로그를 엽니다</translation>
        </message>
        <message>
            <source>&amp;Rescan</source>
            <translation>다시 검색(&amp;R)</translation>
        </message>
        <message>
            <source>Look again at what there is</source>
            <translation>내용을 다시 확인합니다</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>내보내기(&amp;E)</translation>
        </message>
        <message>
            <source>Export the selected assets</source>
            <translation>선택한 에셋을 내보냅니다</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>끝내기(&amp;Q)</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>창을 닫습니다</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>편집(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>찾기(&amp;F)</translation>
        </message>
        <message>
            <source>Search the catalog</source>
            <translation>카탈로그를 검색합니다</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>모두 선택(&amp;A)</translation>
        </message>
        <message>
            <source>Select every asset that is shown</source>
            <translation>표시된 에셋을 모두 선택합니다</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>선택 해제(&amp;N)</translation>
        </message>
        <message>
            <source>Select no asset</source>
            <translation>에셋 선택을 해제합니다</translation>
        </message>
        <message>
            <source>Add to &amp;tray</source>
            <translation>트레이에 추가(&amp;T)</translation>
        </message>
        <message>
            <source>Add the selected assets to the job tray</source>
            <translation>선택한 에셋을 작업 트레이에 추가합니다</translation>
        </message>
        <message>
            <source>Type &amp;modifiers</source>
            <translation>수정자 입력(&amp;M)</translation>
        </message>
        <message>
            <source>Go to the modifiers</source>
            <translation>수정자로 이동합니다</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>보기(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>격자(&amp;G)</translation>
        </message>
        <message>
            <source>Show the assets as tiles</source>
            <translation>에셋을 타일로 표시합니다</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>목록(&amp;L)</translation>
        </message>
        <message>
            <source>Show the assets as lines</source>
            <translation>에셋을 줄로 표시합니다</translation>
        </message>
        <message>
            <source>Li&amp;brary</source>
            <translation>라이브러리(&amp;B)</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>라이브러리를 표시하거나 숨깁니다</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>미리보기(&amp;P)</translation>
        </message>
        <message>
            <source>Show or hide the preview</source>
            <translation>미리보기를 표시하거나 숨깁니다</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>작업(&amp;J)</translation>
        </message>
        <message>
            <source>Show or hide the jobs</source>
            <translation>작업을 표시하거나 숨깁니다</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>도움말(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Command reference</source>
            <translation>명령 참조(&amp;C)</translation>
        </message>
        <message>
            <source>Every command with an example</source>
            <translation>모든 명령을 예제와 함께 봅니다</translation>
        </message>
        <message>
            <source>&amp;About exportgui</source>
            <translation>exportgui 정보(&amp;A)</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>버전 및 라이선스</translation>
        </message>
    </context>
    <context>
        <name>OrderPanel</name>
        <message>
            <source>Browse…</source>
            <translation>찾아보기…</translation>
        </message>
        <message>
            <source>Choose the destination folder</source>
            <translation>대상 폴더를 선택합니다</translation>
        </message>
        <message>
            <source>Keep the folders of the catalog</source>
            <translation>카탈로그의 폴더 유지</translation>
        </message>
        <message>
            <source>Folder to export to</source>
            <translation>내보낼 폴더</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Folder that the exported files go to</source>
            <translation>내보낸 파일이 들어갈 폴더</translation>
        </message>
        <message>
            <source>Give the new file another name</source>
            <translation>새 파일의 이름을 바꿈</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Keep it and skip the asset</source>
            <translation>그대로 두고 에셋 건너뛰기</translation>
        </message>
        <message>
            <source>Do not start the job</source>
            <translation>작업을 시작하지 않음</translation>
        </message>
        <message>
            <source>If a file exists</source>
            <translation>파일이 있으면</translation>
        </message>
        <message>
            <source>What happens when a name is already taken</source>
            <translation>이름이 이미 사용 중일 때의 동작</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Error and warning</source>
            <translation>오류 및 경고</translation>
        </message>
        <message>
            <source>Job completion</source>
            <translation>작업 완료</translation>
        </message>
        <message>
            <source>Email setting</source>
            <translation>이메일 설정</translation>
        </message>
        <message>
            <source>Which outcomes of the job are mailed</source>
            <translation>어떤 결과를 메일로 보낼지 정합니다</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>클라이언트 ID</translation>
        </message>
        <message>
            <source>Reserved for future use; kept with the job</source>
            <translation>향후 사용을 위해 예약됨, 작업과 함께 저장됩니다</translation>
        </message>
        <message>
            <source>Export into subfolders as in the catalog</source>
            <translation>카탈로그와 같은 하위 폴더로 내보냅니다</translation>
        </message>
        <message>
            <source>&amp;If a file exists</source>
            <translation>파일이 있으면(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Email setting</source>
            <translation>이메일 설정(&amp;E)</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>클라이언트 ID(&amp;D)</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>고급</translation>
        </message>
        <message>
            <source>Show mail, client ID and folders</source>
            <translation>메일, 클라이언트 ID 및 폴더 설정을 표시합니다</translation>
        </message>
    </context>
    <context>
        <name>PreviewFeed</name>
        <message>
            <source>This asset has no picture; it is exported as it is.</source>
            <translation>이 에셋에는 그림이 없으므로 그대로 내보냅니다.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Preview</source>
            <translation>미리보기</translation>
        </message>
        <message>
            <source>The asset before and after; arrow keys move the divider</source>
            <translation>에셋의 전과 후입니다. 화살표 키로 구분선을 움직입니다</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>Show the asset as it is</source>
            <translation>에셋을 그대로 표시합니다</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>분할</translation>
        </message>
        <message>
            <source>Show before and after, with a divider between</source>
            <translation>이전과 이후를 구분선으로 나누어 표시합니다</translation>
        </message>
        <message>
            <source>After</source>
            <translation>이후</translation>
        </message>
        <message>
            <source>Show what will be exported</source>
            <translation>내보낼 결과를 표시합니다</translation>
        </message>
        <message>
            <source>Select an asset to see what its export will look like</source>
            <translation>에셋을 선택하면 내보낸 모습을 볼 수 있습니다</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>업데이트 중…</translation>
        </message>
        <message>
            <source>{width} × {height} px · original</source>
            <translation>{width} × {height} px · 원본</translation>
        </message>
        <message>
            <source>from {width} × {height} px</source>
            <translation>원본 {width} × {height} px</translation>
        </message>
        <message>
            <source>shown at {percent} %</source>
            <translation>{percent}%로 표시</translation>
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
            <translation>업데이트 중…</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>이전</translation>
        </message>
        <message>
            <source>After</source>
            <translation>이후</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>{message}; did you mean {name}?</source>
            <translation>{message}. {name}을(를) 의미했나요?</translation>
        </message>
        <message>
            <source>{command}: this version does not draw it</source>
            <translation>{command}: 이 버전에서는 그리지 않습니다</translation>
        </message>
    </context>
    <context>
        <name>ReferenceWindow</name>
        <message>
            <source>Command reference</source>
            <translation>명령 참조</translation>
        </message>
        <message>
            <source>Search the commands</source>
            <translation>명령 검색</translation>
        </message>
        <message>
            <source>By name or meaning; Return finds the next place</source>
            <translation>이름이나 뜻으로 검색합니다. Return 키를 누르면 다음 위치로 이동합니다</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>Go to a command</source>
            <translation>명령으로 이동합니다</translation>
        </message>
        <message>
            <source>The page of the reference is missing: {path}</source>
            <translation>참조 페이지가 없습니다: {path}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Job tray</source>
            <translation>작업 트레이</translation>
        </message>
        <message>
            <source>Assets of the next job; Delete takes one out</source>
            <translation>다음 작업의 에셋입니다. Delete 키로 뺄 수 있습니다</translation>
        </message>
        <message>
            <source>Empty the tray</source>
            <translation>트레이 비우기</translation>
        </message>
        <message>
            <source>Take every asset out of the tray</source>
            <translation>트레이에서 모든 에셋을 뺍니다</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) in the tray</source>
            <translation>
                <numerusform>트레이에 에셋 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>에셋</translation>
        </message>
    </context>
    <context>
        <name>TrayView</name>
        <message>
            <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
            <translation>선택한 에셋을 내보냅니다. 여러 폴더에서 모으려면 여기로 끌어오세요.</translation>
        </message>
    </context>
    <context>
        <name>TypeModel</name>
        <message>
            <source>Show only the checked types; with none checked, every type is shown</source>
            <translation>선택한 유형만 표시합니다. 아무것도 선택하지 않으면 모두 표시합니다</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Open a folder to begin</source>
            <translation>폴더를 열어 시작하세요</translation>
        </message>
        <message>
            <source>Its images become assets that you can search, preview and export. Nothing in it is changed.</source>
            <translation>폴더의 이미지가 에셋이 되어 검색하고 미리 보고 내보낼 수 있습니다. 폴더의 내용은 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>문제의 내용</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>폴더 열기…</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>이미지 폴더를 엽니다</translation>
        </message>
        <message>
            <source>Open catalog…</source>
            <translation>카탈로그 열기…</translation>
        </message>
        <message>
            <source>Open an image catalog (.ini)</source>
            <translation>이미지 카탈로그(.ini)를 엽니다</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>샘플 사용해 보기</translation>
        </message>
        <message>
            <source>Open the sample catalog</source>
            <translation>샘플 카탈로그를 엽니다</translation>
        </message>
        <message>
            <source>You can also drop a folder or an .ini file anywhere in this window.</source>
            <translation>이 창 아무 곳에나 폴더나 .ini 파일을 놓을 수도 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Wires</name>
        <message>
            <source>No asset matches “{text}”.</source>
            <translation>“{text}”와(과) 일치하는 에셋이 없습니다.</translation>
        </message>
        <message>
            <source>No asset of these types in this folder.</source>
            <translation>이 폴더에는 해당 유형의 에셋이 없습니다.</translation>
        </message>
        <message>
            <source>There are no assets here yet. Put images into the folder and choose File › Rescan.</source>
            <translation>아직 에셋이 없습니다. 폴더에 이미지를 넣고 파일 › 다시 검색을 선택하세요.</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s)</source>
            <translation>
                <numerusform>에셋 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>{chosen} of {all} selected</source>
            <translation>{all} 중 {chosen}개 선택됨</translation>
        </message>
        <message>
            <source>{count} · looking for more…</source>
            <translation>{count} · 더 찾는 중…</translation>
        </message>
    </context>
</TS>
