<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>allowed: {choices}</source>
        <translation>허용되는 값: {choices}</translation>
    </message>
    <message>
        <source>the document is not a rule set</source>
        <translation>이 문서는 규칙 세트가 아닙니다</translation>
    </message>
    <message>
        <source>&lt;ruleset&gt; with &lt;rule&gt;s</source>
        <translation>&lt;rule&gt;이 들어 있는 &lt;ruleset&gt;</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is not allowed here</source>
        <translation>&lt;{name}&gt;은(는) 여기에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>&lt;rule&gt;</source>
        <translation>&lt;rule&gt;</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>규칙 {name}</translation>
    </message>
    <message>
        <source>the expression has no part {name}</source>
        <translation>식에 {name} 부분이 없습니다</translation>
    </message>
    <message>
        <source>each of {names} once</source>
        <translation>{names} 각각 한 번</translation>
    </message>
    <message>
        <source>the expression {text} cannot be used: {detail}</source>
        <translation>식 {text}을(를) 쓸 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>{rule}: {text} repeats a part that can match in several ways, so that matching may never end</source>
        <translation>{rule}: {text}은(는) 여러 방식으로 일치할 수 있는 부분을 반복하므로 일치 검사가 끝나지 않을 수 있습니다</translation>
    </message>
    <message>
        <source>a rule has no attribute {name}</source>
        <translation>규칙에는 {name} 특성이 없습니다</translation>
    </message>
    <message>
        <source>larger than {size} MiB</source>
        <translation>{size}MiB보다 큽니다</translation>
    </message>
    <message>
        <source>entities are not accepted</source>
        <translation>엔터티는 허용되지 않습니다</translation>
    </message>
    <message>
        <source>not a text file (NUL character)</source>
        <translation>텍스트 파일이 아닙니다(NUL 문자)</translation>
    </message>
    <message>
        <source>marked as UTF-8 but is not, at byte {number}</source>
        <translation>UTF-8로 표시되어 있지만 바이트 {number}에서 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>at column {number}</source>
        <translation>{number}번째 글자</translation>
    </message>
    <message>
        <source>name template {template}</source>
        <translation>이름 템플릿 {template}</translation>
    </message>
    <message>
        <source>recipe {name}</source>
        <translation>레시피 {name}</translation>
    </message>
    <message>
        <source>unknown token {token}</source>
        <translation>알 수 없는 토큰 {token}</translation>
    </message>
    <message>
        <source>{token} pads wrongly: write a width from 1 to 9, such as {example}</source>
        <translation>{token}의 자릿수 지정이 잘못되었습니다. {example}처럼 1에서 9까지의 너비를 쓰세요</translation>
    </message>
    <message>
        <source>a brace stands alone</source>
        <translation>중괄호의 짝이 맞지 않습니다</translation>
    </message>
    <message>
        <source>the name leads out of the destination</source>
        <translation>이름이 대상 폴더 밖을 가리킵니다</translation>
    </message>
    <message>
        <source>the template names no file</source>
        <translation>템플릿이 파일 이름을 만들지 않습니다</translation>
    </message>
    <message>
        <source>cannot be read: {detail}</source>
        <translation>읽을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>cannot be used; please report it with the log file {file}; unexpected error: {detail}</source>
        <translation>사용할 수 없습니다. 로그 파일 {file}을(를) 첨부하여 보고해 주세요. 예기치 않은 오류: {detail}</translation>
    </message>
    <message>
        <source>this kind of camera raw file is not supported</source>
        <translation>이 종류의 카메라 RAW 파일은 지원되지 않습니다</translation>
    </message>
    <message>
        <source>develop it, and save it as TIFF, PNG or JPEG</source>
        <translation>현상한 후 TIFF, PNG 또는 JPEG로 저장하십시오</translation>
    </message>
    <message>
        <source>the camera raw file does not tell its white balance; that of daylight is used</source>
        <translation>카메라 RAW 파일에 화이트 밸런스 정보가 없어 주광 설정을 사용합니다</translation>
    </message>
    <message>
        <source>the colour space that the file names is not known and is ignored: {detail}</source>
        <translation>파일에 지정된 색 공간을 알 수 없어 무시합니다: {detail}</translation>
    </message>
    <message>
        <source>the HDR picture ({kind}) is mapped to standard dynamic range (SDR)</source>
        <translation>HDR 이미지({kind})는 표준 다이내믹 레인지(SDR)로 변환됩니다</translation>
    </message>
    <message>
        <source>the file is cut short; a part of it is missing</source>
        <translation>파일이 잘려 일부가 없습니다</translation>
    </message>
    <message>
        <source>the file is damaged; its size and metadata may be wrong</source>
        <translation>파일이 손상되었습니다. 크기와 메타데이터가 잘못되었을 수 있습니다</translation>
    </message>
    <message>
        <source>the file lacks its end marker</source>
        <translation>파일에 끝 표식이 없습니다</translation>
    </message>
    <message>
        <source>the file lacks scans: its picture has less detail than it should</source>
        <translation>파일에 스캔이 빠져 있습니다: 이미지의 세부 묘사가 원래보다 적습니다</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>이름과 위치를 확인하십시오</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>헤더를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>its pixels cannot be read</source>
        <translation>픽셀을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>get a whole copy of it</source>
        <translation>온전한 사본을 구하십시오</translation>
    </message>
    <message>
        <source>get a whole copy of it, or allow the export of what can be read of it</source>
        <translation>온전한 사본을 구하거나 읽을 수 있는 부분의 내보내기를 허용하십시오</translation>
    </message>
    <message>
        <source>the {format} file is damaged: {detail}</source>
        <translation>{format} 파일이 손상되었습니다: {detail}</translation>
    </message>
    <message>
        <source>the {format} file is cut short or damaged: {detail}</source>
        <translation>{format} 파일이 잘렸거나 손상되었습니다: {detail}</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>its pixels are not what its header says</source>
        <translation>픽셀이 헤더의 내용과 다릅니다</translation>
    </message>
    <message>
        <source>not a picture of a known format</source>
        <translation>알려진 형식의 이미지가 아닙니다</translation>
    </message>
    <message>
        <source>if it is a picture, save it as TIFF, PNG or JPEG</source>
        <translation>이미지라면 TIFF, PNG 또는 JPEG로 저장하십시오</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>the file begins with nothing but zeros, as after a copy that failed</source>
        <translation>파일의 앞부분이 모두 0입니다. 복사에 실패했을 때 이렇게 됩니다</translation>
    </message>
    <message>
        <source>the reader ran out of memory while working on it</source>
        <translation>판독기가 처리 중에 메모리가 부족해졌습니다</translation>
    </message>
    <message>
        <source>the reader crashed twice while working on it; the file is most likely damaged</source>
        <translation>판독기가 처리 중에 두 번 비정상 종료되었습니다. 파일이 손상되었을 가능성이 높습니다</translation>
    </message>
    <message>
        <source>reading it took more than {number} seconds</source>
        <translation>읽는 데 {number}초가 넘게 걸렸습니다</translation>
    </message>
    <message>
        <source>the system ended the reader twice while working on it, perhaps for want of memory; close other programs or work on fewer files at once, then retry</source>
        <translation>작업 중 시스템이 읽기 프로세스를 두 번 종료했습니다. 메모리가 부족했을 수 있습니다. 다른 프로그램을 닫거나 동시에 처리하는 파일 수를 줄인 뒤 다시 시도하세요</translation>
    </message>
    <message>
        <source>JPEG 2000 is written in gray or rgb only</source>
        <translation>JPEG 2000은 gray 또는 rgb로만 씁니다</translation>
    </message>
    <message>
        <source>JPEG 2000 cannot be written: {detail}</source>
        <translation>JPEG 2000을 쓸 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>EPS is off; it can be turned on in the settings</source>
        <translation>EPS가 꺼져 있습니다. 설정에서 켤 수 있습니다</translation>
    </message>
    <message>
        <source>EPS needs Ghostscript, which is not installed</source>
        <translation>EPS에는 Ghostscript가 필요하지만 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>it holds no pixels</source>
        <translation>픽셀이 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>truncated: the trailer is missing</source>
        <translation>잘림: 트레일러가 없습니다</translation>
    </message>
    <message>
        <source>truncated inside a box</source>
        <translation>박스 중간에서 잘림</translation>
    </message>
    <message>
        <source>truncated inside a chunk</source>
        <translation>청크 중간에서 잘림</translation>
    </message>
    <message>
        <source>truncated: the end chunk is missing</source>
        <translation>잘림: 끝 청크가 없습니다</translation>
    </message>
    <message>
        <source>wrong checksum of a {kind} chunk</source>
        <translation>{kind} 청크의 체크섬이 잘못되었습니다</translation>
    </message>
    <message>
        <source>an unknown block</source>
        <translation>알 수 없는 블록</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>잘림</translation>
    </message>
    <message>
        <source>truncated: the end marker is missing</source>
        <translation>잘렸습니다: 끝 표식이 없습니다</translation>
    </message>
    <message>
        <source>truncated: scans are missing in front of the end marker</source>
        <translation>잘렸습니다: 끝 표식 앞의 스캔이 빠져 있습니다</translation>
    </message>
    <message>
        <source>truncated: rows are missing in front of the end marker</source>
        <translation>잘렸습니다: 끝 표식 앞의 행이 빠져 있습니다</translation>
    </message>
    <message>
        <source>the file has stray zeros between its parts; they are skipped</source>
        <translation>파일의 각 부분 사이에 불필요한 0이 있어 건너뜁니다</translation>
    </message>
    <message>
        <source>the file says that it is JFIF {version}, which does not exist; it is read as JFIF 1</source>
        <translation>파일이 존재하지 않는 JFIF {version}로 표시되어 있어 JFIF 1로 읽습니다</translation>
    </message>
    <message>
        <source>allow more of them in the settings (max_pixels), or make it smaller</source>
        <translation>설정(max_pixels)에서 한도를 늘리거나 이미지를 작게 만드십시오</translation>
    </message>
    <message>
        <source>allow more of it, or make the picture smaller</source>
        <translation>한도를 늘리거나 이미지를 작게 만드십시오</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>이미지에 픽셀이 없습니다</translation>
    </message>
    <message>
        <source>the picture has {number} megapixels; at most {most} are allowed</source>
        <translation>이미지가 {number}메가픽셀입니다. 최대 {most}메가픽셀까지 허용됩니다</translation>
    </message>
    <message>
        <source>decoding it needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes)</source>
        <translation>디코딩하려면 메모리가 약 {needed}MB 필요하지만 허용량은 {allowed}MB입니다(설정: memory_megabytes)</translation>
    </message>
    <message>
        <source>the embedded colour profile is ignored: {detail}</source>
        <translation>포함된 색상 프로필이 무시됩니다: {detail}</translation>
    </message>
    <message>
        <source>it is for {space} pixels, these are {type}</source>
        <translation>{space} 픽셀용이지만 이것은 {type}입니다</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>손상되었습니다</translation>
    </message>
    <message>
        <source>the PDF is protected by a password</source>
        <translation>PDF가 암호로 보호되어 있습니다</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>암호 없이 저장하십시오</translation>
    </message>
    <message>
        <source>truncated: the end is missing</source>
        <translation>잘렸습니다: 끝부분이 없습니다</translation>
    </message>
    <message>
        <source>its tables of objects refer to each other in a circle</source>
        <translation>개체 표가 서로 순환 참조합니다</translation>
    </message>
    <message>
        <source>there are more than are read</source>
        <translation>읽을 수 있는 수보다 많습니다</translation>
    </message>
    <message>
        <source>their data is damaged</source>
        <translation>데이터가 손상되었습니다</translation>
    </message>
    <message>
        <source>some embedded paths may be missing: {detail}</source>
        <translation>일부 포함된 패스가 없을 수 있습니다: {detail}</translation>
    </message>
    <message>
        <source>some embedded paths are left out: there are too many</source>
        <translation>포함된 패스가 너무 많아 일부를 제외합니다</translation>
    </message>
    <message>
        <source>the embedded path “{name}” is left out: it is damaged</source>
        <translation>포함된 패스 “{name}”은(는) 손상되어 제외합니다</translation>
    </message>
    <message>
        <source>the picture has more pixels than are allowed</source>
        <translation>이미지의 픽셀 수가 허용치를 넘습니다</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>읽는 데 필요한 메모리가 부족합니다</translation>
    </message>
    <message>
        <source>this kind of {format} file is not supported</source>
        <translation>이 종류의 {format} 파일은 지원되지 않습니다</translation>
    </message>
    <message>
        <source>there is no page {page}; the file has {pages}</source>
        <translation>{page}페이지가 없습니다. 파일은 {pages}페이지입니다</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>픽셀이 없습니다</translation>
    </message>
    <message>
        <source>what the file says of its transparency makes no sense and is left out</source>
        <translation>파일의 투명도 정보가 말이 되지 않아 제외됩니다</translation>
    </message>
    <message>
        <source>what the file says of its colours makes no sense</source>
        <translation>파일의 색상 정보가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>the Photoshop document has no merged picture</source>
        <translation>Photoshop 문서에 병합된 이미지가 없습니다</translation>
    </message>
    <message>
        <source>save it in Photoshop with Maximize Compatibility</source>
        <translation>Photoshop에서 ‘호환성 최대화’를 켜고 저장하세요</translation>
    </message>
    <message>
        <source>multichannel Photoshop documents are not supported</source>
        <translation>다중 채널 Photoshop 문서는 지원되지 않습니다</translation>
    </message>
    <message>
        <source>{number}-bit Photoshop documents are not supported; 8 and 16 bits a channel are</source>
        <translation>{number}비트 Photoshop 문서는 지원되지 않습니다. 채널당 8비트와 16비트만 지원됩니다</translation>
    </message>
    <message>
        <source>colour channels are missing</source>
        <translation>색상 채널이 없습니다</translation>
    </message>
    <message>
        <source>truncated: a part of it is missing</source>
        <translation>잘림: 일부가 없습니다</translation>
    </message>
    <message>
        <source>the merged picture is stored in an unknown way</source>
        <translation>병합된 이미지가 알 수 없는 방식으로 저장되어 있습니다</translation>
    </message>
    <message>
        <source>truncated inside the table of rows</source>
        <translation>행 표 안에서 잘렸습니다</translation>
    </message>
    <message>
        <source>sample values beyond 0…{full} are clipped</source>
        <translation>0…{full} 범위를 벗어난 샘플 값은 잘립니다</translation>
    </message>
    <message>
        <source>sample values are stretched: {low} is black and {high} is white</source>
        <translation>샘플 값이 확장됩니다. {low}은(는) 검은색, {high}은(는) 흰색입니다</translation>
    </message>
    <message>
        <source>the crop that the file asks for is not of whole pixels within the picture and is ignored</source>
        <translation>파일이 지정한 자르기 영역이 이미지 안의 정수 픽셀이 아니므로 무시됩니다</translation>
    </message>
    <message>
        <source>page 1 of {count}: only the first is used</source>
        <translation>{count}페이지 중 1페이지: 첫 페이지만 사용합니다</translation>
    </message>
    <message>
        <source>frame 1 of {count}: only the first is used</source>
        <translation>{count}프레임 중 1프레임: 첫 프레임만 사용합니다</translation>
    </message>
    <message>
        <source>picture 1 of {count}: only the first is used</source>
        <translation>이미지 {count}개 중 1번째: 첫 이미지만 사용합니다</translation>
    </message>
    <message>
        <source>the HDR gain map of the file is not applied; the picture comes out in standard dynamic range (SDR)</source>
        <translation>파일의 HDR 게인 맵은 적용되지 않습니다. 이미지는 표준 다이내믹 레인지(SDR)로 출력됩니다</translation>
    </message>
    <message>
        <source>the largest of {count} sizes is used: {width} × {height}</source>
        <translation>크기 {count}개 중 가장 큰 것을 사용합니다: {width} × {height}</translation>
    </message>
    <message>
        <source>the file is {format}, though its name ends in {suffix}</source>
        <translation>이름은 {suffix}(으)로 끝나지만 파일은 {format}입니다</translation>
    </message>
    <message>
        <source>the SVG declares an entity that is not plain text: {name}</source>
        <translation>SVG가 일반 텍스트가 아닌 엔터티를 선언합니다: {name}</translation>
    </message>
    <message>
        <source>the SVG is larger than {size} MB</source>
        <translation>SVG가 {size} MB를 넘습니다</translation>
    </message>
    <message>
        <source>the elements of the SVG are nested too deeply</source>
        <translation>SVG의 요소가 너무 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>the SVG is not well-formed XML: {detail}</source>
        <translation>SVG가 올바른 형식의 XML이 아닙니다: {detail}</translation>
    </message>
    <message>
        <source>the file announces a further page that cannot be read</source>
        <translation>파일이 예고한 다음 페이지를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>파일이 {size}MB보다 큽니다</translation>
    </message>
    <message>
        <source>truncated: pixels lie beyond its end</source>
        <translation>잘렸습니다: 픽셀이 끝을 벗어난 위치에 있습니다</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>디렉터리를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>이미지가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>this kind of TIFF with premultiplied alpha is not supported; save it flattened</source>
        <translation>이 종류의 미리 곱한 알파가 있는 TIFF는 지원되지 않습니다. 병합하여 저장하십시오</translation>
    </message>
    <message>
        <source>TIFF samples of more than 32 bits are not supported; save it with 8 or 16 bits a channel</source>
        <translation>32비트를 초과하는 TIFF 샘플은 지원되지 않습니다. 채널당 8비트 또는 16비트로 저장하십시오</translation>
    </message>
    <message>
        <source>TIFF samples of several bit depths are not supported; save it with the same depth in every channel</source>
        <translation>비트 심도가 서로 다른 TIFF 샘플은 지원되지 않습니다. 모든 채널을 같은 비트 심도로 저장하십시오</translation>
    </message>
    <message>
        <source>TIFF of this kind in separate planes is not supported; save it with interleaved samples</source>
        <translation>이 종류의 평면이 분리된 TIFF는 지원되지 않습니다. 샘플을 인터리브 방식으로 저장하십시오</translation>
    </message>
    <message>
        <source>TIFF of lightness alone is not supported; save it as grayscale</source>
        <translation>명도만 있는 TIFF는 지원되지 않습니다. 회색조로 저장하십시오</translation>
    </message>
    <message>
        <source>TIFF photometric {number} is not supported; save it as RGB, CMYK or grayscale</source>
        <translation>TIFF 측광 해석 {number}은(는) 지원되지 않습니다. RGB, CMYK 또는 회색조로 저장하십시오</translation>
    </message>
    <message>
        <source>TIFF with {name} compression is not supported; save it with LZW or ZIP</source>
        <translation>{name} 압축을 사용한 TIFF는 지원되지 않습니다. LZW 또는 ZIP으로 저장하십시오</translation>
    </message>
    <message>
        <source>this kind of {number}-bit TIFF is not supported; save it with 8 or 16 bits a channel</source>
        <translation>이 종류의 {number}비트 TIFF는 지원되지 않습니다. 채널당 8 또는 16비트로 저장하십시오</translation>
    </message>
    <message>
        <source>this kind of Lab samples is not supported; save it with 8 or 16 bits a channel</source>
        <translation>이 종류의 Lab 샘플은 지원되지 않습니다. 채널당 8 또는 16비트로 저장하십시오</translation>
    </message>
    <message>
        <source>a layer sized by its path cannot have it</source>
        <translation>패스로 크기가 정해지는 레이어에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>size= as well</source>
        <translation>size=도 함께 지정</translation>
    </message>
    <message>
        <source>a solid colour layer has no size</source>
        <translation>단색 레이어에 크기가 없습니다</translation>
    </message>
    <message>
        <source>size=w,h or mask= or clipPath=</source>
        <translation>size=w,h, mask= 또는 clipPath=</translation>
    </message>
    <message>
        <source>the layer has no picture</source>
        <translation>레이어에 이미지가 없습니다</translation>
    </message>
    <message>
        <source>src=, text=, textPs=, color= or size=w,h</source>
        <translation>src=, text=, textPs=, color= 또는 size=w,h</translation>
    </message>
    <message>
        <source>is no template</source>
        <translation>템플릿이 아닙니다</translation>
    </message>
    <message>
        <source>a catalog record with a Modifier</source>
        <translation>Modifier가 있는 카탈로그 레코드</translation>
    </message>
    <message>
        <source>{name} names no object here, and the request needs none</source>
        <translation>{name}에 해당하는 개체가 여기에 없지만 이 요청에는 필요하지 않습니다</translation>
    </message>
    <message>
        <source>a record with src= or mask= in its Modifier cannot be a layer or a mask</source>
        <translation>Modifier에 src= 또는 mask=가 있는 레코드는 레이어나 마스크가 될 수 없습니다</translation>
    </message>
    <message>
        <source>the mask object has no picture</source>
        <translation>마스크 개체에 이미지가 없습니다</translation>
    </message>
    <message>
        <source>ignored in a nested request</source>
        <translation>중첩된 요청에서는 무시됩니다</translation>
    </message>
    <message>
        <source>a text box needs a width</source>
        <translation>텍스트 상자에는 너비가 필요합니다</translation>
    </message>
    <message>
        <source>ignored, the layer has {name}=</source>
        <translation>레이어에 {name}=이(가) 있어 무시됩니다</translation>
    </message>
    <message>
        <source>ignored, the layer has no {name}=</source>
        <translation>레이어에 {name}=이(가) 없어 무시됩니다</translation>
    </message>
    <message>
        <source>ignored, the size= has no height</source>
        <translation>무시됨, size=에 높이가 없음</translation>
    </message>
    <message>
        <source>the text box</source>
        <translation>텍스트 상자</translation>
    </message>
    <message>
        <source>the text is larger than its place and nothing of it is drawn; make the place larger or the text smaller</source>
        <translation>텍스트가 배치 영역보다 커서 아무것도 그려지지 않습니다. 영역을 넓히거나 텍스트를 줄이세요</translation>
    </message>
    <message>
        <source>the end of the text has no room and is left out; make the place larger or the text smaller</source>
        <translation>텍스트의 끝부분이 들어갈 공간이 없어 생략됩니다. 영역을 넓히거나 텍스트를 줄이세요</translation>
    </message>
    <message>
        <source>ignored without {name}=</source>
        <translation>{name}=이(가) 없어 무시됩니다</translation>
    </message>
    <message>
        <source>ignored, only req={kind} uses it</source>
        <translation>req={kind}에서만 쓰므로 무시됩니다</translation>
    </message>
    <message>
        <source>ignored with {name}={value}</source>
        <translation>{name}={value}에서는 무시됩니다</translation>
    </message>
    <message>
        <source>ignored, it means nothing for fmt={format}</source>
        <translation>fmt={format}에는 의미가 없어 무시됩니다</translation>
    </message>
    <message>
        <source>the pixel type {type} is ignored, the icc= profile decides it</source>
        <translation>icc= 프로필이 결정하므로 픽셀 유형 {type}은(는) 무시됩니다</translation>
    </message>
    <message>
        <source>the second value is ignored, {format} has no such setting</source>
        <translation>{format}에는 그런 설정이 없어 두 번째 값이 무시됩니다</translation>
    </message>
    <message>
        <source>the second value is ignored for {type} output</source>
        <translation>{type} 출력에서는 두 번째 값이 무시됩니다</translation>
    </message>
    <message>
        <source>the mac palette cannot be used with fmt={format}</source>
        <translation>mac 팔레트는 fmt={format}에서 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>adaptive or web, or gif and png8 without alpha</source>
        <translation>adaptive 또는 web, 혹은 알파 없는 gif와 png8</translation>
    </message>
    <message>
        <source>the colour list is ignored, only an adaptive palette has one</source>
        <translation>색상 목록은 최적화 팔레트에만 있으므로 무시됩니다</translation>
    </message>
    <message>
        <source>needs wid= or hei= as well</source>
        <translation>wid= 또는 hei=도 필요합니다</translation>
    </message>
    <message>
        <source>cannot be used with req=tmb</source>
        <translation>req=tmb에서는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>ignored, it needs both wid= and hei=</source>
        <translation>wid=와 hei=가 모두 필요하므로 무시됩니다</translation>
    </message>
    <message>
        <source>ignored with fmt={format}, which stays transparent</source>
        <translation>fmt={format}은(는) 투명하게 유지되므로 무시됩니다</translation>
    </message>
    <message>
        <source>the alpha value is ignored, the background is opaque</source>
        <translation>배경이 불투명하므로 알파 값은 무시됩니다</translation>
    </message>
    <message>
        <source>the suffix s is ignored here</source>
        <translation>접미사 s는 여기에서 무시됩니다</translation>
    </message>
    <message>
        <source>accepted; it only means something to a server</source>
        <translation>받아들이지만 서버에서만 의미가 있습니다</translation>
    </message>
    <message>
        <source>ignored for layer 0 and the composite</source>
        <translation>레이어 0과 합성 이미지에서는 무시됩니다</translation>
    </message>
    <message>
        <source>cannot be used for layer 0 or comp</source>
        <translation>레이어 0이나 comp에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>size= there</source>
        <translation>그곳에서는 size=</translation>
    </message>
    <message>
        <source>fractions of a pixel do not count; originN= takes shares</source>
        <translation>픽셀의 소수 부분은 무시됩니다. 비율은 originN=으로 지정합니다</translation>
    </message>
    <message>
        <source>layer {number} is skipped: it has no src=, text=, textPs= or color=</source>
        <translation>레이어 {number}을(를) 건너뜁니다: src=, text=, textPs=, color= 중 어느 것도 없습니다</translation>
    </message>
    <message>
        <source>ignored, no path is given</source>
        <translation>패스가 지정되지 않아 무시됩니다</translation>
    </message>
    <message>
        <source>cannot be used with textFlowPath= in one layer</source>
        <translation>같은 레이어에서 textFlowPath=와 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>ignored, the layer has no text</source>
        <translation>레이어에 텍스트가 없어 무시됩니다</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>텍스트가 너무 깁니다</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>최대 {size}KiB</translation>
    </message>
    <message>
        <source>groups are nested more than {number} deep</source>
        <translation>그룹이 {number}단계보다 깊게 중첩되었습니다</translation>
    </message>
    <message>
        <source>pairs of braces; {text} for the character</source>
        <translation>짝이 맞는 중괄호. 문자 자체는 {text}</translation>
    </message>
    <message>
        <source>{word} has no effect here; it works in {command}= only</source>
        <translation>{word}은(는) 여기서 효과가 없습니다. {command}=에서만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>font {name} is not in the font table; the default font is used</source>
        <translation>글꼴 {name}이(가) 글꼴 표에 없어 기본 글꼴을 사용합니다</translation>
    </message>
    <message>
        <source>{kind} cannot be exported</source>
        <translation>{kind}은(는) 내보낼 수 없습니다</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>이미지 집합</translation>
    </message>
    <message>
        <source>Image Sets</source>
        <translation>이미지 집합</translation>
    </message>
    <message>
        <source>export the images in them instead</source>
        <translation>대신 그 안의 이미지를 내보내세요</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>렌더 집합</translation>
    </message>
    <message>
        <source>Render Sets</source>
        <translation>렌더 집합</translation>
    </message>
    <message>
        <source>export the renderings or images in them instead</source>
        <translation>대신 그 안의 렌더링이나 이미지를 내보내세요</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>회전 집합</translation>
    </message>
    <message>
        <source>Spin Sets</source>
        <translation>회전 집합</translation>
    </message>
    <message>
        <source>export the views in them instead</source>
        <translation>대신 그 안의 보기를 내보내세요</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>미디어 집합</translation>
    </message>
    <message>
        <source>Media Sets</source>
        <translation>미디어 집합</translation>
    </message>
    <message>
        <source>export the images and videos in them instead</source>
        <translation>대신 그 안의 이미지와 비디오를 내보내세요</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>다중 비트 전송률 집합</translation>
    </message>
    <message>
        <source>Multi-bitrate Sets</source>
        <translation>다중 비트 전송률 집합</translation>
    </message>
    <message>
        <source>export the encoded videos in them instead</source>
        <translation>대신 그 안의 인코딩된 비디오를 내보내세요</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>비디오 집합</translation>
    </message>
    <message>
        <source>Video Sets</source>
        <translation>비디오 집합</translation>
    </message>
    <message>
        <source>export the videos in them instead</source>
        <translation>대신 그 안의 비디오를 내보내세요</translation>
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
        <translation>대신 페이지를 내보내십시오</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>오퍼 집합</translation>
    </message>
    <message>
        <source>Offer Sets</source>
        <translation>오퍼 집합</translation>
    </message>
    <message>
        <source>export the images they offer instead</source>
        <translation>대신 제공되는 이미지를 내보내십시오</translation>
    </message>
    <message>
        <source>locale,id[,id…], several separated by |</source>
        <translation>locale,id[,id…], 여러 개는 |로 구분</translation>
    </message>
    <message>
        <source>a profile&apos;s name or its path below RootPath</source>
        <translation>프로필 이름 또는 RootPath 아래의 경로</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder</source>
        <translation>파일(절대 경로 또는 카탈로그 폴더 기준 상대 경로)</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder; several are separated by commas</source>
        <translation>파일(절대 경로 또는 카탈로그 폴더 기준 상대 경로). 여러 개는 쉼표로 구분</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 또는 1</translation>
    </message>
    <message>
        <source>rrggbb in hexadecimal, with or without 0x</source>
        <translation>16진수 rrggbb(0x는 선택)</translation>
    </message>
    <message>
        <source>width,height in pixels, 0 for unconstrained</source>
        <translation>너비,높이(픽셀), 0은 제한 없음</translation>
    </message>
    <message>
        <source>a number larger than 0</source>
        <translation>0보다 큰 숫자</translation>
    </message>
    <message>
        <source>a record&apos;s Id</source>
        <translation>레코드의 Id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a folder, absolute or relative to the catalog&apos;s folder</source>
        <translation>폴더(절대 경로 또는 카탈로그 폴더 기준 상대 경로)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>&apos;.&apos; and one or more characters</source>
        <translation>&apos;.&apos;과 한 글자 이상</translation>
    </message>
    <message>
        <source>a name in the font map</source>
        <translation>글꼴 맵에 있는 이름</translation>
    </message>
    <message>
        <source>1…100, then optionally 0 or 1</source>
        <translation>1…100, 이어서 선택적으로 0 또는 1</translation>
    </message>
    <message>
        <source>2 (bilin), 3 (bicub), 4 (sharp2)</source>
        <translation>2(bilin), 3(bicub), 4(sharp2)</translation>
    </message>
    <message>
        <source>width,height in pixels, 0,0 for no limit</source>
        <translation>너비,높이(픽셀), 0,0은 한도 없음</translation>
    </message>
    <message>
        <source>a record&apos;s Id or a path below RootPath</source>
        <translation>레코드의 Id 또는 RootPath 아래의 경로</translation>
    </message>
    <message>
        <source>a locale</source>
        <translation>로캘</translation>
    </message>
    <message>
        <source>1 (crop), 2 (fit), 3 (texture)</source>
        <translation>1(자르기), 2(맞추기), 3(텍스처)</translation>
    </message>
    <message>
        <source>1 (left), 2 (center), 3 (right)</source>
        <translation>1(왼쪽), 2(가운데), 3(오른쪽)</translation>
    </message>
    <message>
        <source>1 (top), 2 (center), 3 (bottom)</source>
        <translation>1(위), 2(가운데), 3(아래)</translation>
    </message>
    <message>
        <source>0 (perceptual), 1 (relative), 2 (saturation), 3 (absolute)</source>
        <translation>0(가시 범위), 1(상대), 2(채도), 3(절대)</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>정수 네 개</translation>
    </message>
    <message>
        <source>Digimarc watermarks are not embedded; only a server does that</source>
        <translation>Digimarc 워터마크는 넣지 않습니다. 서버에서만 넣습니다</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>no browser chooses the format here: what the request says is written</source>
        <translation>여기서는 브라우저가 형식을 고르지 않습니다. 요청대로 기록합니다</translation>
    </message>
    <message>
        <source>what cannot be drawn is reported, with no picture in its place</source>
        <translation>그릴 수 없는 것은 알려 주며 대신할 그림을 넣지 않습니다</translation>
    </message>
    <message>
        <source>not a known attribute</source>
        <translation>알려진 특성이 아닙니다</translation>
    </message>
    <message>
        <source>unknown asset handle &apos;{handle}&apos; in {catalog}</source>
        <translation>{catalog}에 없는 에셋 핸들입니다: &apos;{handle}&apos;</translation>
    </message>
    <message>
        <source>a|&lt;number&gt; of a listed asset</source>
        <translation>목록에 있는 에셋의 a|&lt;번호&gt;</translation>
    </message>
    <message>
        <source>{number} fields, but the header has {columns} columns</source>
        <translation>필드는 {number}개인데 머리글의 열은 {columns}개입니다</translation>
    </message>
    <message>
        <source>the record has no {column}</source>
        <translation>레코드에 {column}이(가) 없습니다</translation>
    </message>
    <message>
        <source>column {number} is named &apos;{name}&apos;</source>
        <translation>{number}번째 열의 이름이 &apos;{name}&apos;입니다</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>ASCII 문자, 숫자, &apos;-&apos;, &apos;_&apos;, &apos;.&apos;</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>{column} 열이 두 번 나옵니다</translation>
    </message>
    <message>
        <source>the header has no column {column}</source>
        <translation>머리글에 {column} 열이 없습니다</translation>
    </message>
    <message>
        <source>a quotation mark is not closed at the end of its field</source>
        <translation>따옴표가 필드 끝에서 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an attribute</source>
        <translation>&apos;{text}&apos;은(는) 속성이 아닙니다</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>이름 = 값</translation>
    </message>
    <message>
        <source>{attribute}: there is no folder {folder}</source>
        <translation>{attribute}: 폴더 {folder}이(가) 없습니다</translation>
    </message>
    <message>
        <source>{attribute}: there is no file {file}</source>
        <translation>{attribute}: 파일 {file}이(가) 없습니다</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, {number}번째 줄</translation>
    </message>
    <message>
        <source>cannot open this catalog: {detail}</source>
        <translation>이 카탈로그를 열 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>not a catalog; allowed: a folder, or an IS catalog&apos;s .ini file</source>
        <translation>카탈로그가 아닙니다. 허용되는 것: 폴더 또는 IS 카탈로그의 .ini 파일</translation>
    </message>
    <message>
        <source>the catalog does not know it</source>
        <translation>카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>a catalog Id or a path below the catalog&apos;s root</source>
        <translation>카탈로그 Id 또는 카탈로그 루트 아래의 경로</translation>
    </message>
    <message>
        <source>network sources are not read</source>
        <translation>네트워크 소스는 읽지 않습니다</translation>
    </message>
    <message>
        <source>absolute paths are not allowed</source>
        <translation>절대 경로는 허용되지 않습니다</translation>
    </message>
    <message>
        <source>no object is given</source>
        <translation>개체가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>NUL 문자가 들어 있습니다</translation>
    </message>
    <message>
        <source>&apos;..&apos; is not allowed</source>
        <translation>&apos;..&apos;은(는) 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>no such file below {folder}</source>
        <translation>{folder} 아래에 그런 파일이 없습니다</translation>
    </message>
    <message>
        <source>leads out of the catalog&apos;s root</source>
        <translation>카탈로그 루트 밖을 가리킵니다</translation>
    </message>
    <message>
        <source>object &apos;{name}&apos;</source>
        <translation>개체 &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>its Digimarc watermark is not embedded; only a server does that</source>
        <translation>Digimarc 워터마크는 넣지 않습니다. 서버에서만 넣습니다</translation>
    </message>
    <message>
        <source>the Id {name} is there more than once: {used} counts, not {others}</source>
        <translation>Id {name}이(가) 여러 번 있습니다. {used}이(가) 쓰이고 {others}은(는) 쓰이지 않습니다</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; without its partner in the ImageSet of {name}</source>
        <translation>{name}의 ImageSet에서 &apos;{sign}&apos;의 짝이 없습니다</translation>
    </message>
    <message>
        <source>two integers: x,y</source>
        <translation>두 정수: x,y</translation>
    </message>
    <message>
        <source>two integers larger than 0: width,height</source>
        <translation>0보다 큰 두 정수: 너비,높이</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1, 2 또는 3</translation>
    </message>
    <message>
        <source>{field} in line {number}</source>
        <translation>{number}번째 줄의 {field}</translation>
    </message>
    <message>
        <source>its record has neither Path nor Modifier</source>
        <translation>레코드에 Path도 Modifier도 없습니다</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>볼드 이탤릭</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>볼드</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>이탤릭</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>레귤러</translation>
    </message>
    <message>
        <source>the font map has no {style} style of &apos;{name}&apos;</source>
        <translation>글꼴 맵에 &apos;{name}&apos;의 {style} 스타일이 없습니다</translation>
    </message>
    <message>
        <source>styles in the font map, as the catalog says SynthesizeFontStyles=0</source>
        <translation>글꼴 맵에 있는 스타일 (카탈로그에 SynthesizeFontStyles=0이 지정되어 있음)</translation>
    </message>
    <message>
        <source>the catalog has none for this locale</source>
        <translation>카탈로그에 이 로캘용 항목이 없습니다</translation>
    </message>
    <message>
        <source>this {kind} has no picture of its own</source>
        <translation>이 {kind}에는 자체 이미지가 없습니다</translation>
    </message>
    <message>
        <source>its record cannot be used: {detail}</source>
        <translation>레코드를 쓸 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>record &apos;{name}&apos;: {path} is outside of RootPath</source>
        <translation>레코드 &apos;{name}&apos;: {path}은(는) RootPath 밖에 있습니다</translation>
    </message>
    <message>
        <source>a file below {folder}</source>
        <translation>{folder} 아래의 파일</translation>
    </message>
    <message>
        <source>the name is not valid Unicode; rename the file or folder</source>
        <translation>이름이 올바른 유니코드가 아닙니다. 파일이나 폴더의 이름을 바꾸세요</translation>
    </message>
    <message>
        <source>a link that leads out of the catalog&apos;s root; it is not followed</source>
        <translation>카탈로그 루트 밖으로 나가는 링크이므로 따라가지 않습니다</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>가리키는 대상이 없는 링크입니다</translation>
    </message>
    <message>
        <source>the folder is gone or cannot be reached</source>
        <translation>폴더가 없어졌거나 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>damaged, and cannot be set aside: {detail}</source>
        <translation>손상되었으며 따로 옮겨 둘 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>the library is closed</source>
        <translation>라이브러리가 닫혀 있습니다</translation>
    </message>
    <message>
        <source>the folder cannot be made: {detail}</source>
        <translation>폴더를 만들 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>library version {number} is newer than this program reads ({known}); it was left as it is</source>
        <translation>라이브러리 버전 {number}이(가) 이 프로그램이 읽는 버전({known})보다 새로워서 그대로 두었습니다</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>데이터베이스가 잠겨 있습니다</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>데이터베이스 또는 디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>읽기 전용 데이터베이스에 쓰려고 했습니다</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>데이터베이스 파일을 열 수 없습니다</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>디스크 입출력 오류</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>데이터베이스가 손상되었습니다</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>데이터베이스 파일이 아닙니다</translation>
    </message>
    <message>
        <source>another program works on it: let it finish, or close it</source>
        <translation>다른 프로그램이 사용 중입니다. 끝나기를 기다리거나 닫으세요</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>디스크 공간을 확보하세요</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>파일과 폴더에 쓸 수 있게 하세요</translation>
    </message>
    <message>
        <source>make the file and its folder readable and writable</source>
        <translation>파일과 폴더를 읽고 쓸 수 있게 하세요</translation>
    </message>
    <message>
        <source>it is checked and mended at the next start</source>
        <translation>다음에 시작할 때 검사하고 복구합니다</translation>
    </message>
    <message>
        <source>{name} is not a macro name</source>
        <translation>{name}은(는) 매크로 이름이 아닙니다</translation>
    </message>
    <message>
        <source>up to {number} ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>최대 {number}자의 ASCII 문자, 숫자, &apos;-&apos;, &apos;_&apos;, &apos;.&apos;, &apos;@&apos;</translation>
    </message>
    <message>
        <source>macro {name} is longer than {size} KiB</source>
        <translation>매크로 {name}이(가) {size} KiB를 넘습니다</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a definition is one</source>
        <translation>매크로 {name}이(가) 여러 줄입니다. 정의는 한 줄이어야 합니다</translation>
    </message>
    <message>
        <source>macro {name} was changed or removed meanwhile; it was left as it is now</source>
        <translation>매크로 {name}이(가) 그사이 변경되거나 삭제되어 지금 상태 그대로 두었습니다</translation>
    </message>
    <message>
        <source>there is a macro {name} already; choose another name</source>
        <translation>매크로 {name}이(가) 이미 있습니다. 다른 이름을 선택하세요</translation>
    </message>
    <message>
        <source>put a file in its place</source>
        <translation>그 자리에 파일을 두십시오</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>파일이 아니라 장치입니다</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>파일이 아니라 파이프입니다</translation>
    </message>
    <message>
        <source>is a socket, not a file</source>
        <translation>파일이 아니라 소켓입니다</translation>
    </message>
    <message>
        <source>is something else than a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>this version does not draw it</source>
        <translation>이 버전에서는 그리지 않습니다</translation>
    </message>
    <message>
        <source>base64 of {text}</source>
        <translation>{text}의 Base64</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>{number} lines are not macros</source>
        <translation>{number}줄이 매크로가 아닙니다</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>최대 {number}</translation>
    </message>
    <message>
        <source>there is no command in {text}</source>
        <translation>{text}에 명령이 없습니다</translation>
    </message>
    <message>
        <source>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, each with an optional s</source>
        <translation>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, 각각 끝에 s를 붙일 수 있음</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>색상이 아닙니다</translation>
    </message>
    <message>
        <source>a {space} component is above {number}</source>
        <translation>{space} 성분이 {number}보다 큽니다</translation>
    </message>
    <message>
        <source>hexadecimal colours have two digits per component</source>
        <translation>16진수 색상은 성분마다 두 자리입니다</translation>
    </message>
    <message>
        <source>a hexadecimal gray needs the prefix 0x</source>
        <translation>16진수 회색에는 접두사 0x가 필요합니다</translation>
    </message>
    <message>
        <source>a CMYK colour needs the suffix k</source>
        <translation>CMYK 색상에는 접미사 k가 필요합니다</translation>
    </message>
    <message>
        <source>too many colour components</source>
        <translation>색상 구성 요소가 너무 많습니다</translation>
    </message>
    <message>
        <source>a {space} colour has {n} component and an optional alpha</source>
        <translation>{space} 색상은 구성 요소 {n}개와 선택적인 알파로 이루어집니다</translation>
    </message>
    <message>
        <source>a {space} colour has {n} components and an optional alpha</source>
        <translation>{space} 색상은 구성 요소 {n}개와 선택적인 알파로 이루어집니다</translation>
    </message>
    <message>
        <source>Blurs by a radius in pixels of the composite image</source>
        <translation>합성 이미지의 픽셀 단위 반경으로 흐리게 합니다</translation>
    </message>
    <message>
        <source>Makes darker or brighter</source>
        <translation>어둡거나 밝게 합니다</translation>
    </message>
    <message>
        <source>Shifts red, green and blue one by one</source>
        <translation>빨강, 녹색, 파랑을 따로 조정합니다</translation>
    </message>
    <message>
        <source>Paints in one RGB colour, keeping shadows and highlights</source>
        <translation>어두운 영역과 밝은 영역을 유지하면서 RGB 색상 하나로 칠합니다</translation>
    </message>
    <message>
        <source>Lowers or raises contrast around the middle</source>
        <translation>중간값을 중심으로 대비를 낮추거나 높입니다</translation>
    </message>
    <message>
        <source>Grows bright areas by a radius in pixels, or shrinks them when negative</source>
        <translation>밝은 영역을 픽셀 단위 반경만큼 넓힙니다. 음수이면 줄입니다</translation>
    </message>
    <message>
        <source>Turns all hues by degrees</source>
        <translation>모든 색조를 지정한 각도만큼 돌립니다</translation>
    </message>
    <message>
        <source>Turns the image into its negative</source>
        <translation>이미지를 음화로 바꿉니다</translation>
    </message>
    <message>
        <source>Adds noise, in per cent</source>
        <translation>노이즈를 더합니다(퍼센트)</translation>
    </message>
    <message>
        <source>Takes colour away, or adds to it</source>
        <translation>채도를 낮추거나 높입니다</translation>
    </message>
    <message>
        <source>Sharpens a little, after all scaling</source>
        <translation>모든 크기 조정 후에 약간 선명하게 합니다</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the full-size image</source>
        <translation>언샵 마스크. 반경은 원래 크기 이미지의 픽셀 단위입니다</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the image as it is drawn</source>
        <translation>언샵 마스크. 반경은 그려지는 이미지의 픽셀 단위입니다</translation>
    </message>
    <message>
        <source>Starts an effect layer of the current layer: below 0 behind it, above 0 inside it</source>
        <translation>현재 레이어의 효과 레이어를 시작합니다: 0보다 작으면 뒤, 0보다 크면 안</translation>
    </message>
    <message>
        <source>Colour behind the layer, filled in after rotation and margins</source>
        <translation>레이어 뒤의 색상. 회전과 여백 뒤에 채워집니다</translation>
    </message>
    <message>
        <source>How the layer mixes with what is below it</source>
        <translation>레이어를 아래에 있는 것과 섞는 방법</translation>
    </message>
    <message>
        <source>Keeps only what is inside a path</source>
        <translation>패스 안쪽만 남깁니다</translation>
    </message>
    <message>
        <source>Keeps only what is inside paths embedded in the source</source>
        <translation>소스에 포함된 패스의 안쪽만 남깁니다</translation>
    </message>
    <message>
        <source>Removes what is inside a path</source>
        <translation>패스 안쪽을 제거합니다</translation>
    </message>
    <message>
        <source>Removes what is inside paths embedded in the source</source>
        <translation>소스에 포함된 패스의 안쪽을 제거합니다</translation>
    </message>
    <message>
        <source>Colour of a colour or effect layer; on images, what fills the transparent parts before rotation</source>
        <translation>색상 레이어나 효과 레이어의 색상. 이미지에서는 회전 전에 투명한 부분을 채우는 색상</translation>
    </message>
    <message>
        <source>Crops to the bounds of paths embedded in the source</source>
        <translation>소스에 포함된 패스의 경계로 자릅니다</translation>
    </message>
    <message>
        <source>Adds margins in pixels to the layer, or cuts them off when negative</source>
        <translation>레이어에 픽셀 단위 여백을 더합니다. 음수이면 잘라 냅니다</translation>
    </message>
    <message>
        <source>Adds margins as shares of the layer&apos;s size, or cuts them off when negative</source>
        <translation>레이어 크기에 대한 비율로 여백을 더합니다. 음수이면 잘라 냅니다</translation>
    </message>
    <message>
        <source>Mirrors left to right, upside down, or both</source>
        <translation>좌우, 상하 또는 둘 다 뒤집습니다</translation>
    </message>
    <message>
        <source>Leaves the layer out</source>
        <translation>레이어를 제외합니다</translation>
    </message>
    <message>
        <source>Starts the commands of a layer: its number, comp for the composite, or its name</source>
        <translation>레이어 명령의 시작: 레이어 번호, 합성 이미지는 comp, 또는 레이어 이름</translation>
    </message>
    <message>
        <source>Image map of the layer, in layer coordinates</source>
        <translation>레이어의 이미지 맵(레이어 좌표)</translation>
    </message>
    <message>
        <source>Image map of the layer, in coordinates of its source</source>
        <translation>레이어의 이미지 맵(소스 좌표)</translation>
    </message>
    <message>
        <source>Opacity of the layer with its effects, and of its own content, in per cent</source>
        <translation>효과를 포함한 레이어의 불투명도와 레이어 자체 내용의 불투명도(퍼센트)</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, in pixels from its top left</source>
        <translation>레이어를 배치하는 기준점(레이어의 왼쪽 위에서 잰 픽셀)</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, as a share of its size from its centre</source>
        <translation>레이어를 배치하는 기준점(레이어의 중심에서 잰, 크기에 대한 비율)</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given in pixels</source>
        <translation>레이어를 픽셀로 지정한 사각형으로 변형합니다</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given as shares of the composite</source>
        <translation>레이어를 합성 이미지에 대한 비율로 지정한 사각형으로 변형합니다</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, in pixels</source>
        <translation>레이어를 레이어 0의 원점에서 옮깁니다(픽셀)</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, as shares of layer 0&apos;s size</source>
        <translation>레이어를 레이어 0의 원점에서 옮깁니다(레이어 0 크기에 대한 비율)</translation>
    </message>
    <message>
        <source>Turns the layer clockwise, in degrees</source>
        <translation>레이어를 시계 방향으로 회전합니다(도)</translation>
    </message>
    <message>
        <source>Size the layer must fit into, in pixels; 0 leaves a side free</source>
        <translation>레이어가 들어가야 할 크기(픽셀). 0이면 그 변을 제한하지 않습니다</translation>
    </message>
    <message>
        <source>Size the layer must fit into, as shares of layer 0&apos;s size</source>
        <translation>레이어가 들어가야 할 크기(레이어 0 크기에 대한 비율)</translation>
    </message>
    <message>
        <source>The image of the layer: a catalog entry, a file, or a nested request</source>
        <translation>레이어의 이미지: 카탈로그 항목, 파일 또는 중첩된 요청</translation>
    </message>
    <message>
        <source>Lets a server swap JPEG or PNG for what the browser likes best</source>
        <translation>서버가 JPEG나 PNG를 브라우저에 가장 알맞은 형식으로 바꿀 수 있게 합니다</translation>
    </message>
    <message>
        <source>Controls the caches of the server and of the browser</source>
        <translation>서버와 브라우저의 캐시를 제어합니다</translation>
    </message>
    <message>
        <source>The image that stands in for one that is missing; empty for none</source>
        <translation>없는 이미지를 대신할 이미지. 비우면 대신하지 않습니다</translation>
    </message>
    <message>
        <source>Multiplies the size of the reply for screens with more pixels</source>
        <translation>픽셀이 더 많은 화면에 맞게 응답의 크기를 배로 늘립니다</translation>
    </message>
    <message>
        <source>Whether effect layers are masked out where they overlap their layer</source>
        <translation>효과 레이어가 해당 레이어와 겹치는 부분을 가릴지 정합니다</translation>
    </message>
    <message>
        <source>File format of the reply, with pixel type and compression</source>
        <translation>응답의 파일 형식, 픽셀 유형 및 압축</translation>
    </message>
    <message>
        <source>Colour profile the reply is converted to, and how</source>
        <translation>응답을 변환할 색상 프로필과 변환 방법</translation>
    </message>
    <message>
        <source>Puts the colour profile into the file</source>
        <translation>색상 프로필을 파일에 포함합니다</translation>
    </message>
    <message>
        <source>Version of the image, to keep old copies out of caches</source>
        <translation>이미지의 버전. 캐시에 오래된 사본이 남지 않게 합니다</translation>
    </message>
    <message>
        <source>The members of a media set, for req=set</source>
        <translation>req=set에 쓰는 미디어 집합의 구성원</translation>
    </message>
    <message>
        <source>Largest JPEG file in kilobytes; quality is lowered to get there, 0 for no limit</source>
        <translation>JPEG 파일의 최대 크기(킬로바이트). 맞추기 위해 품질을 낮춥니다. 0은 제한 없음</translation>
    </message>
    <message>
        <source>Language version of objects and texts</source>
        <translation>개체와 텍스트의 언어 버전</translation>
    </message>
    <message>
        <source>Lets a server lower the quality on slow connections</source>
        <translation>느린 연결에서 서버가 품질을 낮출 수 있게 합니다</translation>
    </message>
    <message>
        <source>Puts the Photoshop paths of the layer 0 image into the file</source>
        <translation>레이어 0 이미지의 Photoshop 패스를 파일에 넣습니다</translation>
    </message>
    <message>
        <source>Print resolution written into the file; the pixels stay</source>
        <translation>파일에 기록할 인쇄 해상도. 픽셀은 그대로입니다</translation>
    </message>
    <message>
        <source>Number of passes of a progressive JPEG</source>
        <translation>프로그레시브 JPEG의 스캔 수</translation>
    </message>
    <message>
        <source>Quality of lossy compression; second value 1 keeps full colour resolution in JPEG</source>
        <translation>손실 압축의 품질. 두 번째 값이 1이면 JPEG에서 색상 해상도를 모두 유지합니다</translation>
    </message>
    <message>
        <source>Palette, dithering and colours of GIF and 8-bit PNG</source>
        <translation>GIF와 8비트 PNG의 팔레트, 디더 및 색상</translation>
    </message>
    <message>
        <source>What is asked for: the image, its mask, a thumbnail, properties…</source>
        <translation>무엇을 요청하는지: 이미지, 마스크, 축소판, 속성…</translation>
    </message>
    <message>
        <source>Method by which pixels are resampled in all scaling</source>
        <translation>모든 크기 조정에 쓰는 픽셀 리샘플링 방법</translation>
    </message>
    <message>
        <source>A catalog entry whose layers the object is put into</source>
        <translation>개체를 넣을 레이어가 있는 카탈로그 항목</translation>
    </message>
    <message>
        <source>Filter for static content of a server</source>
        <translation>서버의 정적 콘텐츠용 필터</translation>
    </message>
    <message>
        <source>Copies the XMP metadata of the layer 0 image into the file</source>
        <translation>레이어 0 이미지의 XMP 메타데이터를 파일에 복사합니다</translation>
    </message>
    <message>
        <source>Anchor in pixels from the top left of the source; also the centre of rotation</source>
        <translation>소스의 왼쪽 위에서 잰 기준점(픽셀). 회전의 중심이기도 합니다</translation>
    </message>
    <message>
        <source>Anchor as a share of the source&apos;s size from its centre</source>
        <translation>소스의 중심에서 잰 기준점(크기에 대한 비율)</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, in pixels; may reach beyond it</source>
        <translation>소스에서 사용할 사각형(픽셀). 소스 밖으로 나갈 수 있습니다</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, as shares of its size</source>
        <translation>소스에서 사용할 사각형(크기에 대한 비율)</translation>
    </message>
    <message>
        <source>Another image, or nested request, whose alpha or gray is the layer&apos;s mask</source>
        <translation>알파나 회색을 레이어의 마스크로 쓸 다른 이미지 또는 중첩된 요청</translation>
    </message>
    <message>
        <source>Uses the mask as it is, inverted, or not at all</source>
        <translation>마스크를 그대로 쓸지, 반전해서 쓸지, 쓰지 않을지 정합니다</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the full-size mask</source>
        <translation>마스크를 넓히거나 줄입니다. 반경은 원래 크기 마스크의 픽셀 단위입니다</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the mask as it is drawn</source>
        <translation>마스크를 넓히거나 줄입니다. 반경은 그려지는 마스크의 픽셀 단위입니다</translation>
    </message>
    <message>
        <source>Scales the source to a resolution, relative to the one its catalog record gives</source>
        <translation>카탈로그 레코드의 해상도를 기준으로 소스를 지정한 해상도에 맞춥니다</translation>
    </message>
    <message>
        <source>Scales the source: 0.5 halves it</source>
        <translation>소스의 크기를 조정합니다: 0.5는 절반</translation>
    </message>
    <message>
        <source>Direction, start and end of text on a path</source>
        <translation>패스 위 텍스트의 방향, 시작과 끝</translation>
    </message>
    <message>
        <source>Text of a text layer, plain or RTF</source>
        <translation>텍스트 레이어의 텍스트, 일반 텍스트 또는 RTF</translation>
    </message>
    <message>
        <source>Angle at which textPs= runs, clockwise in degrees</source>
        <translation>textPs=가 놓이는 각도(시계 방향, 도)</translation>
    </message>
    <message>
        <source>Resolution, smoothing, fitting and wrapping of text</source>
        <translation>텍스트의 해상도, 앤티 앨리어싱, 맞춤, 줄 바꿈</translation>
    </message>
    <message>
        <source>Regions that textPs= is flowed into</source>
        <translation>textPs=를 흘려 넣을 영역</translation>
    </message>
    <message>
        <source>Regions that text is kept out of</source>
        <translation>텍스트가 들어가지 않는 영역</translation>
    </message>
    <message>
        <source>The line that textPs= is written along</source>
        <translation>textPs=를 따라 쓸 선</translation>
    </message>
    <message>
        <source>RTF text laid out as Photoshop does</source>
        <translation>Photoshop 방식으로 배치하는 RTF 텍스트</translation>
    </message>
    <message>
        <source>Where the image sits in a view it does not fill, or which part is kept: -1 left/top … 1 right/bottom</source>
        <translation>보기를 다 채우지 않을 때 이미지의 위치 또는 남길 부분: -1 왼쪽/위 … 1 오른쪽/아래</translation>
    </message>
    <message>
        <source>Colour behind the image, seen where it is transparent or does not fill the view</source>
        <translation>이미지 뒤의 색상. 이미지가 투명하거나 보기를 채우지 않는 곳에 보입니다</translation>
    </message>
    <message>
        <source>How the image is scaled into wid= and hei=, and whether it may be enlarged</source>
        <translation>이미지를 wid=와 hei=에 맞추는 방법과 확대 허용 여부</translation>
    </message>
    <message>
        <source>Height of the reply image in pixels</source>
        <translation>응답 이미지의 높이(픽셀)</translation>
    </message>
    <message>
        <source>The piece of the finished view that is delivered, after all scaling</source>
        <translation>모든 크기 조정 후 완성된 보기에서 내보낼 부분</translation>
    </message>
    <message>
        <source>The region of the composite image that is shown, before scaling</source>
        <translation>크기 조정 전에 합성 이미지에서 표시할 영역</translation>
    </message>
    <message>
        <source>Divides the size of the composite image: 2 halves it, 0.5 doubles it</source>
        <translation>합성 이미지의 크기를 나눕니다: 2는 절반, 0.5는 두 배</translation>
    </message>
    <message>
        <source>Width of the reply image in pixels</source>
        <translation>응답 이미지의 너비(픽셀)</translation>
    </message>
    <message>
        <source>the colour must be an RGB value</source>
        <translation>색상은 RGB 값이어야 합니다</translation>
    </message>
    <message>
        <source>at most a contrast may follow off or norm</source>
        <translation>off 또는 norm 뒤에는 대비만 올 수 있습니다</translation>
    </message>
    <message>
        <source>{what} is not one of the choices</source>
        <translation>{what}은(는) 선택 항목에 없습니다</translation>
    </message>
    <message>
        <source>the end must be above the start, by at most 1</source>
        <translation>끝은 시작보다 커야 하며 차이는 최대 1이어야 합니다</translation>
    </message>
    <message>
        <source>bad escape {text}</source>
        <translation>이스케이프 {text}이(가) 잘못되었습니다</translation>
    </message>
    <message>
        <source>% and two hexadecimal digits (a percent sign itself is %25)</source>
        <translation>%와 16진수 두 자리(퍼센트 기호 자체는 %25)</translation>
    </message>
    <message>
        <source>{what} must be an integer</source>
        <translation>{what}은(는) 정수여야 합니다</translation>
    </message>
    <message>
        <source>{what} is out of range</source>
        <translation>{what}이(가) 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>{what} must be a number</source>
        <translation>{what}은(는) 숫자여야 합니다</translation>
    </message>
    <message>
        <source>{what} must be 0 or 1</source>
        <translation>{what}은(는) 0 또는 1이어야 합니다</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what}이(가) 비어 있습니다</translation>
    </message>
    <message>
        <source>{what} must be printable ASCII</source>
        <translation>{what}은(는) 인쇄 가능한 ASCII 문자여야 합니다</translation>
    </message>
    <message>
        <source>{what} (may be empty)</source>
        <translation>{what}(비워 둘 수 있음)</translation>
    </message>
    <message>
        <source>{what} must be six hexadecimal digits</source>
        <translation>{what}은(는) 16진수 여섯 자리여야 합니다</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>값이 없습니다</translation>
    </message>
    <message>
        <source>at most {number} values are allowed</source>
        <translation>값은 최대 {number}개까지 허용됩니다</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>{what}이(가) 없습니다</translation>
    </message>
    <message>
        <source>only one value is allowed</source>
        <translation>값은 하나만 허용됩니다</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>양</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>각도</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>앤티 앨리어싱</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>검은 점 보정</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>브라우저</translation>
    </message>
    <message>
        <source>Full colour</source>
        <translation>풀 컬러</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상 포함</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>압축</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>분포</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>디더</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>칠</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>녹색</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>나누는 수</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>로캘</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>단일 채널</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상 수</translation>
    </message>
    <message>
        <source>{name}: is no kind of report; allowed: names that end in {choices}</source>
        <translation>{name}: 보고서 형식이 아닙니다. 허용: {choices}(으)로 끝나는 이름</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>에셋</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>In</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>{n} file checked</source>
        <translation>파일 {n}개를 검사했습니다</translation>
    </message>
    <message>
        <source>{n} files checked</source>
        <translation>파일 {n}개를 검사했습니다</translation>
    </message>
    <message>
        <source>{n} error</source>
        <translation>오류 {n}개</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>오류 {n}개</translation>
    </message>
    <message>
        <source>{n} warning</source>
        <translation>경고 {n}개</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>경고 {n}개</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>불투명도</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>패스</translation>
    </message>
    <message>
        <source>Path name</source>
        <translation>패스 이름</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>픽셀 유형</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>반경</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>렌더링 의도</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>응답 유형</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>스캔 수</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>스위치</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임계값</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용 방식</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>variables are not replaced in {command}=</source>
        <translation>{command}=에서는 변수를 바꾸지 않습니다</translation>
    </message>
    <message>
        <source>only a layer number or comp can be given a name</source>
        <translation>레이어 번호나 comp에만 이름을 붙일 수 있습니다</translation>
    </message>
    <message>
        <source>whole number ≥ 0|comp[, name] or name</source>
        <translation>정수 ≥ 0|comp[, 이름] 또는 이름</translation>
    </message>
    <message>
        <source>a layer number or name is missing</source>
        <translation>레이어 번호나 이름이 없습니다</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer</source>
        <translation>{name}은(는) 레이어 이름이 될 수 없습니다</translation>
    </message>
    <message>
        <source>{what} must not be 0</source>
        <translation>{what}은(는) 0일 수 없습니다</translation>
    </message>
    <message>
        <source>whole number other than 0</source>
        <translation>0이 아닌 정수</translation>
    </message>
    <message>
        <source>a macro file larger than {size} MiB</source>
        <translation>매크로 파일이 {size} MiB를 넘습니다</translation>
    </message>
    <message>
        <source>the macro file cannot be read: {detail}</source>
        <translation>매크로 파일을 읽을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a macro file holds one line for each</source>
        <translation>매크로 {name}이(가) 여러 줄입니다. 매크로 파일에는 매크로마다 한 줄만 들어갑니다</translation>
    </message>
    <message>
        <source>the row cannot be read: {detail}</source>
        <translation>행을 읽을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>a name and a definition are needed, separated by a tab</source>
        <translation>탭으로 구분된 이름과 정의가 필요합니다</translation>
    </message>
    <message>
        <source>a name and a definition are needed</source>
        <translation>이름과 정의가 필요합니다</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its macros are put in</source>
        <translation>매크로를 넣으면 요청이 {size} KiB를 넘습니다</translation>
    </message>
    <message>
        <source>macros are nested more than {number} deep</source>
        <translation>매크로가 {number}단계보다 깊이 중첩되었습니다</translation>
    </message>
    <message>
        <source>more than {number} macros are expanded</source>
        <translation>확장되는 매크로가 {number}개를 넘습니다</translation>
    </message>
    <message>
        <source>holds no presets, catalog, recipe, job document or addresses</source>
        <translation>사전 설정, 카탈로그, 레시피, 작업 문서, 주소가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>there is no macro in it</source>
        <translation>매크로가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>macro {name}</source>
        <translation>매크로 {name}</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>자기 자신을 호출합니다</translation>
    </message>
    <message>
        <source>macro {name} is defined in line {line} already; the last one counts</source>
        <translation>매크로 {name}은(는) 이미 {line}번째 줄에 정의되어 있으며, 마지막 정의가 적용됩니다</translation>
    </message>
    <message>
        <source>macro {name} is called before it is defined</source>
        <translation>매크로 {name}을(를) 정의하기 전에 호출했습니다</translation>
    </message>
    <message>
        <source>macro {name} is not defined</source>
        <translation>매크로 {name}이(가) 정의되지 않았습니다</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>값이 필요합니다</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>큰따옴표로 묶은 속성 이름이 필요합니다</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>구분 기호 &apos;:&apos;이 필요합니다</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>구분 기호 &apos;,&apos;이 필요합니다</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>불필요한 데이터가 있습니다</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>닫히지 않은 문자열이 시작됨</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>잘못된 제어 문자</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>잘못된 \ 이스케이프</translation>
    </message>
    <message>
        <source>not JSON: {detail} in line {line}, column {column}</source>
        <translation>JSON이 아닙니다: {line}행 {column}열, {detail}</translation>
    </message>
    <message>
        <source>not JSON in UTF-8</source>
        <translation>UTF-8로 된 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>너무 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>does not hold a JSON object</source>
        <translation>JSON 객체가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>{name}(으)로 보관했습니다</translation>
    </message>
    <message>
        <source>is no recipe: a recipe is an object with {example}</source>
        <translation>레시피가 아닙니다: 레시피는 {example}이(가) 있는 개체입니다</translation>
    </message>
    <message>
        <source>is not a version</source>
        <translation>버전이 아닙니다</translation>
    </message>
    <message>
        <source>was made by a newer version of exportgui</source>
        <translation>더 새로운 버전의 exportgui에서 만들었습니다</translation>
    </message>
    <message>
        <source>is not a key of a recipe; did you mean {name}?</source>
        <translation>레시피의 키가 아닙니다. {name}을(를) 뜻했나요?</translation>
    </message>
    <message>
        <source>one or more {example}</source>
        <translation>하나 이상의 {example}</translation>
    </message>
    <message>
        <source>an object of macro names and their definitions</source>
        <translation>매크로 이름과 정의로 된 객체</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>0 이상의 정수</translation>
    </message>
    <message>
        <source>a list of mail addresses such as {example}</source>
        <translation>{example} 같은 메일 주소 목록</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>폴더 경로</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>여기에서 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>{reason} (in macro {name})</source>
        <translation>{reason}(매크로 {name} 안)</translation>
    </message>
    <message>
        <source>{reason} (in record {name})</source>
        <translation>{reason}(레코드 {name} 안)</translation>
    </message>
    <message>
        <source>{reason} (in the catalog&apos;s rule set)</source>
        <translation>{reason}(카탈로그의 규칙 세트에서)</translation>
    </message>
    <message>
        <source>{reason} (in an image of the drawing)</source>
        <translation>{reason}(그림의 이미지에서)</translation>
    </message>
    <message>
        <source>{reason} (in the record)</source>
        <translation>{reason}(레코드 안)</translation>
    </message>
    <message>
        <source>network sources are refused; only the catalog&apos;s own files are read</source>
        <translation>네트워크 소스는 쓸 수 없습니다. 카탈로그 자체의 파일만 읽습니다</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>개체가 없습니다</translation>
    </message>
    <message>
        <source>an object cannot have a comma in its name</source>
        <translation>개체 이름에는 쉼표를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>an object cannot have control characters in its name</source>
        <translation>개체 이름에는 제어 문자를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>{kind} requests need a server and cannot be drawn</source>
        <translation>{kind} 요청은 서버가 필요하므로 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>a nested request must end the value</source>
        <translation>중첩된 요청은 값의 끝에 와야 합니다</translation>
    </message>
    <message>
        <source>object | is{{object?modifiers}}</source>
        <translation>개체 | is{{개체?수정자}}</translation>
    </message>
    <message>
        <source>the modifiers of a nested request start with &apos;?&apos;</source>
        <translation>중첩된 요청의 수정자는 &apos;?&apos;로 시작합니다</translation>
    </message>
    <message>
        <source>the output format {format} is retired and cannot be written</source>
        <translation>출력 형식 {format}은(는) 폐지되어 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>not a pixel type of {format}</source>
        <translation>{format}의 픽셀 유형이 아닙니다</translation>
    </message>
    <message>
        <source>not a compression of {format}</source>
        <translation>{format}의 압축 방식이 아닙니다</translation>
    </message>
    <message>
        <source>none to be given</source>
        <translation>지정하지 않음</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>ASCII 문자, 숫자, &apos;-&apos;, &apos;_&apos;, &apos;.&apos;, &apos;@&apos;</translation>
    </message>
    <message>
        <source>{sign} is never closed</source>
        <translation>{sign}이(가) 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>read as {text}</source>
        <translation>{text}(으)로 읽음</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB</source>
        <translation>요청이 {size} KiB를 넘습니다</translation>
    </message>
    <message>
        <source>{written} is left out</source>
        <translation>{written}은(는) 무시됩니다</translation>
    </message>
    <message>
        <source>a command name is missing before &apos;=&apos;</source>
        <translation>&apos;=&apos; 앞에 명령 이름이 없습니다</translation>
    </message>
    <message>
        <source>{name} is not the name of a macro or variable</source>
        <translation>{name}은(는) 매크로나 변수의 이름이 아닙니다</translation>
    </message>
    <message>
        <source>a path starts with M or m</source>
        <translation>패스는 M 또는 m으로 시작합니다</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>패스가 없습니다</translation>
    </message>
    <message>
        <source>not path data from {text} on</source>
        <translation>{text}부터 패스 데이터가 아닙니다</translation>
    </message>
    <message>
        <source>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (lower case: relative), separated by commas</source>
        <translation>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z(소문자: 상대 좌표), 쉼표로 구분</translation>
    </message>
    <message>
        <source>{sign} is not a path command</source>
        <translation>{sign}은(는) 패스 명령이 아닙니다</translation>
    </message>
    <message>
        <source>{command} takes {number} numbers, not {given}</source>
        <translation>{command}의 숫자 개수가 맞지 않습니다(필요: {number}, 지정: {given})</translation>
    </message>
    <message>
        <source>{request} has too many options (at most {number})</source>
        <translation>{request}의 옵션이 너무 많습니다(최대 {number}개)</translation>
    </message>
    <message>
        <source>more colours are listed ({number}) than the palette has ({given})</source>
        <translation>나열된 색상({number})이 팔레트의 색상 수({given})보다 많습니다</translation>
    </message>
    <message>
        <source>on needs a ratio</source>
        <translation>on에는 비율이 필요합니다</translation>
    </message>
    <message>
        <source>off takes no ratio</source>
        <translation>off에는 비율을 지정할 수 없습니다</translation>
    </message>
    <message>
        <source>with two values, both are on or off</source>
        <translation>값이 두 개이면 둘 다 on 또는 off입니다</translation>
    </message>
    <message>
        <source>requests are nested more than {number} deep</source>
        <translation>요청이 {number}단계보다 깊이 중첩되었습니다</translation>
    </message>
    <message>
        <source>{written} has no value and is left out</source>
        <translation>{written}에 값이 없어 무시됩니다</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its variables are put in</source>
        <translation>변수를 넣으면 요청이 {size} KiB를 넘습니다</translation>
    </message>
    <message>
        <source>effect layers ignore this command</source>
        <translation>효과 레이어에서는 이 명령이 무시됩니다</translation>
    </message>
    <message>
        <source>fits this request</source>
        <translation>이 요청과 일치합니다</translation>
    </message>
    <message>
        <source>does not fit this request, which needs {value}</source>
        <translation>이 요청과 일치하지 않습니다. {value}이(가) 필요합니다</translation>
    </message>
    <message>
        <source>taken for the request&apos;s lock; it {verdict}</source>
        <translation>요청의 잠금으로 간주됩니다. {verdict}</translation>
    </message>
    <message>
        <source>not a known command</source>
        <translation>알 수 없는 명령입니다</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>{name}을(를) 뜻했나요?</translation>
    </message>
    <message>
        <source>the name {name} is already given to another layer</source>
        <translation>이름 {name}은(는) 이미 다른 레이어에 쓰였습니다</translation>
    </message>
    <message>
        <source>no layer has been named {name} before</source>
        <translation>앞에서 {name}(이)라는 이름을 붙인 레이어가 없습니다</translation>
    </message>
    <message>
        <source>{program}: warning: {text}</source>
        <translation>{program}: 경고: {text}</translation>
    </message>
    <message>
        <source>{program}: note: {text}</source>
        <translation>{program}: 참고: {text}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>설치되지 않음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Output formats</source>
        <translation>출력 형식</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>does not load: {detail}</source>
        <translation>불러올 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>off (settings: {key})</source>
        <translation>꺼짐(설정: {key})</translation>
    </message>
    <message>
        <source>EPS sources</source>
        <translation>EPS 원본 파일</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>not installed; the commands work without it</source>
        <translation>설치되지 않음. 명령은 없어도 동작합니다</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>디스플레이가 있습니다</translation>
    </message>
    <message>
        <source>no display found</source>
        <translation>디스플레이를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>none in the system; the program&apos;s own is used</source>
        <translation>시스템에 없습니다. 프로그램의 글꼴을 사용합니다</translation>
    </message>
    <message>
        <source>{n} font file</source>
        <translation>글꼴 파일 {n}개</translation>
    </message>
    <message>
        <source>{n} font files</source>
        <translation>글꼴 파일 {n}개</translation>
    </message>
    <message>
        <source>not known: {detail}</source>
        <translation>알 수 없음: {detail}</translation>
    </message>
    <message>
        <source>none of {scripts}: such texts are drawn as boxes</source>
        <translation>{scripts} 없음: 해당 텍스트는 네모로 그려집니다</translation>
    </message>
    <message>
        <source>of every larger script</source>
        <translation>주요 문자 체계 모두</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>library and ledger</source>
        <translation>라이브러리와 작업 기록</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>축소판</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>쓸 수 있음</translation>
    </message>
    <message>
        <source>cannot be written to: {detail}</source>
        <translation>여기에 쓸 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>not set up; jobs run without mail</source>
        <translation>설정되지 않음. 작업은 메일 없이 실행됩니다</translation>
    </message>
    <message>
        <source>log-in as {user} has a password</source>
        <translation>{user} 로그인에 암호가 있습니다</translation>
    </message>
    <message>
        <source>log-in as {user} lacks a password</source>
        <translation>{user} 로그인에 암호가 없습니다</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>계획 중</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>참고: {text}</translation>
    </message>
    <message>
        <source>warning: {text}</source>
        <translation>경고: {text}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>사용법: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>위치 인수</translation>
    </message>
    <message>
        <source>options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>이 도움말을 표시하고 종료합니다</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>다음 인수가 필요합니다: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>인식할 수 없는 인수: %s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>인수 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>잘못된 선택: %(value)r(%(choices)s 중에서 선택)</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>인수 하나가 필요합니다</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>불필요한 인수 %r</translation>
    </message>
    <message>
        <source>{program}: {reason}; see &apos;{command}&apos;</source>
        <translation>{program}: {reason}. &apos;{command}&apos;을(를) 참조하세요</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed: {choices}</source>
        <translation>{value}은(는) 허용되지 않습니다. 허용: {choices}</translation>
    </message>
    <message>
        <source>how many items at once; of originals alone four times as many, up to 8, as copying mostly waits for the disk</source>
        <translation>동시에 처리할 항목 수. 원본만 있으면 복사는 주로 디스크를 기다리므로 4배, 최대 8</translation>
    </message>
    <message>
        <source>Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG.</source>
        <translation>Scene7 ExportJob처럼 에셋을 내보냅니다. 명령이 없으면 CATALOG를 창에서 엽니다.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped by the machine.</source>
        <translation>종료 코드: 0 완료, 1 일부 항목 실패, 2 요청 또는 작업 오류, 3 컴퓨터 문제로 중지됨.</translation>
    </message>
    <message>
        <source>show the program&apos;s version and exit</source>
        <translation>프로그램 버전을 표시하고 종료합니다</translation>
    </message>
    <message>
        <source>language of the output: {choices}; default: that of the settings</source>
        <translation>출력 언어: {choices}. 기본값은 설정의 언어</translation>
    </message>
    <message>
        <source>when a file is there already; changed: write only what is new or whose source or request changed</source>
        <translation>파일이 이미 있을 때. changed: 새로운 것과 원본이나 요청이 바뀐 것만 쓰기</translation>
    </message>
    <message>
        <source>with changed: replace also files that somebody altered or put there</source>
        <translation>changed와 함께: 누군가 수정했거나 넣어 둔 파일도 바꾸기</translation>
    </message>
    <message>
        <source>with changed: write again what an older version drew</source>
        <translation>changed와 함께: 이전 버전이 그린 것을 다시 쓰기</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini file</source>
        <translation>폴더 또는 IS 카탈로그의 .ini 파일</translation>
    </message>
    <message>
        <source>only what matches; repeats add up</source>
        <translation>일치하는 것만. 여러 번 지정할 수 있습니다</translation>
    </message>
    <message>
        <source>default: convert with modifiers or macros</source>
        <translation>기본값: 수정자나 매크로가 있으면 convert</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&apos;</source>
        <translation>IS 요청(예: &apos;wid=300&apos;)</translation>
    </message>
    <message>
        <source>repeats add up; some are built in</source>
        <translation>여러 번 지정할 수 있습니다. 일부는 내장되어 있습니다</translation>
    </message>
    <message>
        <source>a recipe or its name; other options win over it</source>
        <translation>레시피 또는 그 이름. 다른 옵션이 우선합니다</translation>
    </message>
    <message>
        <source>kept with the job, not used</source>
        <translation>작업에 저장되지만 사용되지 않습니다</translation>
    </message>
    <message>
        <source>what to call the job</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>macros that win over all others</source>
        <translation>다른 모든 것보다 우선하는 매크로</translation>
    </message>
    <message>
        <source>where the files are now, if they were moved</source>
        <translation>파일을 옮겼다면 지금 있는 위치</translation>
    </message>
    <message>
        <source>who gets the job&apos;s mails instead of those of the settings; repeats add up</source>
        <translation>설정에 있는 받는 사람 대신 작업 메일을 받을 사람; 반복하면 추가됨</translation>
    </message>
    <message>
        <source>what getAssets or searchAssets returned: gives the catalog the server&apos;s handles, which it keeps; repeats are further pages</source>
        <translation>getAssets 또는 searchAssets가 반환한 파일: 서버의 핸들을 카탈로그에 부여하고 계속 보관함; 반복하면 다음 페이지</translation>
    </message>
    <message>
        <source>write the job as an IPS submitJob document instead of exporting</source>
        <translation>내보내는 대신 작업을 IPS submitJob 문서로 저장</translation>
    </message>
    <message>
        <source>the companyHandle of that document</source>
        <translation>그 문서의 companyHandle</translation>
    </message>
    <message>
        <source>put that document into an envelope of SOAP</source>
        <translation>그 문서를 SOAP 봉투에 담기</translation>
    </message>
    <message>
        <source>with changed: ask to remove files whose asset is gone, of those that the job&apos;s patterns match; altered ones stay</source>
        <translation>changed와 함께: 작업의 패턴과 일치하는 것 중 에셋이 없어진 파일의 삭제 여부 묻기. 수정된 파일은 남깁니다</translation>
    </message>
    <message>
        <source>tokens: {tokens}</source>
        <translation>토큰: {tokens}</translation>
    </message>
    <message>
        <source>where {token} begins</source>
        <translation>{token}의 시작 값</translation>
    </message>
    <message>
        <source>keep the catalog&apos;s folders</source>
        <translation>카탈로그의 폴더를 유지합니다</translation>
    </message>
    <message>
        <source>how the files of several macros are told apart</source>
        <translation>여러 매크로의 파일을 구분하는 방법</translation>
    </message>
    <message>
        <source>export what can be read of damaged files, and say so</source>
        <translation>손상된 파일에서 읽을 수 있는 부분을 내보내고 이를 알립니다</translation>
    </message>
    <message>
        <source>print the plan and write nothing</source>
        <translation>계획을 출력하고 아무것도 쓰지 않습니다</translation>
    </message>
    <message>
        <source>print the plan or the log as JSON</source>
        <translation>계획이나 로그를 JSON으로 출력합니다</translation>
    </message>
    <message>
        <source>only what a list names: handles, addresses, paths, ids or names, one a line or in a column of a table; - reads standard input</source>
        <translation>목록에 있는 것만: 핸들, 주소, 경로, ID 또는 이름을 한 줄에 하나씩 또는 표의 한 열에. -는 표준 입력을 읽음</translation>
    </message>
    <message>
        <source>sets that are named stand for their members</source>
        <translation>지정한 세트는 그 구성원을 뜻함</translation>
    </message>
    <message>
        <source>a table with a heading of variables; each row is a rendition of every asset, such as a template; a column &apos;name&apos; names the files</source>
        <translation>제목이 변수인 표. 각 행은 템플릿 같은 각 에셋의 렌디션이 됨. &apos;name&apos; 열은 파일 이름이 됨</translation>
    </message>
    <message>
        <source>the folder or .zip for the files, unless the recipe names one</source>
        <translation>파일을 저장할 폴더 또는 .zip(레시피에 지정되어 있지 않을 때)</translation>
    </message>
    <message>
        <source>an IPS submitJob document</source>
        <translation>IPS submitJob 문서</translation>
    </message>
    <message>
        <source>where its assets are</source>
        <translation>에셋이 있는 곳</translation>
    </message>
    <message>
        <source>a picture file, or an object of --root</source>
        <translation>이미지 파일 또는 --root의 객체</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&amp;fmt=png&apos;</source>
        <translation>IS 요청(예: &apos;wid=300&amp;fmt=png&apos;)</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini; default: OBJECT&apos;s folder</source>
        <translation>폴더 또는 IS 카탈로그의 .ini. 기본값은 OBJECT의 폴더</translation>
    </message>
    <message>
        <source>where macros are defined</source>
        <translation>매크로가 정의된 곳</translation>
    </message>
    <message>
        <source>a factor for the size of the reply: {choices}</source>
        <translation>응답 크기에 곱할 배율: {choices}</translation>
    </message>
    <message>
        <source>written whole or not at all</source>
        <translation>전부 쓰거나 전혀 쓰지 않습니다</translation>
    </message>
    <message>
        <source>jobs that run later, or again and again</source>
        <translation>나중에 또는 되풀이하여 실행하는 작업</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON을 출력합니다</translation>
    </message>
    <message>
        <source>the log of a job</source>
        <translation>작업의 로그</translation>
    </message>
    <message>
        <source>export what a job did not get to</source>
        <translation>작업에서 처리하지 못한 것을 내보냅니다</translation>
    </message>
    <message>
        <source>export again what failed</source>
        <translation>실패한 것을 다시 내보냅니다</translation>
    </message>
    <message>
        <source>write the log as .html, .csv or .json</source>
        <translation>로그를 .html, .csv 또는 .json으로 씁니다</translation>
    </message>
    <message>
        <source>the folder or .zip for the files</source>
        <translation>파일을 저장할 폴더 또는 .zip</translation>
    </message>
    <message>
        <source>files of any of these kinds</source>
        <translation>이 중 어떤 종류든 해당하는 파일</translation>
    </message>
    <message>
        <source>list the schedules, their next runs, and what was missed</source>
        <translation>일정과 다음 실행, 놓친 실행을 나열합니다</translation>
    </message>
    <message>
        <source>export assets of a catalog later, once or again and again</source>
        <translation>카탈로그의 에셋을 나중에 한 번 또는 되풀이하여 내보냅니다</translation>
    </message>
    <message>
        <source>remove a schedule; its finished jobs stay in the list of jobs</source>
        <translation>일정을 제거합니다. 끝난 작업은 작업 목록에 남습니다</translation>
    </message>
    <message>
        <source>wait for the runs of schedules and carry them out, until stopped</source>
        <translation>중지할 때까지 일정의 실행 시각을 기다려 실행합니다</translation>
    </message>
    <message>
        <source>carry out what was missed, each schedule once, and end</source>
        <translation>놓친 실행을 일정마다 한 번씩 실행하고 끝냅니다</translation>
    </message>
    <message>
        <source>carry out schedules from now on, and whenever you log in</source>
        <translation>지금부터, 그리고 로그인할 때마다 일정을 실행합니다</translation>
    </message>
    <message>
        <source>end what install set up</source>
        <translation>install로 설정한 것을 해제합니다</translation>
    </message>
    <message>
        <source>show when a schedule runs next</source>
        <translation>일정이 다음에 실행될 시각을 표시합니다</translation>
    </message>
    <message>
        <source>a Quartz cron expression in quotes, seconds first: {example}</source>
        <translation>따옴표로 묶은 Quartz cron 식(초가 먼저): {example}</translation>
    </message>
    <message>
        <source>a time zone such as {example}; default: that of this computer</source>
        <translation>시간대(예: {example}). 기본값: 이 컴퓨터의 시간대</translation>
    </message>
    <message>
        <source>run once at a time with its offset: {example}</source>
        <translation>UTC와의 시차를 붙인 시각에 한 번 실행합니다: {example}</translation>
    </message>
    <message>
        <source>how many runs; default: {number}</source>
        <translation>표시할 실행 횟수. 기본값: {number}</translation>
    </message>
    <message>
        <source>export assets of a catalog to a folder</source>
        <translation>카탈로그의 에셋을 폴더로 내보냅니다</translation>
    </message>
    <message>
        <source>write the reply to one request</source>
        <translation>요청 하나에 대한 응답을 씁니다</translation>
    </message>
    <message>
        <source>print size and type of the reply to one request</source>
        <translation>요청 하나에 대한 응답의 크기와 유형을 출력합니다</translation>
    </message>
    <message>
        <source>run an IPS submitJob document</source>
        <translation>IPS submitJob 문서를 실행합니다</translation>
    </message>
    <message>
        <source>list the jobs of the ledger, show, resume or retry one</source>
        <translation>작업 기록을 나열하거나 하나를 표시, 재개, 재시도합니다</translation>
    </message>
    <message>
        <source>check the files of a finished job again</source>
        <translation>완료된 작업의 파일을 다시 확인합니다</translation>
    </message>
    <message>
        <source>check presets, catalogs, recipes, job documents and lists of addresses</source>
        <translation>사전 설정, 카탈로그, 레시피, 작업 문서, 주소 목록을 검사합니다</translation>
    </message>
    <message>
        <source>what this installation can and cannot do</source>
        <translation>이 설치본으로 할 수 있는 것과 없는 것</translation>
    </message>
    <message>
        <source>the recipe names no folder to export to; add {option}</source>
        <translation>레시피에 내보낼 폴더가 없습니다. {option}을(를) 추가하세요</translation>
    </message>
    <message>
        <source>the recipe&apos;s destination {folder} is not the whole path of a folder of this computer; add {option}</source>
        <translation>레시피의 대상 {folder}은(는) 이 컴퓨터에 있는 폴더의 전체 경로가 아닙니다. {option}을(를) 추가하세요</translation>
    </message>
    <message>
        <source>{option} has a meaning only with {needed}</source>
        <translation>{option}은(는) {needed}와(과) 함께일 때만 의미가 있습니다</translation>
    </message>
    <message>
        <source>there is no folder to export to; add {option}</source>
        <translation>내보낼 폴더가 없습니다. {option}을(를) 추가하세요</translation>
    </message>
    <message>
        <source>name a file to write to</source>
        <translation>쓸 파일을 지정하세요</translation>
    </message>
    <message>
        <source>no such folder to write {name} in</source>
        <translation>{name}을(를) 쓸 폴더가 없습니다</translation>
    </message>
    <message>
        <source>would replace its own source; name another file</source>
        <translation>자신의 원본을 바꾸게 됩니다. 다른 파일을 지정하세요</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this request; name another file</source>
        <translation>이 요청의 원본인 {name}을(를) 바꾸게 됩니다. 다른 파일을 지정하세요</translation>
    </message>
    <message>
        <source>is a folder, not a picture</source>
        <translation>이미지가 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>is neither a folder nor a catalog&apos;s .ini file</source>
        <translation>폴더도 카탈로그의 .ini 파일도 아닙니다</translation>
    </message>
    <message>
        <source>cancelled while the catalog was read; nothing was written</source>
        <translation>카탈로그를 읽는 중에 취소되었습니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>그런 다음: {command}</translation>
    </message>
    <message>
        <source>packed into {path}</source>
        <translation>{path}(으)로 압축했습니다</translation>
    </message>
    <message>
        <source>job {number}</source>
        <translation>작업 {number}</translation>
    </message>
    <message>
        <source>the folder is not there; add {option} if it was moved</source>
        <translation>폴더가 없습니다. 옮겼다면 {option}을(를) 추가하세요</translation>
    </message>
    <message>
        <source>the ZIP is not there; add {option} if it was moved</source>
        <translation>ZIP이 없습니다. 옮겼다면 {option} 옵션을 추가하세요</translation>
    </message>
    <message>
        <source>cancelled; not every file was checked</source>
        <translation>취소되었습니다. 모든 파일을 확인하지는 않았습니다</translation>
    </message>
    <message>
        <source>no files were published</source>
        <translation>내보낸 파일이 없습니다</translation>
    </message>
    <message>
        <source>the database was damaged and is kept under this name</source>
        <translation>데이터베이스가 손상되어 이 이름으로 보관했습니다</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>새로 만들었습니다</translation>
    </message>
    <message>
        <source>what it held on {date} was restored</source>
        <translation>{date}의 내용으로 복원했습니다</translation>
    </message>
    <message>
        <source>this ledger was written by a newer version; nothing was changed</source>
        <translation>이 작업 기록은 더 새로운 버전에서 썼습니다. 아무것도 변경하지 않았습니다</translation>
    </message>
    <message>
        <source>the job ledger cannot be used: {detail}</source>
        <translation>작업 기록을 쓸 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>there is no job {number} in the ledger; `exportgui jobs` lists them</source>
        <translation>작업 기록에 작업 {number}이(가) 없습니다. `exportgui jobs`로 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>what the ledger holds of job {number} is damaged</source>
        <translation>작업 기록에 있는 작업 {number}의 내용이 손상되었습니다</translation>
    </message>
    <message>
        <source>assetHandleArray is empty: choose at least one asset</source>
        <translation>assetHandleArray가 비어 있습니다. 에셋을 하나 이상 선택하세요</translation>
    </message>
    <message>
        <source>{field}: unknown export type; allowed: {choices}</source>
        <translation>{field}: 알 수 없는 내보내기 유형입니다. 허용: {choices}</translation>
    </message>
    <message>
        <source>{field}: unknown setting; allowed (as spelled): {choices}</source>
        <translation>{field}: 알 수 없는 값입니다. 허용(표기 그대로): {choices}</translation>
    </message>
    <message>
        <source>fmt=convert says what to convert to in is_modifier or macro; both are empty</source>
        <translation>fmt=convert는 변환 대상을 is_modifier나 macro에 적습니다. 둘 다 비어 있습니다</translation>
    </message>
    <message>
        <source>{name}: no field of an ExportJob; allowed: {choices}</source>
        <translation>{name}: ExportJob의 필드가 아닙니다. 허용: {choices}</translation>
    </message>
    <message>
        <source>is_modifier and is_modifer are both given and differ; write is_modifier</source>
        <translation>is_modifier와 is_modifer가 모두 있고 서로 다릅니다. is_modifier를 쓰세요</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: rows of variables need convert</source>
        <translation>fmt=orig은 파일을 그대로 내보냅니다. 변수 행에는 convert가 필요합니다</translation>
    </message>
    <message>
        <source>the job lacks {fields}</source>
        <translation>작업에 {fields}이(가) 없습니다</translation>
    </message>
    <message>
        <source>{field} is not a list of handles such as {example}</source>
        <translation>{field}은(는) {example} 같은 핸들의 목록이 아닙니다</translation>
    </message>
    <message>
        <source>{field} is not text</source>
        <translation>{field}은(는) 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>배치 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}페이지</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>{number}행</translation>
    </message>
    <message>
        <source>the source is damaged: {detail}; what could be read of it was exported</source>
        <translation>소스가 손상되었습니다: {detail}. 읽을 수 있는 부분만 내보냈습니다</translation>
    </message>
    <message>
        <source>has no file of its own to export</source>
        <translation>내보낼 자체 파일이 없습니다</translation>
    </message>
    <message>
        <source>has no picture to convert; exported as the original</source>
        <translation>변환할 이미지가 없어 원본으로 내보냅니다</translation>
    </message>
    <message>
        <source>EPS is off in the settings (allow_eps); exported as the original</source>
        <translation>설정에서 EPS가 꺼져 있어(allow_eps) 원본으로 내보냅니다</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>copy instead</source>
        <translation>대신 복사</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>실패함</translation>
    </message>
    <message>
        <source>a template cannot be exported as an original; use fmt=convert</source>
        <translation>템플릿은 원본으로 내보낼 수 없습니다. fmt=convert를 쓰세요</translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation>이름이 올바른 유니코드가 아닙니다</translation>
    </message>
    <message>
        <source>its name has characters that Windows does not take</source>
        <translation>이름에 Windows에서 쓸 수 없는 문자가 있습니다</translation>
    </message>
    <message>
        <source>its name is one that Windows reserves</source>
        <translation>Windows가 예약한 이름입니다</translation>
    </message>
    <message>
        <source>its name begins with a dash</source>
        <translation>이름이 하이픈으로 시작합니다</translation>
    </message>
    <message>
        <source>its name is too long, or begins or ends with what not every system takes</source>
        <translation>이름이 너무 길거나, 일부 시스템에서 쓸 수 없는 문자로 시작하거나 끝납니다</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} 외 {number}개</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name}이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>{folder} has {names} already; nothing was written</source>
        <translation>{folder}에 {names}이(가) 이미 있습니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>{reason}; exported as {file}</source>
        <translation>{reason}. {file}(으)로 내보냄</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link; nothing was written</source>
        <translation>링크를 통해 선택한 폴더 밖으로 나갑니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>is a file where a folder is needed; nothing was written</source>
        <translation>폴더가 필요한 자리에 있는 파일입니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>직접 제외함</translation>
    </message>
    <message>
        <source>handles such as {example} are taken as this library&apos;s own, not as a server&apos;s</source>
        <translation>{example} 같은 핸들은 서버의 것이 아니라 이 라이브러리의 것으로 간주합니다</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}</source>
        <translation>이 카탈로그에 없는 에셋 핸들: {handles}</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>the results need {size} and {place}</source>
        <translation>결과에는 {size}이(가) 필요하지만 {place}</translation>
    </message>
    <message>
        <source>the results need about {size} and {place}</source>
        <translation>결과에는 약 {size}이(가) 필요하지만 {place}</translation>
    </message>
    <message>
        <source>the job was cancelled while it was planned; nothing was written</source>
        <translation>작업을 계획하는 동안 취소되었습니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}; nothing was written</source>
        <translation>이 카탈로그에 없는 에셋 핸들입니다: {handles}. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name}({kind})</translation>
    </message>
    <message>
        <source>your own macro {name} is used, not the catalog&apos;s of the same name</source>
        <translation>카탈로그의 같은 이름 매크로가 아니라 내 매크로 {name}을(를) 사용합니다</translation>
    </message>
    <message>
        <source>is not a folder; nothing was written</source>
        <translation>폴더가 아닙니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>assets that are listed more than once are exported once</source>
        <translation>두 번 이상 나열된 에셋은 한 번만 내보냅니다</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: is_modifier and macro have no effect</source>
        <translation>fmt=orig는 파일을 그대로 내보냅니다: is_modifier와 macro는 효과가 없습니다</translation>
    </message>
    <message>
        <source>{folder} has {free} left</source>
        <translation>{folder}에 남은 공간은 {free}입니다</translation>
    </message>
    <message>
        <source>would replace its own source; choose another folder, name or policy</source>
        <translation>자신의 원본을 바꾸게 됩니다. 다른 폴더, 이름 또는 규칙을 선택하세요</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this job; choose another folder, name or policy</source>
        <translation>이 작업의 원본인 {name}을(를) 바꾸게 됩니다. 다른 폴더, 이름 또는 규칙을 선택하세요</translation>
    </message>
    <message>
        <source>{option}: no asset of {catalog} matches; nothing was written</source>
        <translation>{option}: {catalog}에 일치하는 에셋이 없습니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>{catalog} holds nothing to export</source>
        <translation>{catalog}에 내보낼 것이 없습니다</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>제외됨: {reason}</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>더 이상 필요하지 않습니다</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link</source>
        <translation>링크를 통해 선택한 폴더 밖으로 나갑니다</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>폴더가 아닙니다</translation>
    </message>
    <message>
        <source>{name}, exported before, is not there any more; bring the folder back</source>
        <translation>앞서 내보낸 {name}이(가) 더 이상 없습니다. 폴더를 되돌려 놓으세요</translation>
    </message>
    <message>
        <source>the folder is gone; bring it back</source>
        <translation>폴더가 없어졌습니다. 되돌려 놓으세요</translation>
    </message>
    <message>
        <source>the folder&apos;s file system does not take this name</source>
        <translation>폴더의 파일 시스템에서 이 이름을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>the disk is full; make room on it</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보하세요</translation>
    </message>
    <message>
        <source>no permission to write in the folder; allow it there</source>
        <translation>폴더에 쓸 권한이 없습니다. 쓰기를 허용하세요</translation>
    </message>
    <message>
        <source>the device is gone; connect it again</source>
        <translation>장치가 없어졌습니다. 다시 연결하세요</translation>
    </message>
    <message>
        <source>the network folder does not answer; connect it again</source>
        <translation>네트워크 폴더가 응답하지 않습니다. 다시 연결하세요</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>열린 파일이 너무 많습니다. 다른 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>another program uses it and did not let go of it in time</source>
        <translation>다른 프로그램이 사용 중이며 제때 놓아주지 않았습니다</translation>
    </message>
    <message>
        <source>the file is larger than the folder&apos;s file system takes</source>
        <translation>파일이 폴더의 파일 시스템에서 허용하는 크기보다 큽니다</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or ask for more</source>
        <translation>디스크 할당량을 모두 썼습니다. 공간을 확보하거나 더 요청하세요</translation>
    </message>
    <message>
        <source>the folder is read-only; make it writable</source>
        <translation>폴더가 읽기 전용입니다. 쓸 수 있게 하세요</translation>
    </message>
    <message>
        <source>the disk reports an error (input/output error); check it and its cable</source>
        <translation>디스크에서 오류를 보고했습니다(입출력 오류). 디스크와 케이블을 확인하세요</translation>
    </message>
    <message>
        <source>the catalog is gone; bring it back or connect it again</source>
        <translation>카탈로그가 없어졌습니다. 되돌려 놓거나 다시 연결하세요</translation>
    </message>
    <message>
        <source>cannot be overwritten: {detail}</source>
        <translation>덮어쓸 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>something else was put in the place of its temporary file</source>
        <translation>임시 파일이 다른 것으로 바뀌었습니다</translation>
    </message>
    <message>
        <source>cannot be put in place: {detail}</source>
        <translation>제자리에 놓을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>the source changed since the job was planned; a retry exports it as it is now</source>
        <translation>작업을 계획한 뒤 소스가 바뀌었습니다. 다시 시도하면 지금 내용으로 내보냅니다</translation>
    </message>
    <message>
        <source>changed while it was copied</source>
        <translation>복사하는 동안 변경되었습니다</translation>
    </message>
    <message>
        <source>only {number} of its {total} bytes could be copied</source>
        <translation>{total}바이트 중 {number}바이트만 복사할 수 있었습니다</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>이름이 필요합니다</translation>
    </message>
    <message>
        <source>is the name of another recipe</source>
        <translation>다른 레시피의 이름입니다</translation>
    </message>
    <message>
        <source>cannot be renamed: {detail}</source>
        <translation>이름을 바꿀 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>cannot be deleted: {detail}</source>
        <translation>삭제할 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>is neither a file nor a recipe</source>
        <translation>파일도 레시피도 아닙니다</translation>
    </message>
    <message>
        <source>nested deeper than {number} elements</source>
        <translation>요소가 {number}단계보다 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>larger than {size} MB, which no job document is</source>
        <translation>{size}MB보다 큽니다. 작업 문서가 이렇게 클 수는 없습니다</translation>
    </message>
    <message>
        <source>document types and entities are not accepted in a job document</source>
        <translation>작업 문서에서는 문서 유형과 엔터티를 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>not well-formed XML: {detail}</source>
        <translation>올바른 형식의 XML이 아닙니다: {detail}</translation>
    </message>
    <message>
        <source>holds no {element}</source>
        <translation>{element}이(가) 없습니다</translation>
    </message>
    <message>
        <source>is there twice; a document has one</source>
        <translation>두 번 있습니다. 문서에는 하나만 있습니다</translation>
    </message>
    <message>
        <source>namespace {name} is not of the IPS API; allowed: {choices}</source>
        <translation>네임스페이스 {name}은(는) IPS API의 것이 아닙니다. 허용: {choices}</translation>
    </message>
    <message>
        <source>namespace {name} is not of SOAP; allowed: {choices}</source>
        <translation>네임스페이스 {name}은(는) SOAP의 것이 아닙니다. 허용: {choices}</translation>
    </message>
    <message>
        <source>{name} is followed by `exportgui submit`; here the job runs when it is started</source>
        <translation>{name}은(는) `exportgui submit`에서 적용됩니다. 여기서는 시작할 때 작업을 실행합니다</translation>
    </message>
    <message>
        <source>is given besides {name}; at most one of them is allowed</source>
        <translation>{name}와(과) 함께 지정되었습니다. 둘 중 하나만 허용됩니다</translation>
    </message>
    <message>
        <source>{job} cannot be run here; allowed: {choices}</source>
        <translation>{job}은(는) 여기서 실행할 수 없습니다. 허용: {choices}</translation>
    </message>
    <message>
        <source>is no element of {parent}</source>
        <translation>{parent}의 요소가 아닙니다</translation>
    </message>
    <message>
        <source>is there twice in {parent}</source>
        <translation>{parent}에 두 번 있습니다</translation>
    </message>
    <message>
        <source>is not a handle such as {example}</source>
        <translation>{example} 같은 핸들이 아닙니다</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed (as spelled): {choices}</source>
        <translation>{value}은(는) 허용되지 않습니다. 허용되는 값(표기 그대로): {choices}</translation>
    </message>
    <message>
        <source>{name} is missing; a server would refuse the document</source>
        <translation>{name}이(가) 없습니다. 서버라면 이 문서를 거부합니다</translation>
    </message>
    <message>
        <source>a document has no definitions: a server needs {names}</source>
        <translation>문서에는 정의가 없습니다. 서버에 {names}이(가) 필요합니다</translation>
    </message>
    <message>
        <source>namespace {name} is of no documented version; read as {written}</source>
        <translation>네임스페이스 {name}은(는) 문서화된 버전이 아닙니다. {written}(으)로 읽습니다</translation>
    </message>
    <message>
        <source>emailSetting {printed} is a translation; it is read as {setting}</source>
        <translation>emailSetting {printed}은(는) 번역된 값입니다. {setting}(으)로 읽습니다</translation>
    </message>
    <message>
        <source>mail sent to {people}</source>
        <translation>{people}에게 메일을 보냈습니다</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>건너뜀: {reason}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number}개 대체</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number}개 변경 없음</translation>
    </message>
    <message>
        <source>{number} with warnings</source>
        <translation>{number}개 경고 있음</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number}개 실패</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number}개 건너뜀</translation>
    </message>
    <message>
        <source>{number} not reached</source>
        <translation>{number}개 처리하지 못함</translation>
    </message>
    <message>
        <source>and {number} more that could not be read; the log as JSON names them all</source>
        <translation>그 밖에 읽을 수 없는 항목이 {number}개 더 있습니다. JSON 로그에 모두 나옵니다</translation>
    </message>
    <message>
        <source>and {number} more lines of the list; the log as JSON names them all</source>
        <translation>그 밖에 목록의 {number}개 줄이 더 있습니다. JSON 로그에 모두 나옵니다</translation>
    </message>
    <message>
        <source>exported as {file}</source>
        <translation>{file}(으)로 내보냄</translation>
    </message>
    <message>
        <source>unchanged since it was exported as {file}</source>
        <translation>{file}(으)로 내보낸 뒤 변경 없음</translation>
    </message>
    <message>
        <source>not exported yet</source>
        <translation>아직 내보내지 않음</translation>
    </message>
    <message>
        <source>{number} of {total} exported</source>
        <translation>{total}개 중 {number}개 내보냄</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>파일: {number}</translation>
    </message>
    <message>
        <source>Exported: {number}</source>
        <translation>내보냄: {number}</translation>
    </message>
    <message>
        <source>  of them with warnings: {number}</source>
        <translation>  그중 경고 있음: {number}</translation>
    </message>
    <message>
        <source>  of them in place of an older file: {number}</source>
        <translation>  그중 이전 파일을 대체: {number}</translation>
    </message>
    <message>
        <source>Failed: {number}</source>
        <translation>실패: {number}</translation>
    </message>
    <message>
        <source>Skipped, already there: {number}</source>
        <translation>건너뜀(이미 있음): {number}</translation>
    </message>
    <message>
        <source>Unchanged: {number}</source>
        <translation>변경 없음: {number}</translation>
    </message>
    <message>
        <source>Not reached: {number}</source>
        <translation>처리하지 못함: {number}</translation>
    </message>
    <message>
        <source>no password for {user} in EXPORTGUI_SMTP_PASSWORD or the keyring</source>
        <translation>EXPORTGUI_SMTP_PASSWORD와 키링에 {user}의 암호가 없습니다</translation>
    </message>
    <message>
        <source>the mail server did not finish within {number} seconds</source>
        <translation>메일 서버가 {number}초 안에 끝내지 않았습니다</translation>
    </message>
    <message>
        <source>no mail was sent: no mail server is set up in the settings</source>
        <translation>메일을 보내지 않았습니다: 설정에 메일 서버가 없습니다</translation>
    </message>
    <message>
        <source>no mail was sent: no recipient is set up in the settings</source>
        <translation>메일을 보내지 않았습니다: 설정에 받는 사람이 없습니다</translation>
    </message>
    <message>
        <source>the mail could not be sent: {detail}</source>
        <translation>메일을 보낼 수 없었습니다: {detail}</translation>
    </message>
    <message>
        <source>no mail server is set up in the settings</source>
        <translation>설정에 메일 서버가 없습니다</translation>
    </message>
    <message>
        <source>Mail from exportgui arrives</source>
        <translation>exportgui의 메일이 도착했습니다</translation>
    </message>
    <message>
        <source>This is a test of the mail settings of exportgui.</source>
        <translation>exportgui 메일 설정 테스트입니다.</translation>
    </message>
    <message>
        <source>the server refused the user name or password</source>
        <translation>서버가 사용자 이름이나 암호를 거부했습니다</translation>
    </message>
    <message>
        <source>change the kind of encryption or log-in in the settings</source>
        <translation>설정에서 암호화 또는 로그인 방식을 바꾸세요</translation>
    </message>
    <message>
        <source>mail about the start: {text}</source>
        <translation>시작 메일: {text}</translation>
    </message>
    <message>
        <source>mail about the end: {text}</source>
        <translation>종료 메일: {text}</translation>
    </message>
    <message>
        <source>the mail waits to be sent</source>
        <translation>메일이 보내기를 기다리는 중입니다</translation>
    </message>
    <message>
        <source>the mail could not be sent yet: {detail}; it is tried again from {time} on</source>
        <translation>메일을 아직 보내지 못했습니다: {detail}. {time}부터 다시 시도합니다</translation>
    </message>
    <message>
        <source>the mail was given up after a day and {number} attempts: {detail}</source>
        <translation>하루 동안 {number}번 시도한 뒤 메일 보내기를 포기했습니다: {detail}</translation>
    </message>
    <message>
        <source>the server refused {people}</source>
        <translation>서버가 {people}을(를) 거부했습니다</translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>{time}에 작성됨</translation>
    </message>
    <message>
        <source>the password went over the network unencrypted; choose an encryption in the settings</source>
        <translation>비밀번호가 암호화되지 않은 채 네트워크로 전송되었습니다. 설정에서 암호화를 선택하세요</translation>
    </message>
    <message>
        <source>Export job {number}</source>
        <translation>내보내기 작업 {number}</translation>
    </message>
    <message>
        <source>Export job {number} “{name}”</source>
        <translation>내보내기 작업 {number} “{name}”</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>done, {number} of {total} failed</source>
        <translation>완료, {total}개 중 {number}개 실패</translation>
    </message>
    <message>
        <source>Stopped by: {reason}</source>
        <translation>중지된 이유: {reason}</translation>
    </message>
    <message>
        <source>Began: {time}</source>
        <translation>시작: {time}</translation>
    </message>
    <message>
        <source>Ended: {time}</source>
        <translation>종료: {time}</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>시작되었습니다</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>실패:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>경고:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>제외됨:</translation>
    </message>
    <message>
        <source>Destination: {folder}</source>
        <translation>대상: {folder}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… 외 {number}개</translation>
    </message>
    <message>
        <source>{name}: is no kind of list; allowed: names that end in {choices}</source>
        <translation>{name}: 목록 형식이 아닙니다. 허용: {choices}(으)로 끝나는 이름</translation>
    </message>
    <message>
        <source>given up; it took too long</source>
        <translation>너무 오래 걸려 중단했습니다</translation>
    </message>
    <message>
        <source>changed while it was converted</source>
        <translation>변환하는 동안 변경되었습니다</translation>
    </message>
    <message>
        <source>the {format} file that was written is not readable as such</source>
        <translation>쓴 {format} 파일을 해당 형식으로 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the {format} file that was written cannot be read: {detail}</source>
        <translation>쓴 {format} 파일을 읽을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>the file that was written has {width} × {height} pixels, not {wanted}</source>
        <translation>쓴 파일은 {wanted}이(가) 아니라 {width} × {height}픽셀입니다</translation>
    </message>
    <message>
        <source>drawing it crashed even a process of its own; it is set aside, and a retry draws it once more</source>
        <translation>별도 프로세스에서 그려도 중단되었습니다. 따로 두었으며, 다시 시도하면 한 번 더 그립니다</translation>
    </message>
    <message>
        <source>cancelled while it was drawn</source>
        <translation>그리는 중에 취소되었습니다</translation>
    </message>
    <message>
        <source>took more than {number} seconds and was given up</source>
        <translation>{number}초가 넘게 걸려 포기했습니다</translation>
    </message>
    <message>
        <source>cancelled between two tries</source>
        <translation>재시도 사이에 취소되었습니다</translation>
    </message>
    <message>
        <source>a file of that name appeared after the job began</source>
        <translation>작업이 시작된 뒤 같은 이름의 파일이 생겼습니다</translation>
    </message>
    <message>
        <source>{name} was altered meanwhile and is kept; exported under another name</source>
        <translation>{name}이(가) 그사이 수정되어 그대로 두고 다른 이름으로 내보냈습니다</translation>
    </message>
    <message>
        <source>a result of {width} × {height} pixels needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes); ask for a smaller size</source>
        <translation>{width} × {height}픽셀 결과에는 메모리가 약 {needed} MB 필요하지만 {allowed} MB까지 허용됩니다(설정: memory_megabytes). 더 작은 크기를 지정하세요</translation>
    </message>
    <message>
        <source>cancelled while waiting for memory</source>
        <translation>메모리를 기다리는 중에 취소되었습니다</translation>
    </message>
    <message>
        <source>job {number} is being worked on by another process ({process})</source>
        <translation>작업 {number}은(는) 다른 프로세스({process})에서 처리 중입니다</translation>
    </message>
    <message>
        <source>put the folder back</source>
        <translation>폴더를 되돌려 놓으세요</translation>
    </message>
    <message>
        <source>the worker failed: {detail}</source>
        <translation>작업자가 실패했습니다: {detail}</translation>
    </message>
    <message>
        <source>the folder does not answer; connect it again</source>
        <translation>폴더가 응답하지 않습니다. 다시 연결하세요</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>허용되지 않는 작업입니다</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>해당 파일이나 디렉터리가 없습니다</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>시스템 호출이 중단되었습니다</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>해당 장치나 주소가 없습니다</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>리소스를 일시적으로 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>메모리를 할당할 수 없습니다</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한이 없습니다</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>장치나 리소스가 사용 중입니다</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>파일이 있습니다</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>해당 장치가 없습니다</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>디렉터리가 아닙니다</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>디렉터리입니다</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>잘못된 인수입니다</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>열린 파일이 너무 많습니다</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>장치에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>읽기 전용 파일 시스템입니다</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>파일 이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>디렉터리가 비어 있지 않습니다</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>심볼릭 링크 단계가 너무 많습니다</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>연결이 거부되었습니다</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>상대방이 연결을 끊었습니다</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>연결 시간이 초과되었습니다</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>호스트로 가는 경로가 없습니다</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>네트워크에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>allow this user to read it</source>
        <translation>이 사용자에게 읽기를 허용하십시오</translation>
    </message>
    <message>
        <source>bring it back, or scan the folder again</source>
        <translation>되돌려 놓거나 폴더를 다시 스캔하십시오</translation>
    </message>
    <message>
        <source>check the disk and its cable, or take the file from a backup</source>
        <translation>디스크와 케이블을 확인하거나 백업에서 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>give it a shorter name</source>
        <translation>이름을 더 짧게 지으십시오</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>링크 대신 파일 자체를 두십시오</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>다른 프로그램을 닫은 후 다시 시도하십시오</translation>
    </message>
    <message>
        <source>cannot be written: {detail}</source>
        <translation>쓸 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>{written} is read as {reading}</source>
        <translation>{written}은(는) {reading}(으)로 해석됩니다</translation>
    </message>
    <message>
        <source>at most {number} megapixels</source>
        <translation>최대 {number}메가픽셀</translation>
    </message>
    <message>
        <source>the composite</source>
        <translation>합성 이미지</translation>
    </message>
    <message>
        <source>the nested reply of {size} is too large</source>
        <translation>{size} 중첩 응답이 너무 큽니다</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>레이어 {number}</translation>
    </message>
    <message>
        <source>{what} would have {size} pixels to work on</source>
        <translation>{what}에서 처리할 픽셀이 {size}이(가) 됩니다</translation>
    </message>
    <message>
        <source>{what} of {size} is too large</source>
        <translation>{size}의 {what}이(가) 너무 큽니다</translation>
    </message>
    <message>
        <source>sides up to {number} pixels</source>
        <translation>변의 길이는 {number}픽셀까지</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>색상을 변환할 수 없습니다</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>이름 없는 프로필</translation>
    </message>
    <message>
        <source>the profile is for {space}</source>
        <translation>{space}용 프로필입니다</translation>
    </message>
    <message>
        <source>RGB, gray and CMYK profiles</source>
        <translation>RGB, 회색조 및 CMYK 프로필</translation>
    </message>
    <message>
        <source>the colours cannot be converted: {detail}</source>
        <translation>색상을 변환할 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>the source has no path “{name}”</source>
        <translation>소스에 패스 “{name}”이(가) 없습니다</translation>
    </message>
    <message>
        <source>nothing is left of the picture</source>
        <translation>이미지에서 남는 부분이 없습니다</translation>
    </message>
    <message>
        <source>paths with something of the picture in them</source>
        <translation>이미지의 일부를 포함하는 패스</translation>
    </message>
    <message>
        <source>this version has no writer for it</source>
        <translation>이 버전에서는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>even quality 1 needs more</source>
        <translation>품질 1로도 들어가지 않습니다</translation>
    </message>
    <message>
        <source>this program folder lacks the optional part {name}; the Python package {package} has it</source>
        <translation>이 프로그램 폴더에는 선택 구성 요소 {name}이(가) 없습니다. Python 패키지 {package}에 들어 있습니다</translation>
    </message>
    <message>
        <source>needs the optional package {name}; install {package} in the program&apos;s environment</source>
        <translation>선택 패키지 {name}이(가) 필요합니다. 프로그램의 환경에 {package}을(를) 설치하십시오</translation>
    </message>
    <message>
        <source>needs the optional package {name} ({command})</source>
        <translation>선택 패키지 {name}이(가) 필요합니다({command})</translation>
    </message>
    <message>
        <source>{format} cannot hold this picture: {detail}</source>
        <translation>{format}에는 이 이미지를 담을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>nothing is left of the layer</source>
        <translation>레이어에서 남는 부분이 없습니다</translation>
    </message>
    <message>
        <source>a layer of at least 1×1 pixels</source>
        <translation>1×1픽셀 이상의 레이어</translation>
    </message>
    <message>
        <source>the object&apos;s resolution is not known</source>
        <translation>개체의 해상도를 알 수 없습니다</translation>
    </message>
    <message>
        <source>objects whose catalog record gives a Resolution; or use scale= or size=</source>
        <translation>카탈로그 레코드에 Resolution이 있는 개체. 또는 scale=이나 size= 사용</translation>
    </message>
    <message>
        <source>the layer would be too large to work on</source>
        <translation>레이어가 너무 커져 처리할 수 없습니다</translation>
    </message>
    <message>
        <source>ignored, no localization map is declared</source>
        <translation>지역화 맵이 선언되지 않아 무시됩니다</translation>
    </message>
    <message>
        <source>the source&apos;s XMP is damaged and left out</source>
        <translation>원본의 XMP가 손상되어 포함하지 않습니다</translation>
    </message>
    <message>
        <source>a part of the source&apos;s XMP is missing and left out</source>
        <translation>원본 XMP의 일부가 없어 그 부분은 포함하지 않습니다</translation>
    </message>
    <message>
        <source>the profile is too large for the file and left out</source>
        <translation>프로필이 이 파일에 넣기에 너무 커서 포함하지 않습니다</translation>
    </message>
    <message>
        <source>the file cannot tell a resolution of {number} dpi, at most {most}</source>
        <translation>이 파일에는 {number} dpi 해상도를 기록할 수 없습니다(최대 {most})</translation>
    </message>
    <message>
        <source>the source of layer 0 has no closed paths</source>
        <translation>레이어 0의 소스에 닫힌 패스가 없습니다</translation>
    </message>
    <message>
        <source>the profile is {space}, which the format does not hold</source>
        <translation>프로필이 {space}인데 이 형식은 이를 담을 수 없습니다</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them, or iccEmbed=1 to embed it</source>
        <translation>변환하려면 icc=sRGB를, 포함하려면 iccEmbed=1을 추가하세요</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them</source>
        <translation>변환하려면 icc=sRGB를 추가하세요</translation>
    </message>
    <message>
        <source>the colours are those of “{name}”, but the profile is not embedded and other programs may show them wrong</source>
        <translation>색상은 “{name}” 그대로이지만 프로필이 포함되지 않아 다른 프로그램에서 잘못 표시될 수 있습니다</translation>
    </message>
    <message>
        <source>not a convex quadrilateral</source>
        <translation>볼록 사각형이 아닙니다</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>0 초과 1 이하</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: fmt={format} keeps none</source>
        <translation>투명 영역이 배경과 병합됩니다: fmt={format}은(는) 투명도를 유지하지 않습니다</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: no fmt= means JPEG, which keeps none</source>
        <translation>투명 영역이 배경과 병합됩니다: fmt=가 없으면 JPEG이며 투명도를 유지하지 않습니다</translation>
    </message>
    <message>
        <source>the reply of {size} exceeds the catalog&apos;s MaxPix</source>
        <translation>{size} 응답이 카탈로그의 MaxPix를 넘습니다</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>최대 {size}</translation>
    </message>
    <message>
        <source>the reply of {size} is too large</source>
        <translation>{size} 응답이 너무 큽니다</translation>
    </message>
    <message>
        <source>a reply of {size} does not fit</source>
        <translation>{size} 응답은 들어가지 않습니다</translation>
    </message>
    <message>
        <source>sides up to {number}</source>
        <translation>변의 길이는 {number}까지</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>그런 프로필이 없습니다</translation>
    </message>
    <message>
        <source>sRGB, or a profile of the catalog</source>
        <translation>sRGB 또는 카탈로그의 프로필</translation>
    </message>
    <message>
        <source>is not a profile for {type}</source>
        <translation>{type}용 프로파일이 아닙니다</translation>
    </message>
    <message>
        <source>the catalog&apos;s profile {name} is not used: {detail}</source>
        <translation>카탈로그의 프로파일 {name}을(를) 사용하지 않습니다: {detail}</translation>
    </message>
    <message>
        <source>not an ICC profile</source>
        <translation>ICC 프로필이 아닙니다</translation>
    </message>
    <message>
        <source>too large for a profile</source>
        <translation>프로필로는 너무 큽니다</translation>
    </message>
    <message>
        <source>only a server has a cache to fill</source>
        <translation>채울 캐시는 서버에만 있습니다</translation>
    </message>
    <message>
        <source>only a video server has streams to list</source>
        <translation>나열할 스트림은 비디오 서버에만 있습니다</translation>
    </message>
    <message>
        <source>only a server has a log to write to</source>
        <translation>기록할 로그는 서버에만 있습니다</translation>
    </message>
    <message>
        <source>it is for finding faults in a server</source>
        <translation>서버의 결함을 찾기 위한 것입니다</translation>
    </message>
    <message>
        <source>only a server saves that way; render writes files here</source>
        <translation>이렇게 저장하는 것은 서버뿐입니다. 여기서는 render가 파일을 씁니다</translation>
    </message>
    <message>
        <source>it is for asking a server; every request is checked here</source>
        <translation>서버에 묻기 위한 것입니다. 여기서는 모든 요청을 검사합니다</translation>
    </message>
    <message>
        <source>only a server lists locales</source>
        <translation>로캘을 나열하는 것은 서버뿐입니다</translation>
    </message>
    <message>
        <source>its reply is text, not a picture; the command `exportgui props` prints it</source>
        <translation>응답이 이미지가 아니라 텍스트입니다. `exportgui props` 명령으로 출력할 수 있습니다</translation>
    </message>
    <message>
        <source>a template has no image file of its own</source>
        <translation>템플릿에는 자체 이미지 파일이 없습니다</translation>
    </message>
    <message>
        <source>{n} area is left out</source>
        <translation>영역 {n}개가 제외되었습니다</translation>
    </message>
    <message>
        <source>{n} areas are left out</source>
        <translation>영역 {n}개가 제외되었습니다</translation>
    </message>
    <message>
        <source>rect, poly and default shapes in pixels</source>
        <translation>픽셀 단위의 rect, poly, default 도형</translation>
    </message>
    <message>
        <source>{sign} has no partner</source>
        <translation>{sign}에 짝이 없습니다</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a media set inside of a media set, which cannot be</source>
        <translation>&apos;{name}&apos;은(는) 미디어 세트 안의 미디어 세트이므로 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>sets are nested more than {number} deep</source>
        <translation>세트가 {number}단계보다 깊게 중첩되었습니다</translation>
    </message>
    <message>
        <source>a set has more than {number} members</source>
        <translation>세트의 구성원이 {number}개를 넘습니다</translation>
    </message>
    <message>
        <source>not a handler&apos;s name</source>
        <translation>처리기 이름이 아닙니다</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>문자와 숫자</translation>
    </message>
    <message>
        <source>a layer of {size} pixels is too large to work on</source>
        <translation>{size}픽셀 레이어는 너무 커서 처리할 수 없습니다</translation>
    </message>
    <message>
        <source>the end is beyond that of an open path</source>
        <translation>끝이 열린 패스의 끝을 넘어섭니다</translation>
    </message>
    <message>
        <source>at most 1; a path that ends with Z can go round again</source>
        <translation>1 이하, Z로 끝나는 패스는 다시 돌 수 있습니다</translation>
    </message>
    <message>
        <source>text on a path can have {number} letters</source>
        <translation>패스 위의 텍스트는 {number}자까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; of the catalog cannot be used: {detail}</source>
        <translation>카탈로그의 글꼴 &apos;{name}&apos;을(를) 사용할 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>the font has no name</source>
        <translation>글꼴에 이름이 없습니다</translation>
    </message>
    <message>
        <source>not a font that can be used</source>
        <translation>쓸 수 있는 글꼴이 아닙니다</translation>
    </message>
    <message>
        <source>the text has more than {number} lines</source>
        <translation>텍스트가 {number}줄을 넘습니다</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; is not installed; {used} is used</source>
        <translation>글꼴 &apos;{name}&apos;이(가) 설치되어 있지 않아 {used}을(를) 씁니다</translation>
    </message>
    <message>
        <source>{word} is drawn as metric kerning</source>
        <translation>{word}은(는) 메트릭 커닝으로 그립니다</translation>
    </message>
    <message>
        <source>text that sizes its own layer can have one alignment only</source>
        <translation>레이어 크기를 정하는 텍스트에는 정렬을 하나만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>one of \ql, \qr and \qc, or size= with a width and a height</source>
        <translation>\ql, \qr, \qc 중 하나, 또는 너비와 높이가 있는 size=</translation>
    </message>
    <message>
        <source>no font here has these private characters of the text: {codes}; install the font that they were made for, or add it to the catalog&apos;s fonts</source>
        <translation>텍스트의 다음 사용자 정의 문자가 있는 글꼴이 여기에 없습니다: {codes}. 해당 문자용 글꼴을 설치하거나 카탈로그의 글꼴에 추가하세요</translation>
    </message>
    <message>
        <source>no font here has these characters of the text, which Unicode does not define: {codes}; correct the text, or install a font that has them</source>
        <translation>텍스트의 다음 문자는 유니코드에 정의되어 있지 않으며 이 문자가 있는 글꼴도 여기에 없습니다: {codes}. 텍스트를 수정하거나 해당 문자가 있는 글꼴을 설치하세요</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>중국어, 일본어 또는 한국어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Canadian Aboriginal</source>
        <translation>캐나다 원주민</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>티베트</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>라틴</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>키릴</translation>
    </message>
    <message>
        <source>mathematical</source>
        <translation>수학</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>데바나가리</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>벵골</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>타밀</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>조지아</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>아르메니아</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>에티오피아</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>크메르</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>no font here has these signs of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>텍스트의 다음 기호가 있는 글꼴이 없습니다: {letters}. {font} 등 이 기호가 있는 글꼴을 설치하세요</translation>
    </message>
    <message>
        <source>no font here has the {script} letters of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>텍스트의 {script} 글자가 있는 글꼴이 없습니다: {letters}. {font} 등 이 글자가 있는 글꼴을 설치하세요</translation>
    </message>
    <message>
        <source>the font {name} cannot be used</source>
        <translation>글꼴 {name}을(를) 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>the text cannot be set</source>
        <translation>텍스트를 조판할 수 없습니다</translation>
    </message>
    <message>
        <source>{reason} in {place}</source>
        <translation>{place} 안: {reason}</translation>
    </message>
    <message>
        <source>the catalog&apos;s Watermark is missing</source>
        <translation>카탈로그의 Watermark가 없습니다</translation>
    </message>
    <message>
        <source>{number} macros are too many to import</source>
        <translation>매크로 {number}개는 한 번에 가져오기에 너무 많습니다</translation>
    </message>
    <message>
        <source>up to {number} at once</source>
        <translation>한 번에 최대 {number}개</translation>
    </message>
    <message>
        <source>the settings are the defaults now</source>
        <translation>이제 기본 설정을 사용합니다</translation>
    </message>
    <message>
        <source>{object} may be {names}: {chosen} is used</source>
        <translation>{object}에 해당하는 항목은 {names}입니다. {chosen}을(를) 사용합니다</translation>
    </message>
    <message>
        <source>{object} is not here: {chosen} is used</source>
        <translation>{object}이(가) 없어 {chosen}을(를) 사용합니다</translation>
    </message>
    <message>
        <source>the crop {crop} is kept on the server: all of {object} is used</source>
        <translation>자르기 {crop}은(는) 서버에 있어 {object} 전체를 사용합니다</translation>
    </message>
    <message>
        <source>{number} files are too many</source>
        <translation>파일 {number}개는 너무 많습니다</translation>
    </message>
    <message>
        <source>the package cannot be read: {detail}</source>
        <translation>패키지를 읽을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>larger than {size} MiB when it is unpacked</source>
        <translation>압축을 풀면 {size}MiB보다 큽니다</translation>
    </message>
    <message>
        <source>document types and entities are not accepted</source>
        <translation>문서 유형과 엔터티는 허용되지 않습니다</translation>
    </message>
    <message>
        <source>this program stood still, and job {number} was resumed by another one ({process}) meanwhile; nothing more is done here</source>
        <translation>이 프로그램이 멈춰 있는 동안 다른 프로그램({process})이 작업 {number}을(를) 다시 시작했습니다. 여기서는 더 이상 아무것도 하지 않습니다</translation>
    </message>
    <message>
        <source>{names} in rules: no effect here</source>
        <translation>규칙의 {names}: 여기서는 효과가 없습니다</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB, the most that rules are applied to</source>
        <translation>요청이 규칙을 적용할 수 있는 최대 크기인 {size} KiB보다 깁니다</translation>
    </message>
    <message>
        <source>{file} refuses this request by {rule}</source>
        <translation>{file}의 {rule}에 따라 이 요청은 거부됩니다</translation>
    </message>
    <message>
        <source>the rules of {file} make {reading} of {written}</source>
        <translation>{file}의 규칙에 따라 {written}은(는) {reading}(으)로 바뀝니다</translation>
    </message>
    <message>
        <source>the Id is in line {line} already; the last record counts</source>
        <translation>이 Id는 이미 {line}번째 줄에 있으며, 마지막 레코드가 적용됩니다</translation>
    </message>
    <message>
        <source>not read: {detail}</source>
        <translation>읽지 못함: {detail}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>그려짐</translation>
    </message>
    <message>
        <source>no effect here</source>
        <translation>여기서는 효과 없음</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>The command changes the reply.</source>
        <translation>명령이 응답을 바꿉니다.</translation>
    </message>
    <message>
        <source>It only steers a server and is accepted as it stands.</source>
        <translation>서버에만 해당하며 그대로 받아들여집니다.</translation>
    </message>
    <message>
        <source>It stops the request with an error that names it.</source>
        <translation>그 이름을 알리는 오류로 요청이 멈춥니다.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>view</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>layer+view</source>
        <translation>레이어 및 보기</translation>
    </message>
    <message>
        <source>source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>그려지는 것</translation>
    </message>
    <message>
        <source>The left part is kept.</source>
        <translation>왼쪽 부분이 남습니다.</translation>
    </message>
    <message>
        <source>The sign&apos;s top left corner lies on layer 0&apos;s anchor.</source>
        <translation>간판의 왼쪽 위 모서리가 레이어 0의 기준점에 놓입니다.</translation>
    </message>
    <message>
        <source>The sign&apos;s bottom right corner lies on layer 0&apos;s anchor.</source>
        <translation>간판의 오른쪽 아래 모서리가 레이어 0의 기준점에 놓입니다.</translation>
    </message>
    <message>
        <source>A quarter of the 300 its record gives.</source>
        <translation>레코드에 적힌 300의 4분의 1입니다.</translation>
    </message>
    <message>
        <source>The sample&apos;s plate has a Photoshop path named rim.</source>
        <translation>샘플의 접시에는 rim이라는 Photoshop 패스가 있습니다.</translation>
    </message>
    <message>
        <source>Layer 2, the bottle, is left out.</source>
        <translation>레이어 2인 병이 빠집니다.</translation>
    </message>
    <message>
        <source>In layer coordinates; req=map answers with it scaled.</source>
        <translation>레이어 좌표입니다. req=map은 크기를 맞춘 값으로 답합니다.</translation>
    </message>
    <message>
        <source>In coordinates of the source, so the crop moves it.</source>
        <translation>원본의 좌표이므로 자르면 위치가 옮겨집니다.</translation>
    </message>
    <message>
        <source>A nested request as the layer&apos;s image.</source>
        <translation>중첩된 요청을 레이어의 이미지로 씁니다.</translation>
    </message>
    <message>
        <source>A shadow behind the bottle.</source>
        <translation>병 뒤의 그림자입니다.</translation>
    </message>
    <message>
        <source>The effect shows through the layer.</source>
        <translation>레이어를 통해 효과가 보입니다.</translation>
    </message>
    <message>
        <source>The object does not exist.</source>
        <translation>개체가 없습니다.</translation>
    </message>
    <message>
        <source>90 pixels become 144.</source>
        <translation>90픽셀이 144픽셀이 됩니다.</translation>
    </message>
    <message>
        <source>At most 3,000 bytes.</source>
        <translation>최대 3,000바이트입니다.</translation>
    </message>
    <message>
        <source>The sample catalog has no translations, so nothing changes.</source>
        <translation>샘플 카탈로그에는 번역이 없으므로 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>The file carries the path rim, scaled.</source>
        <translation>파일에 크기를 맞춘 패스 rim이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The file says 300 pixels per inch.</source>
        <translation>파일에 인치당 300픽셀로 기록됩니다.</translation>
    </message>
    <message>
        <source>Six colours.</source>
        <translation>여섯 가지 색입니다.</translation>
    </message>
    <message>
        <source>The sample&apos;s shop card, filled by its variables.</source>
        <translation>샘플의 상점 카드를 변수로 채운 것입니다.</translation>
    </message>
    <message>
        <source>Command reference</source>
        <translation>명령 참조</translation>
    </message>
    <message>
        <source>The {number} commands of the Image Serving request language as this program understands them. Each is shown with an example from the sample catalog, drawn by the program; a chequered ground stands for transparency. Page names are those of Adobe&apos;s public command reference.</source>
        <translation>이 프로그램이 이해하는 Image Serving 요청 언어의 명령 {number}개입니다. 각 명령은 샘플 카탈로그의 예제를 이 프로그램이 그려 보여 주며, 바둑판무늬 배경은 투명도를 나타냅니다. 페이지 이름은 Adobe 공개 명령 참조의 이름입니다.</translation>
    </message>
    <message>
        <source>scope: {scope}</source>
        <translation>범위: {scope}</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>기본값: {value}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>다른 이름: {names}</translation>
    </message>
    <message>
        <source>{request} answers:</source>
        <translation>{request}의 응답:</translation>
    </message>
    <message>
        <source>What the example of {command} looks like</source>
        <translation>{command} 예제의 모습</translation>
    </message>
    <message>
        <source>{format} · {width} × {height} · {size} bytes</source>
        <translation>{format} · {width} × {height} · {size}바이트</translation>
    </message>
    <message>
        <source>Of {number} commands: {counts}.</source>
        <translation>명령 {number}개 중: {counts}.</translation>
    </message>
    <message>
        <source>Refused values of req=, because only a server answers them: {values}.</source>
        <translation>서버만 답할 수 있어 거부되는 req= 값: {values}.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>이 프로그램에서</translation>
    </message>
    <message>
        <source>Reference page</source>
        <translation>참조 페이지</translation>
    </message>
    <message>
        <source>the chosen folder holds assets of the catalog, and what is exported there becomes assets too</source>
        <translation>선택한 폴더에 카탈로그의 에셋이 있어, 그곳에 내보낸 파일도 에셋이 됩니다</translation>
    </message>
    <message>
        <source>the chosen folder lies in the catalog; scans leave it out from now on</source>
        <translation>선택한 폴더가 카탈로그 안에 있습니다. 앞으로 스캔에서 제외됩니다</translation>
    </message>
    <message>
        <source>the drawings of the request have more than {number} images</source>
        <translation>요청의 그림에 이미지가 {number}개보다 많습니다</translation>
    </message>
    <message>
        <source>the image {name} in the drawing is left out: only {example} is read</source>
        <translation>그림의 이미지 {name}은(는) 생략됩니다. {example}만 읽습니다</translation>
    </message>
    <message>
        <source>nothing uses this variable</source>
        <translation>이 변수는 어디에서도 쓰이지 않습니다</translation>
    </message>
    <message>
        <source>{text} is no mail address, such as {example}</source>
        <translation>{text}은(는) 메일 주소가 아닙니다(예: {example})</translation>
    </message>
    <message>
        <source>without color=, it is drawn in black</source>
        <translation>color=가 없으므로 검은색으로 그립니다</translation>
    </message>
    <message>
        <source>ignored, a mask has no colours and no profile</source>
        <translation>무시됩니다. 마스크에는 색상도 프로필도 없습니다</translation>
    </message>
    <message>
        <source>no profile is embedded, as none is known for {type} pixels; name one with icc=</source>
        <translation>{type} 픽셀의 프로필을 알 수 없어 프로필이 포함되지 않습니다. icc=로 지정하세요</translation>
    </message>
    <message>
        <source>{written} is not read in the path</source>
        <translation>경로에 있는 {written}은(는) 읽지 않습니다</translation>
    </message>
    <message>
        <source>a part of its picture has another size than the file says</source>
        <translation>이미지 일부의 크기가 파일에 적힌 것과 다릅니다</translation>
    </message>
    <message>
        <source>its greatest value is not within 1 to 65535</source>
        <translation>최댓값이 1~65535 범위에 있지 않습니다</translation>
    </message>
    <message>
        <source>a sample is not a number</source>
        <translation>샘플 하나가 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>a row of it has too few pixels</source>
        <translation>픽셀이 모자라는 행이 있습니다</translation>
    </message>
    <message>
        <source>it has a colour of an unknown name</source>
        <translation>이름을 알 수 없는 색상이 있습니다</translation>
    </message>
    <message>
        <source>a pixel has no colour</source>
        <translation>색상이 없는 픽셀이 있습니다</translation>
    </message>
    <message>
        <source>save it as TIFF, PNG or JPEG</source>
        <translation>TIFF, PNG 또는 JPEG로 저장하십시오</translation>
    </message>
    <message>
        <source>check the disk or the network folder, then try again</source>
        <translation>디스크 또는 네트워크 폴더를 확인한 후 다시 시도하십시오</translation>
    </message>
    <message>
        <source>work on fewer files at once or close other programs, then retry</source>
        <translation>한 번에 처리하는 파일 수를 줄이거나 다른 프로그램을 닫은 후 다시 시도하십시오</translation>
    </message>
    <message>
        <source>install it, then try again</source>
        <translation>설치한 후 다시 시도하십시오</translation>
    </message>
    <message>
        <source>save it in a simpler form, or try again when less is going on</source>
        <translation>더 단순한 형태로 저장하거나 부하가 적을 때 다시 시도하십시오</translation>
    </message>
    <message>
        <source>JPEG of more than 8 bits, or without loss</source>
        <translation>8비트를 넘거나 무손실인 JPEG</translation>
    </message>
    <message>
        <source>it has no frame header</source>
        <translation>프레임 헤더가 없습니다</translation>
    </message>
    <message>
        <source>remove these files? Type {word} to do it, anything else to keep them:</source>
        <translation>이 파일들을 삭제할까요? 삭제하려면 {word}, 그대로 두려면 다른 것을 입력하세요:</translation>
    </message>
    <message>
        <source>removed {number} of {total} files</source>
        <translation>파일 {total}개 중 {number}개를 삭제했습니다</translation>
    </message>
    <message>
        <source>only files of assets that match {patterns} are looked at by --prune</source>
        <translation>--prune는 {patterns}과(와) 일치하는 에셋의 파일만 살펴봅니다</translation>
    </message>
    <message>
        <source>a list or a job document names assets that exist, so that --prune looks at no file; select by patterns, or all</source>
        <translation>목록이나 작업 문서는 존재하는 에셋을 지정하므로 --prune가 살펴보는 파일이 없습니다. 패턴으로 선택하거나 모두 선택하십시오</translation>
    </message>
    <message>
        <source>its asset is gone, but the file was altered and stays: {name}</source>
        <translation>에셋이 없어졌지만 파일이 수정되어 그대로 둡니다: {name}</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>아무것도 삭제하지 않았습니다</translation>
    </message>
    <message>
        <source>its asset is gone: {name}</source>
        <translation>에셋이 없어졌습니다: {name}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is kept; exported as {file}</source>
        <translation>{name}은(는) 내보낸 뒤 수정되어 그대로 두고 {file}(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>{name} was not exported by this program and is kept; exported as {file}</source>
        <translation>{name}은(는) 이 프로그램이 내보낸 파일이 아니므로 그대로 두고 {file}(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>{name} is the output of {asset} and is kept; exported as {file}</source>
        <translation>{name}은(는) {asset}의 출력물이므로 그대로 두고 {file}(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is left alone</source>
        <translation>{name}은(는) 내보낸 뒤 수정되어 그대로 둡니다</translation>
    </message>
    <message>
        <source>{number} unchanged files were drawn by an older version, which drew some things otherwise; {option} exports them again</source>
        <translation>변경 없는 파일 {number}개는 일부를 다르게 그리던 이전 버전이 만든 것입니다. {option}(으)로 다시 내보냅니다</translation>
    </message>
    <message>
        <source>exported earlier, but the asset is gone: {names}</source>
        <translation>이전에 내보냈지만 에셋이 없어졌습니다: {names}</translation>
    </message>
    <message>
        <source>exported earlier and altered since, but the asset is gone; kept: {names}</source>
        <translation>이전에 내보낸 뒤 수정되었지만 에셋이 없어졌습니다. 그대로 둡니다: {names}</translation>
    </message>
    <message>
        <source>the file is a web page, not a picture</source>
        <translation>파일이 이미지가 아니라 웹 페이지입니다</translation>
    </message>
    <message>
        <source>the file is a film, not a picture</source>
        <translation>파일이 이미지가 아니라 동영상입니다</translation>
    </message>
    <message>
        <source>the file is an archive, not a picture</source>
        <translation>파일이 이미지가 아니라 압축 파일입니다</translation>
    </message>
    <message>
        <source>the file is a side file of macOS, without the picture</source>
        <translation>파일이 이미지가 없는 macOS 보조 파일입니다</translation>
    </message>
    <message>
        <source>get the picture itself</source>
        <translation>이미지 파일 자체를 구하십시오</translation>
    </message>
    <message>
        <source>{format} files are not supported</source>
        <translation>{format} 파일은 지원되지 않습니다</translation>
    </message>
    <message>
        <source>give it a width and a height</source>
        <translation>너비와 높이를 지정하십시오</translation>
    </message>
    <message>
        <source>camera raw file</source>
        <translation>카메라 RAW 파일</translation>
    </message>
    <message>
        <source>a list of more than {number} lines; divide it</source>
        <translation>{number}줄이 넘는 목록입니다. 나누세요</translation>
    </message>
    <message>
        <source>the list is empty; nothing was written</source>
        <translation>목록이 비어 있습니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>line {number} of the list: {detail}</source>
        <translation>목록의 {number}번째 줄: {detail}</translation>
    </message>
    <message>
        <source>the list names nothing of {catalog} that can be exported; nothing was written</source>
        <translation>목록에 {catalog}에서 내보낼 수 있는 것이 없습니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>{name} may be {names}</source>
        <translation>{name}은(는) 다음 중 하나일 수 있습니다: {names}</translation>
    </message>
    <message>
        <source>{name} is missing; did you mean {nearest}?</source>
        <translation>{name}이(가) 없습니다. {nearest}을(를) 뜻했나요?</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name}이(가) 없습니다</translation>
    </message>
    <message>
        <source>the first line of the list is its heading: {text}</source>
        <translation>목록의 첫 줄은 제목입니다: {text}</translation>
    </message>
    <message>
        <source>{number} assets have names that begin with what is missing; {option} takes patterns</source>
        <translation>없는 이름으로 시작하는 에셋이 {number}개 있습니다. {option}에는 패턴을 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>not a table: {detail}</source>
        <translation>표가 아닙니다: {detail}</translation>
    </message>
    <message>
        <source>a table needs a heading and at least one row</source>
        <translation>표에는 제목과 한 행 이상이 필요합니다</translation>
    </message>
    <message>
        <source>a table of more than {number} rows</source>
        <translation>{number}행이 넘는 표입니다</translation>
    </message>
    <message>
        <source>{number} cells, but the heading has {columns}: {names}; write a value that contains the separator in quotation marks</source>
        <translation>셀이 {number}개이지만 머리글은 {columns}개입니다: {names}. 구분 기호가 들어 있는 값은 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}번째 줄</translation>
    </message>
    <message>
        <source>{names} cannot be the name of a variable; allowed: {choices}</source>
        <translation>{names}은(는) 변수 이름이 될 수 없습니다. 허용: {choices}</translation>
    </message>
    <message>
        <source>two columns have the name {name}</source>
        <translation>{name}(이)라는 열이 두 개 있습니다</translation>
    </message>
    <message>
        <source>a job that waits, of {folder}, cannot be read: another version of the program wrote it, or it is damaged</source>
        <translation>대기 중인 작업({folder})을 읽을 수 없습니다. 다른 버전의 프로그램이 썼거나 손상되었습니다</translation>
    </message>
    <message>
        <source>a class within a class</source>
        <translation>문자 클래스 안에 다른 문자 클래스가 있습니다</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>a schedule has 6 or 7 fields, not {number}</source>
        <translation>일정의 필드는 6개 또는 7개여야 하며 {number}개일 수 없습니다</translation>
    </message>
    <message>
        <source>put the seconds in front and write &apos;?&apos; for one of the two days, such as {example}</source>
        <translation>맨 앞에 초를 넣고 두 날짜 필드 중 하나에 &apos;?&apos;를 쓰십시오. 예: {example}</translation>
    </message>
    <message>
        <source>write seconds, minutes, hours, day of the month, month, day of the week and, if wanted, the year, such as {example}</source>
        <translation>초, 분, 시, 일, 월, 요일, 필요하면 연도 순으로 쓰십시오. 예: {example}</translation>
    </message>
    <message>
        <source>one of the two days says when; the other one is &apos;?&apos;</source>
        <translation>두 날짜 필드 중 하나로 날짜를 지정하고 다른 하나는 &apos;?&apos;로 둡니다</translation>
    </message>
    <message>
        <source>only one of the two days may be given; write &apos;?&apos; for one</source>
        <translation>두 날짜 필드 중 하나만 지정할 수 있습니다. 다른 하나에는 &apos;?&apos;를 입력하십시오</translation>
    </message>
    <message>
        <source>{field}: &apos;*&apos; is read as &apos;?&apos;; Quartz itself refuses it</source>
        <translation>{field}: &apos;*&apos;은(는) &apos;?&apos;로 읽습니다. Quartz 자체는 이를 거부합니다</translation>
    </message>
    <message>
        <source>{value} is not allowed</source>
        <translation>{value}은(는) 허용되지 않습니다</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>일</translation>
    </message>
    <message>
        <source>month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>{first} and {second} exclude each other; leave one out</source>
        <translation>{first}과(와) {second}은(는) 함께 쓸 수 없습니다. 하나를 빼십시오</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value}은(는) 시각이 아닙니다</translation>
    </message>
    <message>
        <source>the offset from UTC is missing</source>
        <translation>UTC와의 시차가 없습니다</translation>
    </message>
    <message>
        <source>no time zone is called {name}</source>
        <translation>{name}(이)라는 시간대가 없습니다</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>it never runs again; check the day, the month and the year</source>
        <translation>더 이상 실행되지 않습니다. 일, 월, 연도를 확인하십시오</translation>
    </message>
    <message>
        <source>schedule {number} was removed</source>
        <translation>일정 {number}을(를) 제거했습니다</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>더 이상 없음</translation>
    </message>
    <message>
        <source>next: {times}</source>
        <translation>다음: {times}</translation>
    </message>
    <message>
        <source>missed: {number}, the last at {times}</source>
        <translation>놓침: {number}, 마지막: {times}</translation>
    </message>
    <message>
        <source>{command} carries it out once</source>
        <translation>{command}(으)로 한 번 실행합니다</translation>
    </message>
    <message>
        <source>the last run did not begin: {detail}</source>
        <translation>마지막 실행이 시작되지 않았습니다: {detail}</translation>
    </message>
    <message>
        <source>holds {sign}, which XML cannot</source>
        <translation>XML에 담을 수 없는 {sign}이(가) 있습니다</translation>
    </message>
    <message>
        <source>{catalog} has no asset {name}</source>
        <translation>{catalog}에 {name} 에셋이 없습니다</translation>
    </message>
    <message>
        <source>none of these assets is a member of a set, which {tokens} in names are about; {option} exports the members of the sets that are selected</source>
        <translation>이름에 {tokens}이(가) 있지만 이 에셋들은 어느 세트의 멤버도 아닙니다. {option}은(는) 선택한 세트의 멤버를 내보냅니다</translation>
    </message>
    <message>
        <source>{file}: fewer cells than the heading has in line {lines}; where they are missing, the template&apos;s own values stay</source>
        <translation>{file}: {lines}번째 줄의 셀이 머리글보다 적습니다. 없는 곳에는 템플릿 자체의 값이 남습니다</translation>
    </message>
    <message>
        <source>line {number} ({names})</source>
        <translation>{number}번째 줄({names})</translation>
    </message>
    <message>
        <source>{file}: empty cells in {lines}; an empty cell makes its variable empty</source>
        <translation>{file}: 빈 셀이 있습니다: {lines}. 빈 셀은 변수를 비웁니다</translation>
    </message>
    <message>
        <source>{file}: lines {lines} have the same name; their files are numbered</source>
        <translation>{file}: {lines}번째 줄의 이름이 같습니다. 파일에 번호가 붙습니다</translation>
    </message>
    <message>
        <source>{file}: no template uses a variable: {name} is ignored</source>
        <translation>{file}: 변수를 쓰는 템플릿이 없습니다. {name}은(는) 무시됩니다</translation>
    </message>
    <message>
        <source>{file}: no template uses the column {name}; they use {choices}</source>
        <translation>{file}: 열 {name}을(를) 쓰는 템플릿이 없습니다. 쓰이는 것은 {choices}입니다</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column}이(가) 비어 있습니다</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>{file}의 {line}번째 줄</translation>
    </message>
    <message>
        <source>the server has it, but its file is not in this catalog</source>
        <translation>서버에는 있지만 해당 파일이 이 카탈로그에 없습니다</translation>
    </message>
    <message>
        <source>{option} cannot be used with a job that runs later</source>
        <translation>{option}은(는) 나중에 실행하는 작업에는 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>{number} assets of a server read</source>
        <translation>서버의 에셋 {number}개를 읽음</translation>
    </message>
    <message>
        <source>{number} with a file here</source>
        <translation>여기에 파일 있음 {number}개</translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation>세트 {number}개</translation>
    </message>
    <message>
        <source>{number} without a file here</source>
        <translation>여기에 파일 없음 {number}개</translation>
    </message>
    <message>
        <source>{number} in the trash left out</source>
        <translation>휴지통에 있는 {number}개 제외</translation>
    </message>
    <message>
        <source>{number} of {total} assets are in these pages; the others keep no handle</source>
        <translation>이 페이지들에는 에셋 {total}개 중 {number}개가 있습니다. 나머지에는 핸들이 없습니다</translation>
    </message>
    <message>
        <source>{name} may be {names}; it has no file</source>
        <translation>{name}은(는) {names} 중 하나일 수 있어 파일을 정하지 않았습니다</translation>
    </message>
    <message>
        <source>more than {size} MB without an asset</source>
        <translation>에셋 없이 {size}MB를 넘었습니다</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>이(가) 없습니다</translation>
    </message>
    <message>
        <source>the files are collected in a folder beside the ZIP and packed at the end; until then they take up to twice the room</source>
        <translation>파일은 ZIP 옆의 폴더에 모았다가 마지막에 압축합니다. 그때까지 최대 두 배의 공간을 차지합니다</translation>
    </message>
    <message>
        <source>is a folder; choose another name for the ZIP; nothing was written</source>
        <translation>폴더입니다. ZIP에 다른 이름을 지정하세요. 아무것도 기록되지 않았습니다</translation>
    </message>
    <message>
        <source>{name} exists already; nothing was written</source>
        <translation>{name} 파일이 이미 있습니다. 아무것도 기록되지 않았습니다</translation>
    </message>
    <message>
        <source>{name} is replaced</source>
        <translation>{name} 파일을 바꿉니다</translation>
    </message>
    <message>
        <source>{name} exists and is kept; packed as {file}</source>
        <translation>{name} 파일이 있으므로 그대로 두고 {file}(으)로 압축합니다</translation>
    </message>
    <message>
        <source>{name} is replaced if it is as an earlier job wrote it and all its files are exported again; else it is kept and {file} made</source>
        <translation>{name} 파일이 이전 작업에서 기록한 그대로이고 그 안의 모든 파일을 다시 내보내면 바꾸고, 아니면 그대로 두고 {file} 파일을 만듭니다</translation>
    </message>
    <message>
        <source>{name} was altered before it was packed; resume the job to export it again</source>
        <translation>{name} 파일이 압축되기 전에 변경되었습니다. 작업을 재개하면 다시 내보냅니다</translation>
    </message>
    <message>
        <source>the ZIP cannot be read back as it was written</source>
        <translation>ZIP을 기록한 그대로 다시 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>{name} is gone from its folder; resume the job to export it again</source>
        <translation>{name} 파일이 폴더에서 사라졌습니다. 작업을 재개하면 다시 내보냅니다</translation>
    </message>
    <message>
        <source>packing {name}</source>
        <translation>{name} 만드는 중</translation>
    </message>
    <message>
        <source>{name} appeared after the job began; move it away</source>
        <translation>작업이 시작된 뒤에 {name} 파일이 생겼습니다. 다른 곳으로 옮기세요</translation>
    </message>
    <message>
        <source>cancelled while the ZIP was packed</source>
        <translation>ZIP을 만드는 동안 취소되었습니다</translation>
    </message>
    <message>
        <source>The whole log is attached as {name}.</source>
        <translation>전체 로그는 {name}(으)로 첨부되어 있습니다.</translation>
    </message>
    <message>
        <source>The log is too large for a mail; this writes it: {command}</source>
        <translation>로그가 너무 커서 메일에 넣을 수 없습니다. 다음 명령으로 저장합니다: {command}</translation>
    </message>
    <message>
        <source>Another mail comes when it ends.</source>
        <translation>끝나면 메일을 한 번 더 보냅니다.</translation>
    </message>
    <message>
        <source>schedule {number}: next run at {time}</source>
        <translation>일정 {number}: 다음 실행: {time}</translation>
    </message>
    <message>
        <source>it runs while {command} is at work; {install} starts that when you log in</source>
        <translation>{command}이(가) 동작하는 동안 실행됩니다. {install}은(는) 로그인할 때 이를 시작합니다</translation>
    </message>
    <message>
        <source>it is not said when to run; give {first} or {second}</source>
        <translation>실행할 시각이 없습니다. {first} 또는 {second}을(를) 지정하세요</translation>
    </message>
    <message>
        <source>schedule {number}, due at {time}</source>
        <translation>일정 {number}, 예정 시각 {time}</translation>
    </message>
    <message>
        <source>waiting; schedules: {number}</source>
        <translation>대기 중. 일정: {number}</translation>
    </message>
    <message>
        <source>runs of these schedules were missed: {numbers}; {command} carries out each once</source>
        <translation>이 일정의 실행을 놓쳤습니다: {numbers}. {command}(으)로 각각 한 번 실행합니다</translation>
    </message>
    <message>
        <source>schedules run from now on, and whenever you log in</source>
        <translation>지금부터, 그리고 로그인할 때마다 일정이 실행됩니다</translation>
    </message>
    <message>
        <source>written: {path}</source>
        <translation>기록함: {path}</translation>
    </message>
    <message>
        <source>nothing was installed</source>
        <translation>설치된 것이 없습니다</translation>
    </message>
    <message>
        <source>schedules do not run by themselves any more</source>
        <translation>이제 일정이 저절로 실행되지 않습니다</translation>
    </message>
    <message>
        <source>removed: {path}</source>
        <translation>제거함: {path}</translation>
    </message>
    <message>
        <source>schedule {number} cannot be read: another version of the program wrote it, or it is damaged; `exportgui schedule remove {number}` removes it</source>
        <translation>일정 {number}을(를) 읽을 수 없습니다. 다른 버전의 프로그램이 기록했거나 손상되었습니다. `exportgui schedule remove {number}`(으)로 제거합니다</translation>
    </message>
    <message>
        <source>schedule {number} was removed, or another program took up its run; nothing was written</source>
        <translation>일정 {number}이(가) 제거되었거나 다른 프로그램이 실행을 맡았습니다. 아무것도 기록하지 않았습니다</translation>
    </message>
    <message>
        <source>there is no schedule {number}; `exportgui schedule list` lists them</source>
        <translation>일정 {number}이(가) 없습니다. `exportgui schedule list`(으)로 목록을 봅니다</translation>
    </message>
    <message>
        <source>{command} failed: {detail}</source>
        <translation>{command} 실패: {detail}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds}초 안에 응답이 없습니다</translation>
    </message>
    <message>
        <source>schedule {number}: {detail}</source>
        <translation>일정 {number}: {detail}</translation>
    </message>
    <message>
        <source>the command after the job could not be started: {detail}</source>
        <translation>작업 후 명령을 시작할 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>the command cannot be read: {detail}</source>
        <translation>명령을 읽을 수 없습니다: {detail}</translation>
    </message>
    <message>
        <source>the command after the job took more than {number} seconds and was ended</source>
        <translation>작업 후 명령이 {number}초를 넘겨 종료되었습니다</translation>
    </message>
    <message>
        <source>the command after the job ended with status {number}</source>
        <translation>작업 후 명령이 상태 {number}(으)로 끝났습니다</translation>
    </message>
    <message>
        <source>the webhook&apos;s address must begin with https:// or lead to this computer</source>
        <translation>웹훅 주소는 https://로 시작하거나 이 컴퓨터를 가리켜야 합니다</translation>
    </message>
    <message>
        <source>the webhook did not take the job&apos;s log</source>
        <translation>웹훅이 작업 로그를 받지 않았습니다</translation>
    </message>
    <message>
        <source>no answer in {number} seconds</source>
        <translation>{number}초 안에 응답이 없습니다</translation>
    </message>
    <message>
        <source>it answered with status {number}</source>
        <translation>상태 {number}(으)로 응답했습니다</translation>
    </message>
    <message>
        <source>{number} assets: the hosted export takes {most} in a job</source>
        <translation>자산 {number}개: 호스팅된 내보내기는 작업당 {most}개까지 처리합니다</translation>
    </message>
    <message>
        <source>about {size} GB of files: the hosted export takes {most} GB in a job</source>
        <translation>파일 약 {size}GB: 호스팅된 내보내기는 작업당 {most}GB까지 처리합니다</translation>
    </message>
    <message>
        <source>watching {catalog}; what is new or changed goes to {folder}; Ctrl-C ends it</source>
        <translation>{catalog}을(를) 감시합니다. 새로 생기거나 바뀐 것은 {folder}(으)로 내보냅니다. Ctrl-C로 끝냅니다</translation>
    </message>
    <message>
        <source>it is looked at every second</source>
        <translation>1초마다 확인합니다</translation>
    </message>
    <message>
        <source>it is looked at every {n} seconds</source>
        <translation>{n}초마다 확인합니다</translation>
    </message>
    <message>
        <source>waiting: {reason}</source>
        <translation>대기 중: {reason}</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>계속합니다</translation>
    </message>
    <message>
        <source>keep a catalog exported: new and changed pictures by a recipe, until Ctrl-C</source>
        <translation>카탈로그를 계속 내보내기: 새로 생기거나 바뀐 이미지를 레시피에 따라, Ctrl-C까지</translation>
    </message>
    <message>
        <source>a recipe or its name</source>
        <translation>레시피 또는 그 이름</translation>
    </message>
    <message>
        <source>the folder for the files, unless the recipe names one</source>
        <translation>파일을 넣을 폴더. 레시피에 지정되지 않은 경우</translation>
    </message>
    <message>
        <source>how long a file must stay the same before it is exported; default: {number}</source>
        <translation>파일을 내보내기 전에 변함없이 유지되어야 하는 시간. 기본값: {number}</translation>
    </message>
    <message>
        <source>look this often instead of waiting for events of the system</source>
        <translation>시스템 알림을 기다리지 않고 이 간격으로 확인</translation>
    </message>
    <message>
        <source>print the log of each job as JSON</source>
        <translation>각 작업의 로그를 JSON으로 출력</translation>
    </message>
    <message>
        <source>another watch ({process}) exports {catalog} to this folder already; stop that one first, or choose another folder</source>
        <translation>다른 감시({process})가 이미 {catalog}을(를) 이 폴더로 내보내고 있습니다. 먼저 그것을 중지하거나 다른 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>choose a folder: it grows file by file</source>
        <translation>폴더를 선택하세요. 파일이 하나씩 늘어납니다</translation>
    </message>
    <message>
        <source>choose a folder outside of it</source>
        <translation>그 바깥의 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>the job is in {file}</source>
        <translation>작업이 {file}에 있습니다</translation>
    </message>
    <message>
        <source>exists and is no job document</source>
        <translation>이미 있으며 작업 문서가 아닙니다</translation>
    </message>
    <message>
        <source>the window was closed before it began</source>
        <translation>시작되기 전에 창이 닫혔습니다</translation>
    </message>
</context>
<context>
    <name>AbandonedJobsBar</name>
    <message>
        <source>Queue again</source>
        <translation>다시 대기열에 넣기</translation>
    </message>
    <message>
        <source>Export them now, in the order they had</source>
        <translation>원래 순서대로 지금 내보냅니다</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Do not export them</source>
        <translation>내보내지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waited when the window was closed: {assets}.</source>
        <translation>
            <numerusform>창을 닫을 때 작업 %n개가 대기 중이었습니다: {assets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>에셋 %n개</numerusform>
        </translation>
    </message>
</context>
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
    <name>AddressField</name>
    <message>
        <source>Mail to</source>
        <translation>메일 받는 사람</translation>
    </message>
    <message>
        <source>Who gets the mails about the job; addresses separated by commas</source>
        <translation>작업에 관한 메일을 받을 사람. 주소는 쉼표로 구분합니다</translation>
    </message>
    <message>
        <source>About the recipients</source>
        <translation>받는 사람 정보</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>메일 주소가 아닙니다: {text}</translation>
    </message>
    <message>
        <source>No mail is sent by this email setting.</source>
        <translation>이 메일 설정으로는 메일을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>They get the mails instead of those of the settings.</source>
        <translation>설정에 있는 받는 사람 대신 메일을 받습니다.</translation>
    </message>
    <message>
        <source>Empty: the recipients of the settings get the mails.</source>
        <translation>비어 있으면 설정에 있는 받는 사람이 메일을 받습니다.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The export is paused.</source>
        <translation>내보내기를 일시 중지했습니다.</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>{total}개 중 {done}개 내보냄</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>파일 %n개를 내보내는 중</numerusform>
        </translation>
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
        <source>Grayscale</source>
        <translation>회색조</translation>
    </message>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height}px</translation>
    </message>
    <message>
        <source>{name}, {place} of {total}</source>
        <translation>{name}, {total}개 중 {place}번째</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>읽을 수 없음: {reason}</translation>
    </message>
    <message>
        <source>In no set</source>
        <translation>집합에 속하지 않음</translation>
    </message>
</context>
<context>
    <name>AssetChoice</name>
    <message>
        <source>Click an asset to take it</source>
        <translation>에셋을 클릭하여 선택합니다</translation>
    </message>
    <message>
        <source>Name of an asset</source>
        <translation>에셋 이름</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>에셋</translation>
    </message>
</context>
<context>
    <name>AssetMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>훑어보기(&amp;Q)</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>파일 관리자에서 표시(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy the files</source>
        <translation>파일 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>이름 복사(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hide the members</source>
        <translation>구성원 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the members</source>
        <translation>구성원 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all that match ({count})</source>
        <translation>일치하는 항목 모두 선택({count})(&amp;A)</translation>
    </message>
    <message>
        <source>Add to the &amp;tray</source>
        <translation>트레이에 추가(&amp;T)</translation>
    </message>
    <message>
        <source>Select the &amp;group</source>
        <translation>그룹 선택(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Take out of the tray</source>
        <translation>트레이에서 빼기(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;mpty the tray</source>
        <translation>트레이 비우기(&amp;M)</translation>
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
    <name>BrowseController</name>
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
        <source>Pixels</source>
        <translation>픽셀</translation>
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
        <source>No groups</source>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>폴더별</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>유형별</translation>
    </message>
    <message>
        <source>By set</source>
        <translation>집합별</translation>
    </message>
    <message>
        <source>Put the assets under headings; a click on one selects</source>
        <translation>에셋을 제목별로 묶습니다. 제목을 클릭하면 그 안의 에셋이 선택됩니다</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>그룹 기준</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel, Ctrl and + or −)</source>
        <translation>그림 크기(Ctrl+휠, Ctrl과 + 또는 −)</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>축소판 크기</translation>
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
    <name>CatalogOpener</name>
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
    <name>ColorEdit</name>
    <message>
        <source>{name}: choose</source>
        <translation>{name}: 선택</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>색상을 선택합니다</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Without it: {value}</source>
        <translation>지정하지 않으면: {value}</translation>
    </message>
    <message>
        <source>It changes nothing in an export.</source>
        <translation>내보내기에는 아무 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Page: {page}</source>
        <translation>페이지: {page}</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message numerus="yes">
        <source>… and %n more command(s), in the text above</source>
        <translation>
            <numerusform>… 외 명령 %n개(위 텍스트에 있음)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPicker</name>
    <message>
        <source>Changes nothing in an export. {summary}</source>
        <translation>내보내기에는 아무 영향이 없습니다. {summary}</translation>
    </message>
    <message>
        <source>Effect layers ignore it. {summary}</source>
        <translation>효과 레이어에서는 무시됩니다. {summary}</translation>
    </message>
    <message>
        <source>In the request. {summary}</source>
        <translation>요청에 들어 있습니다. {summary}</translation>
    </message>
    <message>
        <source>Name, or what it does</source>
        <translation>이름 또는 기능</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Click a command to add it</source>
        <translation>명령을 클릭하여 추가합니다</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>More</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Show all values of this command</source>
        <translation>이 명령의 값을 모두 표시합니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove this command</source>
        <translation>이 명령을 제거합니다</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Draw the rectangle on the preview</source>
        <translation>미리보기에 사각형을 그립니다</translation>
    </message>
    <message>
        <source>Choose asset</source>
        <translation>에셋 선택</translation>
    </message>
    <message>
        <source>Choose an asset of this catalog</source>
        <translation>이 카탈로그의 에셋을 선택합니다</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} 이동</translation>
    </message>
    <message>
        <source>Drag to another place; Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>끌어서 다른 위치로 옮깁니다. Ctrl+Shift+Up과 Ctrl+Shift+Down으로도 옮길 수 있습니다</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Choice of macros</source>
        <translation>매크로 선택</translation>
    </message>
</context>
<context>
    <name>ComposerController</name>
    <message>
        <source>The query of the address is in the modifiers.</source>
        <translation>주소의 쿼리를 수정자에 넣었습니다.</translation>
    </message>
    <message>
        <source>The address names no asset: layer 0 is empty. Remove src= to put one in.</source>
        <translation>주소에 에셋이 지정되어 있지 않아 레이어 0이 비어 있습니다. 에셋을 넣으려면 src=를 삭제하세요.</translation>
    </message>
    <message>
        <source>{object} is selected.</source>
        <translation>{object}이(가) 선택되었습니다.</translation>
    </message>
    <message>
        <source>{object} is in the catalog, but not shown now.</source>
        <translation>{object}은(는) 카탈로그에 있지만 지금은 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>{object} is not in this catalog.</source>
        <translation>{object}은(는) 이 카탈로그에 없습니다.</translation>
    </message>
    <message>
        <source>Modifiers taken from the address.</source>
        <translation>주소에서 수정자를 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Give the new file another name</source>
        <translation>새 파일의 이름을 바꿈</translation>
    </message>
    <message>
        <source>Export only what is new or changed</source>
        <translation>새롭거나 변경된 것만 내보내기</translation>
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
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 발생했습니다</translation>
    </message>
    <message>
        <source>exportgui met a mistake of its own. Files that were exported are whole, and jobs go on or can be resumed; close the window and start it again if it does not answer as it should.</source>
        <translation>exportgui 내부에서 오류가 발생했습니다. 내보낸 파일은 온전하며 작업은 계속되거나 다시 시작할 수 있습니다. 제대로 응답하지 않으면 창을 닫고 다시 실행하세요.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>What happened; it is sent nowhere</source>
        <translation>발생한 문제의 내용입니다. 어디에도 보내지 않습니다</translation>
    </message>
    <message>
        <source>More is in {file}. Nothing is sent anywhere.</source>
        <translation>자세한 내용은 {file}에 있습니다. 어디에도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>보고서 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Copy the report to the clipboard</source>
        <translation>보고서를 클립보드에 복사합니다</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>An export is paused</source>
        <translation>내보내기가 일시 중지되었습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) finished</source>
        <translation>
            <numerusform>내보내기 %n개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>파일 %n개 내보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationButton</name>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Choose the destination; the menu has ZIP files</source>
        <translation>대상을 선택합니다. ZIP 파일은 메뉴에 있습니다</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>폴더(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;ZIP file…</source>
        <translation>ZIP 파일(&amp;Z)…</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Export without the name, company and description of the document</source>
        <translation>문서의 이름, 회사, 설명 없이 내보내기</translation>
    </message>
    <message>
        <source>{file}: open the catalog with its assets.</source>
        <translation>{file}: 에셋이 있는 카탈로그를 여세요.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} of %n asset(s) in the tray.</source>
        <translation>
            <numerusform>{file}: 에셋 %n개 중 {count}개가 트레이에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this catalog: {names}.</source>
        <translation>이 카탈로그에 없음: {names}.</translation>
    </message>
</context>
<context>
    <name>EffectiveView</name>
    <message>
        <source>Explain</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Show where each command comes from</source>
        <translation>각 명령의 출처를 표시합니다</translation>
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
        <source>What will be asked of each asset, with every macro replaced by its commands</source>
        <translation>각 에셋에 보낼 요청입니다. 모든 매크로가 명령으로 바뀌어 있습니다</translation>
    </message>
    <message>
        <source>Effective request</source>
        <translation>실제 요청</translation>
    </message>
    <message>
        <source>Where each command comes from</source>
        <translation>각 명령의 출처</translation>
    </message>
    <message>
        <source>Later commands win; struck ones are overridden</source>
        <translation>뒤에 오는 명령이 우선합니다. 취소선이 그어진 명령은 재정의된 것입니다</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>텍스트로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;address</source>
        <translation>주소로 복사(&amp;A)</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>에셋</translation>
    </message>
    <message>
        <source>The effective request is on the clipboard.</source>
        <translation>실제 요청을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>주소를 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>typed</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>overridden by {origin}: {command}</source>
        <translation>{origin}에서 재정의: {command}</translation>
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
        <source>Destination</source>
        <translation>대상</translation>
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
        <source>Correct the file names first.</source>
        <translation>먼저 파일 이름을 고치세요.</translation>
    </message>
    <message>
        <source>Correct the mail addresses first.</source>
        <translation>먼저 메일 주소를 바로잡으십시오.</translation>
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
    <message numerus="yes">
        <source>{export} as %n file(s)</source>
        <translation>
            <numerusform>{export}(파일 %n개)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 내보내기</numerusform>
        </translation>
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
    <name>FacetModel</name>
    <message>
        <source>Types</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>Show only what is checked; where nothing is, everything is shown</source>
        <translation>선택한 것만 표시합니다. 아무것도 선택하지 않으면 모두 표시합니다</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ~ {high}</translation>
    </message>
    <message>
        <source>Below {size}</source>
        <translation>{size} 미만</translation>
    </message>
    <message>
        <source>{size} and more</source>
        <translation>{size} 이상</translation>
    </message>
</context>
<context>
    <name>FavouriteFoldersView</name>
    <message>
        <source>Folders one often needs; drag folders here. Delete removes one, Alt+Up and Alt+Down move it</source>
        <translation>자주 쓰는 폴더입니다. 폴더를 여기로 끌어오세요. Delete 키로 제거하고 Alt+Up과 Alt+Down으로 옮깁니다</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove from favourites</source>
        <translation>즐겨찾기에서 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Drag folders here to have them at hand.</source>
        <translation>폴더를 여기로 끌어오면 바로 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>필름 스트립</translation>
    </message>
    <message>
        <source>The selected assets with the same settings</source>
        <translation>선택한 에셋에 같은 설정을 적용한 결과</translation>
    </message>
    <message>
        <source>Select several assets to see the same settings on each</source>
        <translation>에셋을 여러 개 선택하면 같은 설정의 결과를 각각 볼 수 있습니다</translation>
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
    <name>FolderActions</name>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>즐겨찾기에 추가(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show in the file manager</source>
        <translation>파일 관리자에서 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>경로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
</context>
<context>
    <name>FormatEdit</name>
    <message>
        <source>as it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>픽셀 유형</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>압축</translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Export what the job did not get to</source>
        <translation>작업에서 남은 것을 내보냅니다</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Show the job and its items</source>
        <translation>작업과 그 항목을 표시합니다</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Do not offer this job again; its log stays</source>
        <translation>이 작업을 다시 묻지 않습니다. 로그는 남습니다</translation>
    </message>
    <message>
        <source>Job {number} was interrupted: {done} of {total} done.</source>
        <translation>작업 {number}이(가) 중단되었습니다. {total}개 중 {done}개 완료.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Report, verify</source>
        <translation>보고서, 검증</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장함</translation>
    </message>
</context>
<context>
    <name>JobDocuments</name>
    <message>
        <source>IPS documents (*.xml)</source>
        <translation>IPS 문서 (*.xml)</translation>
    </message>
    <message>
        <source>Open job document</source>
        <translation>작업 문서 열기</translation>
    </message>
    <message>
        <source>Pasted document</source>
        <translation>붙여넣은 문서</translation>
    </message>
    <message>
        <source>The clipboard has no job document, address or file.</source>
        <translation>클립보드에 작업 문서, 주소 또는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Open the folder of these assets first.</source>
        <translation>먼저 이 에셋의 폴더를 여세요.</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>내보낼 에셋을 선택하세요.</translation>
    </message>
    <message>
        <source>Job document (*.xml)</source>
        <translation>작업 문서 (*.xml)</translation>
    </message>
    <message>
        <source>Job document in a SOAP {version} envelope (*.xml)</source>
        <translation>SOAP {version} 봉투에 담은 작업 문서 (*.xml)</translation>
    </message>
    <message>
        <source>Save job document</source>
        <translation>작업 문서 저장</translation>
    </message>
    <message>
        <source>The job is in {file}.</source>
        <translation>작업이 {file}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
</context>
<context>
    <name>JobListView</name>
    <message>
        <source>Space pauses or resumes, dragging or Alt with an arrow moves, Delete cancels</source>
        <translation>Space로 일시 중지하거나 재개하고, 끌거나 Alt+화살표로 옮기고, Delete로 취소합니다</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>작업 목록</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
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
        <source>Waits for your answer</source>
        <translation>응답을 기다리는 중</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
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
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Go on with this job</source>
        <translation>이 작업을 계속합니다</translation>
    </message>
    <message>
        <source>Start no further asset until it is resumed</source>
        <translation>재개할 때까지 더 이상 에셋을 시작하지 않습니다</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>{total}개 중 {done}개 내보냄</translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>지금까지 %n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on when the running job is done or paused.</source>
        <translation>실행 중인 작업이 끝나거나 일시 중지되면 계속됩니다.</translation>
    </message>
    <message>
        <source>{rate} files per second</source>
        <translation>초당 파일 {rate}개</translation>
    </message>
    <message>
        <source>Paused. No further asset starts until you resume.</source>
        <translation>일시 중지되었습니다. 재개할 때까지 더 이상 에셋을 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
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
        <source>Look at the pre-flight and decide</source>
        <translation>프리플라이트를 보고 결정하세요</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>첫 파일을 쓰기 전에 모든 에셋을 확인합니다.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The job was cancelled; nothing was written.</source>
        <translation>작업을 취소했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Export what this job did not get to</source>
        <translation>이 작업에서 남은 것을 내보냅니다</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>실패 항목 다시 시도</translation>
    </message>
    <message>
        <source>Export the failed assets of this job again</source>
        <translation>이 작업에서 실패한 에셋을 다시 내보냅니다</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Export all its assets once more, as a new job</source>
        <translation>모든 에셋을 새 작업으로 한 번 더 내보냅니다</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>일시 중지/재개</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>실행 중인 작업을 멈추거나 계속합니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Start no further asset and stop</source>
        <translation>더 이상 에셋을 시작하지 않고 중지합니다</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>대기열에서 작업을 위로 옮깁니다</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>대기열에서 작업을 아래로 옮깁니다</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>내보낸 파일을 파일 관리자에서 표시합니다</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>Save the log as HTML, CSV or JSON</source>
        <translation>로그를 HTML, CSV 또는 JSON으로 저장합니다</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>검증…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>내보낸 파일이 쓴 그대로인지 확인합니다</translation>
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
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>파일 %n개 내보냄</numerusform>
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
    <message>
        <source>Job {number} was cancelled: {counts}</source>
        <translation>작업 {number} 취소됨: {counts}</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Keep it exported no more; a running job goes on</source>
        <translation>계속 내보내기를 멈춥니다. 실행 중인 작업은 계속됩니다</translation>
    </message>
    <message>
        <source>{catalog} is kept exported to {folder}.</source>
        <translation>{catalog}을(를) {folder}(으)로 계속 내보냅니다.</translation>
    </message>
    <message>
        <source>It waits: {reason}</source>
        <translation>대기 중: {reason}</translation>
    </message>
</context>
<context>
    <name>KeptExport</name>
    <message>
        <source>Open a folder or a catalog first.</source>
        <translation>먼저 폴더나 카탈로그를 여세요.</translation>
    </message>
    <message>
        <source>Choose the folder to export to; then it can be kept exported.</source>
        <translation>내보낼 폴더를 선택하세요. 그러면 계속 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>It is not kept exported any more.</source>
        <translation>계속 내보내기를 끝냈습니다.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Go to the next control; with Shift to the one before</source>
        <translation>다음 컨트롤로 이동, Shift와 함께 누르면 이전 컨트롤로 이동</translation>
    </message>
    <message>
        <source>Close a dialog or a list; empty the search</source>
        <translation>대화 상자나 목록 닫기, 검색 비우기</translation>
    </message>
    <message>
        <source>Search and assets</source>
        <translation>검색 및 에셋</translation>
    </message>
    <message>
        <source>From the search to the assets</source>
        <translation>검색에서 에셋으로 이동</translation>
    </message>
    <message>
        <source>Look at the asset in front</source>
        <translation>현재 에셋 훑어보기</translation>
    </message>
    <message>
        <source>Open or close a set; look at an asset</source>
        <translation>집합 열기 또는 닫기, 에셋 훑어보기</translation>
    </message>
    <message>
        <source>Select more; any arrow does</source>
        <translation>더 선택(모든 화살표 키 가능)</translation>
    </message>
    <message>
        <source>Select or leave out the asset in front</source>
        <translation>현재 에셋을 선택하거나 선택에서 제외</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>축소판 크게</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>축소판 작게</translation>
    </message>
    <message>
        <source>What can be done with the selected assets</source>
        <translation>선택한 에셋으로 할 수 있는 일</translation>
    </message>
    <message>
        <source>Modifiers and names</source>
        <translation>수정자 및 이름</translation>
    </message>
    <message>
        <source>Show what may be typed here</source>
        <translation>여기에 입력할 수 있는 것 표시</translation>
    </message>
    <message>
        <source>Correct what is underlined</source>
        <translation>밑줄 친 부분 고치기</translation>
    </message>
    <message>
        <source>On the handle of a command: move it up; Down moves it down</source>
        <translation>명령의 핸들에서: 위로 이동, Down은 아래로 이동</translation>
    </message>
    <message>
        <source>On a macro: check it</source>
        <translation>매크로에서: 선택 표시</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>그림 전체</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>픽셀 단위</translation>
    </message>
    <message>
        <source>The other side, as long as the key is down</source>
        <translation>키를 누르는 동안 반대쪽 표시</translation>
    </message>
    <message>
        <source>Move the picture; with Shift the dividing line</source>
        <translation>그림 이동, Shift와 함께 누르면 구분선 이동</translation>
    </message>
    <message>
        <source>Lists of assets, macros and plans</source>
        <translation>에셋, 매크로 및 프리플라이트 목록</translation>
    </message>
    <message>
        <source>Take out, or delete</source>
        <translation>빼기 또는 삭제</translation>
    </message>
    <message>
        <source>Rename or edit</source>
        <translation>이름 바꾸기 또는 편집</translation>
    </message>
    <message>
        <source>Move a macro up; Alt+Down moves it down</source>
        <translation>매크로를 위로 이동, Alt+Down은 아래로 이동</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layer</source>
        <translation>레이어 추가</translation>
    </message>
    <message>
        <source>Add a layer above the others</source>
        <translation>맨 위에 레이어를 추가합니다</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>레이어 제거</translation>
    </message>
    <message>
        <source>Remove the selected layer (Del)</source>
        <translation>선택한 레이어를 제거합니다(Del)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>The topmost first; drag, or move with Alt+Up and Alt+Down</source>
        <translation>맨 위 레이어가 먼저입니다. 끌거나 Alt+Up과 Alt+Down으로 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Image layer</source>
        <translation>이미지 레이어(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Text layer</source>
        <translation>텍스트 레이어(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour layer</source>
        <translation>색상 레이어(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>{layer}
Check to show it, drag to another place</source>
        <translation>{layer}
선택하면 표시되고, 끌어서 다른 위치로 옮깁니다</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>레이어 {number}</translation>
    </message>
    <message>
        <source>{title} — the asset itself</source>
        <translation>{title} — 에셋 자체</translation>
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
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show only assets of the checked types, formats and sizes</source>
        <translation>선택한 유형, 형식 및 크기의 에셋만 표시합니다</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
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
        <source>In</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
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
    <name>LogTable</name>
    <message>
        <source>Items of the job</source>
        <translation>작업 항목</translation>
    </message>
    <message>
        <source>One line for each asset; drag exported files to other programs</source>
        <translation>에셋마다 한 줄입니다. 내보낸 파일을 다른 프로그램으로 끌 수 있습니다</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 표시</translation>
    </message>
    <message>
        <source>Show the original in its folder</source>
        <translation>폴더에서 원본 보기</translation>
    </message>
</context>
<context>
    <name>LongTextEdit</name>
    <message>
        <source>Edit text</source>
        <translation>텍스트 편집</translation>
    </message>
    <message>
        <source>Edit the text in a window</source>
        <translation>텍스트를 창에서 편집합니다</translation>
    </message>
    <message>
        <source>{name}: edit</source>
        <translation>{name}: 편집</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>RTF is shown as it is written</source>
        <translation>RTF는 쓰인 그대로 표시됩니다</translation>
    </message>
</context>
<context>
    <name>MacroActions</name>
    <message>
        <source>Macros and presets ({suffixes});;All files (*)</source>
        <translation>매크로 및 사전 설정({suffixes});;모든 파일(*)</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>매크로 가져오기</translation>
    </message>
    <message>
        <source>Table with header (*.tsv);;Lines (*.mac)</source>
        <translation>머리글이 있는 표(*.tsv);;줄(*.mac)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>매크로 내보내기</translation>
    </message>
</context>
<context>
    <name>MacroController</name>
    <message>
        <source>{macro} is used by: {users}</source>
        <translation>{macro} 사용처: {users}</translation>
    </message>
    <message>
        <source>What calls it will not work without it.</source>
        <translation>이 매크로를 호출하는 곳은 매크로가 없으면 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Delete macro</source>
        <translation>매크로 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Edit macro</source>
        <translation>매크로 편집</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>새 매크로</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Letters, digits, - _ and . without accents; it is called as $name$</source>
        <translation>악센트 없는 영문자, 숫자, - _ . 을 쓸 수 있으며 $name$으로 호출합니다</translation>
    </message>
    <message>
        <source>This catalog</source>
        <translation>이 카탈로그</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>모든 카탈로그</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Where the macro can be used</source>
        <translation>매크로를 사용할 수 있는 곳</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Image Serving commands, joined by &amp;</source>
        <translation>&amp;로 이은 Image Serving 명령</translation>
    </message>
    <message>
        <source>The asset in front with this macro</source>
        <translation>현재 에셋에 이 매크로를 적용한 결과</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>저장 위치(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>정의(&amp;D)</translation>
    </message>
    <message>
        <source>Give the macro a name.</source>
        <translation>매크로의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Type the commands that the macro stands for.</source>
        <translation>매크로가 나타낼 명령을 입력하세요.</translation>
    </message>
    <message>
        <source>${name}$ will be used instead of the one with this name: {source}</source>
        <translation>같은 이름의 매크로 대신 ${name}$이(가) 사용됩니다: {source}</translation>
    </message>
    <message>
        <source>The new name is used there too: {users}</source>
        <translation>다음에서도 새 이름이 사용됩니다: {users}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>그림 없음</translation>
    </message>
</context>
<context>
    <name>MacroImporter</name>
    <message>
        <source>There is no macro in it.</source>
        <translation>매크로가 들어 있지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) are there already and differ.</source>
        <translation>
            <numerusform>매크로 %n개가 이미 있으며 내용이 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>매크로 가져오기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 매크로 유지</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) imported</source>
        <translation>
            <numerusform>매크로 %n개 가져옴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used yet: {names}</source>
        <translation>
            <numerusform>%n개는 아직 사용할 수 없습니다: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) written to {path}</source>
        <translation>
            <numerusform>매크로 %n개를 {path}에 저장함</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroPicker</name>
    <message>
        <source>Macros</source>
        <translation>매크로</translation>
    </message>
    <message>
        <source>The checked macros follow the modifiers and win every conflict</source>
        <translation>선택한 매크로는 수정자 뒤에 오며 충돌하면 매크로가 우선합니다</translation>
    </message>
</context>
<context>
    <name>MacroSection</name>
    <message>
        <source>New macro</source>
        <translation>새 매크로</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro (Ctrl+Shift+M)</source>
        <translation>수정자를 매크로로 저장합니다(Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Manage macros…</source>
        <translation>매크로 관리…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange (Ctrl+M)</source>
        <translation>모든 매크로를 그림과 함께 표시하여 편집하고 정리합니다(Ctrl+M)</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>매크로</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroService</name>
    <message>
        <source>the job (it is checked)</source>
        <translation>작업(선택되어 있음)</translation>
    </message>
    <message>
        <source>the modifiers</source>
        <translation>수정자</translation>
    </message>
    <message>
        <source>Copied {macro} for AEM</source>
        <translation>AEM용으로 {macro} 복사함</translation>
    </message>
</context>
<context>
    <name>MacroView</name>
    <message>
        <source>All macros</source>
        <translation>모든 매크로</translation>
    </message>
    <message>
        <source>Drop macro files, addresses or text here</source>
        <translation>매크로 파일, 주소 또는 텍스트를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>Every macro with a picture; Return edits, Space checks it for the job</source>
        <translation>모든 매크로를 그림과 함께 표시합니다. Return으로 편집하고 Space로 작업에 쓸 매크로를 선택합니다</translation>
    </message>
</context>
<context>
    <name>MacroWindow</name>
    <message>
        <source>Macros</source>
        <translation>매크로</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <source>Show the macros as tiles</source>
        <translation>매크로를 타일로 표시합니다</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Show the macros as lines</source>
        <translation>매크로를 줄로 표시합니다</translation>
    </message>
    <message>
        <source>Show hidden macros</source>
        <translation>숨긴 매크로 표시</translation>
    </message>
    <message>
        <source>Search the macros</source>
        <translation>매크로 검색</translation>
    </message>
    <message>
        <source>By name, definition or purpose</source>
        <translation>이름, 정의 또는 용도로 검색합니다</translation>
    </message>
    <message>
        <source>Built-in macros that were hidden, to show them again</source>
        <translation>숨긴 기본 제공 매크로를 보고 다시 표시할 수 있습니다</translation>
    </message>
    <message>
        <source>About the macro</source>
        <translation>매크로 정보</translation>
    </message>
    <message>
        <source>No macro matches “{text}”.</source>
        <translation>“{text}”와(과) 일치하는 매크로가 없습니다.</translation>
    </message>
    <message>
        <source>Own macros can be dragged into another order. Drop macro files or addresses here.</source>
        <translation>내 매크로는 끌어서 순서를 바꿀 수 있습니다. 매크로 파일이나 주소를 여기에 놓으세요.</translation>
    </message>
    <message>
        <source>Used by {macros}</source>
        <translation>사용처: {macros}</translation>
    </message>
    <message>
        <source>It cannot be changed here; duplicate it to make your own.</source>
        <translation>여기에서는 바꿀 수 없습니다. 복제하여 내 매크로를 만드세요.</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>New macro ${name}$</source>
        <translation>매크로 ${name}$ 만들기</translation>
    </message>
    <message>
        <source>Change of macro ${name}$</source>
        <translation>매크로 ${name}$ 변경</translation>
    </message>
    <message>
        <source>Removal of macro ${name}$</source>
        <translation>매크로 ${name}$ 제거</translation>
    </message>
    <message>
        <source>Order of the macros</source>
        <translation>매크로 순서 변경</translation>
    </message>
    <message>
        <source>Import of macros</source>
        <translation>매크로 가져오기</translation>
    </message>
    <message>
        <source>From the catalog</source>
        <translation>카탈로그의 매크로</translation>
    </message>
    <message>
        <source>Yours, in all catalogs</source>
        <translation>내 매크로, 모든 카탈로그</translation>
    </message>
    <message>
        <source>Yours, in this catalog</source>
        <translation>내 매크로, 이 카탈로그</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>레시피의 매크로</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>기본 제공</translation>
    </message>
    <message>
        <source>Large, for viewers that zoom</source>
        <translation>확대하는 뷰어용 큰 이미지</translation>
    </message>
    <message>
        <source>Small and sharpened, for lists</source>
        <translation>목록용 작고 선명한 이미지</translation>
    </message>
    <message>
        <source>Every pixel as TIFF at 300 pixels per inch</source>
        <translation>모든 픽셀을 인치당 300픽셀 TIFF로</translation>
    </message>
    <message>
        <source>For a page, at most 1200 pixels</source>
        <translation>페이지용, 최대 1200픽셀</translation>
    </message>
    <message>
        <source>A small square, filled</source>
        <translation>가득 채운 작은 정사각형</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>그림 없음</translation>
    </message>
    <message>
        <source>Your own macro of the same name is used instead</source>
        <translation>같은 이름의 내 매크로가 대신 사용됩니다</translation>
    </message>
    <message>
        <source>Used instead of the one with this name: {source}</source>
        <translation>같은 이름의 매크로 대신 사용됩니다: {source}</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>새로 만들기(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a macro (Ctrl+N)</source>
        <translation>매크로를 작성합니다(Ctrl+N)</translation>
    </message>
    <message>
        <source>From &amp;modifiers…</source>
        <translation>수정자에서(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep the modifiers as they stand as a macro</source>
        <translation>현재 수정자를 매크로로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Change name, definition or where it is kept (Return)</source>
        <translation>이름, 정의 또는 저장 위치를 바꿉니다(Return)</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>복제(&amp;D)…</translation>
    </message>
    <message>
        <source>Start a macro of your own from this one (Ctrl+D)</source>
        <translation>이 매크로를 바탕으로 내 매크로를 만듭니다(Ctrl+D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Delete a macro of your own (Del)</source>
        <translation>내 매크로를 삭제합니다(Del)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Leave a built-in macro out of the lists</source>
        <translation>기본 제공 매크로를 목록에 표시하지 않습니다</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Define it earlier (Alt+Up); a macro may call those before it</source>
        <translation>더 먼저 정의합니다(Alt+Up). 매크로는 앞에 있는 매크로를 호출할 수 있습니다</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>아래로 이동(&amp;W)</translation>
    </message>
    <message>
        <source>Define it later (Alt+Down)</source>
        <translation>더 나중에 정의합니다(Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a macro file of an image catalog, or .mac lines</source>
        <translation>이미지 카탈로그의 매크로 파일이나 .mac 줄을 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Make macros of an address or of text on the clipboard (Ctrl+V)</source>
        <translation>클립보드의 주소나 텍스트로 매크로를 만듭니다(Ctrl+V)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Write your macros to a file, with those they call</source>
        <translation>내 매크로를 호출하는 매크로와 함께 파일에 저장합니다</translation>
    </message>
    <message>
        <source>Copy for &amp;AEM</source>
        <translation>AEM용으로 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as s7exportsettings of Adobe Experience Manager</source>
        <translation>Adobe Experience Manager의 s7exportsettings로 복사합니다</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>표시(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MailCheck</name>
    <message>
        <source>Send a test mail</source>
        <translation>테스트 메일 보내기</translation>
    </message>
    <message>
        <source>Result of the test mail</source>
        <translation>테스트 메일 결과</translation>
    </message>
    <message>
        <source>Send a mail to the recipients above</source>
        <translation>위 수신자에게 메일을 보냅니다</translation>
    </message>
    <message>
        <source>Give a server and recipients first.</source>
        <translation>먼저 서버와 수신자를 입력하세요.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>The test mail could not be sent: {reason}</source>
        <translation>테스트 메일을 보낼 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>The test mail is on its way.</source>
        <translation>테스트 메일을 보냈습니다.</translation>
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
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>선택한 에셋을 내보냅니다</translation>
    </message>
    <message>
        <source>Run rec&amp;ipe…</source>
        <translation>레시피 실행(&amp;I)…</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>선택한 에셋을 레시피로 내보냅니다</translation>
    </message>
    <message>
        <source>&amp;Pre-flight…</source>
        <translation>프리플라이트(&amp;P)…</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>쓰기 전에 각 에셋이 어떻게 될지 확인합니다</translation>
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
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh the asset list</source>
        <translation>에셋 목록을 새로 고칩니다</translation>
    </message>
    <message>
        <source>Open &amp;job document…</source>
        <translation>작업 문서 열기(&amp;J)…</translation>
    </message>
    <message>
        <source>Fill the export panel from an IPS document</source>
        <translation>IPS 문서로 내보내기 패널 채우기</translation>
    </message>
    <message>
        <source>Sa&amp;ve job document…</source>
        <translation>작업 문서 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the export panel as an IPS submitJob document</source>
        <translation>내보내기 패널을 IPS submitJob 문서로 저장</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>마지막 변경을 실행 취소합니다</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>실행 취소한 변경을 다시 실행합니다</translation>
    </message>
    <message>
        <source>&amp;Paste job or address</source>
        <translation>작업 또는 주소 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Take a job document, address or files from the clipboard</source>
        <translation>클립보드의 작업 문서, 주소 또는 파일 사용</translation>
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
        <source>Select the &amp;group</source>
        <translation>그룹 선택(&amp;G)</translation>
    </message>
    <message>
        <source>Select the assets under the same heading</source>
        <translation>같은 제목 아래의 에셋을 선택합니다</translation>
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
        <source>Add &amp;command…</source>
        <translation>명령 추가(&amp;C)…</translation>
    </message>
    <message>
        <source>Add a command to the modifiers</source>
        <translation>수정자에 명령을 추가합니다</translation>
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
        <source>&amp;Keep as macro…</source>
        <translation>매크로로 저장(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro</source>
        <translation>수정자를 매크로로 저장합니다</translation>
    </message>
    <message>
        <source>Macr&amp;os…</source>
        <translation>매크로(&amp;O)…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange</source>
        <translation>모든 매크로를 그림과 함께 표시하여 편집하고 정리합니다</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, colours, limits and mail</source>
        <translation>언어, 색상, 제한 및 메일</translation>
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
        <source>&amp;Quick look</source>
        <translation>훑어보기(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the current asset large (Space)</source>
        <translation>현재 에셋을 크게 표시합니다(Space)</translation>
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
        <source>&amp;Pause or resume</source>
        <translation>일시 중지/재개(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>실행 중인 작업을 멈추거나 계속합니다</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Start no further asset of the chosen job and stop</source>
        <translation>선택한 작업에서 더 이상 에셋을 시작하지 않고 중지합니다</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>앞으로(&amp;E)</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>대기열에서 작업을 위로 옮깁니다</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>대기열에서 작업을 아래로 옮깁니다</translation>
    </message>
    <message>
        <source>Export all assets of the chosen job again, as a new job</source>
        <translation>선택한 작업의 모든 에셋을 새 작업으로 다시 내보냅니다</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>뒤로(&amp;L)</translation>
    </message>
    <message>
        <source>Resume &amp;interrupted job</source>
        <translation>중단된 작업 재개(&amp;I)</translation>
    </message>
    <message>
        <source>Export what the chosen job did not get to</source>
        <translation>선택한 작업에서 남은 것을 내보냅니다</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>실패 항목 다시 시도(&amp;F)</translation>
    </message>
    <message>
        <source>Export the failed assets of the chosen job again</source>
        <translation>선택한 작업에서 실패한 에셋을 다시 내보냅니다</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>다시 실행(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep this exported</source>
        <translation>계속 내보내기(&amp;K)</translation>
    </message>
    <message>
        <source>Export all that is new or changed until you stop it</source>
        <translation>중지할 때까지 새로 생기거나 바뀐 것을 모두 내보냅니다</translation>
    </message>
    <message>
        <source>Sche&amp;dules…</source>
        <translation>일정(&amp;D)…</translation>
    </message>
    <message>
        <source>Export later, or again and again</source>
        <translation>나중에 또는 되풀이하여 내보내기</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>내보낸 파일을 파일 관리자에서 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>보고서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log of the chosen job as HTML, CSV or JSON</source>
        <translation>선택한 작업의 로그를 HTML, CSV 또는 JSON으로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Verify an export…</source>
        <translation>내보내기 검증(&amp;V)…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>내보낸 파일이 쓴 그대로인지 확인합니다</translation>
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
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>모든 키와 그 기능</translation>
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
    <name>MissedBar</name>
    <message>
        <source>Run now</source>
        <translation>지금 실행</translation>
    </message>
    <message>
        <source>Run each of these schedules once</source>
        <translation>이 일정을 각각 한 번 실행</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Show the list of schedules</source>
        <translation>일정 목록 표시</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Do not offer these runs again</source>
        <translation>이 실행을 다시 제안하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled export(s) did not run.</source>
        <translation>
            <numerusform>예약된 내보내기 %n개가 실행되지 않았습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
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
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>이전과 이후를 나란히 표시합니다</translation>
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
        <source>Flip</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Change between before and after in place (B; hold it for a glance)</source>
        <translation>같은 자리에서 이전과 이후를 전환합니다(B, 누르고 있으면 잠깐 표시)</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>필름 스트립</translation>
    </message>
    <message>
        <source>Show or hide the selected assets below</source>
        <translation>아래에 있는 선택한 에셋을 표시하거나 숨깁니다</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>레시피 이름</translation>
    </message>
    <message>
        <source>What the recipe is called in lists</source>
        <translation>목록에 표시되는 레시피의 이름</translation>
    </message>
    <message>
        <source>With the &amp;destination folder</source>
        <translation>대상 폴더 포함(&amp;D)</translation>
    </message>
    <message>
        <source>With the destination folder</source>
        <translation>대상 폴더 포함</translation>
    </message>
    <message>
        <source>Keep the folder in the recipe; without it, the recipe exports to the folder in the panel</source>
        <translation>폴더를 레시피에 저장합니다. 포함하지 않으면 패널에 지정한 폴더로 내보냅니다</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>이 이름에 대하여</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Replaces the recipe of this name.</source>
        <translation>이 이름의 레시피를 바꿉니다.</translation>
    </message>
    <message>
        <source>Another recipe has this name.</source>
        <translation>다른 레시피가 이 이름을 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>It will be called “{name}”.</source>
        <translation>이름은 “{name}”이(가) 됩니다.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name rules</source>
        <translation>이름 규칙</translation>
    </message>
    <message>
        <source>Choose a name rule, or a token</source>
        <translation>이름 규칙이나 토큰을 선택합니다</translation>
    </message>
    <message>
        <source>How the exported files are called; tokens stand in braces, a slash makes a folder</source>
        <translation>내보낸 파일의 이름입니다. 토큰은 중괄호로 묶고 슬래시는 폴더를 만듭니다</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Example of a name</source>
        <translation>이름 예</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>예: {name}</translation>
    </message>
    <message>
        <source>With tokens: {name}_{width}</source>
        <translation>토큰 사용: {name}_{width}</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Name of the asset</source>
        <translation>에셋 이름</translation>
    </message>
    <message>
        <source>Name and size</source>
        <translation>이름 및 크기</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>일련번호</translation>
    </message>
    <message>
        <source>Name and macro</source>
        <translation>이름 및 매크로</translation>
    </message>
    <message>
        <source>A subfolder for each macro</source>
        <translation>매크로별 하위 폴더</translation>
    </message>
    <message>
        <source>A subfolder for the day</source>
        <translation>날짜별 하위 폴더</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Column {column}: {problem}.</source>
        <translation>{column}번째 글자: {problem}.</translation>
    </message>
</context>
<context>
    <name>NameToken</name>
    <message>
        <source>Base name of the asset</source>
        <translation>에셋의 기본 이름</translation>
    </message>
    <message>
        <source>Folder of the asset in the catalog</source>
        <translation>카탈로그에서 에셋의 폴더</translation>
    </message>
    <message>
        <source>Name of the macro</source>
        <translation>매크로 이름</translation>
    </message>
    <message>
        <source>Width of the result in pixels</source>
        <translation>결과의 너비(픽셀)</translation>
    </message>
    <message>
        <source>Height of the result in pixels</source>
        <translation>결과의 높이(픽셀)</translation>
    </message>
    <message>
        <source>Place in the job; {index:04} pads with zeros</source>
        <translation>작업에서의 순번, {index:04}은(는) 0으로 채움</translation>
    </message>
    <message>
        <source>Row of the table of variables</source>
        <translation>변수 표의 행</translation>
    </message>
    <message>
        <source>Set that the asset is a member of</source>
        <translation>에셋이 속한 세트</translation>
    </message>
    <message>
        <source>Place in that set</source>
        <translation>그 세트에서의 위치</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>내보낸 날짜</translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation>PDF의 페이지</translation>
    </message>
    <message>
        <source>Id in the image catalog</source>
        <translation>이미지 카탈로그의 ID</translation>
    </message>
    <message>
        <source>Handle of the asset</source>
        <translation>에셋의 핸들</translation>
    </message>
    <message>
        <source>Type of the asset</source>
        <translation>에셋의 유형</translation>
    </message>
    <message>
        <source>Extension of the result</source>
        <translation>결과의 확장자</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Choose the destination folder</source>
        <translation>대상 폴더를 선택합니다</translation>
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
        <source>Job name</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>What the job is called in the list of jobs and in its mails</source>
        <translation>작업 목록과 메일에 표시되는 작업의 이름</translation>
    </message>
    <message>
        <source>Keep the folders of the catalog</source>
        <translation>카탈로그의 폴더 유지</translation>
    </message>
    <message>
        <source>Export into subfolders as in the catalog</source>
        <translation>카탈로그와 같은 하위 폴더로 내보냅니다</translation>
    </message>
    <message>
        <source>Export what can be read of damaged files</source>
        <translation>손상된 파일에서 읽을 수 있는 부분 내보내기</translation>
    </message>
    <message>
        <source>A damaged file fails otherwise; either way the log names it</source>
        <translation>끄면 손상된 파일은 실패합니다. 어느 쪽이든 로그에 기록됩니다</translation>
    </message>
    <message>
        <source>Show job name, mail, client ID and damaged files</source>
        <translation>작업 이름, 메일, 클라이언트 ID, 손상된 파일 설정 표시</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>파일 이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>파일이 있으면(&amp;I)</translation>
    </message>
    <message>
        <source>Job n&amp;ame</source>
        <translation>작업 이름(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email setting</source>
        <translation>이메일 설정(&amp;E)</translation>
    </message>
    <message>
        <source>Mail &amp;to</source>
        <translation>메일 받는 사람(&amp;T)</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>클라이언트 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the ZIP file to export to</source>
        <translation>내보낼 ZIP 파일 선택</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Folder that the exported files go to, or ZIP file that they are packed into</source>
        <translation>내보낸 파일이 들어갈 폴더 또는 파일을 압축해 넣을 ZIP 파일</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>PopupPicker</name>
    <message>
        <source>Search: {what}</source>
        <translation>검색: {what}</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>일치하는 항목이 없습니다</translation>
    </message>
</context>
<context>
    <name>PositionEdit</name>
    <message>
        <source>{name}: nine points</source>
        <translation>{name}: 아홉 점</translation>
    </message>
    <message>
        <source>Click a point, or go with the arrow keys</source>
        <translation>점을 클릭하거나 화살표 키로 이동합니다</translation>
    </message>
    <message>
        <source>It is written as {command}, a share of the size</source>
        <translation>크기에 대한 비율인 {command}(으)로 기록됩니다</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Converted</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copied as original</source>
        <translation>원본으로 복사</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>문제만</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>제외함</translation>
    </message>
    <message>
        <source>{wished} exists already</source>
        <translation>{wished}이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>{wished} is taken by another asset of this job</source>
        <translation>{wished}은(는) 이 작업의 다른 에셋이 사용합니다</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>있는 파일을 바꿉니다</translation>
    </message>
    <message>
        <source>the file exists already: the job does not start</source>
        <translation>파일이 이미 있어 작업이 시작되지 않습니다</translation>
    </message>
    <message>
        <source>the file exists already and is kept</source>
        <translation>파일이 이미 있어 그대로 둡니다</translation>
    </message>
</context>
<context>
    <name>PreflightButton</name>
    <message>
        <source>Pre-flight…</source>
        <translation>프리플라이트…</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>프리플라이트</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>쓰기 전에 각 에셋이 어떻게 될지 확인합니다</translation>
    </message>
    <message>
        <source>An export stops here when something fails, collides or does not fit</source>
        <translation>실패하거나 이름이 겹치거나 공간이 부족하면 내보내기가 여기에서 멈춥니다</translation>
    </message>
    <message>
        <source>Every export stops here</source>
        <translation>모든 내보내기가 여기에서 멈춥니다</translation>
    </message>
    <message>
        <source>An export starts at once</source>
        <translation>내보내기가 바로 시작됩니다</translation>
    </message>
</context>
<context>
    <name>PreflightLayout</name>
    <message>
        <source>Exclude these</source>
        <translation>이 항목 제외</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>모두 포함</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>No asset or file of this name.</source>
        <translation>이 이름의 에셋이나 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Which assets are listed</source>
        <translation>목록에 표시할 에셋</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>이름 검색</translation>
    </message>
    <message>
        <source>List only assets and files of this name</source>
        <translation>이 이름의 에셋과 파일만 표시합니다</translation>
    </message>
    <message>
        <source>Take every asset that is listed out of the job</source>
        <translation>목록에 있는 모든 에셋을 작업에서 제외합니다</translation>
    </message>
    <message>
        <source>Take every excluded asset back in</source>
        <translation>제외한 모든 에셋을 다시 포함합니다</translation>
    </message>
    <message>
        <source>Save this table as CSV, tab-separated or plain text</source>
        <translation>이 표를 CSV, 탭 구분 또는 일반 텍스트로 저장합니다</translation>
    </message>
    <message>
        <source>Close without exporting; nothing was written</source>
        <translation>내보내지 않고 닫습니다. 아무것도 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>확인 진행률</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>파일이 있으면(&amp;I)</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>첫 파일을 쓰기 전에 모든 에셋을 확인합니다.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total}개 중 {done}개 확인함</translation>
    </message>
    <message>
        <source>The job cannot start</source>
        <translation>작업을 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 내보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>쓸 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Carry the job out like this (Return)</source>
        <translation>이대로 작업을 실행합니다(Return)</translation>
    </message>
</context>
<context>
    <name>PreflightModel</name>
    <message>
        <source>Asset</source>
        <translation>에셋</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Double-click or F2 to rename</source>
        <translation>이름을 바꾸려면 두 번 클릭하거나 F2 키를 누르세요</translation>
    </message>
</context>
<context>
    <name>PreflightTable</name>
    <message>
        <source>What becomes of every asset</source>
        <translation>각 에셋의 처리 결과</translation>
    </message>
    <message>
        <source>Space excludes, F2 renames</source>
        <translation>Space로 제외하고 F2로 이름을 바꿉니다</translation>
    </message>
</context>
<context>
    <name>PreflightWindow</name>
    <message>
        <source>Pre-flight</source>
        <translation>프리플라이트</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장함</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>목록 저장</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>EPS is off in the settings; this asset is exported as it is.</source>
        <translation>설정에서 EPS가 꺼져 있어 이 에셋은 그대로 내보냅니다.</translation>
    </message>
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
        <source>Before and after; + and − zoom, 0 fits, 1 shows every pixel, arrow keys move, B flips, I reads pixels</source>
        <translation>이전과 이후입니다. +와 −로 확대/축소, 0으로 맞춤, 1로 실제 픽셀, 화살표 키로 이동, B로 전환, I로 픽셀 값을 읽습니다</translation>
    </message>
    <message>
        <source>Enter takes the rectangle, Escape leaves everything as it was</source>
        <translation>Enter로 사각형을 적용하고 Escape로 원래대로 둡니다</translation>
    </message>
    <message>
        <source>Reply in words</source>
        <translation>텍스트 응답</translation>
    </message>
    <message>
        <source>Select an asset to see what its export will look like</source>
        <translation>에셋을 선택하면 내보낸 모습을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>dissolving</source>
        <translation>디졸브</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>선명하게</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>업데이트 중…</translation>
    </message>
    <message>
        <source>Reply in words: {kind}</source>
        <translation>텍스트 응답: {kind}</translation>
    </message>
    <message>
        <source>{width} × {height} px · original · {size}</source>
        <translation>{width} × {height} px · 원본 · {size}</translation>
    </message>
    <message>
        <source>from {width} × {height} px, {size}</source>
        <translation>원본 {width} × {height} px, {size}</translation>
    </message>
    <message>
        <source>{size} ({percent} %)</source>
        <translation>{size}({percent}%)</translation>
    </message>
    <message>
        <source>Enlarged; the real pixels are being drawn…</source>
        <translation>확대됨. 실제 픽셀을 그리는 중…</translation>
    </message>
    <message>
        <source>Approximate at {percent} %: {parts}; exact from 100 %</source>
        <translation>{percent}%에서는 근사치: {parts}. 100%부터 정확함</translation>
    </message>
    <message>
        <source>Drawn at {percent} %; exact from 100 %</source>
        <translation>{percent}%로 그림. 100%부터 정확함</translation>
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
    <message>
        <source>Move the picture sideways</source>
        <translation>그림을 좌우로 이동합니다</translation>
    </message>
    <message>
        <source>Move the picture up and down</source>
        <translation>그림을 위아래로 이동합니다</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Problems with the modifiers</source>
        <translation>수정자의 문제</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>수정 적용</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>{text} 쓰기</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>훑어보기</translation>
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
        <translation>선택한 에셋을 레시피로 내보냅니다(Ctrl+R)</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>레시피 실행</translation>
    </message>
    <message>
        <source>Save, rename, share or delete recipes</source>
        <translation>레시피를 저장, 공유, 삭제하거나 이름을 바꿉니다</translation>
    </message>
    <message>
        <source>Recipe menu</source>
        <translation>레시피 메뉴</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>레시피 저장</translation>
    </message>
    <message>
        <source>Rename recipe</source>
        <translation>레시피 이름 바꾸기</translation>
    </message>
    <message>
        <source>Recipes (*{suffix} *.json)</source>
        <translation>레시피(*{suffix} *.json)</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>레시피 가져오기</translation>
    </message>
    <message>
        <source>Recipes (*{suffix})</source>
        <translation>레시피(*{suffix})</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>레시피 내보내기</translation>
    </message>
</context>
<context>
    <name>RecipeCombo</name>
    <message>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>Fill the panel from a recipe</source>
        <translation>레시피로 패널을 채웁니다</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>레시피 없음</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name}(변경됨)</translation>
    </message>
</context>
<context>
    <name>RecipeModel</name>
    <message>
        <source>The recipe is in {file}.</source>
        <translation>레시피가 {file}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>RecipeRunner</name>
    <message>
        <source>Select the assets to export.</source>
        <translation>내보낼 에셋을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the folder to export to; the recipe “{name}” names none.</source>
        <translation>내보낼 폴더를 선택하세요. 레시피 “{name}”에는 폴더가 지정되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Delete recipe</source>
        <translation>레시피 삭제</translation>
    </message>
    <message>
        <source>Delete the recipe “{name}”?</source>
        <translation>레시피 “{name}”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>The panel stays as it is.</source>
        <translation>패널은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
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
        <source>Every command with an example</source>
        <translation>모든 명령을 예제와 함께 봅니다</translation>
    </message>
    <message>
        <source>The examples of the reference cannot be read: {path}</source>
        <translation>참조의 예제를 읽을 수 없습니다: {path}</translation>
    </message>
</context>
<context>
    <name>RegionDrawing</name>
    <message>
        <source>There is no picture to draw on: select an asset that has one.</source>
        <translation>그릴 이미지가 없습니다. 이미지가 있는 에셋을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Rectangle on the picture</source>
        <translation>그림 위의 사각형</translation>
    </message>
    <message>
        <source>Drag the rectangle or its handles; arrow keys move it, Shift+arrows resize, Enter takes it</source>
        <translation>사각형이나 핸들을 끄세요. 화살표 키로 이동, Shift+화살표로 크기 조정, Enter로 적용합니다</translation>
    </message>
    <message>
        <source>{width} × {height} px at {x}, {y}</source>
        <translation>{width} × {height} px, 위치 {x}, {y}</translation>
    </message>
</context>
<context>
    <name>RenditionChoice</name>
    <message>
        <source>One file: the macros work together</source>
        <translation>파일 하나: 매크로를 함께 적용</translation>
    </message>
    <message>
        <source>One file per macro, each in a subfolder</source>
        <translation>매크로마다 파일 하나, 각각 하위 폴더에</translation>
    </message>
    <message>
        <source>One file per macro, each with a suffix</source>
        <translation>매크로마다 파일 하나, 각각 접미사 추가</translation>
    </message>
    <message>
        <source>Several macros make</source>
        <translation>여러 매크로의 결과</translation>
    </message>
    <message>
        <source>Whether each macro makes a file of its own</source>
        <translation>매크로마다 따로 파일을 만들지 정합니다</translation>
    </message>
    <message>
        <source>Macro to preview</source>
        <translation>미리 볼 매크로</translation>
    </message>
    <message>
        <source>Whose file the preview shows</source>
        <translation>미리보기에 어느 매크로의 파일을 표시할지 정합니다</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>미리보기(&amp;P)</translation>
    </message>
    <message>
        <source>Several macros ma&amp;ke</source>
        <translation>여러 매크로의 결과(&amp;K)</translation>
    </message>
</context>
<context>
    <name>RequestCompleter</name>
    <message>
        <source>What may come next</source>
        <translation>다음에 올 수 있는 것</translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message>
        <source>Change of the modifiers</source>
        <translation>수정자 변경</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Add command…</source>
        <translation>명령 추가…</translation>
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
        <source>Add command</source>
        <translation>명령 추가</translation>
    </message>
    <message>
        <source>Add a command to the request (Ctrl+K)</source>
        <translation>요청에 명령을 추가합니다(Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>이 메시지 숨기기</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run recipe</source>
        <translation>레시피 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>레시피 실행</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>선택한 에셋을 레시피로 내보냅니다</translation>
    </message>
    <message>
        <source>There are no recipes yet</source>
        <translation>아직 레시피가 없습니다</translation>
    </message>
</context>
<context>
    <name>ScheduleController</name>
    <message>
        <source>Open a catalog and select assets to schedule their export.</source>
        <translation>카탈로그를 열고 에셋을 선택하면 내보내기를 예약할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s) to {folder}</source>
        <translation>
            <numerusform>에셋 %n개를 {folder}(으)로 내보내기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedules</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>예약(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;missed now</source>
        <translation>놓친 실행 지금 시작(&amp;M)</translation>
    </message>
    <message>
        <source>About this job</source>
        <translation>이 작업 정보</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>현지 시각</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Run this job at these times</source>
        <translation>이 시각에 이 작업을 실행</translation>
    </message>
    <message>
        <source>All schedules of this computer</source>
        <translation>이 컴퓨터의 모든 일정</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the chosen schedules; jobs stay</source>
        <translation>선택한 일정 제거(작업은 남음)</translation>
    </message>
    <message>
        <source>Run missed now</source>
        <translation>놓친 실행 지금 시작</translation>
    </message>
    <message>
        <source>Run each of the chosen schedules that missed a run once</source>
        <translation>선택한 일정 중 실행을 놓친 것을 각각 한 번 실행</translation>
    </message>
    <message>
        <source>They run while this window is open; “exportgui schedule install” runs them whenever you are logged in.</source>
        <translation>이 창이 열려 있는 동안 실행됩니다. ‘exportgui schedule install’을 사용하면 로그인해 있는 동안 항상 실행됩니다.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>예약된 것이 없습니다.</translation>
    </message>
    <message>
        <source>It never runs; check the day, the month and the year.</source>
        <translation>한 번도 실행되지 않습니다. 일, 월, 연도를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Job</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>once, {time}</source>
        <translation>한 번, {time}</translation>
    </message>
</context>
<context>
    <name>SelectionUndo</name>
    <message>
        <source>Selection</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}</source>
        <translation>설정을 저장할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>From the next job on.</source>
        <translation>다음 작업부터 적용됩니다.</translation>
    </message>
    <message>
        <source>At the next start.</source>
        <translation>다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>After each job</source>
        <translation>각 작업 후</translation>
    </message>
    <message>
        <source>Mail about jobs</source>
        <translation>작업 메일</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>메일 주소가 아닙니다: {text}</translation>
    </message>
    <message>
        <source>The name of a server has no blanks and no slashes.</source>
        <translation>서버 이름에는 공백과 슬래시를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>암호화 안 함</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>밝게, 어둡게 또는 고대비</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>동시 처리 수</translation>
    </message>
    <message>
        <source>How many assets are exported at the same time</source>
        <translation>동시에 내보내는 에셋의 수</translation>
    </message>
    <message>
        <source>One per processor</source>
        <translation>프로세서당 하나</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>What the results being made may take together</source>
        <translation>만들고 있는 결과가 모두 합쳐 쓸 수 있는 메모리</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>최대 이미지</translation>
    </message>
    <message>
        <source>Sources and results with more pixels are refused</source>
        <translation>픽셀이 더 많은 원본과 결과는 거부합니다</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> 메가픽셀</translation>
    </message>
    <message>
        <source>Open EPS files</source>
        <translation>EPS 파일 열기</translation>
    </message>
    <message>
        <source>Runs Ghostscript, another program, on these files. An EPS file is a program itself: turn this on only for files from people you trust.</source>
        <translation>다른 프로그램인 Ghostscript를 실행하여 이 파일을 처리합니다. EPS 파일은 그 자체가 프로그램이므로 신뢰하는 사람에게서 받은 파일에만 켜세요.</translation>
    </message>
    <message>
        <source>Warn of hosted limits</source>
        <translation>호스팅 한도 경고</translation>
    </message>
    <message>
        <source>When a job exceeds 500 assets or 1 GB</source>
        <translation>작업이 자산 500개 또는 1GB를 넘을 때</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Run without a shell; its standard input is the log as JSON</source>
        <translation>셸 없이 실행합니다. 표준 입력으로 JSON 로그를 받습니다</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>웹훅</translation>
    </message>
    <message>
        <source>Address that gets the log as JSON by POST</source>
        <translation>로그를 JSON으로 POST 받는 주소</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>메일 서버</translation>
    </message>
    <message>
        <source>Name of the server that takes mail; without one no mail is sent</source>
        <translation>메일을 받아 보내는 서버의 이름입니다. 없으면 메일을 보내지 않습니다</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected; without, others can read the password</source>
        <translation>메일 서버 연결을 보호하는 방법. 보호하지 않으면 다른 사람이 비밀번호를 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>메일 서버의 포트</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>For the log-in; empty for a server that asks for none</source>
        <translation>로그인에 사용합니다. 로그인이 필요 없는 서버이면 비워 두세요</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in a file; leave empty to keep it as it is</source>
        <translation>파일이 아닌 시스템의 키링에 보관합니다. 그대로 두려면 비워 두세요</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Mail address of the sender</source>
        <translation>보내는 사람의 메일 주소</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Mail addresses, separated by commas</source>
        <translation>쉼표로 구분한 메일 주소</translation>
    </message>
    <message>
        <source>{language}: no font here has its letters; install Noto Sans CJK</source>
        <translation>{language}: 이 언어의 글자가 있는 글꼴이 없습니다. Noto Sans CJK를 설치하세요</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Show settings that have all these words</source>
        <translation>이 단어가 모두 들어 있는 설정을 표시합니다</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>이 단어가 들어 있는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Show the defaults; nothing is kept before you save</source>
        <translation>기본값을 표시합니다. 저장하기 전에는 적용되지 않습니다</translation>
    </message>
    <message>
        <source>Keep the settings as they were</source>
        <translation>설정을 이전 그대로 둡니다</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>이 설정을 저장합니다</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>먼저 표시된 항목을 고치세요.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Search the keys</source>
        <translation>키 검색</translation>
    </message>
    <message>
        <source>By what is done, or by a key</source>
        <translation>기능이나 키로 검색합니다</translation>
    </message>
    <message>
        <source>What</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>모든 키와 그 기능</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>디스크 공간</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>쓸 파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>대상: {folder}</translation>
    </message>
    <message>
        <source>Nothing fails, nothing collides, and there is room.</source>
        <translation>실패나 충돌이 없고 공간도 충분합니다.</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>여유 공간 {free} 중 {needed}</translation>
    </message>
    <message>
        <source>about {needed} of {free} free</source>
        <translation>여유 공간 {free} 중 약 {needed}</translation>
    </message>
    <message>
        <source>The files are copies; this is exact.</source>
        <translation>파일이 복사본이므로 정확한 값입니다.</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels, set right by encoding a few of the files.</source>
        <translation>픽셀 크기로 예상하고 일부 파일을 인코딩하여 보정한 값입니다.</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels; a few files are being encoded to set it right.</source>
        <translation>픽셀 크기로 예상한 값입니다. 보정하기 위해 일부 파일을 인코딩하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) will fail</source>
        <translation>
            <numerusform>에셋 %n개가 실패합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk has not enough room</source>
        <translation>디스크 공간이 부족합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced</source>
        <translation>
            <numerusform>파일 %n개를 바꿉니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist and are kept</source>
        <translation>
            <numerusform>이미 있는 파일 %n개를 그대로 둡니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) get another name, for theirs is taken</source>
        <translation>
            <numerusform>파일 %n개는 이름이 이미 사용 중이어서 다른 이름이 됩니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>cron 식으로</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>빈도</translation>
    </message>
    <message>
        <source>Once, again and again, or as cron says it</source>
        <translation>한 번, 되풀이 또는 cron 식에 따라</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>When the job runs, in local time</source>
        <translation>작업이 실행되는 시각(현지 시각)</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>The day on which the job runs</source>
        <translation>작업이 실행되는 요일</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>A month that has no such day is left out</source>
        <translation>그 날짜가 없는 달은 건너뜁니다</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>The time of day, in local time</source>
        <translation>하루 중 시각(현지 시각)</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 식</translation>
    </message>
    <message>
        <source>Quartz: seconds minutes hours day month weekday, and a year if wanted</source>
        <translation>Quartz: 초 분 시 일 월 요일, 필요하면 연도</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>빈도(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>날짜와 시각(&amp;D)</translation>
    </message>
    <message>
        <source>Day of the &amp;week</source>
        <translation>요일(&amp;W)</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>날짜(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>시각(&amp;T)</translation>
    </message>
    <message>
        <source>Cron &amp;expression</source>
        <translation>cron 식(&amp;E)</translation>
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
        <source>Keep in the tray</source>
        <translation>트레이에 보관</translation>
    </message>
    <message>
        <source>Keep the selected assets in the tray (Ctrl+T)</source>
        <translation>선택한 에셋을 트레이에 보관합니다(Ctrl+T)</translation>
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
    <message numerus="yes">
        <source>%n asset(s) selected</source>
        <translation>
            <numerusform>에셋 %n개 선택됨</numerusform>
        </translation>
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
    <name>VerdictModel</name>
    <message>
        <source>What was found</source>
        <translation>검증 결과</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>쓴 그대로</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Verify job {number}</source>
        <translation>작업 {number} 검증</translation>
    </message>
    <message>
        <source>Checking the exported files…</source>
        <translation>내보낸 파일을 확인하는 중…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>확인 진행률</translation>
    </message>
    <message>
        <source>Files that are not what was written</source>
        <translation>쓴 내용과 다른 파일</translation>
    </message>
    <message>
        <source>&amp;Look in another folder…</source>
        <translation>다른 폴더에서 찾기(&amp;L)…</translation>
    </message>
    <message>
        <source>Where are the exported files now?</source>
        <translation>내보낸 파일이 지금 어디에 있습니까?</translation>
    </message>
    <message>
        <source>{ok} of {total} files are as they were written.</source>
        <translation>파일 {total}개 중 {ok}개가 쓴 그대로입니다.</translation>
    </message>
    <message>
        <source>No file is missing or changed.</source>
        <translation>없거나 변경된 파일이 없습니다.</translation>
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
    <name>ZoomBox</name>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Screen pixels per pixel of the picture</source>
        <translation>그림 픽셀당 화면 픽셀 수</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>맞춤(0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>확대(+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>축소(−)</translation>
    </message>
    <message>
        <source>{percent} % (1)</source>
        <translation>{percent}%(1)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
</TS>
