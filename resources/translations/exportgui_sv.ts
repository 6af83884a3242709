<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>allowed: {choices}</source>
        <translation>tillåtet: {choices}</translation>
    </message>
    <message>
        <source>the document is not a rule set</source>
        <translation>dokumentet är ingen regeluppsättning</translation>
    </message>
    <message>
        <source>&lt;ruleset&gt; with &lt;rule&gt;s</source>
        <translation>&lt;ruleset&gt; med &lt;rule&gt;-element</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is not allowed here</source>
        <translation>&lt;{name}&gt; är inte tillåtet här</translation>
    </message>
    <message>
        <source>&lt;rule&gt;</source>
        <translation>&lt;rule&gt;</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>regel {name}</translation>
    </message>
    <message>
        <source>the expression has no part {name}</source>
        <translation>uttrycket saknar delen {name}</translation>
    </message>
    <message>
        <source>each of {names} once</source>
        <translation>var och en av {names} en gång</translation>
    </message>
    <message>
        <source>the expression {text} cannot be used: {detail}</source>
        <translation>uttrycket {text} kan inte användas: {detail}</translation>
    </message>
    <message>
        <source>{rule}: {text} repeats a part that can match in several ways, so that matching may never end</source>
        <translation>{rule}: {text} upprepar en del som kan matcha på flera sätt, så matchningen tar kanske aldrig slut</translation>
    </message>
    <message>
        <source>a rule has no attribute {name}</source>
        <translation>en regel har inget attribut {name}</translation>
    </message>
    <message>
        <source>larger than {size} MiB</source>
        <translation>större än {size} MiB</translation>
    </message>
    <message>
        <source>entities are not accepted</source>
        <translation>entiteter godtas inte</translation>
    </message>
    <message>
        <source>not a text file (NUL character)</source>
        <translation>ingen textfil (NUL-tecken)</translation>
    </message>
    <message>
        <source>marked as UTF-8 but is not, at byte {number}</source>
        <translation>märkt som UTF-8 men är inte det, vid byte {number}</translation>
    </message>
    <message>
        <source>at column {number}</source>
        <translation>vid tecken {number}</translation>
    </message>
    <message>
        <source>name template {template}</source>
        <translation>namnmallen {template}</translation>
    </message>
    <message>
        <source>recipe {name}</source>
        <translation>receptet {name}</translation>
    </message>
    <message>
        <source>unknown token {token}</source>
        <translation>okänd variabel {token}</translation>
    </message>
    <message>
        <source>{token} pads wrongly: write a width from 1 to 9, such as {example}</source>
        <translation>{token} fylls ut fel: skriv en bredd från 1 till 9, till exempel {example}</translation>
    </message>
    <message>
        <source>a brace stands alone</source>
        <translation>en klammerparentes står ensam</translation>
    </message>
    <message>
        <source>the name leads out of the destination</source>
        <translation>namnet leder ut ur målmappen</translation>
    </message>
    <message>
        <source>the template names no file</source>
        <translation>mallen anger inget filnamn</translation>
    </message>
    <message>
        <source>cannot be read: {detail}</source>
        <translation>kan inte läsas: {detail}</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>det finns inte tillräckligt med minne för det</translation>
    </message>
    <message>
        <source>cannot be used; please report it with the log file {file}; unexpected error: {detail}</source>
        <translation>kan inte användas; rapportera det och bifoga loggfilen {file}; oväntat fel: {detail}</translation>
    </message>
    <message>
        <source>this kind of camera raw file is not supported</source>
        <translation>denna typ av råfil från kamera stöds inte</translation>
    </message>
    <message>
        <source>develop it, and save it as TIFF, PNG or JPEG</source>
        <translation>framkalla den och spara den som TIFF, PNG eller JPEG</translation>
    </message>
    <message>
        <source>the camera raw file does not tell its white balance; that of daylight is used</source>
        <translation>råfilen anger ingen vitbalans; dagsljusets används</translation>
    </message>
    <message>
        <source>the colour space that the file names is not known and is ignored: {detail}</source>
        <translation>färgrymden som filen anger är okänd och ignoreras: {detail}</translation>
    </message>
    <message>
        <source>the HDR picture ({kind}) is mapped to standard dynamic range (SDR)</source>
        <translation>HDR-bilden ({kind}) omvandlas till standardomfång (SDR)</translation>
    </message>
    <message>
        <source>the file is cut short; a part of it is missing</source>
        <translation>filen är avkortad; en del av den saknas</translation>
    </message>
    <message>
        <source>the file is damaged; its size and metadata may be wrong</source>
        <translation>filen är skadad; storlek och metadata kan vara fel</translation>
    </message>
    <message>
        <source>the file lacks its end marker</source>
        <translation>filens slutmarkör saknas</translation>
    </message>
    <message>
        <source>the file lacks scans: its picture has less detail than it should</source>
        <translation>filen saknar svep: bilden har färre detaljer än den borde</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>filen finns inte</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>kontrollera dess namn och plats</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>dess filhuvud kan inte läsas</translation>
    </message>
    <message>
        <source>its pixels cannot be read</source>
        <translation>dess pixlar kan inte läsas</translation>
    </message>
    <message>
        <source>get a whole copy of it</source>
        <translation>skaffa en hel kopia av den</translation>
    </message>
    <message>
        <source>get a whole copy of it, or allow the export of what can be read of it</source>
        <translation>skaffa en hel kopia av den, eller tillåt export av det som kan läsas</translation>
    </message>
    <message>
        <source>the {format} file is damaged: {detail}</source>
        <translation>{format}-filen är skadad: {detail}</translation>
    </message>
    <message>
        <source>the {format} file is cut short or damaged: {detail}</source>
        <translation>{format}-filen är avkortad eller skadad: {detail}</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>oläslig</translation>
    </message>
    <message>
        <source>its pixels are not what its header says</source>
        <translation>dess pixlar är inte vad dess huvud anger</translation>
    </message>
    <message>
        <source>not a picture of a known format</source>
        <translation>ingen bild i ett känt format</translation>
    </message>
    <message>
        <source>if it is a picture, save it as TIFF, PNG or JPEG</source>
        <translation>om det är en bild, spara den som TIFF, PNG eller JPEG</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <source>the file begins with nothing but zeros, as after a copy that failed</source>
        <translation>filen börjar med enbart nollor, som efter en misslyckad kopiering</translation>
    </message>
    <message>
        <source>the reader ran out of memory while working on it</source>
        <translation>minnet tog slut för läsaren under arbetet</translation>
    </message>
    <message>
        <source>the reader crashed twice while working on it; the file is most likely damaged</source>
        <translation>läsaren kraschade två gånger under arbetet; filen är med stor sannolikhet skadad</translation>
    </message>
    <message>
        <source>reading it took more than {number} seconds</source>
        <translation>det tog mer än {number} sekunder att läsa den</translation>
    </message>
    <message>
        <source>the system ended the reader twice while working on it, perhaps for want of memory; close other programs or work on fewer files at once, then retry</source>
        <translation>systemet avslutade läsaren två gånger under arbetet, kanske av minnesbrist; stäng andra program eller arbeta med färre filer samtidigt, och försök igen</translation>
    </message>
    <message>
        <source>JPEG 2000 is written in gray or rgb only</source>
        <translation>JPEG 2000 skrivs bara i gray eller rgb</translation>
    </message>
    <message>
        <source>JPEG 2000 cannot be written: {detail}</source>
        <translation>JPEG 2000 kan inte skrivas: {detail}</translation>
    </message>
    <message>
        <source>EPS is off; it can be turned on in the settings</source>
        <translation>EPS är avstängt; det kan slås på i inställningarna</translation>
    </message>
    <message>
        <source>EPS needs Ghostscript, which is not installed</source>
        <translation>EPS behöver Ghostscript, som inte är installerat</translation>
    </message>
    <message>
        <source>it holds no pixels</source>
        <translation>den innehåller inga pixlar</translation>
    </message>
    <message>
        <source>truncated: the trailer is missing</source>
        <translation>avkortad: avslutningen saknas</translation>
    </message>
    <message>
        <source>truncated inside a box</source>
        <translation>avkortad mitt i en box</translation>
    </message>
    <message>
        <source>truncated inside a chunk</source>
        <translation>avkortad mitt i ett block</translation>
    </message>
    <message>
        <source>truncated: the end chunk is missing</source>
        <translation>avkortad: slutblocket saknas</translation>
    </message>
    <message>
        <source>wrong checksum of a {kind} chunk</source>
        <translation>fel kontrollsumma i ett {kind}-block</translation>
    </message>
    <message>
        <source>an unknown block</source>
        <translation>ett okänt block</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>avkortad</translation>
    </message>
    <message>
        <source>truncated: the end marker is missing</source>
        <translation>avkortad: slutmarkeringen saknas</translation>
    </message>
    <message>
        <source>truncated: scans are missing in front of the end marker</source>
        <translation>avkortad: svep saknas före slutmarkeringen</translation>
    </message>
    <message>
        <source>truncated: rows are missing in front of the end marker</source>
        <translation>avkortad: rader saknas före slutmarkeringen</translation>
    </message>
    <message>
        <source>the file has stray zeros between its parts; they are skipped</source>
        <translation>filen har lösa nollor mellan sina delar; de hoppas över</translation>
    </message>
    <message>
        <source>the file says that it is JFIF {version}, which does not exist; it is read as JFIF 1</source>
        <translation>filen anger sig vara JFIF {version}, som inte finns; den läses som JFIF 1</translation>
    </message>
    <message>
        <source>allow more of them in the settings (max_pixels), or make it smaller</source>
        <translation>tillåt fler i inställningarna (max_pixels), eller gör den mindre</translation>
    </message>
    <message>
        <source>allow more of it, or make the picture smaller</source>
        <translation>tillåt mer, eller gör bilden mindre</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>bilden har inga pixlar</translation>
    </message>
    <message>
        <source>the picture has {number} megapixels; at most {most} are allowed</source>
        <translation>bilden har {number} megapixel; högst {most} är tillåtna</translation>
    </message>
    <message>
        <source>decoding it needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes)</source>
        <translation>avkodningen kräver omkring {needed} MB minne; {allowed} MB är tillåtet (inställning: memory_megabytes)</translation>
    </message>
    <message>
        <source>the embedded colour profile is ignored: {detail}</source>
        <translation>den inbäddade färgprofilen ignoreras: {detail}</translation>
    </message>
    <message>
        <source>it is for {space} pixels, these are {type}</source>
        <translation>den är för {space}-pixlar, dessa är {type}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>den är skadad</translation>
    </message>
    <message>
        <source>the PDF is protected by a password</source>
        <translation>PDF-filen är lösenordsskyddad</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>spara den utan lösenord</translation>
    </message>
    <message>
        <source>truncated: the end is missing</source>
        <translation>avkortad: slutet saknas</translation>
    </message>
    <message>
        <source>its tables of objects refer to each other in a circle</source>
        <translation>dess objekttabeller hänvisar till varandra i en cirkel</translation>
    </message>
    <message>
        <source>there are more than are read</source>
        <translation>det finns fler än vad som läses</translation>
    </message>
    <message>
        <source>their data is damaged</source>
        <translation>deras data är skadade</translation>
    </message>
    <message>
        <source>some embedded paths may be missing: {detail}</source>
        <translation>några inbäddade banor kan saknas: {detail}</translation>
    </message>
    <message>
        <source>some embedded paths are left out: there are too many</source>
        <translation>några inbäddade banor utelämnas: de är för många</translation>
    </message>
    <message>
        <source>the embedded path “{name}” is left out: it is damaged</source>
        <translation>den inbäddade banan ”{name}” utelämnas: den är skadad</translation>
    </message>
    <message>
        <source>the picture has more pixels than are allowed</source>
        <translation>bilden har fler pixlar än vad som är tillåtet</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>det finns inte tillräckligt med minne för att läsa den</translation>
    </message>
    <message>
        <source>this kind of {format} file is not supported</source>
        <translation>den här typen av {format}-fil stöds inte</translation>
    </message>
    <message>
        <source>there is no page {page}; the file has {pages}</source>
        <translation>det finns ingen sida {page}; filen har {pages}</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>den har inga pixlar</translation>
    </message>
    <message>
        <source>what the file says of its transparency makes no sense and is left out</source>
        <translation>det filen säger om sin genomskinlighet är orimligt och utelämnas</translation>
    </message>
    <message>
        <source>what the file says of its colours makes no sense</source>
        <translation>det filen anger om sina färger är orimligt</translation>
    </message>
    <message>
        <source>the Photoshop document has no merged picture</source>
        <translation>Photoshop-dokumentet har ingen sammanslagen bild</translation>
    </message>
    <message>
        <source>save it in Photoshop with Maximize Compatibility</source>
        <translation>spara det i Photoshop med Maximera kompatibilitet</translation>
    </message>
    <message>
        <source>multichannel Photoshop documents are not supported</source>
        <translation>Photoshop-dokument i flerkanalsläge stöds inte</translation>
    </message>
    <message>
        <source>{number}-bit Photoshop documents are not supported; 8 and 16 bits a channel are</source>
        <translation>Photoshop-dokument med {number} bitar stöds inte; 8 och 16 bitar per kanal gör det</translation>
    </message>
    <message>
        <source>colour channels are missing</source>
        <translation>färgkanaler saknas</translation>
    </message>
    <message>
        <source>truncated: a part of it is missing</source>
        <translation>avkortad: en del saknas</translation>
    </message>
    <message>
        <source>the merged picture is stored in an unknown way</source>
        <translation>den sammanslagna bilden är lagrad på ett okänt sätt</translation>
    </message>
    <message>
        <source>truncated inside the table of rows</source>
        <translation>avkortad inuti radtabellen</translation>
    </message>
    <message>
        <source>sample values beyond 0…{full} are clipped</source>
        <translation>värden utanför 0…{full} beskärs</translation>
    </message>
    <message>
        <source>sample values are stretched: {low} is black and {high} is white</source>
        <translation>värdena sträcks ut: {low} är svart och {high} är vitt</translation>
    </message>
    <message>
        <source>the crop that the file asks for is not of whole pixels within the picture and is ignored</source>
        <translation>beskärningen som filen anger består inte av hela pixlar inom bilden och ignoreras</translation>
    </message>
    <message>
        <source>page 1 of {count}: only the first is used</source>
        <translation>sida 1 av {count}: bara den första används</translation>
    </message>
    <message>
        <source>frame 1 of {count}: only the first is used</source>
        <translation>bildruta 1 av {count}: bara den första används</translation>
    </message>
    <message>
        <source>picture 1 of {count}: only the first is used</source>
        <translation>bild 1 av {count}: bara den första används</translation>
    </message>
    <message>
        <source>the HDR gain map of the file is not applied; the picture comes out in standard dynamic range (SDR)</source>
        <translation>filens HDR-förstärkningskarta används inte; bilden får standardomfång (SDR)</translation>
    </message>
    <message>
        <source>the largest of {count} sizes is used: {width} × {height}</source>
        <translation>den största av {count} storlekar används: {width} × {height}</translation>
    </message>
    <message>
        <source>the file is {format}, though its name ends in {suffix}</source>
        <translation>filen är {format}, fast dess namn slutar på {suffix}</translation>
    </message>
    <message>
        <source>the SVG declares an entity that is not plain text: {name}</source>
        <translation>SVG-filen deklarerar en entitet som inte är oformaterad text: {name}</translation>
    </message>
    <message>
        <source>the SVG is larger than {size} MB</source>
        <translation>SVG-filen är större än {size} MB</translation>
    </message>
    <message>
        <source>the elements of the SVG are nested too deeply</source>
        <translation>SVG-filens element är nästlade för djupt</translation>
    </message>
    <message>
        <source>the SVG is not well-formed XML: {detail}</source>
        <translation>SVG-filen är inte välformad XML: {detail}</translation>
    </message>
    <message>
        <source>the file announces a further page that cannot be read</source>
        <translation>filen utlovar ytterligare en sida som inte kan läsas</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>filen är större än {size} MB</translation>
    </message>
    <message>
        <source>truncated: pixels lie beyond its end</source>
        <translation>avkortad: pixlar ligger bortom dess slut</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>dess katalogstruktur kan inte läsas</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>den innehåller ingen bild</translation>
    </message>
    <message>
        <source>this kind of TIFF with premultiplied alpha is not supported; save it flattened</source>
        <translation>den här sortens TIFF med förmultiplicerad alfa stöds inte; spara bilden sammanslagen till ett lager</translation>
    </message>
    <message>
        <source>TIFF samples of more than 32 bits are not supported; save it with 8 or 16 bits a channel</source>
        <translation>TIFF-sampel på mer än 32 bitar stöds inte; spara den med 8 eller 16 bitar per kanal</translation>
    </message>
    <message>
        <source>TIFF samples of several bit depths are not supported; save it with the same depth in every channel</source>
        <translation>TIFF-sampel med olika bitdjup stöds inte; spara bilden med samma bitdjup i alla kanaler</translation>
    </message>
    <message>
        <source>TIFF of this kind in separate planes is not supported; save it with interleaved samples</source>
        <translation>den här sortens TIFF med separata plan stöds inte; spara den med sammanflätade kanaler</translation>
    </message>
    <message>
        <source>TIFF of lightness alone is not supported; save it as grayscale</source>
        <translation>TIFF med enbart luminans stöds inte; spara bilden i gråskala</translation>
    </message>
    <message>
        <source>TIFF photometric {number} is not supported; save it as RGB, CMYK or grayscale</source>
        <translation>TIFF med fotometrisk tolkning {number} stöds inte; spara den som RGB, CMYK eller gråskala</translation>
    </message>
    <message>
        <source>TIFF with {name} compression is not supported; save it with LZW or ZIP</source>
        <translation>TIFF med {name}-komprimering stöds inte; spara den med LZW eller ZIP</translation>
    </message>
    <message>
        <source>this kind of {number}-bit TIFF is not supported; save it with 8 or 16 bits a channel</source>
        <translation>den här sortens TIFF med {number} bitar stöds inte; spara bilden med 8 eller 16 bitar per kanal</translation>
    </message>
    <message>
        <source>this kind of Lab samples is not supported; save it with 8 or 16 bits a channel</source>
        <translation>den här sortens Lab-värden stöds inte; spara bilden med 8 eller 16 bitar per kanal</translation>
    </message>
    <message>
        <source>a layer sized by its path cannot have it</source>
        <translation>ett lager vars storlek ges av dess bana kan inte ha det</translation>
    </message>
    <message>
        <source>size= as well</source>
        <translation>size= också</translation>
    </message>
    <message>
        <source>a solid colour layer has no size</source>
        <translation>ett enfärgat lager har ingen storlek</translation>
    </message>
    <message>
        <source>size=w,h or mask= or clipPath=</source>
        <translation>size=w,h eller mask= eller clipPath=</translation>
    </message>
    <message>
        <source>the layer has no picture</source>
        <translation>lagret har ingen bild</translation>
    </message>
    <message>
        <source>src=, text=, textPs=, color= or size=w,h</source>
        <translation>src=, text=, textPs=, color= eller size=w,h</translation>
    </message>
    <message>
        <source>is no template</source>
        <translation>är ingen mall</translation>
    </message>
    <message>
        <source>a catalog record with a Modifier</source>
        <translation>en katalogpost med Modifier</translation>
    </message>
    <message>
        <source>{name} names no object here, and the request needs none</source>
        <translation>{name} är inget objekt här, och begäran behöver inget</translation>
    </message>
    <message>
        <source>a record with src= or mask= in its Modifier cannot be a layer or a mask</source>
        <translation>en katalogpost med src= eller mask= i sin Modifier kan inte vara ett lager eller en mask</translation>
    </message>
    <message>
        <source>the mask object has no picture</source>
        <translation>maskobjektet har ingen bild</translation>
    </message>
    <message>
        <source>ignored in a nested request</source>
        <translation>ignoreras i en nästlad begäran</translation>
    </message>
    <message>
        <source>a text box needs a width</source>
        <translation>en textruta behöver en bredd</translation>
    </message>
    <message>
        <source>ignored, the layer has {name}=</source>
        <translation>ignoreras, lagret har {name}=</translation>
    </message>
    <message>
        <source>ignored, the layer has no {name}=</source>
        <translation>ignoreras, lagret har inget {name}=</translation>
    </message>
    <message>
        <source>ignored, the size= has no height</source>
        <translation>ignoreras, size= har ingen höjd</translation>
    </message>
    <message>
        <source>the text box</source>
        <translation>textrutan</translation>
    </message>
    <message>
        <source>the text is larger than its place and nothing of it is drawn; make the place larger or the text smaller</source>
        <translation>texten är större än sitt utrymme och inget av den ritas; gör utrymmet större eller texten mindre</translation>
    </message>
    <message>
        <source>the end of the text has no room and is left out; make the place larger or the text smaller</source>
        <translation>slutet av texten får inte plats och utelämnas; gör utrymmet större eller texten mindre</translation>
    </message>
    <message>
        <source>ignored without {name}=</source>
        <translation>ignoreras utan {name}=</translation>
    </message>
    <message>
        <source>ignored, only req={kind} uses it</source>
        <translation>ignoreras, bara req={kind} använder det</translation>
    </message>
    <message>
        <source>ignored with {name}={value}</source>
        <translation>ignoreras med {name}={value}</translation>
    </message>
    <message>
        <source>ignored, it means nothing for fmt={format}</source>
        <translation>ignoreras, betyder inget för fmt={format}</translation>
    </message>
    <message>
        <source>the pixel type {type} is ignored, the icc= profile decides it</source>
        <translation>pixeltypen {type} ignoreras, profilen i icc= avgör den</translation>
    </message>
    <message>
        <source>the second value is ignored, {format} has no such setting</source>
        <translation>det andra värdet ignoreras, {format} har ingen sådan inställning</translation>
    </message>
    <message>
        <source>the second value is ignored for {type} output</source>
        <translation>det andra värdet ignoreras för {type}-utdata</translation>
    </message>
    <message>
        <source>the mac palette cannot be used with fmt={format}</source>
        <translation>mac-paletten kan inte användas med fmt={format}</translation>
    </message>
    <message>
        <source>adaptive or web, or gif and png8 without alpha</source>
        <translation>adaptive eller web, eller gif och png8 utan alfa</translation>
    </message>
    <message>
        <source>the colour list is ignored, only an adaptive palette has one</source>
        <translation>färglistan ignoreras, bara en adaptiv palett har en sådan</translation>
    </message>
    <message>
        <source>needs wid= or hei= as well</source>
        <translation>behöver även wid= eller hei=</translation>
    </message>
    <message>
        <source>cannot be used with req=tmb</source>
        <translation>kan inte användas med req=tmb</translation>
    </message>
    <message>
        <source>ignored, it needs both wid= and hei=</source>
        <translation>ignoreras, det behöver både wid= och hei=</translation>
    </message>
    <message>
        <source>ignored with fmt={format}, which stays transparent</source>
        <translation>ignoreras med fmt={format}, som förblir genomskinligt</translation>
    </message>
    <message>
        <source>the alpha value is ignored, the background is opaque</source>
        <translation>alfavärdet ignoreras, bakgrunden är ogenomskinlig</translation>
    </message>
    <message>
        <source>the suffix s is ignored here</source>
        <translation>suffixet s ignoreras här</translation>
    </message>
    <message>
        <source>accepted; it only means something to a server</source>
        <translation>godtas; det betyder bara något för en server</translation>
    </message>
    <message>
        <source>ignored for layer 0 and the composite</source>
        <translation>ignoreras för lager 0 och kompositionen</translation>
    </message>
    <message>
        <source>cannot be used for layer 0 or comp</source>
        <translation>kan inte användas för lager 0 eller comp</translation>
    </message>
    <message>
        <source>size= there</source>
        <translation>size= där</translation>
    </message>
    <message>
        <source>fractions of a pixel do not count; originN= takes shares</source>
        <translation>bråkdelar av en pixel räknas inte; originN= tar andelar</translation>
    </message>
    <message>
        <source>layer {number} is skipped: it has no src=, text=, textPs= or color=</source>
        <translation>lager {number} hoppas över: det saknar src=, text=, textPs= och color=</translation>
    </message>
    <message>
        <source>ignored, no path is given</source>
        <translation>ignoreras, ingen bana är angiven</translation>
    </message>
    <message>
        <source>cannot be used with textFlowPath= in one layer</source>
        <translation>kan inte användas med textFlowPath= i samma lager</translation>
    </message>
    <message>
        <source>ignored, the layer has no text</source>
        <translation>ignoreras, lagret har ingen text</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>texten är för lång</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>högst {size} KiB</translation>
    </message>
    <message>
        <source>groups are nested more than {number} deep</source>
        <translation>grupper är nästlade djupare än {number} nivåer</translation>
    </message>
    <message>
        <source>pairs of braces; {text} for the character</source>
        <translation>klammerpar; {text} för själva tecknet</translation>
    </message>
    <message>
        <source>{word} has no effect here; it works in {command}= only</source>
        <translation>{word} har ingen verkan här; det fungerar bara i {command}=</translation>
    </message>
    <message>
        <source>font {name} is not in the font table; the default font is used</source>
        <translation>teckensnittet {name} finns inte i teckensnittstabellen; standardteckensnittet används</translation>
    </message>
    <message>
        <source>{kind} cannot be exported</source>
        <translation>{kind} kan inte exporteras</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>Bilduppsättning</translation>
    </message>
    <message>
        <source>Image Sets</source>
        <translation>bilduppsättningar</translation>
    </message>
    <message>
        <source>export the images in them instead</source>
        <translation>exportera i stället bilderna i dem</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>Återgivningsuppsättning</translation>
    </message>
    <message>
        <source>Render Sets</source>
        <translation>återgivningsuppsättningar</translation>
    </message>
    <message>
        <source>export the renderings or images in them instead</source>
        <translation>exportera i stället återgivningarna eller bilderna i dem</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>Rotationsuppsättning</translation>
    </message>
    <message>
        <source>Spin Sets</source>
        <translation>rotationsuppsättningar</translation>
    </message>
    <message>
        <source>export the views in them instead</source>
        <translation>exportera i stället vyerna i dem</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>Medieuppsättning</translation>
    </message>
    <message>
        <source>Media Sets</source>
        <translation>medieuppsättningar</translation>
    </message>
    <message>
        <source>export the images and videos in them instead</source>
        <translation>exportera i stället bilderna och videorna i dem</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>Uppsättning med flera bithastigheter</translation>
    </message>
    <message>
        <source>Multi-bitrate Sets</source>
        <translation>uppsättningar med flera bithastigheter</translation>
    </message>
    <message>
        <source>export the encoded videos in them instead</source>
        <translation>exportera i stället de kodade videorna i dem</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>Videouppsättning</translation>
    </message>
    <message>
        <source>Video Sets</source>
        <translation>videouppsättningar</translation>
    </message>
    <message>
        <source>export the videos in them instead</source>
        <translation>exportera i stället videorna i dem</translation>
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
        <translation>exportera i stället deras sidor</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>Erbjudandeuppsättning</translation>
    </message>
    <message>
        <source>Offer Sets</source>
        <translation>erbjudandeuppsättningar</translation>
    </message>
    <message>
        <source>export the images they offer instead</source>
        <translation>exportera i stället bilderna som de erbjuder</translation>
    </message>
    <message>
        <source>locale,id[,id…], several separated by |</source>
        <translation>locale,id[,id…], flera avgränsas med |</translation>
    </message>
    <message>
        <source>a profile&apos;s name or its path below RootPath</source>
        <translation>en profils namn eller dess sökväg under RootPath</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder</source>
        <translation>en fil, med absolut sökväg eller relativ till katalogens mapp</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder; several are separated by commas</source>
        <translation>en fil, med absolut sökväg eller relativ till katalogens mapp; flera avgränsas med kommatecken</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 eller 1</translation>
    </message>
    <message>
        <source>rrggbb in hexadecimal, with or without 0x</source>
        <translation>rrggbb hexadecimalt, med eller utan 0x</translation>
    </message>
    <message>
        <source>width,height in pixels, 0 for unconstrained</source>
        <translation>bredd,höjd i pixlar, 0 för obegränsat</translation>
    </message>
    <message>
        <source>a number larger than 0</source>
        <translation>ett tal större än 0</translation>
    </message>
    <message>
        <source>a record&apos;s Id</source>
        <translation>en katalogposts Id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>a folder, absolute or relative to the catalog&apos;s folder</source>
        <translation>en mapp, med absolut sökväg eller relativ till katalogens mapp</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>en mapp</translation>
    </message>
    <message>
        <source>&apos;.&apos; and one or more characters</source>
        <translation>&apos;.&apos; och ett eller flera tecken</translation>
    </message>
    <message>
        <source>a name in the font map</source>
        <translation>ett namn i fontkartan</translation>
    </message>
    <message>
        <source>1…100, then optionally 0 or 1</source>
        <translation>1…100, sedan valfritt 0 eller 1</translation>
    </message>
    <message>
        <source>2 (bilin), 3 (bicub), 4 (sharp2)</source>
        <translation>2 (bilin), 3 (bicub), 4 (sharp2)</translation>
    </message>
    <message>
        <source>width,height in pixels, 0,0 for no limit</source>
        <translation>bredd,höjd i pixlar, 0,0 för ingen gräns</translation>
    </message>
    <message>
        <source>a record&apos;s Id or a path below RootPath</source>
        <translation>en katalogposts Id eller en sökväg under RootPath</translation>
    </message>
    <message>
        <source>a locale</source>
        <translation>en språkvariant</translation>
    </message>
    <message>
        <source>1 (crop), 2 (fit), 3 (texture)</source>
        <translation>1 (beskär), 2 (anpassa), 3 (textur)</translation>
    </message>
    <message>
        <source>1 (left), 2 (center), 3 (right)</source>
        <translation>1 (vänster), 2 (mitten), 3 (höger)</translation>
    </message>
    <message>
        <source>1 (top), 2 (center), 3 (bottom)</source>
        <translation>1 (överkant), 2 (mitten), 3 (nederkant)</translation>
    </message>
    <message>
        <source>0 (perceptual), 1 (relative), 2 (saturation), 3 (absolute)</source>
        <translation>0 (perceptuell), 1 (relativ), 2 (mättnad), 3 (absolut)</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>fyra heltal</translation>
    </message>
    <message>
        <source>Digimarc watermarks are not embedded; only a server does that</source>
        <translation>Digimarc-vattenstämplar bäddas inte in; det gör bara en server</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>no browser chooses the format here: what the request says is written</source>
        <translation>ingen webbläsare väljer format här: det som begäran säger skrivs</translation>
    </message>
    <message>
        <source>what cannot be drawn is reported, with no picture in its place</source>
        <translation>det som inte kan ritas rapporteras, utan någon bild i dess ställe</translation>
    </message>
    <message>
        <source>not a known attribute</source>
        <translation>inget känt attribut</translation>
    </message>
    <message>
        <source>unknown asset handle &apos;{handle}&apos; in {catalog}</source>
        <translation>okänd resursreferens &apos;{handle}&apos; i {catalog}</translation>
    </message>
    <message>
        <source>a|&lt;number&gt; of a listed asset</source>
        <translation>a|&lt;nummer&gt; för en resurs i listan</translation>
    </message>
    <message>
        <source>{number} fields, but the header has {columns} columns</source>
        <translation>{number} fält, men rubrikraden har {columns} kolumner</translation>
    </message>
    <message>
        <source>the record has no {column}</source>
        <translation>katalogposten saknar {column}</translation>
    </message>
    <message>
        <source>column {number} is named &apos;{name}&apos;</source>
        <translation>kolumn {number} heter &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>ASCII-bokstäver, siffror, &apos;-&apos;, &apos;_&apos; och &apos;.&apos;</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>kolumnen {column} finns två gånger</translation>
    </message>
    <message>
        <source>the header has no column {column}</source>
        <translation>rubrikraden saknar kolumnen {column}</translation>
    </message>
    <message>
        <source>a quotation mark is not closed at the end of its field</source>
        <translation>ett citattecken stängs inte i slutet av sitt fält</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an attribute</source>
        <translation>&apos;{text}&apos; är inget attribut</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>namn = värde</translation>
    </message>
    <message>
        <source>{attribute}: there is no folder {folder}</source>
        <translation>{attribute}: mappen {folder} finns inte</translation>
    </message>
    <message>
        <source>{attribute}: there is no file {file}</source>
        <translation>{attribute}: filen {file} finns inte</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, rad {number}</translation>
    </message>
    <message>
        <source>cannot open this catalog: {detail}</source>
        <translation>den här katalogen kan inte öppnas: {detail}</translation>
    </message>
    <message>
        <source>not a catalog; allowed: a folder, or an IS catalog&apos;s .ini file</source>
        <translation>ingen katalog; tillåtet: en mapp eller en IS-katalogs .ini-fil</translation>
    </message>
    <message>
        <source>the catalog does not know it</source>
        <translation>katalogen känner inte till det</translation>
    </message>
    <message>
        <source>a catalog Id or a path below the catalog&apos;s root</source>
        <translation>ett katalog-Id eller en sökväg under katalogens rot</translation>
    </message>
    <message>
        <source>network sources are not read</source>
        <translation>nätverkskällor läses inte</translation>
    </message>
    <message>
        <source>absolute paths are not allowed</source>
        <translation>absoluta sökvägar är inte tillåtna</translation>
    </message>
    <message>
        <source>no object is given</source>
        <translation>inget objekt är angivet</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>innehåller ett NUL-tecken</translation>
    </message>
    <message>
        <source>&apos;..&apos; is not allowed</source>
        <translation>&apos;..&apos; är inte tillåtet</translation>
    </message>
    <message>
        <source>no such file below {folder}</source>
        <translation>filen finns inte under {folder}</translation>
    </message>
    <message>
        <source>leads out of the catalog&apos;s root</source>
        <translation>leder ut ur katalogens rot</translation>
    </message>
    <message>
        <source>object &apos;{name}&apos;</source>
        <translation>objektet &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>its Digimarc watermark is not embedded; only a server does that</source>
        <translation>dess Digimarc-vattenstämpel bäddas inte in; det gör bara en server</translation>
    </message>
    <message>
        <source>the Id {name} is there more than once: {used} counts, not {others}</source>
        <translation>Id {name} finns mer än en gång: {used} gäller, inte {others}</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; without its partner in the ImageSet of {name}</source>
        <translation>&apos;{sign}&apos; utan sin motsvarighet i ImageSet för {name}</translation>
    </message>
    <message>
        <source>two integers: x,y</source>
        <translation>två heltal: x,y</translation>
    </message>
    <message>
        <source>two integers larger than 0: width,height</source>
        <translation>två heltal större än 0: bredd,höjd</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1, 2 eller 3</translation>
    </message>
    <message>
        <source>{field} in line {number}</source>
        <translation>{field} på rad {number}</translation>
    </message>
    <message>
        <source>its record has neither Path nor Modifier</source>
        <translation>dess katalogpost har varken Path eller Modifier</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>fet kursiv</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fet</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>the font map has no {style} style of &apos;{name}&apos;</source>
        <translation>fontkartan har ingen {style}-stil av ”{name}”</translation>
    </message>
    <message>
        <source>styles in the font map, as the catalog says SynthesizeFontStyles=0</source>
        <translation>stilar som finns i fontkartan, eftersom katalogen anger SynthesizeFontStyles=0</translation>
    </message>
    <message>
        <source>the catalog has none for this locale</source>
        <translation>katalogen har inget för det här språkområdet</translation>
    </message>
    <message>
        <source>this {kind} has no picture of its own</source>
        <translation>denna {kind} har ingen egen bild</translation>
    </message>
    <message>
        <source>its record cannot be used: {detail}</source>
        <translation>dess katalogpost kan inte användas: {detail}</translation>
    </message>
    <message>
        <source>record &apos;{name}&apos;: {path} is outside of RootPath</source>
        <translation>katalogposten &apos;{name}&apos;: {path} ligger utanför RootPath</translation>
    </message>
    <message>
        <source>a file below {folder}</source>
        <translation>en fil under {folder}</translation>
    </message>
    <message>
        <source>the name is not valid Unicode; rename the file or folder</source>
        <translation>namnet är inte giltig Unicode; byt namn på filen eller mappen</translation>
    </message>
    <message>
        <source>a link that leads out of the catalog&apos;s root; it is not followed</source>
        <translation>en länk som leder ut ur katalogens rot; den följs inte</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>en länk som inte leder någonstans</translation>
    </message>
    <message>
        <source>the folder is gone or cannot be reached</source>
        <translation>mappen är borta eller kan inte nås</translation>
    </message>
    <message>
        <source>damaged, and cannot be set aside: {detail}</source>
        <translation>skadad och kan inte läggas åt sidan: {detail}</translation>
    </message>
    <message>
        <source>the library is closed</source>
        <translation>biblioteket är stängt</translation>
    </message>
    <message>
        <source>the folder cannot be made: {detail}</source>
        <translation>mappen kan inte skapas: {detail}</translation>
    </message>
    <message>
        <source>library version {number} is newer than this program reads ({known}); it was left as it is</source>
        <translation>biblioteksversion {number} är nyare än vad det här programmet läser ({known}); den lämnades som den var</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>databasen är låst</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>databasen eller disken är full</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>försök att skriva till en skrivskyddad databas</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>kan inte öppna databasfilen</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>in-/utmatningsfel på disken</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>databasen är skadad</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>filen är ingen databas</translation>
    </message>
    <message>
        <source>another program works on it: let it finish, or close it</source>
        <translation>ett annat program arbetar med den: låt det bli klart, eller stäng det</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>frigör utrymme på disken</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>gör filen och dess mapp skrivbara</translation>
    </message>
    <message>
        <source>make the file and its folder readable and writable</source>
        <translation>gör filen och dess mapp läsbara och skrivbara</translation>
    </message>
    <message>
        <source>it is checked and mended at the next start</source>
        <translation>det kontrolleras och repareras vid nästa start</translation>
    </message>
    <message>
        <source>{name} is not a macro name</source>
        <translation>{name} är inget makronamn</translation>
    </message>
    <message>
        <source>up to {number} ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>upp till {number} ASCII-bokstäver, siffror, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; och &apos;@&apos;</translation>
    </message>
    <message>
        <source>macro {name} is longer than {size} KiB</source>
        <translation>makrot {name} är längre än {size} KiB</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a definition is one</source>
        <translation>makrot {name} har flera rader; en definition är en rad</translation>
    </message>
    <message>
        <source>macro {name} was changed or removed meanwhile; it was left as it is now</source>
        <translation>makrot {name} har under tiden ändrats eller tagits bort; det lämnades som det är nu</translation>
    </message>
    <message>
        <source>there is a macro {name} already; choose another name</source>
        <translation>det finns redan ett makro {name}; välj ett annat namn</translation>
    </message>
    <message>
        <source>put a file in its place</source>
        <translation>lägg en fil i dess ställe</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>är en enhet, ingen fil</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>är en mapp, inte en fil</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>är ett rör (pipe), ingen fil</translation>
    </message>
    <message>
        <source>is a socket, not a file</source>
        <translation>är en socket, ingen fil</translation>
    </message>
    <message>
        <source>is something else than a file</source>
        <translation>är något annat än en fil</translation>
    </message>
    <message>
        <source>this version does not draw it</source>
        <translation>den här versionen ritar det inte</translation>
    </message>
    <message>
        <source>base64 of {text}</source>
        <translation>base64 av {text}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texten</translation>
    </message>
    <message>
        <source>{number} lines are not macros</source>
        <translation>{number} rader är inga makron</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>upp till {number}</translation>
    </message>
    <message>
        <source>there is no command in {text}</source>
        <translation>det finns inget kommando i {text}</translation>
    </message>
    <message>
        <source>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, each with an optional s</source>
        <translation>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, alla med ett valfritt s</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>ingen färg</translation>
    </message>
    <message>
        <source>a {space} component is above {number}</source>
        <translation>en {space}-komponent är större än {number}</translation>
    </message>
    <message>
        <source>hexadecimal colours have two digits per component</source>
        <translation>hexadecimala färger har två siffror per komponent</translation>
    </message>
    <message>
        <source>a hexadecimal gray needs the prefix 0x</source>
        <translation>en hexadecimal gråton behöver prefixet 0x</translation>
    </message>
    <message>
        <source>a CMYK colour needs the suffix k</source>
        <translation>en CMYK-färg behöver suffixet k</translation>
    </message>
    <message>
        <source>too many colour components</source>
        <translation>för många färgkomponenter</translation>
    </message>
    <message>
        <source>a {space} colour has {n} component and an optional alpha</source>
        <translation>en {space}-färg har {n} komponent och ett valfritt alfavärde</translation>
    </message>
    <message>
        <source>a {space} colour has {n} components and an optional alpha</source>
        <translation>en {space}-färg har {n} komponenter och ett valfritt alfavärde</translation>
    </message>
    <message>
        <source>Blurs by a radius in pixels of the composite image</source>
        <translation>Gör oskarpt med en radie i pixlar i den sammansatta bilden</translation>
    </message>
    <message>
        <source>Makes darker or brighter</source>
        <translation>Gör mörkare eller ljusare</translation>
    </message>
    <message>
        <source>Shifts red, green and blue one by one</source>
        <translation>Förskjuter rött, grönt och blått var för sig</translation>
    </message>
    <message>
        <source>Paints in one RGB colour, keeping shadows and highlights</source>
        <translation>Målar i en RGB-färg och behåller skuggor och högdagrar</translation>
    </message>
    <message>
        <source>Lowers or raises contrast around the middle</source>
        <translation>Sänker eller höjer kontrasten kring mitten</translation>
    </message>
    <message>
        <source>Grows bright areas by a radius in pixels, or shrinks them when negative</source>
        <translation>Utvidgar ljusa områden med en radie i pixlar, eller krymper dem när den är negativ</translation>
    </message>
    <message>
        <source>Turns all hues by degrees</source>
        <translation>Vrider alla nyanser i grader</translation>
    </message>
    <message>
        <source>Turns the image into its negative</source>
        <translation>Gör bilden till sitt negativ</translation>
    </message>
    <message>
        <source>Adds noise, in per cent</source>
        <translation>Lägger till brus, i procent</translation>
    </message>
    <message>
        <source>Takes colour away, or adds to it</source>
        <translation>Tar bort färg eller lägger till den</translation>
    </message>
    <message>
        <source>Sharpens a little, after all scaling</source>
        <translation>Skärper lite, efter all skalning</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the full-size image</source>
        <translation>Oskarp mask; radien är i pixlar i bilden i full storlek</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the image as it is drawn</source>
        <translation>Oskarp mask; radien är i pixlar i bilden som den ritas</translation>
    </message>
    <message>
        <source>Starts an effect layer of the current layer: below 0 behind it, above 0 inside it</source>
        <translation>Inleder ett effektlager för det aktuella lagret: under 0 bakom det, över 0 inuti det</translation>
    </message>
    <message>
        <source>Colour behind the layer, filled in after rotation and margins</source>
        <translation>Färg bakom lagret, ifylld efter rotation och marginaler</translation>
    </message>
    <message>
        <source>How the layer mixes with what is below it</source>
        <translation>Hur lagret blandas med det som ligger under</translation>
    </message>
    <message>
        <source>Keeps only what is inside a path</source>
        <translation>Behåller bara det som ligger inuti en bana</translation>
    </message>
    <message>
        <source>Keeps only what is inside paths embedded in the source</source>
        <translation>Behåller bara det som ligger inuti banor inbäddade i källan</translation>
    </message>
    <message>
        <source>Removes what is inside a path</source>
        <translation>Tar bort det som ligger inuti en bana</translation>
    </message>
    <message>
        <source>Removes what is inside paths embedded in the source</source>
        <translation>Tar bort det som ligger inuti banor inbäddade i källan</translation>
    </message>
    <message>
        <source>Colour of a colour or effect layer; on images, what fills the transparent parts before rotation</source>
        <translation>Färg på ett färg- eller effektlager; för bilder det som fyller genomskinliga delar före rotationen</translation>
    </message>
    <message>
        <source>Crops to the bounds of paths embedded in the source</source>
        <translation>Beskär till gränserna för banor inbäddade i källan</translation>
    </message>
    <message>
        <source>Adds margins in pixels to the layer, or cuts them off when negative</source>
        <translation>Lägger till marginaler i pixlar runt lagret, eller skär bort dem när de är negativa</translation>
    </message>
    <message>
        <source>Adds margins as shares of the layer&apos;s size, or cuts them off when negative</source>
        <translation>Lägger till marginaler som andelar av lagrets storlek, eller skär bort dem när de är negativa</translation>
    </message>
    <message>
        <source>Mirrors left to right, upside down, or both</source>
        <translation>Speglar från vänster till höger, upp och ned eller båda</translation>
    </message>
    <message>
        <source>Leaves the layer out</source>
        <translation>Utelämnar lagret</translation>
    </message>
    <message>
        <source>Starts the commands of a layer: its number, comp for the composite, or its name</source>
        <translation>Inleder kommandona för ett lager: dess nummer, comp för kompositionen eller dess namn</translation>
    </message>
    <message>
        <source>Image map of the layer, in layer coordinates</source>
        <translation>Lagrets bildkarta, i lagrets koordinater</translation>
    </message>
    <message>
        <source>Image map of the layer, in coordinates of its source</source>
        <translation>Lagrets bildkarta, i källans koordinater</translation>
    </message>
    <message>
        <source>Opacity of the layer with its effects, and of its own content, in per cent</source>
        <translation>Opacitet för lagret med dess effekter och för dess eget innehåll, i procent</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, in pixels from its top left</source>
        <translation>Punkten som lagret placeras efter, i pixlar från dess övre vänstra hörn</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, as a share of its size from its centre</source>
        <translation>Punkten som lagret placeras efter, som andel av dess storlek från dess mitt</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given in pixels</source>
        <translation>Böjer lagret till en fyrhörning angiven i pixlar</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given as shares of the composite</source>
        <translation>Böjer lagret till en fyrhörning angiven som andelar av kompositionen</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, in pixels</source>
        <translation>Förskjuter lagret från lager 0:s origo, i pixlar</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, as shares of layer 0&apos;s size</source>
        <translation>Förskjuter lagret från lager 0:s origo, som andelar av lager 0:s storlek</translation>
    </message>
    <message>
        <source>Turns the layer clockwise, in degrees</source>
        <translation>Vrider lagret medurs, i grader</translation>
    </message>
    <message>
        <source>Size the layer must fit into, in pixels; 0 leaves a side free</source>
        <translation>Storlek som lagret måste rymmas i, i pixlar; 0 lämnar en sida fri</translation>
    </message>
    <message>
        <source>Size the layer must fit into, as shares of layer 0&apos;s size</source>
        <translation>Storlek som lagret måste rymmas i, som andelar av lager 0:s storlek</translation>
    </message>
    <message>
        <source>The image of the layer: a catalog entry, a file, or a nested request</source>
        <translation>Lagrets bild: en katalogpost, en fil eller en nästlad begäran</translation>
    </message>
    <message>
        <source>Lets a server swap JPEG or PNG for what the browser likes best</source>
        <translation>Låter en server byta JPEG eller PNG mot det som webbläsaren helst vill ha</translation>
    </message>
    <message>
        <source>Controls the caches of the server and of the browser</source>
        <translation>Styr serverns och webbläsarens cacheminnen</translation>
    </message>
    <message>
        <source>The image that stands in for one that is missing; empty for none</source>
        <translation>Bilden som ersätter en som saknas; tomt för ingen</translation>
    </message>
    <message>
        <source>Multiplies the size of the reply for screens with more pixels</source>
        <translation>Multiplicerar svarets storlek för skärmar med fler pixlar</translation>
    </message>
    <message>
        <source>Whether effect layers are masked out where they overlap their layer</source>
        <translation>Om effektlager maskas bort där de överlappar sitt lager</translation>
    </message>
    <message>
        <source>File format of the reply, with pixel type and compression</source>
        <translation>Svarets filformat, med pixeltyp och komprimering</translation>
    </message>
    <message>
        <source>Colour profile the reply is converted to, and how</source>
        <translation>Färgprofil som svaret konverteras till, och hur</translation>
    </message>
    <message>
        <source>Puts the colour profile into the file</source>
        <translation>Lägger in färgprofilen i filen</translation>
    </message>
    <message>
        <source>Version of the image, to keep old copies out of caches</source>
        <translation>Bildens version, för att hålla gamla kopior borta från cacheminnen</translation>
    </message>
    <message>
        <source>The members of a media set, for req=set</source>
        <translation>Medlemmarna i en medieuppsättning, för req=set</translation>
    </message>
    <message>
        <source>Largest JPEG file in kilobytes; quality is lowered to get there, 0 for no limit</source>
        <translation>Största JPEG-fil i kilobyte; kvaliteten sänks för att nå dit, 0 för ingen gräns</translation>
    </message>
    <message>
        <source>Language version of objects and texts</source>
        <translation>Språkversion av objekt och texter</translation>
    </message>
    <message>
        <source>Lets a server lower the quality on slow connections</source>
        <translation>Låter en server sänka kvaliteten på långsamma anslutningar</translation>
    </message>
    <message>
        <source>Puts the Photoshop paths of the layer 0 image into the file</source>
        <translation>Lägger in Photoshop-banorna från bilden i lager 0 i filen</translation>
    </message>
    <message>
        <source>Print resolution written into the file; the pixels stay</source>
        <translation>Utskriftsupplösning som skrivs i filen; pixlarna ändras inte</translation>
    </message>
    <message>
        <source>Number of passes of a progressive JPEG</source>
        <translation>Antal omgångar i en progressiv JPEG</translation>
    </message>
    <message>
        <source>Quality of lossy compression; second value 1 keeps full colour resolution in JPEG</source>
        <translation>Kvalitet för förstörande komprimering; andra värdet 1 behåller full färgupplösning i JPEG</translation>
    </message>
    <message>
        <source>Palette, dithering and colours of GIF and 8-bit PNG</source>
        <translation>Palett, dithering och färger för GIF och 8-bitars PNG</translation>
    </message>
    <message>
        <source>What is asked for: the image, its mask, a thumbnail, properties…</source>
        <translation>Vad som begärs: bilden, dess mask, en miniatyr, egenskaper…</translation>
    </message>
    <message>
        <source>Method by which pixels are resampled in all scaling</source>
        <translation>Metod för att sampla om pixlar vid all skalning</translation>
    </message>
    <message>
        <source>A catalog entry whose layers the object is put into</source>
        <translation>En katalogpost i vars lager objektet placeras</translation>
    </message>
    <message>
        <source>Filter for static content of a server</source>
        <translation>Filter för statiskt innehåll på en server</translation>
    </message>
    <message>
        <source>Copies the XMP metadata of the layer 0 image into the file</source>
        <translation>Kopierar XMP-metadata från bilden i lager 0 till filen</translation>
    </message>
    <message>
        <source>Anchor in pixels from the top left of the source; also the centre of rotation</source>
        <translation>Ankare i pixlar från källans övre vänstra hörn; även rotationens mittpunkt</translation>
    </message>
    <message>
        <source>Anchor as a share of the source&apos;s size from its centre</source>
        <translation>Ankare som andel av källans storlek från dess mitt</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, in pixels; may reach beyond it</source>
        <translation>Den rektangel av källan som används, i pixlar; får sträcka sig utanför den</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, as shares of its size</source>
        <translation>Den rektangel av källan som används, som andelar av dess storlek</translation>
    </message>
    <message>
        <source>Another image, or nested request, whose alpha or gray is the layer&apos;s mask</source>
        <translation>En annan bild, eller nästlad begäran, vars alfa eller gråskala är lagrets mask</translation>
    </message>
    <message>
        <source>Uses the mask as it is, inverted, or not at all</source>
        <translation>Använder masken som den är, inverterad eller inte alls</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the full-size mask</source>
        <translation>Utvidgar eller krymper masken; radien är i pixlar i masken i full storlek</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the mask as it is drawn</source>
        <translation>Utvidgar eller krymper masken; radien är i pixlar i masken som den ritas</translation>
    </message>
    <message>
        <source>Scales the source to a resolution, relative to the one its catalog record gives</source>
        <translation>Skalar källan till en upplösning, i förhållande till den som dess katalogpost anger</translation>
    </message>
    <message>
        <source>Scales the source: 0.5 halves it</source>
        <translation>Skalar källan: 0.5 halverar den</translation>
    </message>
    <message>
        <source>Direction, start and end of text on a path</source>
        <translation>Riktning, början och slut för text på en bana</translation>
    </message>
    <message>
        <source>Text of a text layer, plain or RTF</source>
        <translation>Text i ett textlager, oformaterad eller RTF</translation>
    </message>
    <message>
        <source>Angle at which textPs= runs, clockwise in degrees</source>
        <translation>Vinkel som textPs= löper i, medurs i grader</translation>
    </message>
    <message>
        <source>Resolution, smoothing, fitting and wrapping of text</source>
        <translation>Textens upplösning, kantutjämning, inpassning och radbrytning</translation>
    </message>
    <message>
        <source>Regions that textPs= is flowed into</source>
        <translation>Områden som textPs= flödar in i</translation>
    </message>
    <message>
        <source>Regions that text is kept out of</source>
        <translation>Områden som text hålls utanför</translation>
    </message>
    <message>
        <source>The line that textPs= is written along</source>
        <translation>Linjen som textPs= skrivs längs</translation>
    </message>
    <message>
        <source>RTF text laid out as Photoshop does</source>
        <translation>RTF-text som läggs ut så som Photoshop gör</translation>
    </message>
    <message>
        <source>Where the image sits in a view it does not fill, or which part is kept: -1 left/top … 1 right/bottom</source>
        <translation>Var bilden ligger i en vy som den inte fyller, eller vilken del som behålls: -1 vänster/överkant … 1 höger/nederkant</translation>
    </message>
    <message>
        <source>Colour behind the image, seen where it is transparent or does not fill the view</source>
        <translation>Färg bakom bilden, synlig där den är genomskinlig eller inte fyller vyn</translation>
    </message>
    <message>
        <source>How the image is scaled into wid= and hei=, and whether it may be enlarged</source>
        <translation>Hur bilden skalas till wid= och hei=, och om den får förstoras</translation>
    </message>
    <message>
        <source>Height of the reply image in pixels</source>
        <translation>Svarsbildens höjd i pixlar</translation>
    </message>
    <message>
        <source>The piece of the finished view that is delivered, after all scaling</source>
        <translation>Den del av den färdiga vyn som levereras, efter all skalning</translation>
    </message>
    <message>
        <source>The region of the composite image that is shown, before scaling</source>
        <translation>Det område av den sammansatta bilden som visas, före skalning</translation>
    </message>
    <message>
        <source>Divides the size of the composite image: 2 halves it, 0.5 doubles it</source>
        <translation>Dividerar den sammansatta bildens storlek: 2 halverar den, 0.5 fördubblar den</translation>
    </message>
    <message>
        <source>Width of the reply image in pixels</source>
        <translation>Svarsbildens bredd i pixlar</translation>
    </message>
    <message>
        <source>the colour must be an RGB value</source>
        <translation>färgen måste vara ett RGB-värde</translation>
    </message>
    <message>
        <source>at most a contrast may follow off or norm</source>
        <translation>efter off eller norm får högst en kontrast stå</translation>
    </message>
    <message>
        <source>{what} is not one of the choices</source>
        <translation>{what} är inget av valen</translation>
    </message>
    <message>
        <source>the end must be above the start, by at most 1</source>
        <translation>slutet måste vara större än starten, med högst 1</translation>
    </message>
    <message>
        <source>bad escape {text}</source>
        <translation>felaktig escapesekvens {text}</translation>
    </message>
    <message>
        <source>% and two hexadecimal digits (a percent sign itself is %25)</source>
        <translation>% och två hexadecimala siffror (procenttecknet självt är %25)</translation>
    </message>
    <message>
        <source>{what} must be an integer</source>
        <translation>{what} måste vara ett heltal</translation>
    </message>
    <message>
        <source>{what} is out of range</source>
        <translation>{what} ligger utanför intervallet</translation>
    </message>
    <message>
        <source>{what} must be a number</source>
        <translation>{what} måste vara ett tal</translation>
    </message>
    <message>
        <source>{what} must be 0 or 1</source>
        <translation>{what} måste vara 0 eller 1</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what} är tomt</translation>
    </message>
    <message>
        <source>{what} must be printable ASCII</source>
        <translation>{what} måste vara utskrivbar ASCII</translation>
    </message>
    <message>
        <source>{what} (may be empty)</source>
        <translation>{what} (får vara tom)</translation>
    </message>
    <message>
        <source>{what} must be six hexadecimal digits</source>
        <translation>{what} måste vara sex hexadecimala siffror</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>heltal</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ett värde saknas</translation>
    </message>
    <message>
        <source>at most {number} values are allowed</source>
        <translation>högst {number} värden är tillåtna</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>{what} saknas</translation>
    </message>
    <message>
        <source>only one value is allowed</source>
        <translation>bara ett värde är tillåtet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mängd</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Vinkel</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Kantutjämning</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Svartpunkt</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blått</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederkant</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Webbläsare</translation>
    </message>
    <message>
        <source>Full colour</source>
        <translation>Full färg</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Utdata</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimering</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Fördelning</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Upplösning</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Förhållande</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodning</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fyllning</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grönt</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höjd</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Vågrätt</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Delare</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Språkområde</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>En kanal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Ljusstyrka</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>{name}: is no kind of report; allowed: names that end in {choices}</source>
        <translation>{name}: är ingen sorts rapport; tillåtet: namn som slutar på {choices}</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>original</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutades</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>{n} file checked</source>
        <translation>{n} fil kontrollerad</translation>
    </message>
    <message>
        <source>{n} files checked</source>
        <translation>{n} filer kontrollerade</translation>
    </message>
    <message>
        <source>{n} error</source>
        <translation>{n} fel</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} fel</translation>
    </message>
    <message>
        <source>{n} warning</source>
        <translation>{n} varning</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} varningar</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporterad</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacitet</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Bana</translation>
    </message>
    <message>
        <source>Path name</source>
        <translation>Bannamn</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>Pixeltyp</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radie</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rött</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Återgivning</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Inpassning</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Svarstyp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Genomsökningar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Början</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Omkopplare</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överkant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Förstora</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Lodrätt</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredd</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Radbrytning</translation>
    </message>
    <message>
        <source>variables are not replaced in {command}=</source>
        <translation>variabler ersätts inte i {command}=</translation>
    </message>
    <message>
        <source>only a layer number or comp can be given a name</source>
        <translation>bara ett lagernummer eller comp kan få ett namn</translation>
    </message>
    <message>
        <source>whole number ≥ 0|comp[, name] or name</source>
        <translation>heltal ≥ 0|comp[, namn] eller namn</translation>
    </message>
    <message>
        <source>a layer number or name is missing</source>
        <translation>ett lagernummer eller lagernamn saknas</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer</source>
        <translation>{name} kan inte vara namnet på ett lager</translation>
    </message>
    <message>
        <source>{what} must not be 0</source>
        <translation>{what} får inte vara 0</translation>
    </message>
    <message>
        <source>whole number other than 0</source>
        <translation>heltal annat än 0</translation>
    </message>
    <message>
        <source>a macro file larger than {size} MiB</source>
        <translation>en makrofil större än {size} MiB</translation>
    </message>
    <message>
        <source>the macro file cannot be read: {detail}</source>
        <translation>makrofilen kan inte läsas: {detail}</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a macro file holds one line for each</source>
        <translation>makrot {name} har flera rader; en makrofil har en rad för varje</translation>
    </message>
    <message>
        <source>the row cannot be read: {detail}</source>
        <translation>raden kan inte läsas: {detail}</translation>
    </message>
    <message>
        <source>a name and a definition are needed, separated by a tab</source>
        <translation>ett namn och en definition behövs, åtskilda av en tabb</translation>
    </message>
    <message>
        <source>a name and a definition are needed</source>
        <translation>ett namn och en definition behövs</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its macros are put in</source>
        <translation>begäran är längre än {size} KiB när dess makron har satts in</translation>
    </message>
    <message>
        <source>macros are nested more than {number} deep</source>
        <translation>makron är nästlade i mer än {number} nivåer</translation>
    </message>
    <message>
        <source>more than {number} macros are expanded</source>
        <translation>fler än {number} makron expanderas</translation>
    </message>
    <message>
        <source>holds no presets, catalog, recipe, job document or addresses</source>
        <translation>innehåller varken förinställningar, katalog, recept, jobbdokument eller adresser</translation>
    </message>
    <message>
        <source>there is no macro in it</source>
        <translation>det finns inget makro i den</translation>
    </message>
    <message>
        <source>macro {name}</source>
        <translation>makrot {name}</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>anropar sig självt</translation>
    </message>
    <message>
        <source>macro {name} is defined in line {line} already; the last one counts</source>
        <translation>makrot {name} är redan definierat på rad {line}; det sista gäller</translation>
    </message>
    <message>
        <source>macro {name} is called before it is defined</source>
        <translation>makrot {name} anropas innan det är definierat</translation>
    </message>
    <message>
        <source>macro {name} is not defined</source>
        <translation>makrot {name} är inte definierat</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>ett värde förväntades</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>ett egenskapsnamn inom citattecken förväntades</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>avgränsaren &apos;:&apos; förväntades</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>avgränsaren &apos;,&apos; förväntades</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>överflödiga data</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>oavslutad sträng som börjar</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>ogiltigt styrtecken</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>ogiltig \-sekvens</translation>
    </message>
    <message>
        <source>not JSON: {detail} in line {line}, column {column}</source>
        <translation>inte JSON: {detail} på rad {line}, kolumn {column}</translation>
    </message>
    <message>
        <source>not JSON in UTF-8</source>
        <translation>inte JSON i UTF-8</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>för djupt nästlat</translation>
    </message>
    <message>
        <source>does not hold a JSON object</source>
        <translation>innehåller inget JSON-objekt</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>den sparas som {name}</translation>
    </message>
    <message>
        <source>is no recipe: a recipe is an object with {example}</source>
        <translation>är inget recept: ett recept är ett objekt med {example}</translation>
    </message>
    <message>
        <source>is not a version</source>
        <translation>är ingen version</translation>
    </message>
    <message>
        <source>was made by a newer version of exportgui</source>
        <translation>skapades med en nyare version av exportgui</translation>
    </message>
    <message>
        <source>is not a key of a recipe; did you mean {name}?</source>
        <translation>är ingen nyckel i ett recept; menade du {name}?</translation>
    </message>
    <message>
        <source>one or more {example}</source>
        <translation>en eller flera {example}</translation>
    </message>
    <message>
        <source>an object of macro names and their definitions</source>
        <translation>ett objekt med makronamn och deras definitioner</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>ett heltal från 0</translation>
    </message>
    <message>
        <source>a list of mail addresses such as {example}</source>
        <translation>en lista med e-postadresser som {example}</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>sökvägen till en mapp</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>är inte tillåtet här</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>listan</translation>
    </message>
    <message>
        <source>{reason} (in macro {name})</source>
        <translation>{reason} (i makrot {name})</translation>
    </message>
    <message>
        <source>{reason} (in record {name})</source>
        <translation>{reason} (i posten {name})</translation>
    </message>
    <message>
        <source>{reason} (in the catalog&apos;s rule set)</source>
        <translation>{reason} (i katalogens regeluppsättning)</translation>
    </message>
    <message>
        <source>{reason} (in an image of the drawing)</source>
        <translation>{reason} (i en bild i teckningen)</translation>
    </message>
    <message>
        <source>{reason} (in the record)</source>
        <translation>{reason} (i posten)</translation>
    </message>
    <message>
        <source>network sources are refused; only the catalog&apos;s own files are read</source>
        <translation>nätverkskällor avvisas; bara katalogens egna filer läses</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>ett objekt saknas</translation>
    </message>
    <message>
        <source>an object cannot have a comma in its name</source>
        <translation>ett objekt kan inte ha kommatecken i namnet</translation>
    </message>
    <message>
        <source>an object cannot have control characters in its name</source>
        <translation>ett objekt kan inte ha styrtecken i namnet</translation>
    </message>
    <message>
        <source>{kind} requests need a server and cannot be drawn</source>
        <translation>{kind}-begäranden kräver en server och kan inte ritas</translation>
    </message>
    <message>
        <source>a nested request must end the value</source>
        <translation>en nästlad begäran måste stå sist i värdet</translation>
    </message>
    <message>
        <source>object | is{{object?modifiers}}</source>
        <translation>objekt | is{{objekt?modifierare}}</translation>
    </message>
    <message>
        <source>the modifiers of a nested request start with &apos;?&apos;</source>
        <translation>modifierarna i en nästlad begäran börjar med &apos;?&apos;</translation>
    </message>
    <message>
        <source>the output format {format} is retired and cannot be written</source>
        <translation>utdataformatet {format} är utgånget och kan inte skrivas</translation>
    </message>
    <message>
        <source>not a pixel type of {format}</source>
        <translation>ingen pixeltyp för {format}</translation>
    </message>
    <message>
        <source>not a compression of {format}</source>
        <translation>ingen komprimering för {format}</translation>
    </message>
    <message>
        <source>none to be given</source>
        <translation>ingen ska anges</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>ASCII-bokstäver, siffror, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; och &apos;@&apos;</translation>
    </message>
    <message>
        <source>{sign} is never closed</source>
        <translation>{sign} avslutas aldrig</translation>
    </message>
    <message>
        <source>read as {text}</source>
        <translation>läses som {text}</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB</source>
        <translation>begäran är längre än {size} KiB</translation>
    </message>
    <message>
        <source>{written} is left out</source>
        <translation>{written} utelämnas</translation>
    </message>
    <message>
        <source>a command name is missing before &apos;=&apos;</source>
        <translation>ett kommandonamn saknas före &apos;=&apos;</translation>
    </message>
    <message>
        <source>{name} is not the name of a macro or variable</source>
        <translation>{name} är inte namnet på ett makro eller en variabel</translation>
    </message>
    <message>
        <source>a path starts with M or m</source>
        <translation>en bana börjar med M eller m</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>en bana saknas</translation>
    </message>
    <message>
        <source>not path data from {text} on</source>
        <translation>inga bandata från och med {text}</translation>
    </message>
    <message>
        <source>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (lower case: relative), separated by commas</source>
        <translation>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (gemener: relativt), åtskilda med kommatecken</translation>
    </message>
    <message>
        <source>{sign} is not a path command</source>
        <translation>{sign} är inget bankommando</translation>
    </message>
    <message>
        <source>{command} takes {number} numbers, not {given}</source>
        <translation>{command} tar {number} tal, inte {given}</translation>
    </message>
    <message>
        <source>{request} has too many options (at most {number})</source>
        <translation>{request} har för många alternativ (högst {number})</translation>
    </message>
    <message>
        <source>more colours are listed ({number}) than the palette has ({given})</source>
        <translation>fler färger anges ({number}) än paletten har ({given})</translation>
    </message>
    <message>
        <source>on needs a ratio</source>
        <translation>on behöver ett förhållande</translation>
    </message>
    <message>
        <source>off takes no ratio</source>
        <translation>off tar inget förhållande</translation>
    </message>
    <message>
        <source>with two values, both are on or off</source>
        <translation>med två värden är båda on eller off</translation>
    </message>
    <message>
        <source>requests are nested more than {number} deep</source>
        <translation>begäranden är nästlade i mer än {number} nivåer</translation>
    </message>
    <message>
        <source>{written} has no value and is left out</source>
        <translation>{written} saknar värde och utelämnas</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its variables are put in</source>
        <translation>begäran är längre än {size} KiB när dess variabler har satts in</translation>
    </message>
    <message>
        <source>effect layers ignore this command</source>
        <translation>effektlager bortser från det här kommandot</translation>
    </message>
    <message>
        <source>fits this request</source>
        <translation>passar denna begäran</translation>
    </message>
    <message>
        <source>does not fit this request, which needs {value}</source>
        <translation>passar inte denna begäran, som behöver {value}</translation>
    </message>
    <message>
        <source>taken for the request&apos;s lock; it {verdict}</source>
        <translation>tas som begärans lås; det {verdict}</translation>
    </message>
    <message>
        <source>not a known command</source>
        <translation>okänt kommando</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>menade du {name}?</translation>
    </message>
    <message>
        <source>the name {name} is already given to another layer</source>
        <translation>namnet {name} har redan getts till ett annat lager</translation>
    </message>
    <message>
        <source>no layer has been named {name} before</source>
        <translation>inget lager har fått namnet {name} tidigare</translation>
    </message>
    <message>
        <source>{program}: warning: {text}</source>
        <translation>{program}: varning: {text}</translation>
    </message>
    <message>
        <source>{program}: note: {text}</source>
        <translation>{program}: obs: {text}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>inte installerat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Output formats</source>
        <translation>Utdataformat</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Teckensnitt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>hittade</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>bokstäver</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>does not load: {detail}</source>
        <translation>går inte att läsa in: {detail}</translation>
    </message>
    <message>
        <source>off (settings: {key})</source>
        <translation>av (inställningar: {key})</translation>
    </message>
    <message>
        <source>EPS sources</source>
        <translation>EPS-källor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>not installed; the commands work without it</source>
        <translation>inte installerat; kommandona fungerar utan det</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>en bildskärm finns</translation>
    </message>
    <message>
        <source>no display found</source>
        <translation>ingen bildskärm hittades</translation>
    </message>
    <message>
        <source>none in the system; the program&apos;s own is used</source>
        <translation>inga i systemet; programmets eget används</translation>
    </message>
    <message>
        <source>{n} font file</source>
        <translation>{n} teckensnittsfil</translation>
    </message>
    <message>
        <source>{n} font files</source>
        <translation>{n} teckensnittsfiler</translation>
    </message>
    <message>
        <source>not known: {detail}</source>
        <translation>okänt: {detail}</translation>
    </message>
    <message>
        <source>none of {scripts}: such texts are drawn as boxes</source>
        <translation>inget för {scripts}: sådan text ritas som rutor</translation>
    </message>
    <message>
        <source>of every larger script</source>
        <translation>för alla större skriftsystem</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>inställningar</translation>
    </message>
    <message>
        <source>library and ledger</source>
        <translation>bibliotek och jobbregister</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>miniatyrer</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>skrivbar</translation>
    </message>
    <message>
        <source>cannot be written to: {detail}</source>
        <translation>kan inte skrivas till: {detail}</translation>
    </message>
    <message>
        <source>not set up; jobs run without mail</source>
        <translation>inte angiven; jobb körs utan e-post</translation>
    </message>
    <message>
        <source>log-in as {user} has a password</source>
        <translation>inloggningen som {user} har ett lösenord</translation>
    </message>
    <message>
        <source>log-in as {user} lacks a password</source>
        <translation>inloggningen som {user} saknar lösenord</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planerar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>avbrutet oväntat</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>obs: {text}</translation>
    </message>
    <message>
        <source>warning: {text}</source>
        <translation>varning: {text}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>användning: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>positionsargument</translation>
    </message>
    <message>
        <source>options</source>
        <translation>alternativ</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>visar den här hjälpen och avslutar</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>följande argument krävs: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>okända argument: %s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ogiltigt val: %(value)r (välj bland %(choices)s)</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ett argument förväntades</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>överflödigt argument %r</translation>
    </message>
    <message>
        <source>{program}: {reason}; see &apos;{command}&apos;</source>
        <translation>{program}: {reason}; se &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed: {choices}</source>
        <translation>{value} är inte tillåtet; tillåtet: {choices}</translation>
    </message>
    <message>
        <source>how many items at once; of originals alone four times as many, up to 8, as copying mostly waits for the disk</source>
        <translation>hur många objekt samtidigt; fyra gånger så många, upp till 8, om det bara är original, eftersom kopiering mest väntar på disken</translation>
    </message>
    <message>
        <source>Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG.</source>
        <translation>Exporterar resurser som ExportJob i Scene7. Utan kommando öppnas ett fönster med CATALOG.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped by the machine.</source>
        <translation>Slutkod: 0 klart, 1 några objekt misslyckades, 2 begäran eller jobbet är fel, 3 stoppat av datorn.</translation>
    </message>
    <message>
        <source>show the program&apos;s version and exit</source>
        <translation>visar programmets version och avslutar</translation>
    </message>
    <message>
        <source>language of the output: {choices}; default: that of the settings</source>
        <translation>språk för utdata: {choices}; standard: det i inställningarna</translation>
    </message>
    <message>
        <source>when a file is there already; changed: write only what is new or whose source or request changed</source>
        <translation>när filen redan finns; changed: skriv bara det som är nytt eller vars källa eller begäran har ändrats</translation>
    </message>
    <message>
        <source>with changed: replace also files that somebody altered or put there</source>
        <translation>med changed: ersätt även filer som någon har ändrat eller lagt dit</translation>
    </message>
    <message>
        <source>with changed: write again what an older version drew</source>
        <translation>med changed: skriv om det som en äldre version ritade</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini file</source>
        <translation>en mapp eller en IS-katalogs .ini-fil</translation>
    </message>
    <message>
        <source>only what matches; repeats add up</source>
        <translation>bara det som matchar; kan upprepas</translation>
    </message>
    <message>
        <source>default: convert with modifiers or macros</source>
        <translation>standard: convert med modifierare eller makron</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&apos;</source>
        <translation>IS-begäran, som &apos;wid=300&apos;</translation>
    </message>
    <message>
        <source>repeats add up; some are built in</source>
        <translation>kan upprepas; några är inbyggda</translation>
    </message>
    <message>
        <source>a recipe or its name; other options win over it</source>
        <translation>ett recept eller dess namn; andra alternativ går före</translation>
    </message>
    <message>
        <source>kept with the job, not used</source>
        <translation>sparas med jobbet, används inte</translation>
    </message>
    <message>
        <source>what to call the job</source>
        <translation>vad jobbet ska heta</translation>
    </message>
    <message>
        <source>macros that win over all others</source>
        <translation>makron som går före alla andra</translation>
    </message>
    <message>
        <source>where the files are now, if they were moved</source>
        <translation>var filerna finns nu, om de har flyttats</translation>
    </message>
    <message>
        <source>who gets the job&apos;s mails instead of those of the settings; repeats add up</source>
        <translation>vem som får jobbets e-post i stället för mottagarna i inställningarna; kan upprepas</translation>
    </message>
    <message>
        <source>what getAssets or searchAssets returned: gives the catalog the server&apos;s handles, which it keeps; repeats are further pages</source>
        <translation>det som getAssets eller searchAssets returnerade: ger katalogen serverns resursreferenser, som den behåller; upprepningar är fler sidor</translation>
    </message>
    <message>
        <source>write the job as an IPS submitJob document instead of exporting</source>
        <translation>skriv jobbet som ett submitJob-dokument för IPS i stället för att exportera</translation>
    </message>
    <message>
        <source>the companyHandle of that document</source>
        <translation>dokumentets companyHandle</translation>
    </message>
    <message>
        <source>put that document into an envelope of SOAP</source>
        <translation>lägg dokumentet i ett SOAP-kuvert</translation>
    </message>
    <message>
        <source>with changed: ask to remove files whose asset is gone, of those that the job&apos;s patterns match; altered ones stay</source>
        <translation>med changed: fråga om filer vars objekt är borta ska tas bort, bland dem som jobbets mönster matchar; ändrade filer behålls</translation>
    </message>
    <message>
        <source>tokens: {tokens}</source>
        <translation>fält: {tokens}</translation>
    </message>
    <message>
        <source>where {token} begins</source>
        <translation>var {token} börjar</translation>
    </message>
    <message>
        <source>keep the catalog&apos;s folders</source>
        <translation>behåller katalogens mappar</translation>
    </message>
    <message>
        <source>how the files of several macros are told apart</source>
        <translation>hur filerna från flera makron skiljs åt</translation>
    </message>
    <message>
        <source>export what can be read of damaged files, and say so</source>
        <translation>exporterar det som går att läsa ur skadade filer, och säger det</translation>
    </message>
    <message>
        <source>print the plan and write nothing</source>
        <translation>skriver ut planen och skriver inga filer</translation>
    </message>
    <message>
        <source>print the plan or the log as JSON</source>
        <translation>skriver ut planen eller loggen som JSON</translation>
    </message>
    <message>
        <source>only what a list names: handles, addresses, paths, ids or names, one a line or in a column of a table; - reads standard input</source>
        <translation>bara det som en lista nämner: handles, adresser, sökvägar, id eller namn, ett per rad eller i en kolumn i en tabell; - läser standardindata</translation>
    </message>
    <message>
        <source>sets that are named stand for their members</source>
        <translation>namngivna uppsättningar står för sina medlemmar</translation>
    </message>
    <message>
        <source>a table with a heading of variables; each row is a rendition of every asset, such as a template; a column &apos;name&apos; names the files</source>
        <translation>en tabell med variabler som rubrik; varje rad är en återgivning av varje objekt, till exempel en mall; en kolumn &apos;name&apos; namnger filerna</translation>
    </message>
    <message>
        <source>the folder or .zip for the files, unless the recipe names one</source>
        <translation>mappen eller zip-filen (.zip) för filerna, om inte receptet anger någon</translation>
    </message>
    <message>
        <source>an IPS submitJob document</source>
        <translation>ett submitJob-dokument från IPS</translation>
    </message>
    <message>
        <source>where its assets are</source>
        <translation>var dess resurser finns</translation>
    </message>
    <message>
        <source>a picture file, or an object of --root</source>
        <translation>en bildfil eller ett objekt i --root</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&amp;fmt=png&apos;</source>
        <translation>IS-begäran, som &apos;wid=300&amp;fmt=png&apos;</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini; default: OBJECT&apos;s folder</source>
        <translation>en mapp eller en IS-katalogs .ini; standard: mappen med OBJECT</translation>
    </message>
    <message>
        <source>where macros are defined</source>
        <translation>var makron definieras</translation>
    </message>
    <message>
        <source>a factor for the size of the reply: {choices}</source>
        <translation>en faktor för svarets storlek: {choices}</translation>
    </message>
    <message>
        <source>written whole or not at all</source>
        <translation>skrivs helt eller inte alls</translation>
    </message>
    <message>
        <source>jobs that run later, or again and again</source>
        <translation>jobb som körs senare eller återkommande</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>skriver ut JSON</translation>
    </message>
    <message>
        <source>the log of a job</source>
        <translation>loggen för ett jobb</translation>
    </message>
    <message>
        <source>export what a job did not get to</source>
        <translation>exporterar det som ett jobb inte hann med</translation>
    </message>
    <message>
        <source>export again what failed</source>
        <translation>exporterar det som misslyckades igen</translation>
    </message>
    <message>
        <source>write the log as .html, .csv or .json</source>
        <translation>skriver loggen som .html, .csv eller .json</translation>
    </message>
    <message>
        <source>the folder or .zip for the files</source>
        <translation>mappen eller zip-filen (.zip) för filerna</translation>
    </message>
    <message>
        <source>files of any of these kinds</source>
        <translation>filer av något av dessa slag</translation>
    </message>
    <message>
        <source>list the schedules, their next runs, and what was missed</source>
        <translation>lista schemana, deras nästa körningar och det som missades</translation>
    </message>
    <message>
        <source>export assets of a catalog later, once or again and again</source>
        <translation>exportera resurser ur en katalog senare, en gång eller återkommande</translation>
    </message>
    <message>
        <source>remove a schedule; its finished jobs stay in the list of jobs</source>
        <translation>ta bort ett schema; dess avslutade jobb finns kvar i listan över jobb</translation>
    </message>
    <message>
        <source>wait for the runs of schedules and carry them out, until stopped</source>
        <translation>vänta på schemalagda körningar och utför dem tills den stoppas</translation>
    </message>
    <message>
        <source>carry out what was missed, each schedule once, and end</source>
        <translation>utför det som missades, en gång per schema, och avsluta</translation>
    </message>
    <message>
        <source>carry out schedules from now on, and whenever you log in</source>
        <translation>utför scheman från och med nu och varje gång du loggar in</translation>
    </message>
    <message>
        <source>end what install set up</source>
        <translation>avsluta det som install satte upp</translation>
    </message>
    <message>
        <source>show when a schedule runs next</source>
        <translation>visa när ett schema körs nästa gång</translation>
    </message>
    <message>
        <source>a Quartz cron expression in quotes, seconds first: {example}</source>
        <translation>ett cron-uttryck för Quartz inom citattecken, med sekunderna först: {example}</translation>
    </message>
    <message>
        <source>a time zone such as {example}; default: that of this computer</source>
        <translation>en tidszon, till exempel {example}; standard: den här datorns</translation>
    </message>
    <message>
        <source>run once at a time with its offset: {example}</source>
        <translation>kör en gång vid en tid med dess förskjutning: {example}</translation>
    </message>
    <message>
        <source>how many runs; default: {number}</source>
        <translation>hur många körningar; standard: {number}</translation>
    </message>
    <message>
        <source>export assets of a catalog to a folder</source>
        <translation>exporterar resurser i en katalog till en mapp</translation>
    </message>
    <message>
        <source>write the reply to one request</source>
        <translation>skriver svaret på en begäran</translation>
    </message>
    <message>
        <source>print size and type of the reply to one request</source>
        <translation>skriver ut storlek och typ för svaret på en begäran</translation>
    </message>
    <message>
        <source>run an IPS submitJob document</source>
        <translation>kör ett submitJob-dokument från IPS</translation>
    </message>
    <message>
        <source>list the jobs of the ledger, show, resume or retry one</source>
        <translation>listar jobben i registret, eller visar, återupptar eller försöker igen med ett</translation>
    </message>
    <message>
        <source>check the files of a finished job again</source>
        <translation>kontrollerar filerna från ett avslutat jobb igen</translation>
    </message>
    <message>
        <source>check presets, catalogs, recipes, job documents and lists of addresses</source>
        <translation>kontrollera förinställningar, kataloger, recept, jobbdokument och adresslistor</translation>
    </message>
    <message>
        <source>what this installation can and cannot do</source>
        <translation>vad den här installationen kan och inte kan göra</translation>
    </message>
    <message>
        <source>the recipe names no folder to export to; add {option}</source>
        <translation>receptet anger ingen mapp att exportera till; lägg till {option}</translation>
    </message>
    <message>
        <source>the recipe&apos;s destination {folder} is not the whole path of a folder of this computer; add {option}</source>
        <translation>receptets mål {folder} är inte hela sökvägen till en mapp på den här datorn; lägg till {option}</translation>
    </message>
    <message>
        <source>{option} has a meaning only with {needed}</source>
        <translation>{option} har bara betydelse tillsammans med {needed}</translation>
    </message>
    <message>
        <source>there is no folder to export to; add {option}</source>
        <translation>det finns ingen mapp att exportera till; lägg till {option}</translation>
    </message>
    <message>
        <source>name a file to write to</source>
        <translation>ange en fil att skriva till</translation>
    </message>
    <message>
        <source>no such folder to write {name} in</source>
        <translation>mappen att skriva {name} i finns inte</translation>
    </message>
    <message>
        <source>would replace its own source; name another file</source>
        <translation>skulle ersätta sin egen källa; ange en annan fil</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this request; name another file</source>
        <translation>skulle ersätta {name}, en källa i den här begäran; ange en annan fil</translation>
    </message>
    <message>
        <source>is a folder, not a picture</source>
        <translation>är en mapp, ingen bild</translation>
    </message>
    <message>
        <source>is neither a folder nor a catalog&apos;s .ini file</source>
        <translation>är varken en mapp eller en katalogs .ini-fil</translation>
    </message>
    <message>
        <source>cancelled while the catalog was read; nothing was written</source>
        <translation>avbrutet medan katalogen lästes; inget skrevs</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>sedan: {command}</translation>
    </message>
    <message>
        <source>packed into {path}</source>
        <translation>packat i {path}</translation>
    </message>
    <message>
        <source>job {number}</source>
        <translation>jobb {number}</translation>
    </message>
    <message>
        <source>the folder is not there; add {option} if it was moved</source>
        <translation>mappen finns inte; lägg till {option} om den har flyttats</translation>
    </message>
    <message>
        <source>the ZIP is not there; add {option} if it was moved</source>
        <translation>zip-filen finns inte där; lägg till {option} om den har flyttats</translation>
    </message>
    <message>
        <source>cancelled; not every file was checked</source>
        <translation>avbrutet; alla filer kontrollerades inte</translation>
    </message>
    <message>
        <source>no files were published</source>
        <translation>inga filer exporterades</translation>
    </message>
    <message>
        <source>the database was damaged and is kept under this name</source>
        <translation>databasen var skadad och sparas under det här namnet</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>en ny har påbörjats</translation>
    </message>
    <message>
        <source>what it held on {date} was restored</source>
        <translation>innehållet från {date} har återställts</translation>
    </message>
    <message>
        <source>this ledger was written by a newer version; nothing was changed</source>
        <translation>det här jobbregistret skrevs av en nyare version; inget ändrades</translation>
    </message>
    <message>
        <source>the job ledger cannot be used: {detail}</source>
        <translation>jobbregistret kan inte användas: {detail}</translation>
    </message>
    <message>
        <source>there is no job {number} in the ledger; `exportgui jobs` lists them</source>
        <translation>det finns inget jobb {number} i jobbregistret; `exportgui jobs` listar dem</translation>
    </message>
    <message>
        <source>what the ledger holds of job {number} is damaged</source>
        <translation>det som jobbregistret innehåller om jobb {number} är skadat</translation>
    </message>
    <message>
        <source>assetHandleArray is empty: choose at least one asset</source>
        <translation>assetHandleArray är tom: välj minst en resurs</translation>
    </message>
    <message>
        <source>{field}: unknown export type; allowed: {choices}</source>
        <translation>{field}: okänd exporttyp; tillåtet: {choices}</translation>
    </message>
    <message>
        <source>{field}: unknown setting; allowed (as spelled): {choices}</source>
        <translation>{field}: okänt värde; tillåtet (exakt så stavat): {choices}</translation>
    </message>
    <message>
        <source>fmt=convert says what to convert to in is_modifier or macro; both are empty</source>
        <translation>fmt=convert anger i is_modifier eller macro vad som ska skapas; båda är tomma</translation>
    </message>
    <message>
        <source>{name}: no field of an ExportJob; allowed: {choices}</source>
        <translation>{name}: inget fält i ett ExportJob; tillåtet: {choices}</translation>
    </message>
    <message>
        <source>is_modifier and is_modifer are both given and differ; write is_modifier</source>
        <translation>is_modifier och is_modifer är båda angivna och skiljer sig; skriv is_modifier</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: rows of variables need convert</source>
        <translation>fmt=orig exporterar filerna som de är: rader med variabler kräver convert</translation>
    </message>
    <message>
        <source>the job lacks {fields}</source>
        <translation>jobbet saknar {fields}</translation>
    </message>
    <message>
        <source>{field} is not a list of handles such as {example}</source>
        <translation>{field} är ingen lista med referenser som {example}</translation>
    </message>
    <message>
        <source>{field} is not text</source>
        <translation>{field} är inte text</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>publiceras</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslyckades</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>överhoppad</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnad</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausat</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>sida {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>the source is damaged: {detail}; what could be read of it was exported</source>
        <translation>källan är skadad: {detail}; det som kunde läsas exporterades</translation>
    </message>
    <message>
        <source>has no file of its own to export</source>
        <translation>har ingen egen fil att exportera</translation>
    </message>
    <message>
        <source>has no picture to convert; exported as the original</source>
        <translation>har ingen bild att konvertera; exporteras som original</translation>
    </message>
    <message>
        <source>EPS is off in the settings (allow_eps); exported as the original</source>
        <translation>EPS är avstängt i inställningarna (allow_eps); exporteras som original</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>konvertera</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopiera</translation>
    </message>
    <message>
        <source>copy instead</source>
        <translation>kopiera i stället</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>hoppa över</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>misslyckas</translation>
    </message>
    <message>
        <source>a template cannot be exported as an original; use fmt=convert</source>
        <translation>en mall kan inte exporteras som original; använd fmt=convert</translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation>namnet är inte giltig Unicode</translation>
    </message>
    <message>
        <source>its name has characters that Windows does not take</source>
        <translation>namnet har tecken som Windows inte godtar</translation>
    </message>
    <message>
        <source>its name is one that Windows reserves</source>
        <translation>namnet är reserverat av Windows</translation>
    </message>
    <message>
        <source>its name begins with a dash</source>
        <translation>namnet börjar med ett bindestreck</translation>
    </message>
    <message>
        <source>its name is too long, or begins or ends with what not every system takes</source>
        <translation>namnet är för långt, eller börjar eller slutar med något som inte alla system godtar</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} och {number} till</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} finns redan</translation>
    </message>
    <message>
        <source>{folder} has {names} already; nothing was written</source>
        <translation>{folder} innehåller redan {names}; inget skrevs</translation>
    </message>
    <message>
        <source>{reason}; exported as {file}</source>
        <translation>{reason}; exporterad som {file}</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link; nothing was written</source>
        <translation>leder ut ur den valda mappen via en länk; inget skrevs</translation>
    </message>
    <message>
        <source>is a file where a folder is needed; nothing was written</source>
        <translation>är en fil där en mapp behövs; inget skrevs</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>utesluten manuellt</translation>
    </message>
    <message>
        <source>handles such as {example} are taken as this library&apos;s own, not as a server&apos;s</source>
        <translation>resursreferenser som {example} tas som det här bibliotekets egna, inte som en servers</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}</source>
        <translation>okänt tillgångshandtag i den här katalogen: {handles}</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>inget skrevs</translation>
    </message>
    <message>
        <source>the results need {size} and {place}</source>
        <translation>resultaten behöver {size} och {place}</translation>
    </message>
    <message>
        <source>the results need about {size} and {place}</source>
        <translation>resultaten behöver ungefär {size} och {place}</translation>
    </message>
    <message>
        <source>the job was cancelled while it was planned; nothing was written</source>
        <translation>jobbet avbröts medan det planerades; inget skrevs</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}; nothing was written</source>
        <translation>okänd resursreferens i den här katalogen: {handles}; inget skrevs</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>your own macro {name} is used, not the catalog&apos;s of the same name</source>
        <translation>ditt eget makro {name} används, inte katalogens med samma namn</translation>
    </message>
    <message>
        <source>is not a folder; nothing was written</source>
        <translation>är ingen mapp; inget skrevs</translation>
    </message>
    <message>
        <source>assets that are listed more than once are exported once</source>
        <translation>resurser som förekommer mer än en gång exporteras en gång</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: is_modifier and macro have no effect</source>
        <translation>fmt=orig exporterar filerna som de är: is_modifier och macro har ingen verkan</translation>
    </message>
    <message>
        <source>{folder} has {free} left</source>
        <translation>{folder} har {free} kvar</translation>
    </message>
    <message>
        <source>would replace its own source; choose another folder, name or policy</source>
        <translation>skulle ersätta sin egen källa; välj en annan mapp, ett annat namn eller en annan regel</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this job; choose another folder, name or policy</source>
        <translation>skulle ersätta {name}, en källa i det här jobbet; välj en annan mapp, ett annat namn eller en annan regel</translation>
    </message>
    <message>
        <source>{option}: no asset of {catalog} matches; nothing was written</source>
        <translation>{option}: ingen resurs i {catalog} matchar; inget skrevs</translation>
    </message>
    <message>
        <source>{catalog} holds nothing to export</source>
        <translation>{catalog} innehåller inget att exportera</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>utelämnad: {reason}</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>behövs inte längre</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link</source>
        <translation>leder ut ur den valda mappen via en länk</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>är ingen mapp</translation>
    </message>
    <message>
        <source>{name}, exported before, is not there any more; bring the folder back</source>
        <translation>{name}, som exporterades tidigare, finns inte längre; återställ mappen</translation>
    </message>
    <message>
        <source>the folder is gone; bring it back</source>
        <translation>mappen är borta; återställ den</translation>
    </message>
    <message>
        <source>the folder&apos;s file system does not take this name</source>
        <translation>mappens filsystem godtar inte det här namnet</translation>
    </message>
    <message>
        <source>the disk is full; make room on it</source>
        <translation>disken är full; frigör utrymme på den</translation>
    </message>
    <message>
        <source>no permission to write in the folder; allow it there</source>
        <translation>ingen behörighet att skriva i mappen; ge den behörigheten</translation>
    </message>
    <message>
        <source>the device is gone; connect it again</source>
        <translation>enheten är borta; anslut den igen</translation>
    </message>
    <message>
        <source>the network folder does not answer; connect it again</source>
        <translation>nätverksmappen svarar inte; anslut den igen</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>för många filer är öppna; stäng andra program</translation>
    </message>
    <message>
        <source>another program uses it and did not let go of it in time</source>
        <translation>ett annat program använder den och släppte den inte i tid</translation>
    </message>
    <message>
        <source>the file is larger than the folder&apos;s file system takes</source>
        <translation>filen är större än vad mappens filsystem tillåter</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or ask for more</source>
        <translation>diskkvoten är förbrukad; frigör utrymme eller be om mer</translation>
    </message>
    <message>
        <source>the folder is read-only; make it writable</source>
        <translation>mappen är skrivskyddad; gör den skrivbar</translation>
    </message>
    <message>
        <source>the disk reports an error (input/output error); check it and its cable</source>
        <translation>disken rapporterar ett fel (in-/utmatningsfel); kontrollera disken och dess kabel</translation>
    </message>
    <message>
        <source>the catalog is gone; bring it back or connect it again</source>
        <translation>katalogen är borta; återställ den eller anslut den igen</translation>
    </message>
    <message>
        <source>cannot be overwritten: {detail}</source>
        <translation>kan inte skrivas över: {detail}</translation>
    </message>
    <message>
        <source>something else was put in the place of its temporary file</source>
        <translation>något annat har lagts i stället för dess temporära fil</translation>
    </message>
    <message>
        <source>cannot be put in place: {detail}</source>
        <translation>kan inte läggas på plats: {detail}</translation>
    </message>
    <message>
        <source>the source changed since the job was planned; a retry exports it as it is now</source>
        <translation>källan har ändrats sedan jobbet planerades; ett nytt försök exporterar den som den är nu</translation>
    </message>
    <message>
        <source>changed while it was copied</source>
        <translation>ändrades under kopieringen</translation>
    </message>
    <message>
        <source>only {number} of its {total} bytes could be copied</source>
        <translation>bara {number} av dess {total} byte kunde kopieras</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>behöver ett namn</translation>
    </message>
    <message>
        <source>is the name of another recipe</source>
        <translation>är namnet på ett annat recept</translation>
    </message>
    <message>
        <source>cannot be renamed: {detail}</source>
        <translation>kan inte byta namn: {detail}</translation>
    </message>
    <message>
        <source>cannot be deleted: {detail}</source>
        <translation>kan inte tas bort: {detail}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inget än</translation>
    </message>
    <message>
        <source>is neither a file nor a recipe</source>
        <translation>är varken en fil eller ett recept</translation>
    </message>
    <message>
        <source>nested deeper than {number} elements</source>
        <translation>djupare nästlat än {number} element</translation>
    </message>
    <message>
        <source>larger than {size} MB, which no job document is</source>
        <translation>större än {size} MB, vilket inget jobbdokument är</translation>
    </message>
    <message>
        <source>document types and entities are not accepted in a job document</source>
        <translation>dokumenttyper och entiteter godtas inte i ett jobbdokument</translation>
    </message>
    <message>
        <source>not well-formed XML: {detail}</source>
        <translation>inte välformad XML: {detail}</translation>
    </message>
    <message>
        <source>holds no {element}</source>
        <translation>innehåller inget {element}</translation>
    </message>
    <message>
        <source>is there twice; a document has one</source>
        <translation>finns två gånger; ett dokument har en</translation>
    </message>
    <message>
        <source>namespace {name} is not of the IPS API; allowed: {choices}</source>
        <translation>namnrymden {name} hör inte till IPS API; tillåtna: {choices}</translation>
    </message>
    <message>
        <source>namespace {name} is not of SOAP; allowed: {choices}</source>
        <translation>namnrymden {name} hör inte till SOAP; tillåtna: {choices}</translation>
    </message>
    <message>
        <source>{name} is followed by `exportgui submit`; here the job runs when it is started</source>
        <translation>{name} följs av `exportgui submit`; här körs jobbet när det startas</translation>
    </message>
    <message>
        <source>is given besides {name}; at most one of them is allowed</source>
        <translation>anges utöver {name}; högst en av dem är tillåten</translation>
    </message>
    <message>
        <source>{job} cannot be run here; allowed: {choices}</source>
        <translation>{job} kan inte köras här; tillåtet: {choices}</translation>
    </message>
    <message>
        <source>is no element of {parent}</source>
        <translation>är inget element i {parent}</translation>
    </message>
    <message>
        <source>is there twice in {parent}</source>
        <translation>finns två gånger i {parent}</translation>
    </message>
    <message>
        <source>is not a handle such as {example}</source>
        <translation>är ingen resursreferens som {example}</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed (as spelled): {choices}</source>
        <translation>{value} är inte tillåtet; tillåtna (så stavade): {choices}</translation>
    </message>
    <message>
        <source>{name} is missing; a server would refuse the document</source>
        <translation>{name} saknas; en server skulle avvisa dokumentet</translation>
    </message>
    <message>
        <source>a document has no definitions: a server needs {names}</source>
        <translation>ett dokument har inga definitioner: servern behöver {names}</translation>
    </message>
    <message>
        <source>namespace {name} is of no documented version; read as {written}</source>
        <translation>namnrymden {name} hör inte till någon dokumenterad version; läses som {written}</translation>
    </message>
    <message>
        <source>emailSetting {printed} is a translation; it is read as {setting}</source>
        <translation>emailSetting {printed} är en översättning; den läses som {setting}</translation>
    </message>
    <message>
        <source>mail sent to {people}</source>
        <translation>e-post skickad till {people}</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>överhoppad: {reason}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number} ersatta</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number} oförändrade</translation>
    </message>
    <message>
        <source>{number} with warnings</source>
        <translation>{number} med varningar</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} misslyckades</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} överhoppade</translation>
    </message>
    <message>
        <source>{number} not reached</source>
        <translation>{number} ej påbörjade</translation>
    </message>
    <message>
        <source>and {number} more that could not be read; the log as JSON names them all</source>
        <translation>och {number} till som inte kunde läsas; loggen som JSON nämner alla</translation>
    </message>
    <message>
        <source>and {number} more lines of the list; the log as JSON names them all</source>
        <translation>och {number} rader till i listan; loggen som JSON nämner alla</translation>
    </message>
    <message>
        <source>exported as {file}</source>
        <translation>exporterad som {file}</translation>
    </message>
    <message>
        <source>unchanged since it was exported as {file}</source>
        <translation>oförändrad sedan exporten som {file}</translation>
    </message>
    <message>
        <source>not exported yet</source>
        <translation>ännu inte exporterad</translation>
    </message>
    <message>
        <source>{number} of {total} exported</source>
        <translation>{number} av {total} exporterade</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>Filer: {number}</translation>
    </message>
    <message>
        <source>Exported: {number}</source>
        <translation>Exporterade: {number}</translation>
    </message>
    <message>
        <source>  of them with warnings: {number}</source>
        <translation>  varav med varningar: {number}</translation>
    </message>
    <message>
        <source>  of them in place of an older file: {number}</source>
        <translation>  varav i stället för en äldre fil: {number}</translation>
    </message>
    <message>
        <source>Failed: {number}</source>
        <translation>Misslyckade: {number}</translation>
    </message>
    <message>
        <source>Skipped, already there: {number}</source>
        <translation>Överhoppade, fanns redan: {number}</translation>
    </message>
    <message>
        <source>Unchanged: {number}</source>
        <translation>Oförändrade: {number}</translation>
    </message>
    <message>
        <source>Not reached: {number}</source>
        <translation>Ej påbörjade: {number}</translation>
    </message>
    <message>
        <source>no password for {user} in EXPORTGUI_SMTP_PASSWORD or the keyring</source>
        <translation>inget lösenord för {user} i EXPORTGUI_SMTP_PASSWORD eller nyckelringen</translation>
    </message>
    <message>
        <source>the mail server did not finish within {number} seconds</source>
        <translation>e-postservern blev inte klar inom {number} sekunder</translation>
    </message>
    <message>
        <source>no mail was sent: no mail server is set up in the settings</source>
        <translation>ingen e-post skickades: ingen e-postserver är angiven i inställningarna</translation>
    </message>
    <message>
        <source>no mail was sent: no recipient is set up in the settings</source>
        <translation>ingen e-post skickades: ingen mottagare är angiven i inställningarna</translation>
    </message>
    <message>
        <source>the mail could not be sent: {detail}</source>
        <translation>e-postmeddelandet kunde inte skickas: {detail}</translation>
    </message>
    <message>
        <source>no mail server is set up in the settings</source>
        <translation>ingen e-postserver är angiven i inställningarna</translation>
    </message>
    <message>
        <source>Mail from exportgui arrives</source>
        <translation>E-post från exportgui kommer fram</translation>
    </message>
    <message>
        <source>This is a test of the mail settings of exportgui.</source>
        <translation>Det här är ett test av e-postinställningarna i exportgui.</translation>
    </message>
    <message>
        <source>the server refused the user name or password</source>
        <translation>servern godtog inte användarnamnet eller lösenordet</translation>
    </message>
    <message>
        <source>change the kind of encryption or log-in in the settings</source>
        <translation>ändra typ av kryptering eller inloggning i inställningarna</translation>
    </message>
    <message>
        <source>mail about the start: {text}</source>
        <translation>e-post om starten: {text}</translation>
    </message>
    <message>
        <source>mail about the end: {text}</source>
        <translation>e-post om slutet: {text}</translation>
    </message>
    <message>
        <source>the mail waits to be sent</source>
        <translation>e-postmeddelandet väntar på att skickas</translation>
    </message>
    <message>
        <source>the mail could not be sent yet: {detail}; it is tried again from {time} on</source>
        <translation>e-postmeddelandet har inte kunnat skickas än: {detail}; nya försök görs från {time}</translation>
    </message>
    <message>
        <source>the mail was given up after a day and {number} attempts: {detail}</source>
        <translation>e-postmeddelandet gavs upp efter ett dygn och {number} försök: {detail}</translation>
    </message>
    <message>
        <source>the server refused {people}</source>
        <translation>servern avvisade {people}</translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>skapat {time}</translation>
    </message>
    <message>
        <source>the password went over the network unencrypted; choose an encryption in the settings</source>
        <translation>lösenordet gick okrypterat över nätet; välj en kryptering i inställningarna</translation>
    </message>
    <message>
        <source>Export job {number}</source>
        <translation>Exportjobb {number}</translation>
    </message>
    <message>
        <source>Export job {number} “{name}”</source>
        <translation>Exportjobb {number} ”{name}”</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppat</translation>
    </message>
    <message>
        <source>done, {number} of {total} failed</source>
        <translation>klart, {number} av {total} misslyckades</translation>
    </message>
    <message>
        <source>Stopped by: {reason}</source>
        <translation>Stoppat av: {reason}</translation>
    </message>
    <message>
        <source>Began: {time}</source>
        <translation>Började: {time}</translation>
    </message>
    <message>
        <source>Ended: {time}</source>
        <translation>Avslutades: {time}</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>har börjat</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Misslyckade:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Varningar:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Utelämnade:</translation>
    </message>
    <message>
        <source>Destination: {folder}</source>
        <translation>Mål: {folder}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… och {number} till</translation>
    </message>
    <message>
        <source>{name}: is no kind of list; allowed: names that end in {choices}</source>
        <translation>{name}: är ingen sorts lista; tillåtet: namn som slutar på {choices}</translation>
    </message>
    <message>
        <source>given up; it took too long</source>
        <translation>avbrutet; det tog för lång tid</translation>
    </message>
    <message>
        <source>changed while it was converted</source>
        <translation>ändrades under konverteringen</translation>
    </message>
    <message>
        <source>the {format} file that was written is not readable as such</source>
        <translation>{format}-filen som skrevs kan inte läsas som en sådan</translation>
    </message>
    <message>
        <source>the {format} file that was written cannot be read: {detail}</source>
        <translation>{format}-filen som skrevs kan inte läsas: {detail}</translation>
    </message>
    <message>
        <source>the file that was written has {width} × {height} pixels, not {wanted}</source>
        <translation>filen som skrevs har {width} × {height} pixlar, inte {wanted}</translation>
    </message>
    <message>
        <source>drawing it crashed even a process of its own; it is set aside, and a retry draws it once more</source>
        <translation>att rita den kraschade även en egen process; den läggs åt sidan och ett nytt försök ritar den igen</translation>
    </message>
    <message>
        <source>cancelled while it was drawn</source>
        <translation>avbrutet medan den ritades</translation>
    </message>
    <message>
        <source>took more than {number} seconds and was given up</source>
        <translation>tog mer än {number} sekunder och avbröts</translation>
    </message>
    <message>
        <source>cancelled between two tries</source>
        <translation>avbrutet mellan två försök</translation>
    </message>
    <message>
        <source>a file of that name appeared after the job began</source>
        <translation>en fil med det namnet tillkom efter att jobbet hade börjat</translation>
    </message>
    <message>
        <source>{name} was altered meanwhile and is kept; exported under another name</source>
        <translation>{name} har ändrats under tiden och behålls; exporterad under ett annat namn</translation>
    </message>
    <message>
        <source>a result of {width} × {height} pixels needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes); ask for a smaller size</source>
        <translation>ett resultat på {width} × {height} pixlar behöver omkring {needed} MB minne; {allowed} MB är tillåtna (inställningar: memory_megabytes); begär en mindre storlek</translation>
    </message>
    <message>
        <source>cancelled while waiting for memory</source>
        <translation>avbrutet i väntan på minne</translation>
    </message>
    <message>
        <source>job {number} is being worked on by another process ({process})</source>
        <translation>jobb {number} bearbetas av en annan process ({process})</translation>
    </message>
    <message>
        <source>put the folder back</source>
        <translation>återställ mappen</translation>
    </message>
    <message>
        <source>the worker failed: {detail}</source>
        <translation>arbetsprocessen misslyckades: {detail}</translation>
    </message>
    <message>
        <source>the folder does not answer; connect it again</source>
        <translation>mappen svarar inte; anslut den igen</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Åtgärden är inte tillåten</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Filen eller katalogen finns inte</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>Avbrutet systemanrop</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>In-/utmatningsfel</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Enheten eller adressen finns inte</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Resursen är tillfälligt otillgänglig</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Kan inte allokera minne</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Åtkomst nekad</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Enheten eller resursen är upptagen</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Filen finns redan</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Enheten finns inte</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Är inte en katalog</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Är en katalog</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ogiltigt argument</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>För många öppna filer</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Filen är för stor</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Inget utrymme kvar på enheten</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Skrivskyddat filsystem</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Filnamnet är för långt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Katalogen är inte tom</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>För många nivåer av symboliska länkar</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Anslutningen återställdes av motparten</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Anslutningens tidsgräns överskreds</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Ingen väg till värden</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Nätverket kan inte nås</translation>
    </message>
    <message>
        <source>allow this user to read it</source>
        <translation>ge den här användaren läsbehörighet</translation>
    </message>
    <message>
        <source>bring it back, or scan the folder again</source>
        <translation>lägg tillbaka den, eller läs in mappen på nytt</translation>
    </message>
    <message>
        <source>check the disk and its cable, or take the file from a backup</source>
        <translation>kontrollera disken och dess kabel, eller hämta filen från en säkerhetskopia</translation>
    </message>
    <message>
        <source>give it a shorter name</source>
        <translation>ge den ett kortare namn</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>lägg själva filen i länkens ställe</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>stäng andra program och försök igen</translation>
    </message>
    <message>
        <source>cannot be written: {detail}</source>
        <translation>kan inte skrivas: {detail}</translation>
    </message>
    <message>
        <source>{written} is read as {reading}</source>
        <translation>{written} tolkas som {reading}</translation>
    </message>
    <message>
        <source>at most {number} megapixels</source>
        <translation>högst {number} megapixel</translation>
    </message>
    <message>
        <source>the composite</source>
        <translation>den sammansatta bilden</translation>
    </message>
    <message>
        <source>the nested reply of {size} is too large</source>
        <translation>det nästlade svaret på {size} är för stort</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>lager {number}</translation>
    </message>
    <message>
        <source>{what} would have {size} pixels to work on</source>
        <translation>{what} skulle ha {size} pixlar att bearbeta</translation>
    </message>
    <message>
        <source>{what} of {size} is too large</source>
        <translation>{what} på {size} är för stort</translation>
    </message>
    <message>
        <source>sides up to {number} pixels</source>
        <translation>sidor upp till {number} pixlar</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>färgerna kan inte konverteras</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>namnlös profil</translation>
    </message>
    <message>
        <source>the profile is for {space}</source>
        <translation>profilen är för {space}</translation>
    </message>
    <message>
        <source>RGB, gray and CMYK profiles</source>
        <translation>RGB-, gråskale- och CMYK-profiler</translation>
    </message>
    <message>
        <source>the colours cannot be converted: {detail}</source>
        <translation>färgerna kan inte konverteras: {detail}</translation>
    </message>
    <message>
        <source>the source has no path “{name}”</source>
        <translation>källan har ingen bana ”{name}”</translation>
    </message>
    <message>
        <source>nothing is left of the picture</source>
        <translation>inget återstår av bilden</translation>
    </message>
    <message>
        <source>paths with something of the picture in them</source>
        <translation>banor med något av bilden i sig</translation>
    </message>
    <message>
        <source>this version has no writer for it</source>
        <translation>den här versionen kan inte skriva det</translation>
    </message>
    <message>
        <source>even quality 1 needs more</source>
        <translation>inte ens kvalitet 1 räcker till</translation>
    </message>
    <message>
        <source>this program folder lacks the optional part {name}; the Python package {package} has it</source>
        <translation>denna programmapp saknar den valfria delen {name}; Python-paketet {package} innehåller den</translation>
    </message>
    <message>
        <source>needs the optional package {name}; install {package} in the program&apos;s environment</source>
        <translation>kräver det valfria paketet {name}; installera {package} i programmets miljö</translation>
    </message>
    <message>
        <source>needs the optional package {name} ({command})</source>
        <translation>behöver tilläggspaketet {name} ({command})</translation>
    </message>
    <message>
        <source>{format} cannot hold this picture: {detail}</source>
        <translation>{format} rymmer inte den här bilden: {detail}</translation>
    </message>
    <message>
        <source>nothing is left of the layer</source>
        <translation>inget återstår av lagret</translation>
    </message>
    <message>
        <source>a layer of at least 1×1 pixels</source>
        <translation>ett lager på minst 1×1 pixlar</translation>
    </message>
    <message>
        <source>the object&apos;s resolution is not known</source>
        <translation>objektets upplösning är okänd</translation>
    </message>
    <message>
        <source>objects whose catalog record gives a Resolution; or use scale= or size=</source>
        <translation>objekt vars katalogpost anger Resolution; eller använd scale= eller size=</translation>
    </message>
    <message>
        <source>the layer would be too large to work on</source>
        <translation>lagret skulle bli för stort att bearbeta</translation>
    </message>
    <message>
        <source>ignored, no localization map is declared</source>
        <translation>ignoreras, ingen lokaliseringskarta är angiven</translation>
    </message>
    <message>
        <source>the source&apos;s XMP is damaged and left out</source>
        <translation>källans XMP är skadad och utelämnas</translation>
    </message>
    <message>
        <source>a part of the source&apos;s XMP is missing and left out</source>
        <translation>en del av källans XMP saknas och utelämnas</translation>
    </message>
    <message>
        <source>the profile is too large for the file and left out</source>
        <translation>profilen är för stor för filen och utelämnas</translation>
    </message>
    <message>
        <source>the file cannot tell a resolution of {number} dpi, at most {most}</source>
        <translation>filen kan inte ange en upplösning på {number} dpi, högst {most}</translation>
    </message>
    <message>
        <source>the source of layer 0 has no closed paths</source>
        <translation>källan till lager 0 har inga slutna banor</translation>
    </message>
    <message>
        <source>the profile is {space}, which the format does not hold</source>
        <translation>profilen är {space}, som formatet inte rymmer</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them, or iccEmbed=1 to embed it</source>
        <translation>lägg till icc=sRGB för att konvertera dem eller iccEmbed=1 för att bädda in den</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them</source>
        <translation>lägg till icc=sRGB för att konvertera dem</translation>
    </message>
    <message>
        <source>the colours are those of “{name}”, but the profile is not embedded and other programs may show them wrong</source>
        <translation>färgerna är de i ”{name}”, men profilen bäddas inte in och andra program kan visa dem fel</translation>
    </message>
    <message>
        <source>not a convex quadrilateral</source>
        <translation>ingen konvex fyrhörning</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>utanför intervallet</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>mer än 0, högst 1</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: fmt={format} keeps none</source>
        <translation>genomskinlighet slås ihop med bakgrunden: fmt={format} bevarar den inte</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: no fmt= means JPEG, which keeps none</source>
        <translation>genomskinlighet slås ihop med bakgrunden: utan fmt= blir det JPEG, som inte bevarar den</translation>
    </message>
    <message>
        <source>the reply of {size} exceeds the catalog&apos;s MaxPix</source>
        <translation>svaret på {size} överskrider katalogens MaxPix</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>högst {size}</translation>
    </message>
    <message>
        <source>the reply of {size} is too large</source>
        <translation>svaret på {size} är för stort</translation>
    </message>
    <message>
        <source>a reply of {size} does not fit</source>
        <translation>ett svar på {size} ryms inte</translation>
    </message>
    <message>
        <source>sides up to {number}</source>
        <translation>sidor upp till {number}</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>profilen finns inte</translation>
    </message>
    <message>
        <source>sRGB, or a profile of the catalog</source>
        <translation>sRGB, eller en profil i katalogen</translation>
    </message>
    <message>
        <source>is not a profile for {type}</source>
        <translation>är ingen profil för {type}</translation>
    </message>
    <message>
        <source>the catalog&apos;s profile {name} is not used: {detail}</source>
        <translation>katalogens profil {name} används inte: {detail}</translation>
    </message>
    <message>
        <source>not an ICC profile</source>
        <translation>ingen ICC-profil</translation>
    </message>
    <message>
        <source>too large for a profile</source>
        <translation>för stor för en profil</translation>
    </message>
    <message>
        <source>only a server has a cache to fill</source>
        <translation>bara en server har en cache att fylla</translation>
    </message>
    <message>
        <source>only a video server has streams to list</source>
        <translation>bara en videoserver har strömmar att räkna upp</translation>
    </message>
    <message>
        <source>only a server has a log to write to</source>
        <translation>bara en server har en logg att skriva till</translation>
    </message>
    <message>
        <source>it is for finding faults in a server</source>
        <translation>det är till för att finna fel i en server</translation>
    </message>
    <message>
        <source>only a server saves that way; render writes files here</source>
        <translation>bara en server sparar så; här skriver render filer</translation>
    </message>
    <message>
        <source>it is for asking a server; every request is checked here</source>
        <translation>det är till för att fråga en server; här kontrolleras varje begäran</translation>
    </message>
    <message>
        <source>only a server lists locales</source>
        <translation>bara en server räknar upp språkversioner</translation>
    </message>
    <message>
        <source>its reply is text, not a picture; the command `exportgui props` prints it</source>
        <translation>svaret är text, inte en bild; kommandot `exportgui props` skriver ut det</translation>
    </message>
    <message>
        <source>a template has no image file of its own</source>
        <translation>en mall har ingen egen bildfil</translation>
    </message>
    <message>
        <source>{n} area is left out</source>
        <translation>{n} område utelämnas</translation>
    </message>
    <message>
        <source>{n} areas are left out</source>
        <translation>{n} områden utelämnas</translation>
    </message>
    <message>
        <source>rect, poly and default shapes in pixels</source>
        <translation>formerna rect, poly och default i pixlar</translation>
    </message>
    <message>
        <source>{sign} has no partner</source>
        <translation>{sign} saknar motpart</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a media set inside of a media set, which cannot be</source>
        <translation>”{name}” är en medieuppsättning i en medieuppsättning, vilket inte går</translation>
    </message>
    <message>
        <source>sets are nested more than {number} deep</source>
        <translation>uppsättningar är nästlade djupare än {number} nivåer</translation>
    </message>
    <message>
        <source>a set has more than {number} members</source>
        <translation>en uppsättning har fler än {number} medlemmar</translation>
    </message>
    <message>
        <source>not a handler&apos;s name</source>
        <translation>inte namnet på en hanterare</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>bokstäver och siffror</translation>
    </message>
    <message>
        <source>a layer of {size} pixels is too large to work on</source>
        <translation>ett lager på {size} pixlar är för stort att bearbeta</translation>
    </message>
    <message>
        <source>the end is beyond that of an open path</source>
        <translation>slutet ligger bortom slutet på en öppen bana</translation>
    </message>
    <message>
        <source>at most 1; a path that ends with Z can go round again</source>
        <translation>högst 1; en bana som slutar med Z kan gå runt igen</translation>
    </message>
    <message>
        <source>text on a path can have {number} letters</source>
        <translation>text på en bana kan ha {number} bokstäver</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; of the catalog cannot be used: {detail}</source>
        <translation>katalogens teckensnitt ”{name}” kan inte användas: {detail}</translation>
    </message>
    <message>
        <source>the font has no name</source>
        <translation>teckensnittet har inget namn</translation>
    </message>
    <message>
        <source>not a font that can be used</source>
        <translation>inget teckensnitt som kan användas</translation>
    </message>
    <message>
        <source>the text has more than {number} lines</source>
        <translation>texten har fler än {number} rader</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; is not installed; {used} is used</source>
        <translation>teckensnittet &apos;{name}&apos; är inte installerat; {used} används</translation>
    </message>
    <message>
        <source>{word} is drawn as metric kerning</source>
        <translation>{word} ritas som metrisk kerning</translation>
    </message>
    <message>
        <source>text that sizes its own layer can have one alignment only</source>
        <translation>text som bestämmer sitt lagers storlek kan bara ha en justering</translation>
    </message>
    <message>
        <source>one of \ql, \qr and \qc, or size= with a width and a height</source>
        <translation>en av \ql, \qr och \qc, eller size= med bredd och höjd</translation>
    </message>
    <message>
        <source>no font here has these private characters of the text: {codes}; install the font that they were made for, or add it to the catalog&apos;s fonts</source>
        <translation>inget typsnitt här har dessa privata tecken i texten: {codes}; installera typsnittet som de är gjorda för, eller lägg till det bland katalogens typsnitt</translation>
    </message>
    <message>
        <source>no font here has these characters of the text, which Unicode does not define: {codes}; correct the text, or install a font that has them</source>
        <translation>inget typsnitt här har dessa tecken i texten, som Unicode inte definierar: {codes}; rätta texten eller installera ett typsnitt som har dem</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>kinesiska, japanska eller koreanska</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japanska</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreanska</translation>
    </message>
    <message>
        <source>Canadian Aboriginal</source>
        <translation>kanadensiska ursprungsspråkens</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetanska</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latinska</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grekiska</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrilliska</translation>
    </message>
    <message>
        <source>mathematical</source>
        <translation>matematiska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreiska</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengaliska</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailändska</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiska</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armeniska</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>etiopiska</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kinesiska</translation>
    </message>
    <message>
        <source>no font here has these signs of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>inget typsnitt här har dessa tecken i texten: {letters}; installera ett som har dem, till exempel {font}</translation>
    </message>
    <message>
        <source>no font here has the {script} letters of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>inget typsnitt här har textens {script}-tecken: {letters}; installera ett som har dem, till exempel {font}</translation>
    </message>
    <message>
        <source>the font {name} cannot be used</source>
        <translation>teckensnittet {name} kan inte användas</translation>
    </message>
    <message>
        <source>the text cannot be set</source>
        <translation>texten kan inte sättas</translation>
    </message>
    <message>
        <source>{reason} in {place}</source>
        <translation>{reason} i {place}</translation>
    </message>
    <message>
        <source>the catalog&apos;s Watermark is missing</source>
        <translation>katalogens Watermark saknas</translation>
    </message>
    <message>
        <source>{number} macros are too many to import</source>
        <translation>{number} makron är för många att importera</translation>
    </message>
    <message>
        <source>up to {number} at once</source>
        <translation>högst {number} åt gången</translation>
    </message>
    <message>
        <source>the settings are the defaults now</source>
        <translation>nu gäller standardinställningarna</translation>
    </message>
    <message>
        <source>{object} may be {names}: {chosen} is used</source>
        <translation>{object} kan vara {names}: {chosen} används</translation>
    </message>
    <message>
        <source>{object} is not here: {chosen} is used</source>
        <translation>{object} finns inte här: {chosen} används</translation>
    </message>
    <message>
        <source>the crop {crop} is kept on the server: all of {object} is used</source>
        <translation>beskärningen {crop} finns på servern: hela {object} används</translation>
    </message>
    <message>
        <source>{number} files are too many</source>
        <translation>{number} filer är för många</translation>
    </message>
    <message>
        <source>the package cannot be read: {detail}</source>
        <translation>paketet kan inte läsas: {detail}</translation>
    </message>
    <message>
        <source>larger than {size} MiB when it is unpacked</source>
        <translation>större än {size} MiB uppackad</translation>
    </message>
    <message>
        <source>document types and entities are not accepted</source>
        <translation>dokumenttyper och entiteter godtas inte</translation>
    </message>
    <message>
        <source>this program stood still, and job {number} was resumed by another one ({process}) meanwhile; nothing more is done here</source>
        <translation>det här programmet stod stilla, och under tiden återupptogs jobb {number} av ett annat ({process}); inget mer görs här</translation>
    </message>
    <message>
        <source>{names} in rules: no effect here</source>
        <translation>{names} i regler: ingen verkan här</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB, the most that rules are applied to</source>
        <translation>begäran är längre än {size} KiB, det mesta som regler tillämpas på</translation>
    </message>
    <message>
        <source>{file} refuses this request by {rule}</source>
        <translation>{file} avvisar denna begäran enligt {rule}</translation>
    </message>
    <message>
        <source>the rules of {file} make {reading} of {written}</source>
        <translation>reglerna i {file} gör {reading} av {written}</translation>
    </message>
    <message>
        <source>the Id is in line {line} already; the last record counts</source>
        <translation>detta Id finns redan på rad {line}; den sista posten gäller</translation>
    </message>
    <message>
        <source>not read: {detail}</source>
        <translation>inte läst: {detail}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>ritas</translation>
    </message>
    <message>
        <source>no effect here</source>
        <translation>utan verkan här</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisas</translation>
    </message>
    <message>
        <source>The command changes the reply.</source>
        <translation>Kommandot ändrar svaret.</translation>
    </message>
    <message>
        <source>It only steers a server and is accepted as it stands.</source>
        <translation>Det styr bara en server och godtas som det står.</translation>
    </message>
    <message>
        <source>It stops the request with an error that names it.</source>
        <translation>Det stoppar begäran med ett fel som nämner det.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>begäran</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vy</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>layer+view</source>
        <translation>lager och vy</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effekt</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Vad som ritas</translation>
    </message>
    <message>
        <source>The left part is kept.</source>
        <translation>Den vänstra delen behålls.</translation>
    </message>
    <message>
        <source>The sign&apos;s top left corner lies on layer 0&apos;s anchor.</source>
        <translation>Skyltens övre vänstra hörn ligger på lager 0:s ankarpunkt.</translation>
    </message>
    <message>
        <source>The sign&apos;s bottom right corner lies on layer 0&apos;s anchor.</source>
        <translation>Skyltens nedre högra hörn ligger på lager 0:s ankarpunkt.</translation>
    </message>
    <message>
        <source>A quarter of the 300 its record gives.</source>
        <translation>En fjärdedel av de 300 som posten anger.</translation>
    </message>
    <message>
        <source>The sample&apos;s plate has a Photoshop path named rim.</source>
        <translation>Exemplets tallrik har en Photoshop-bana som heter rim.</translation>
    </message>
    <message>
        <source>Layer 2, the bottle, is left out.</source>
        <translation>Lager 2, flaskan, utelämnas.</translation>
    </message>
    <message>
        <source>In layer coordinates; req=map answers with it scaled.</source>
        <translation>I lagrets koordinater; req=map svarar med den skalad.</translation>
    </message>
    <message>
        <source>In coordinates of the source, so the crop moves it.</source>
        <translation>I källans koordinater, så beskärningen flyttar den.</translation>
    </message>
    <message>
        <source>A nested request as the layer&apos;s image.</source>
        <translation>En kapslad begäran som lagrets bild.</translation>
    </message>
    <message>
        <source>A shadow behind the bottle.</source>
        <translation>En skugga bakom flaskan.</translation>
    </message>
    <message>
        <source>The effect shows through the layer.</source>
        <translation>Effekten syns genom lagret.</translation>
    </message>
    <message>
        <source>The object does not exist.</source>
        <translation>Objektet finns inte.</translation>
    </message>
    <message>
        <source>90 pixels become 144.</source>
        <translation>90 pixlar blir 144.</translation>
    </message>
    <message>
        <source>At most 3,000 bytes.</source>
        <translation>Högst 3 000 byte.</translation>
    </message>
    <message>
        <source>The sample catalog has no translations, so nothing changes.</source>
        <translation>Exempelkatalogen har inga översättningar, så ingenting ändras.</translation>
    </message>
    <message>
        <source>The file carries the path rim, scaled.</source>
        <translation>Filen bär banan rim, skalad.</translation>
    </message>
    <message>
        <source>The file says 300 pixels per inch.</source>
        <translation>Filen anger 300 pixlar per tum.</translation>
    </message>
    <message>
        <source>Six colours.</source>
        <translation>Sex färger.</translation>
    </message>
    <message>
        <source>The sample&apos;s shop card, filled by its variables.</source>
        <translation>Exemplets butikskort, ifyllt med sina variabler.</translation>
    </message>
    <message>
        <source>Command reference</source>
        <translation>Kommandoreferens</translation>
    </message>
    <message>
        <source>The {number} commands of the Image Serving request language as this program understands them. Each is shown with an example from the sample catalog, drawn by the program; a chequered ground stands for transparency. Page names are those of Adobe&apos;s public command reference.</source>
        <translation>De {number} kommandona i Image Servings begäransspråk så som programmet förstår dem. Varje kommando visas med ett exempel ur exempelkatalogen, ritat av programmet; en rutig bakgrund står för genomskinlighet. Sidnamnen är de i Adobes publika kommandoreferens.</translation>
    </message>
    <message>
        <source>scope: {scope}</source>
        <translation>omfattning: {scope}</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>förval: {value}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>även {names}</translation>
    </message>
    <message>
        <source>{request} answers:</source>
        <translation>{request} svarar:</translation>
    </message>
    <message>
        <source>What the example of {command} looks like</source>
        <translation>Så ser exemplet på {command} ut</translation>
    </message>
    <message>
        <source>{format} · {width} × {height} · {size} bytes</source>
        <translation>{format} · {width} × {height} · {size} byte</translation>
    </message>
    <message>
        <source>Of {number} commands: {counts}.</source>
        <translation>Av {number} kommandon: {counts}.</translation>
    </message>
    <message>
        <source>Refused values of req=, because only a server answers them: {values}.</source>
        <translation>Värden för req= som avvisas, eftersom bara en server svarar på dem: {values}.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Reference page</source>
        <translation>Referenssida</translation>
    </message>
    <message>
        <source>the chosen folder holds assets of the catalog, and what is exported there becomes assets too</source>
        <translation>den valda mappen innehåller resurser ur katalogen, och det som exporteras dit blir också resurser</translation>
    </message>
    <message>
        <source>the chosen folder lies in the catalog; scans leave it out from now on</source>
        <translation>den valda mappen ligger i katalogen; sökningar utelämnar den från och med nu</translation>
    </message>
    <message>
        <source>the drawings of the request have more than {number} images</source>
        <translation>begärans teckningar har fler än {number} bilder</translation>
    </message>
    <message>
        <source>the image {name} in the drawing is left out: only {example} is read</source>
        <translation>bilden {name} i teckningen utelämnas: bara {example} läses</translation>
    </message>
    <message>
        <source>nothing uses this variable</source>
        <translation>inget använder den här variabeln</translation>
    </message>
    <message>
        <source>{text} is no mail address, such as {example}</source>
        <translation>{text} är ingen e-postadress, till exempel {example}</translation>
    </message>
    <message>
        <source>without color=, it is drawn in black</source>
        <translation>utan color=, den ritas i svart</translation>
    </message>
    <message>
        <source>ignored, a mask has no colours and no profile</source>
        <translation>ignoreras, en mask har varken färger eller profil</translation>
    </message>
    <message>
        <source>no profile is embedded, as none is known for {type} pixels; name one with icc=</source>
        <translation>ingen profil bäddas in eftersom ingen är känd för {type}-pixlar; ange en med icc=</translation>
    </message>
    <message>
        <source>{written} is not read in the path</source>
        <translation>{written} läses inte i sökvägen</translation>
    </message>
    <message>
        <source>a part of its picture has another size than the file says</source>
        <translation>en del av bilden har en annan storlek än filen anger</translation>
    </message>
    <message>
        <source>its greatest value is not within 1 to 65535</source>
        <translation>dess största värde ligger inte mellan 1 och 65535</translation>
    </message>
    <message>
        <source>a sample is not a number</source>
        <translation>ett sampel är inget tal</translation>
    </message>
    <message>
        <source>a row of it has too few pixels</source>
        <translation>en av dess rader har för få pixlar</translation>
    </message>
    <message>
        <source>it has a colour of an unknown name</source>
        <translation>den har en färg med okänt namn</translation>
    </message>
    <message>
        <source>a pixel has no colour</source>
        <translation>en pixel saknar färg</translation>
    </message>
    <message>
        <source>save it as TIFF, PNG or JPEG</source>
        <translation>spara den som TIFF, PNG eller JPEG</translation>
    </message>
    <message>
        <source>check the disk or the network folder, then try again</source>
        <translation>kontrollera disken eller nätverksmappen och försök igen</translation>
    </message>
    <message>
        <source>work on fewer files at once or close other programs, then retry</source>
        <translation>arbeta med färre filer åt gången eller stäng andra program och försök sedan igen</translation>
    </message>
    <message>
        <source>install it, then try again</source>
        <translation>installera det och försök igen</translation>
    </message>
    <message>
        <source>save it in a simpler form, or try again when less is going on</source>
        <translation>spara den i enklare form, eller försök igen när datorn har mindre att göra</translation>
    </message>
    <message>
        <source>JPEG of more than 8 bits, or without loss</source>
        <translation>JPEG med mer än 8 bitar eller utan förlust</translation>
    </message>
    <message>
        <source>it has no frame header</source>
        <translation>den saknar ramhuvud</translation>
    </message>
    <message>
        <source>remove these files? Type {word} to do it, anything else to keep them:</source>
        <translation>Ska filerna tas bort? Skriv {word} för att ta bort dem, något annat för att behålla dem:</translation>
    </message>
    <message>
        <source>removed {number} of {total} files</source>
        <translation>{number} av {total} filer togs bort</translation>
    </message>
    <message>
        <source>only files of assets that match {patterns} are looked at by --prune</source>
        <translation>--prune tittar bara på filer från objekt som matchar {patterns}</translation>
    </message>
    <message>
        <source>a list or a job document names assets that exist, so that --prune looks at no file; select by patterns, or all</source>
        <translation>en lista eller ett jobbdokument anger objekt som finns, så --prune tittar inte på någon fil; välj med mönster eller allt</translation>
    </message>
    <message>
        <source>its asset is gone, but the file was altered and stays: {name}</source>
        <translation>dess objekt finns inte längre, men filen har ändrats och behålls: {name}</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>inget togs bort</translation>
    </message>
    <message>
        <source>its asset is gone: {name}</source>
        <translation>dess objekt finns inte längre: {name}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is kept; exported as {file}</source>
        <translation>{name} har ändrats efter exporten och behålls; exporterad som {file}</translation>
    </message>
    <message>
        <source>{name} was not exported by this program and is kept; exported as {file}</source>
        <translation>{name} har inte exporterats av det här programmet och behålls; exporterad som {file}</translation>
    </message>
    <message>
        <source>{name} is the output of {asset} and is kept; exported as {file}</source>
        <translation>{name} är utdata från {asset} och behålls; exporterad som {file}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is left alone</source>
        <translation>{name} har ändrats efter exporten och lämnas orörd</translation>
    </message>
    <message>
        <source>{number} unchanged files were drawn by an older version, which drew some things otherwise; {option} exports them again</source>
        <translation>{number} oförändrade filer är ritade av en äldre version som ritade en del annorlunda; {option} exporterar dem igen</translation>
    </message>
    <message>
        <source>exported earlier, but the asset is gone: {names}</source>
        <translation>exporterade tidigare, men objektet finns inte längre: {names}</translation>
    </message>
    <message>
        <source>exported earlier and altered since, but the asset is gone; kept: {names}</source>
        <translation>exporterade tidigare och ändrade sedan dess, men objektet finns inte längre; behålls: {names}</translation>
    </message>
    <message>
        <source>the file is a web page, not a picture</source>
        <translation>filen är en webbsida, inte en bild</translation>
    </message>
    <message>
        <source>the file is a film, not a picture</source>
        <translation>filen är en film, inte en bild</translation>
    </message>
    <message>
        <source>the file is an archive, not a picture</source>
        <translation>filen är ett arkiv, inte en bild</translation>
    </message>
    <message>
        <source>the file is a side file of macOS, without the picture</source>
        <translation>filen är en sidofil från macOS, utan bilden</translation>
    </message>
    <message>
        <source>get the picture itself</source>
        <translation>skaffa själva bilden</translation>
    </message>
    <message>
        <source>{format} files are not supported</source>
        <translation>{format}-filer stöds inte</translation>
    </message>
    <message>
        <source>give it a width and a height</source>
        <translation>ge den en bredd och en höjd</translation>
    </message>
    <message>
        <source>camera raw file</source>
        <translation>råfil från kamera</translation>
    </message>
    <message>
        <source>a list of more than {number} lines; divide it</source>
        <translation>en lista med mer än {number} rader; dela upp den</translation>
    </message>
    <message>
        <source>the list is empty; nothing was written</source>
        <translation>listan är tom; inget skrevs</translation>
    </message>
    <message>
        <source>line {number} of the list: {detail}</source>
        <translation>rad {number} i listan: {detail}</translation>
    </message>
    <message>
        <source>the list names nothing of {catalog} that can be exported; nothing was written</source>
        <translation>listan nämner inget i {catalog} som kan exporteras; inget skrevs</translation>
    </message>
    <message>
        <source>{name} may be {names}</source>
        <translation>{name} kan vara {names}</translation>
    </message>
    <message>
        <source>{name} is missing; did you mean {nearest}?</source>
        <translation>{name} saknas; menade du {nearest}?</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} saknas</translation>
    </message>
    <message>
        <source>the first line of the list is its heading: {text}</source>
        <translation>listans första rad är dess rubrik: {text}</translation>
    </message>
    <message>
        <source>{number} assets have names that begin with what is missing; {option} takes patterns</source>
        <translation>{number} objekt har namn som börjar med det som saknas; {option} tar mönster</translation>
    </message>
    <message>
        <source>not a table: {detail}</source>
        <translation>inte en tabell: {detail}</translation>
    </message>
    <message>
        <source>a table needs a heading and at least one row</source>
        <translation>en tabell behöver en rubrik och minst en rad</translation>
    </message>
    <message>
        <source>a table of more than {number} rows</source>
        <translation>en tabell med mer än {number} rader</translation>
    </message>
    <message>
        <source>{number} cells, but the heading has {columns}: {names}; write a value that contains the separator in quotation marks</source>
        <translation>{number} celler, men rubriken har {columns}: {names}; skriv värden som innehåller avgränsaren inom citattecken</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>{names} cannot be the name of a variable; allowed: {choices}</source>
        <translation>{names} kan inte vara namnet på en variabel; tillåtet: {choices}</translation>
    </message>
    <message>
        <source>two columns have the name {name}</source>
        <translation>två kolumner heter {name}</translation>
    </message>
    <message>
        <source>a job that waits, of {folder}, cannot be read: another version of the program wrote it, or it is damaged</source>
        <translation>ett väntande jobb, från {folder}, kan inte läsas: en annan version av programmet skrev det, eller så är det skadat</translation>
    </message>
    <message>
        <source>a class within a class</source>
        <translation>en teckenklass inuti en annan</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
    <message>
        <source>a schedule has 6 or 7 fields, not {number}</source>
        <translation>ett schema har 6 eller 7 fält, inte {number}</translation>
    </message>
    <message>
        <source>put the seconds in front and write &apos;?&apos; for one of the two days, such as {example}</source>
        <translation>sätt sekunderna först och skriv &apos;?&apos; för en av de två dagarna, till exempel {example}</translation>
    </message>
    <message>
        <source>write seconds, minutes, hours, day of the month, month, day of the week and, if wanted, the year, such as {example}</source>
        <translation>skriv sekunder, minuter, timmar, dag i månaden, månad, veckodag och, om så önskas, år, till exempel {example}</translation>
    </message>
    <message>
        <source>one of the two days says when; the other one is &apos;?&apos;</source>
        <translation>den ena av de två dagarna säger när; den andra är &apos;?&apos;</translation>
    </message>
    <message>
        <source>only one of the two days may be given; write &apos;?&apos; for one</source>
        <translation>bara en av de två dagarna får anges; skriv &apos;?&apos; för den andra</translation>
    </message>
    <message>
        <source>{field}: &apos;*&apos; is read as &apos;?&apos;; Quartz itself refuses it</source>
        <translation>{field}: &apos;*&apos; läses som &apos;?&apos;; Quartz självt avvisar det</translation>
    </message>
    <message>
        <source>{value} is not allowed</source>
        <translation>{value} är inte tillåtet</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timmar</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>dag i månaden</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>veckodag</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>{first} and {second} exclude each other; leave one out</source>
        <translation>{first} och {second} utesluter varandra; utelämna det ena</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} är ingen tidpunkt</translation>
    </message>
    <message>
        <source>the offset from UTC is missing</source>
        <translation>förskjutningen från UTC saknas</translation>
    </message>
    <message>
        <source>no time zone is called {name}</source>
        <translation>ingen tidszon heter {name}</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tidszon</translation>
    </message>
    <message>
        <source>it never runs again; check the day, the month and the year</source>
        <translation>det körs aldrig igen; kontrollera dagen, månaden och året</translation>
    </message>
    <message>
        <source>schedule {number} was removed</source>
        <translation>schema {number} togs bort</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>aldrig mer</translation>
    </message>
    <message>
        <source>next: {times}</source>
        <translation>nästa: {times}</translation>
    </message>
    <message>
        <source>missed: {number}, the last at {times}</source>
        <translation>missade: {number}, senast: {times}</translation>
    </message>
    <message>
        <source>{command} carries it out once</source>
        <translation>{command} utför den en gång</translation>
    </message>
    <message>
        <source>the last run did not begin: {detail}</source>
        <translation>den senaste körningen började inte: {detail}</translation>
    </message>
    <message>
        <source>holds {sign}, which XML cannot</source>
        <translation>innehåller {sign}, som XML inte kan innehålla</translation>
    </message>
    <message>
        <source>{catalog} has no asset {name}</source>
        <translation>{catalog} har ingen resurs {name}</translation>
    </message>
    <message>
        <source>none of these assets is a member of a set, which {tokens} in names are about; {option} exports the members of the sets that are selected</source>
        <translation>inget av objekten ingår i en uppsättning, vilket {tokens} i namn handlar om; {option} exporterar medlemmarna i de valda uppsättningarna</translation>
    </message>
    <message>
        <source>{file}: fewer cells than the heading has in line {lines}; where they are missing, the template&apos;s own values stay</source>
        <translation>{file}: färre celler än rubriken på rad {lines}; där de saknas behålls mallens egna värden</translation>
    </message>
    <message>
        <source>line {number} ({names})</source>
        <translation>rad {number} ({names})</translation>
    </message>
    <message>
        <source>{file}: empty cells in {lines}; an empty cell makes its variable empty</source>
        <translation>{file}: tomma celler på {lines}; en tom cell gör sin variabel tom</translation>
    </message>
    <message>
        <source>{file}: lines {lines} have the same name; their files are numbered</source>
        <translation>{file}: raderna {lines} har samma namn; deras filer numreras</translation>
    </message>
    <message>
        <source>{file}: no template uses a variable: {name} is ignored</source>
        <translation>{file}: ingen mall använder någon variabel: {name} ignoreras</translation>
    </message>
    <message>
        <source>{file}: no template uses the column {name}; they use {choices}</source>
        <translation>{file}: ingen mall använder kolumnen {name}; de använder {choices}</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} är tom</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>rad {line} i {file}</translation>
    </message>
    <message>
        <source>the server has it, but its file is not in this catalog</source>
        <translation>servern har den, men filen finns inte i den här katalogen</translation>
    </message>
    <message>
        <source>{option} cannot be used with a job that runs later</source>
        <translation>{option} kan inte användas med ett jobb som körs senare</translation>
    </message>
    <message>
        <source>{number} assets of a server read</source>
        <translation>{number} resurser från en server lästa</translation>
    </message>
    <message>
        <source>{number} with a file here</source>
        <translation>{number} med en fil här</translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation>{number} uppsättningar</translation>
    </message>
    <message>
        <source>{number} without a file here</source>
        <translation>{number} utan fil här</translation>
    </message>
    <message>
        <source>{number} in the trash left out</source>
        <translation>{number} i papperskorgen utelämnade</translation>
    </message>
    <message>
        <source>{number} of {total} assets are in these pages; the others keep no handle</source>
        <translation>{number} av {total} resurser finns på de här sidorna; de övriga får ingen resursreferens</translation>
    </message>
    <message>
        <source>{name} may be {names}; it has no file</source>
        <translation>{name} kan vara {names}; den får ingen fil</translation>
    </message>
    <message>
        <source>more than {size} MB without an asset</source>
        <translation>mer än {size} MB utan en resurs</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>the files are collected in a folder beside the ZIP and packed at the end; until then they take up to twice the room</source>
        <translation>filerna samlas i en mapp bredvid zip-filen och packas till sist; fram till dess tar de upp till dubbelt så mycket plats</translation>
    </message>
    <message>
        <source>is a folder; choose another name for the ZIP; nothing was written</source>
        <translation>är en mapp; välj ett annat namn för zip-filen; inget skrevs</translation>
    </message>
    <message>
        <source>{name} exists already; nothing was written</source>
        <translation>{name} finns redan; inget skrevs</translation>
    </message>
    <message>
        <source>{name} is replaced</source>
        <translation>{name} ersätts</translation>
    </message>
    <message>
        <source>{name} exists and is kept; packed as {file}</source>
        <translation>{name} finns och behålls; packas som {file}</translation>
    </message>
    <message>
        <source>{name} is replaced if it is as an earlier job wrote it and all its files are exported again; else it is kept and {file} made</source>
        <translation>{name} ersätts om den är som ett tidigare jobb skrev den och alla dess filer exporteras igen; annars behålls den och {file} skapas</translation>
    </message>
    <message>
        <source>{name} was altered before it was packed; resume the job to export it again</source>
        <translation>{name} ändrades innan den packades; återuppta jobbet för att exportera den igen</translation>
    </message>
    <message>
        <source>the ZIP cannot be read back as it was written</source>
        <translation>zip-filen kan inte läsas tillbaka som den skrevs</translation>
    </message>
    <message>
        <source>{name} is gone from its folder; resume the job to export it again</source>
        <translation>{name} finns inte längre i sin mapp; återuppta jobbet för att exportera den igen</translation>
    </message>
    <message>
        <source>packing {name}</source>
        <translation>packar {name}</translation>
    </message>
    <message>
        <source>{name} appeared after the job began; move it away</source>
        <translation>{name} dök upp efter att jobbet hade börjat; flytta undan den</translation>
    </message>
    <message>
        <source>cancelled while the ZIP was packed</source>
        <translation>avbrutet medan zip-filen packades</translation>
    </message>
    <message>
        <source>The whole log is attached as {name}.</source>
        <translation>Hela loggen är bifogad som {name}.</translation>
    </message>
    <message>
        <source>The log is too large for a mail; this writes it: {command}</source>
        <translation>Loggen är för stor för ett e-postmeddelande; detta sparar den: {command}</translation>
    </message>
    <message>
        <source>Another mail comes when it ends.</source>
        <translation>Ett nytt meddelande kommer när det är slut.</translation>
    </message>
    <message>
        <source>schedule {number}: next run at {time}</source>
        <translation>schema {number}: nästa körning {time}</translation>
    </message>
    <message>
        <source>it runs while {command} is at work; {install} starts that when you log in</source>
        <translation>det körs medan {command} är igång; {install} startar det när du loggar in</translation>
    </message>
    <message>
        <source>it is not said when to run; give {first} or {second}</source>
        <translation>det anges inte när det ska köras; ange {first} eller {second}</translation>
    </message>
    <message>
        <source>schedule {number}, due at {time}</source>
        <translation>schema {number}, planerad {time}</translation>
    </message>
    <message>
        <source>waiting; schedules: {number}</source>
        <translation>väntar; scheman: {number}</translation>
    </message>
    <message>
        <source>runs of these schedules were missed: {numbers}; {command} carries out each once</source>
        <translation>körningar av dessa scheman missades: {numbers}; {command} utför var och en en gång</translation>
    </message>
    <message>
        <source>schedules run from now on, and whenever you log in</source>
        <translation>scheman körs från och med nu och varje gång du loggar in</translation>
    </message>
    <message>
        <source>written: {path}</source>
        <translation>skriven: {path}</translation>
    </message>
    <message>
        <source>nothing was installed</source>
        <translation>inget var installerat</translation>
    </message>
    <message>
        <source>schedules do not run by themselves any more</source>
        <translation>scheman körs inte längre av sig själva</translation>
    </message>
    <message>
        <source>removed: {path}</source>
        <translation>borttagen: {path}</translation>
    </message>
    <message>
        <source>schedule {number} cannot be read: another version of the program wrote it, or it is damaged; `exportgui schedule remove {number}` removes it</source>
        <translation>schema {number} kan inte läsas: en annan version av programmet skrev det, eller så är det skadat; `exportgui schedule remove {number}` tar bort det</translation>
    </message>
    <message>
        <source>schedule {number} was removed, or another program took up its run; nothing was written</source>
        <translation>schema {number} togs bort, eller så tog ett annat program hand om körningen; inget skrevs</translation>
    </message>
    <message>
        <source>there is no schedule {number}; `exportgui schedule list` lists them</source>
        <translation>det finns inget schema {number}; `exportgui schedule list` listar dem</translation>
    </message>
    <message>
        <source>{command} failed: {detail}</source>
        <translation>{command} misslyckades: {detail}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>inget svar inom {seconds} s</translation>
    </message>
    <message>
        <source>schedule {number}: {detail}</source>
        <translation>schema {number}: {detail}</translation>
    </message>
    <message>
        <source>the command after the job could not be started: {detail}</source>
        <translation>kommandot efter jobbet kunde inte startas: {detail}</translation>
    </message>
    <message>
        <source>the command cannot be read: {detail}</source>
        <translation>kommandot kan inte läsas: {detail}</translation>
    </message>
    <message>
        <source>the command after the job took more than {number} seconds and was ended</source>
        <translation>kommandot efter jobbet tog mer än {number} sekunder och avslutades</translation>
    </message>
    <message>
        <source>the command after the job ended with status {number}</source>
        <translation>kommandot efter jobbet avslutades med status {number}</translation>
    </message>
    <message>
        <source>the webhook&apos;s address must begin with https:// or lead to this computer</source>
        <translation>webhookens adress måste börja med https:// eller leda till den här datorn</translation>
    </message>
    <message>
        <source>the webhook did not take the job&apos;s log</source>
        <translation>webhooken tog inte emot jobbets logg</translation>
    </message>
    <message>
        <source>no answer in {number} seconds</source>
        <translation>inget svar inom {number} sekunder</translation>
    </message>
    <message>
        <source>it answered with status {number}</source>
        <translation>den svarade med status {number}</translation>
    </message>
    <message>
        <source>{number} assets: the hosted export takes {most} in a job</source>
        <translation>{number} resurser: den hostade exporten tar {most} per jobb</translation>
    </message>
    <message>
        <source>about {size} GB of files: the hosted export takes {most} GB in a job</source>
        <translation>ungefär {size} GB filer: den hostade exporten tar {most} GB per jobb</translation>
    </message>
    <message>
        <source>watching {catalog}; what is new or changed goes to {folder}; Ctrl-C ends it</source>
        <translation>bevakar {catalog}; det som är nytt eller ändrat går till {folder}; Ctrl-C avslutar</translation>
    </message>
    <message>
        <source>it is looked at every second</source>
        <translation>den gås igenom varje sekund</translation>
    </message>
    <message>
        <source>it is looked at every {n} seconds</source>
        <translation>den gås igenom var {n}:e sekund</translation>
    </message>
    <message>
        <source>waiting: {reason}</source>
        <translation>väntar: {reason}</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>det går vidare</translation>
    </message>
    <message>
        <source>keep a catalog exported: new and changed pictures by a recipe, until Ctrl-C</source>
        <translation>håll en katalog exporterad: nya och ändrade bilder enligt ett recept, tills Ctrl-C</translation>
    </message>
    <message>
        <source>a recipe or its name</source>
        <translation>ett recept eller dess namn</translation>
    </message>
    <message>
        <source>the folder for the files, unless the recipe names one</source>
        <translation>mappen för filerna, om receptet inte anger någon</translation>
    </message>
    <message>
        <source>how long a file must stay the same before it is exported; default: {number}</source>
        <translation>hur länge en fil måste vara oförändrad innan den exporteras; standard: {number}</translation>
    </message>
    <message>
        <source>look this often instead of waiting for events of the system</source>
        <translation>titta så här ofta i stället för att vänta på systemets händelser</translation>
    </message>
    <message>
        <source>print the log of each job as JSON</source>
        <translation>skriv ut varje jobbs logg som JSON</translation>
    </message>
    <message>
        <source>another watch ({process}) exports {catalog} to this folder already; stop that one first, or choose another folder</source>
        <translation>en annan bevakning ({process}) exporterar redan {catalog} till den här mappen; stoppa den först eller välj en annan mapp</translation>
    </message>
    <message>
        <source>choose a folder: it grows file by file</source>
        <translation>välj en mapp: den växer fil för fil</translation>
    </message>
    <message>
        <source>choose a folder outside of it</source>
        <translation>välj en mapp utanför den</translation>
    </message>
    <message>
        <source>the job is in {file}</source>
        <translation>jobbet finns i {file}</translation>
    </message>
    <message>
        <source>exists and is no job document</source>
        <translation>finns redan och är inget jobbdokument</translation>
    </message>
    <message>
        <source>the window was closed before it began</source>
        <translation>fönstret stängdes innan den började</translation>
    </message>
</context>
<context>
    <name>AbandonedJobsBar</name>
    <message>
        <source>Queue again</source>
        <translation>Köa igen</translation>
    </message>
    <message>
        <source>Export them now, in the order they had</source>
        <translation>Exportera dem nu, i den ordning de hade</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
    <message>
        <source>Do not export them</source>
        <translation>Exportera dem inte</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waited when the window was closed: {assets}.</source>
        <translation>
            <numerusform>%n jobb väntade när fönstret stängdes: {assets}.</numerusform>
            <numerusform>%n jobb väntade när fönstret stängdes: {assets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n resurs</numerusform>
            <numerusform>%n resurser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About exportgui</source>
        <translation>Om exportgui</translation>
    </message>
    <message>
        <source>Runs the export jobs of Scene7 and Dynamic Media Classic on this computer.

MIT licence. Uses Qt {qt} (LGPL), libvips (LGPL) and Pillow.</source>
        <translation>Kör exportjobb från Scene7 och Dynamic Media Classic på den här datorn.

MIT-licens. Använder Qt {qt} (LGPL), libvips (LGPL) och Pillow.</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Mail to</source>
        <translation>E-post till</translation>
    </message>
    <message>
        <source>Who gets the mails about the job; addresses separated by commas</source>
        <translation>Vem som får e-post om jobbet; adresser avgränsade med kommatecken</translation>
    </message>
    <message>
        <source>About the recipients</source>
        <translation>Om mottagarna</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>Det här är ingen e-postadress: {text}</translation>
    </message>
    <message>
        <source>No mail is sent by this email setting.</source>
        <translation>Med den här e-postinställningen skickas ingen e-post.</translation>
    </message>
    <message>
        <source>They get the mails instead of those of the settings.</source>
        <translation>De får e-posten i stället för mottagarna i inställningarna.</translation>
    </message>
    <message>
        <source>Empty: the recipients of the settings get the mails.</source>
        <translation>Tomt: mottagarna i inställningarna får e-posten.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The export is paused.</source>
        <translation>Exporten är pausad.</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>{done} av {total} exporterade</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n file(s)</source>
        <translation>
            <numerusform>Exporterar %n fil</numerusform>
            <numerusform>Exporterar %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>cannot be read</source>
        <translation>kan inte läsas</translation>
    </message>
    <message>
        <source>cannot be exported</source>
        <translation>kan inte exporteras</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråskala</translation>
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
        <translation>{name}, {place} av {total}</translation>
    </message>
    <message>
        <source>Cannot be read: {reason}</source>
        <translation>Kan inte läsas: {reason}</translation>
    </message>
    <message>
        <source>In no set</source>
        <translation>Inte i någon uppsättning</translation>
    </message>
</context>
<context>
    <name>AssetChoice</name>
    <message>
        <source>Click an asset to take it</source>
        <translation>Klicka på en resurs för att välja den</translation>
    </message>
    <message>
        <source>Name of an asset</source>
        <translation>Namn på en resurs</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Resurser</translation>
    </message>
</context>
<context>
    <name>AssetMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Snabbvisning</translation>
    </message>
    <message>
        <source>Show in the &amp;file manager</source>
        <translation>Visa i &amp;filhanteraren</translation>
    </message>
    <message>
        <source>&amp;Copy the files</source>
        <translation>&amp;Kopiera filerna</translation>
    </message>
    <message>
        <source>Copy the &amp;names</source>
        <translation>Kopiera &amp;namnen</translation>
    </message>
    <message>
        <source>&amp;Hide the members</source>
        <translation>&amp;Dölj medlemmarna</translation>
    </message>
    <message>
        <source>&amp;Show the members</source>
        <translation>&amp;Visa medlemmarna</translation>
    </message>
    <message>
        <source>Select &amp;all that match ({count})</source>
        <translation>Markera &amp;alla som matchar ({count})</translation>
    </message>
    <message>
        <source>Add to the &amp;tray</source>
        <translation>&amp;Lägg i facket</translation>
    </message>
    <message>
        <source>Select the &amp;group</source>
        <translation>Markera &amp;gruppen</translation>
    </message>
    <message>
        <source>&amp;Take out of the tray</source>
        <translation>&amp;Ta bort ur facket</translation>
    </message>
    <message>
        <source>E&amp;mpty the tray</source>
        <translation>Tö&amp;m facket</translation>
    </message>
</context>
<context>
    <name>AssetType</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animerad GIF</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Colour swatch</source>
        <translation>Färgprov</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Vattenstämpel</translation>
    </message>
    <message>
        <source>Adjusted view</source>
        <translation>Justerad vy</translation>
    </message>
    <message>
        <source>Layer view</source>
        <translation>Lagervy</translation>
    </message>
    <message>
        <source>Zoom target</source>
        <translation>Zoommål</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>PSD template</source>
        <translation>PSD-mall</translation>
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
        <translation>SVG-teckning</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Master video</source>
        <translation>Huvudvideo</translation>
    </message>
    <message>
        <source>Video caption</source>
        <translation>Videotext</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Teckensnitt</translation>
    </message>
    <message>
        <source>ICC profile</source>
        <translation>ICC-profil</translation>
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
        <translation>Formaterad text</translation>
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
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>Bilduppsättning</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>Återgivningsuppsättning</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>Rotationsuppsättning</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>Medieuppsättning</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>Uppsättning med flera bithastigheter</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>Videouppsättning</translation>
    </message>
    <message>
        <source>eCatalog</source>
        <translation>eCatalog</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>Erbjudandeuppsättning</translation>
    </message>
    <message>
        <source>Asset set</source>
        <translation>Resursuppsättning</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Vinjett</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Annan fil</translation>
    </message>
</context>
<context>
    <name>BrowseController</name>
    <message>
        <source>No asset matches “{text}”.</source>
        <translation>Ingen resurs matchar ”{text}”.</translation>
    </message>
    <message>
        <source>No asset of these types in this folder.</source>
        <translation>Det finns inga resurser av dessa typer i mappen.</translation>
    </message>
    <message>
        <source>There are no assets here yet. Put images into the folder and choose File › Rescan.</source>
        <translation>Det finns inga resurser här ännu. Lägg bilder i mappen och välj Arkiv › Sök igenom igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n resurs</numerusform>
            <numerusform>%n resurser</numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen} of {all} selected</source>
        <translation>{chosen} av {all} markerade</translation>
    </message>
    <message>
        <source>{count} · looking for more…</source>
        <translation>{count} · söker efter fler…</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Search by name or folder</source>
        <translation>Sök på namn eller mapp</translation>
    </message>
    <message>
        <source>Show assets whose name or folder has all these words; * and ? stand for any characters</source>
        <translation>Visa resurser vars namn eller mapp innehåller alla dessa ord; * och ? står för valfria tecken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Ändringsdatum</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixlar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Order of the assets</source>
        <translation>Resursernas ordning</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Omvänd ordning</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Vänd på ordningen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rutnät</translation>
    </message>
    <message>
        <source>Show the assets as tiles</source>
        <translation>Visa resurserna som rutor</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show the assets as lines</source>
        <translation>Visa resurserna som rader</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Inga grupper</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Efter mapp</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Efter typ</translation>
    </message>
    <message>
        <source>By set</source>
        <translation>Efter uppsättning</translation>
    </message>
    <message>
        <source>Put the assets under headings; a click on one selects</source>
        <translation>Ordna resurserna under rubriker; klicka på en rubrik för att markera dem</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl+wheel, Ctrl and + or −)</source>
        <translation>Bildernas storlek (Ctrl+hjul, Ctrl och + eller −)</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Miniatyrstorlek</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>Select assets to export; drag them to the export panel or away</source>
        <translation>Markera resurser att exportera; dra dem till exportpanelen eller till ett annat program</translation>
    </message>
</context>
<context>
    <name>CatalogOpener</name>
    <message>
        <source>Open folder</source>
        <translation>Öppna mapp</translation>
    </message>
    <message>
        <source>Image catalogs (*.ini)</source>
        <translation>Bildkataloger (*.ini)</translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation>Öppna katalog</translation>
    </message>
</context>
<context>
    <name>ColorEdit</name>
    <message>
        <source>{name}: choose</source>
        <translation>{name}: välj</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Välj en färg</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Without it: {value}</source>
        <translation>Utan det: {value}</translation>
    </message>
    <message>
        <source>It changes nothing in an export.</source>
        <translation>Det ändrar inget i en export.</translation>
    </message>
    <message>
        <source>Page: {page}</source>
        <translation>Sida: {page}</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message numerus="yes">
        <source>… and %n more command(s), in the text above</source>
        <translation>
            <numerusform>… och %n kommando till, i texten ovan</numerusform>
            <numerusform>… och %n kommandon till, i texten ovan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPicker</name>
    <message>
        <source>Changes nothing in an export. {summary}</source>
        <translation>Ändrar inget i en export. {summary}</translation>
    </message>
    <message>
        <source>Effect layers ignore it. {summary}</source>
        <translation>Effektlager bortser från det. {summary}</translation>
    </message>
    <message>
        <source>In the request. {summary}</source>
        <translation>I begäran. {summary}</translation>
    </message>
    <message>
        <source>Name, or what it does</source>
        <translation>Namn eller funktion</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Click a command to add it</source>
        <translation>Klicka på ett kommando för att lägga till det</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Show all values of this command</source>
        <translation>Visa alla värden för det här kommandot</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove this command</source>
        <translation>Ta bort det här kommandot</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Rita</translation>
    </message>
    <message>
        <source>Draw the rectangle on the preview</source>
        <translation>Rita rektangeln i förhandsvisningen</translation>
    </message>
    <message>
        <source>Choose asset</source>
        <translation>Välj resurs</translation>
    </message>
    <message>
        <source>Choose an asset of this catalog</source>
        <translation>Välj en resurs i den här katalogen</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Flytta {name}</translation>
    </message>
    <message>
        <source>Drag to another place; Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
        <translation>Dra till en annan plats; Ctrl+Skift+Upp och Ctrl+Skift+Ned flyttar det</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Choice of macros</source>
        <translation>Val av makron</translation>
    </message>
</context>
<context>
    <name>ComposerController</name>
    <message>
        <source>The query of the address is in the modifiers.</source>
        <translation>Adressens frågedel finns i modifierarna.</translation>
    </message>
    <message>
        <source>The address names no asset: layer 0 is empty. Remove src= to put one in.</source>
        <translation>Adressen anger ingen resurs: lager 0 är tomt. Ta bort src= för att lägga in en.</translation>
    </message>
    <message>
        <source>{object} is selected.</source>
        <translation>{object} är markerad.</translation>
    </message>
    <message>
        <source>{object} is in the catalog, but not shown now.</source>
        <translation>{object} finns i katalogen men visas inte nu.</translation>
    </message>
    <message>
        <source>{object} is not in this catalog.</source>
        <translation>{object} finns inte i den här katalogen.</translation>
    </message>
    <message>
        <source>Modifiers taken from the address.</source>
        <translation>Modifierarna är hämtade från adressen.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Give the new file another name</source>
        <translation>Ge den nya filen ett annat namn</translation>
    </message>
    <message>
        <source>Export only what is new or changed</source>
        <translation>Exportera bara det som är nytt eller ändrat</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersätt den</translation>
    </message>
    <message>
        <source>Keep it and skip the asset</source>
        <translation>Behåll den och hoppa över resursen</translation>
    </message>
    <message>
        <source>Do not start the job</source>
        <translation>Starta inte jobbet</translation>
    </message>
    <message>
        <source>If a file exists</source>
        <translation>Om en fil finns</translation>
    </message>
    <message>
        <source>What happens when a name is already taken</source>
        <translation>Vad som händer när namnet redan är upptaget</translation>
    </message>
</context>
<context>
    <name>CrashReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>exportgui met a mistake of its own. Files that were exported are whole, and jobs go on or can be resumed; close the window and start it again if it does not answer as it should.</source>
        <translation>Ett internt fel inträffade i exportgui. Filer som har exporterats är hela, och jobb fortsätter eller kan återupptas; stäng fönstret och starta programmet igen om det inte svarar som det ska.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What happened; it is sent nowhere</source>
        <translation>Vad som hände; det skickas ingenstans</translation>
    </message>
    <message>
        <source>More is in {file}. Nothing is sent anywhere.</source>
        <translation>Mer finns i {file}. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Kopiera rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiera rapport</translation>
    </message>
    <message>
        <source>Copy the report to the clipboard</source>
        <translation>Kopiera rapporten till Urklipp</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>An export is paused</source>
        <translation>En export är pausad</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) finished</source>
        <translation>
            <numerusform>%n export klar</numerusform>
            <numerusform>%n exporter klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>%n fil exporterad</numerusform>
            <numerusform>%n filer exporterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslyckades</numerusform>
            <numerusform>%n misslyckades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationButton</name>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>Choose the destination; the menu has ZIP files</source>
        <translation>Välj mål; zip-filer finns i menyn</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Mapp…</translation>
    </message>
    <message>
        <source>&amp;ZIP file…</source>
        <translation>&amp;Zip-fil…</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Forget</source>
        <translation>Glöm</translation>
    </message>
    <message>
        <source>Export without the name, company and description of the document</source>
        <translation>Exportera utan dokumentets namn, företag och beskrivning</translation>
    </message>
    <message>
        <source>{file}: open the catalog with its assets.</source>
        <translation>{file}: öppna katalogen med dess resurser.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} of %n asset(s) in the tray.</source>
        <translation>
            <numerusform>{file}: {count} av %n resurs i facket.</numerusform>
            <numerusform>{file}: {count} av %n resurser i facket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this catalog: {names}.</source>
        <translation>Finns inte i den här katalogen: {names}.</translation>
    </message>
</context>
<context>
    <name>EffectiveView</name>
    <message>
        <source>Explain</source>
        <translation>Förklara</translation>
    </message>
    <message>
        <source>Show where each command comes from</source>
        <translation>Visa var varje kommando kommer ifrån</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the effective request</source>
        <translation>Kopiera den effektiva begäran</translation>
    </message>
    <message>
        <source>What will be asked of each asset, with every macro replaced by its commands</source>
        <translation>Det som begärs av varje resurs, med varje makro ersatt av sina kommandon</translation>
    </message>
    <message>
        <source>Effective request</source>
        <translation>Effektiv begäran</translation>
    </message>
    <message>
        <source>Where each command comes from</source>
        <translation>Var varje kommando kommer ifrån</translation>
    </message>
    <message>
        <source>Later commands win; struck ones are overridden</source>
        <translation>Senare kommandon vinner; överstrukna är åsidosatta</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiera som &amp;text</translation>
    </message>
    <message>
        <source>Copy as &amp;address</source>
        <translation>Kopiera som &amp;adress</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>resurs</translation>
    </message>
    <message>
        <source>The effective request is on the clipboard.</source>
        <translation>Den effektiva begäran finns i Urklipp.</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>Adressen finns i Urklipp.</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>typed</source>
        <translation>inskriven text</translation>
    </message>
    <message>
        <source>record</source>
        <translation>katalogpost</translation>
    </message>
    <message>
        <source>overridden by {origin}: {command}</source>
        <translation>åsidosatt av {origin}: {command}</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Originals are copied as they are.</source>
        <translation>Originalen kopieras som de är.</translation>
    </message>
    <message>
        <source>Export type</source>
        <translation>Exporttyp</translation>
    </message>
    <message>
        <source>Copy the originals, or convert them</source>
        <translation>Kopiera originalen eller konvertera dem</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Om den här exporten</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>Markera de resurser som ska exporteras.</translation>
    </message>
    <message>
        <source>Correct the modifiers first.</source>
        <translation>Rätta modifierarna först.</translation>
    </message>
    <message>
        <source>Type modifiers or check a macro to say what to convert to.</source>
        <translation>Skriv modifierare eller markera ett makro för att ange konverteringen.</translation>
    </message>
    <message>
        <source>Correct the file names first.</source>
        <translation>Rätta filnamnen först.</translation>
    </message>
    <message>
        <source>Correct the mail addresses first.</source>
        <translation>Rätta e-postadresserna först.</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Välj mappen att exportera till.</translation>
    </message>
    <message>
        <source>Give the whole path of the destination folder.</source>
        <translation>Ange hela sökvägen till målmappen.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s)</source>
        <translation>
            <numerusform>Exportera %n resurs</numerusform>
            <numerusform>Exportera %n resurser</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Start the export (Ctrl+Return)</source>
        <translation>Starta exporten (Ctrl+Retur)</translation>
    </message>
    <message numerus="yes">
        <source>{export} as %n file(s)</source>
        <translation>
            <numerusform>{export} som %n fil</numerusform>
            <numerusform>{export} som %n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exportera %n fil</numerusform>
            <numerusform>Exportera %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>The assets in the tray are exported.</source>
        <translation>Resurserna i facket exporteras.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected set(s) left out: sets cannot be exported.</source>
        <translation>
            <numerusform>%n markerad uppsättning utelämnas: uppsättningar kan inte exporteras.</numerusform>
            <numerusform>%n markerade uppsättningar utelämnas: uppsättningar kan inte exporteras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>Types</source>
        <translation>Typer</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Filformat</translation>
    </message>
    <message>
        <source>File sizes</source>
        <translation>Filstorlekar</translation>
    </message>
    <message>
        <source>Show only what is checked; where nothing is, everything is shown</source>
        <translation>Visa bara det som är markerat; är inget markerat visas allt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message>
        <source>Below {size}</source>
        <translation>Under {size}</translation>
    </message>
    <message>
        <source>{size} and more</source>
        <translation>{size} eller mer</translation>
    </message>
</context>
<context>
    <name>FavouriteFoldersView</name>
    <message>
        <source>Folders one often needs; drag folders here. Delete removes one, Alt+Up and Alt+Down move it</source>
        <translation>Mappar som ofta behövs; dra mappar hit. Delete tar bort en, Alt+Upp och Alt+Ned flyttar den</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ppna</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Remove from favourites</source>
        <translation>&amp;Ta bort från favoriter</translation>
    </message>
    <message>
        <source>Drag folders here to have them at hand.</source>
        <translation>Dra mappar hit för att ha dem till hands.</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Filmstrip</source>
        <translation>Bildremsa</translation>
    </message>
    <message>
        <source>The selected assets with the same settings</source>
        <translation>De markerade resurserna med samma inställningar</translation>
    </message>
    <message>
        <source>Select several assets to see the same settings on each</source>
        <translation>Markera flera resurser för att se samma inställningar på var och en</translation>
    </message>
</context>
<context>
    <name>FmtChoice</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Export as original: copy each file as it is</source>
        <translation>Exportera som original: kopiera varje fil som den är</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konvertera</translation>
    </message>
    <message>
        <source>Export what the modifiers and macros make of each asset</source>
        <translation>Exportera det som modifierare och makron gör av varje resurs</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Lägg till i &amp;favoriter</translation>
    </message>
    <message>
        <source>&amp;Show in the file manager</source>
        <translation>&amp;Visa i filhanteraren</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Kopiera sökvägen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
</context>
<context>
    <name>FormatEdit</name>
    <message>
        <source>as it is</source>
        <translation>som den är</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>Pixeltyp</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimering</translation>
    </message>
</context>
<context>
    <name>InterruptedBar</name>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Export what the job did not get to</source>
        <translation>Exportera det som jobbet inte hann med</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the job and its items</source>
        <translation>Visa jobbet och dess poster</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
    <message>
        <source>Do not offer this job again; its log stays</source>
        <translation>Erbjud inte det här jobbet igen; dess logg finns kvar</translation>
    </message>
    <message>
        <source>Job {number} was interrupted: {done} of {total} done.</source>
        <translation>Jobb {number} avbröts oväntat: {done} av {total} klara.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Report, verify</source>
        <translation>Rapport, verifiering</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message>
        <source>Save report</source>
        <translation>Spara rapport</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Sparad som {name}</translation>
    </message>
</context>
<context>
    <name>JobDocuments</name>
    <message>
        <source>IPS documents (*.xml)</source>
        <translation>IPS-dokument (*.xml)</translation>
    </message>
    <message>
        <source>Open job document</source>
        <translation>Öppna jobbdokument</translation>
    </message>
    <message>
        <source>Pasted document</source>
        <translation>Inklistrat dokument</translation>
    </message>
    <message>
        <source>The clipboard has no job document, address or file.</source>
        <translation>Urklipp innehåller inget jobbdokument, ingen adress och ingen fil.</translation>
    </message>
    <message>
        <source>Open the folder of these assets first.</source>
        <translation>Öppna först mappen med de här resurserna.</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>Markera de resurser som ska exporteras.</translation>
    </message>
    <message>
        <source>Job document (*.xml)</source>
        <translation>Jobbdokument (*.xml)</translation>
    </message>
    <message>
        <source>Job document in a SOAP {version} envelope (*.xml)</source>
        <translation>Jobbdokument i ett SOAP {version}-kuvert (*.xml)</translation>
    </message>
    <message>
        <source>Save job document</source>
        <translation>Spara jobbdokument</translation>
    </message>
    <message>
        <source>The job is in {file}.</source>
        <translation>Jobbet finns i {file}.</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
</context>
<context>
    <name>JobListView</name>
    <message>
        <source>Space pauses or resumes, dragging or Alt with an arrow moves, Delete cancels</source>
        <translation>Blanksteg pausar eller återupptar, dra eller Alt med en pil flyttar, Delete avbryter</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>Lista över jobb</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message>
        <source>Job {number}</source>
        <translation>Jobb {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n exporterad</numerusform>
            <numerusform>%n exporterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslyckades</numerusform>
            <numerusform>%n misslyckades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n med varning</numerusform>
            <numerusform>%n med varningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n överhoppad</numerusform>
            <numerusform>%n överhoppade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n inte påbörjad</numerusform>
            <numerusform>%n inte påbörjade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n resurs</numerusform>
            <numerusform>%n resurser</numerusform>
        </translation>
    </message>
    <message>
        <source>Job {number} · {count}</source>
        <translation>Jobb {number} · {count}</translation>
    </message>
    <message>
        <source>Runs in another program</source>
        <translation>Körs i ett annat program</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslyckades</numerusform>
            <numerusform>%n misslyckades</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Väntar på ditt svar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Stopped by the system</source>
        <translation>Stoppat av systemet</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Avbrutet oväntat</translation>
    </message>
</context>
<context>
    <name>JobProgressView</name>
    <message>
        <source>Progress of the job</source>
        <translation>Jobbets förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Avbryt jobbet</translation>
    </message>
    <message>
        <source>Start no further asset and stop</source>
        <translation>Börja inte på fler resurser och stoppa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on with this job</source>
        <translation>Fortsätt med det här jobbet</translation>
    </message>
    <message>
        <source>Start no further asset until it is resumed</source>
        <translation>Börja inte på fler resurser förrän det återupptas</translation>
    </message>
    <message>
        <source>{done} of {total} exported</source>
        <translation>{done} av {total} exporterade</translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>%n har misslyckats hittills</numerusform>
            <numerusform>%n har misslyckats hittills</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on when the running job is done or paused.</source>
        <translation>Fortsätter när det pågående jobbet är klart eller pausat.</translation>
    </message>
    <message>
        <source>{rate} files per second</source>
        <translation>{rate} filer per sekund</translation>
    </message>
    <message>
        <source>Paused. No further asset starts until you resume.</source>
        <translation>Pausat. Inga fler resurser påbörjas förrän du återupptar.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} av {total} kontrollerade</translation>
    </message>
    <message>
        <source>Waiting for the job before</source>
        <translation>Väntar på jobbet före</translation>
    </message>
    <message>
        <source>Look at the pre-flight and decide</source>
        <translation>Se förhandskontrollen och bestäm dig</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startar…</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>Alla resurser kontrolleras innan den första filen skrivs.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} kvar</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>The job was cancelled; nothing was written.</source>
        <translation>Jobbet avbröts; inget skrevs.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Export what this job did not get to</source>
        <translation>Exportera det som det här jobbet inte hann med</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Försök igen med misslyckade</translation>
    </message>
    <message>
        <source>Export the failed assets of this job again</source>
        <translation>Exportera det här jobbets misslyckade resurser igen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Kör igen</translation>
    </message>
    <message>
        <source>Export all its assets once more, as a new job</source>
        <translation>Exportera alla dess resurser en gång till, som ett nytt jobb</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausa eller återuppta</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>Håll det pågående jobbet eller låt det fortsätta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Start no further asset and stop</source>
        <translation>Börja inte på fler resurser och stoppa</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>Flytta upp jobbet i kön</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>Flytta ner jobbet i kön</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mapp</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>Visa de exporterade filerna i filhanteraren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Spara rapport…</translation>
    </message>
    <message>
        <source>Save the log as HTML, CSV or JSON</source>
        <translation>Spara loggen som HTML, CSV eller JSON</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifiera…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>Kontrollera att de exporterade filerna är det som skrevs</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Exports and their logs appear here.</source>
        <translation>Exporter och deras loggar visas här.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported</source>
        <translation>
            <numerusform>%n fil exporterad</numerusform>
            <numerusform>%n filer exporterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslyckades</numerusform>
            <numerusform>%n misslyckades</numerusform>
        </translation>
    </message>
    <message>
        <source>Job {number} is finished: {counts}</source>
        <translation>Jobb {number} är klart: {counts}</translation>
    </message>
    <message>
        <source>Job {number} was cancelled: {counts}</source>
        <translation>Jobb {number} avbröts: {counts}</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Keep it exported no more; a running job goes on</source>
        <translation>Håll det inte längre exporterat; ett pågående jobb fortsätter</translation>
    </message>
    <message>
        <source>{catalog} is kept exported to {folder}.</source>
        <translation>{catalog} hålls exporterad till {folder}.</translation>
    </message>
    <message>
        <source>It waits: {reason}</source>
        <translation>Det väntar: {reason}</translation>
    </message>
</context>
<context>
    <name>KeptExport</name>
    <message>
        <source>Open a folder or a catalog first.</source>
        <translation>Öppna först en mapp eller en katalog.</translation>
    </message>
    <message>
        <source>Choose the folder to export to; then it can be kept exported.</source>
        <translation>Välj mappen att exportera till; sedan kan det hållas exporterat.</translation>
    </message>
    <message>
        <source>It is not kept exported any more.</source>
        <translation>Det hålls inte längre exporterat.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Go to the next control; with Shift to the one before</source>
        <translation>Gå till nästa kontroll; med Skift till föregående</translation>
    </message>
    <message>
        <source>Close a dialog or a list; empty the search</source>
        <translation>Stäng en dialogruta eller en lista; töm sökningen</translation>
    </message>
    <message>
        <source>Search and assets</source>
        <translation>Sökning och resurser</translation>
    </message>
    <message>
        <source>From the search to the assets</source>
        <translation>Från sökningen till resurserna</translation>
    </message>
    <message>
        <source>Look at the asset in front</source>
        <translation>Titta på den aktuella resursen</translation>
    </message>
    <message>
        <source>Open or close a set; look at an asset</source>
        <translation>Öppna eller stäng en uppsättning; titta på en resurs</translation>
    </message>
    <message>
        <source>Select more; any arrow does</source>
        <translation>Markera fler; alla pilar fungerar</translation>
    </message>
    <message>
        <source>Select or leave out the asset in front</source>
        <translation>Markera eller avmarkera den aktuella resursen</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Större miniatyrer</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Mindre miniatyrer</translation>
    </message>
    <message>
        <source>What can be done with the selected assets</source>
        <translation>Vad som kan göras med de markerade resurserna</translation>
    </message>
    <message>
        <source>Modifiers and names</source>
        <translation>Modifierare och namn</translation>
    </message>
    <message>
        <source>Show what may be typed here</source>
        <translation>Visa vad som kan skrivas här</translation>
    </message>
    <message>
        <source>Correct what is underlined</source>
        <translation>Rätta det som är understruket</translation>
    </message>
    <message>
        <source>On the handle of a command: move it up; Down moves it down</source>
        <translation>På ett kommandos handtag: flytta upp det; Ned flyttar ned det</translation>
    </message>
    <message>
        <source>On a macro: check it</source>
        <translation>På ett makro: markera det</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Hela bilden</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>Pixel för pixel</translation>
    </message>
    <message>
        <source>The other side, as long as the key is down</source>
        <translation>Den andra sidan, så länge tangenten hålls nedtryckt</translation>
    </message>
    <message>
        <source>Move the picture; with Shift the dividing line</source>
        <translation>Flytta bilden; med Skift delningslinjen</translation>
    </message>
    <message>
        <source>Lists of assets, macros and plans</source>
        <translation>Listor över resurser, makron och kontroller</translation>
    </message>
    <message>
        <source>Take out, or delete</source>
        <translation>Ta ut eller ta bort</translation>
    </message>
    <message>
        <source>Rename or edit</source>
        <translation>Byt namn eller redigera</translation>
    </message>
    <message>
        <source>Move a macro up; Alt+Down moves it down</source>
        <translation>Flytta upp ett makro; Alt+Ned flyttar ned det</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Add layer</source>
        <translation>Lägg till lager</translation>
    </message>
    <message>
        <source>Add a layer above the others</source>
        <translation>Lägg till ett lager ovanför de andra</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Ta bort lager</translation>
    </message>
    <message>
        <source>Remove the selected layer (Del)</source>
        <translation>Ta bort det markerade lagret (Delete)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>The topmost first; drag, or move with Alt+Up and Alt+Down</source>
        <translation>Det översta först; dra, eller flytta med Alt+Upp och Alt+Ned</translation>
    </message>
    <message>
        <source>&amp;Image layer</source>
        <translation>&amp;Bildlager</translation>
    </message>
    <message>
        <source>&amp;Text layer</source>
        <translation>&amp;Textlager</translation>
    </message>
    <message>
        <source>&amp;Colour layer</source>
        <translation>&amp;Färglager</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>{layer}
Check to show it, drag to another place</source>
        <translation>{layer}
Markera för att visa det, dra till en annan plats</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>Lager {number}</translation>
    </message>
    <message>
        <source>{title} — the asset itself</source>
        <translation>{title} – själva resursen</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Show sets that cannot be exported</source>
        <translation>Visa uppsättningar som inte kan exporteras</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Show the assets of one folder and those below it</source>
        <translation>Visa resurserna i en mapp och dess undermappar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only assets of the checked types, formats and sizes</source>
        <translation>Visa bara resurser av de markerade typerna, formaten och storlekarna</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>Image, spin, media and other sets are hidden, because an export job cannot take them</source>
        <translation>Bild-, rotations-, medie- och andra uppsättningar är dolda, eftersom ett exportjobb inte kan ta dem</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Avbrutet oväntat</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterad</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Items of the job</source>
        <translation>Jobbets poster</translation>
    </message>
    <message>
        <source>One line for each asset; drag exported files to other programs</source>
        <translation>En rad för varje resurs; dra exporterade filer till andra program</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>Show the original in its folder</source>
        <translation>Visa originalet i dess mapp</translation>
    </message>
</context>
<context>
    <name>LongTextEdit</name>
    <message>
        <source>Edit text</source>
        <translation>Redigera text</translation>
    </message>
    <message>
        <source>Edit the text in a window</source>
        <translation>Redigera texten i ett fönster</translation>
    </message>
    <message>
        <source>{name}: edit</source>
        <translation>{name}: redigera</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>RTF is shown as it is written</source>
        <translation>RTF visas som det är skrivet</translation>
    </message>
</context>
<context>
    <name>MacroActions</name>
    <message>
        <source>Macros and presets ({suffixes});;All files (*)</source>
        <translation>Makron och förinställningar ({suffixes});;Alla filer (*)</translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>Importera makron</translation>
    </message>
    <message>
        <source>Table with header (*.tsv);;Lines (*.mac)</source>
        <translation>Tabell med rubrikrad (*.tsv);;Rader (*.mac)</translation>
    </message>
    <message>
        <source>Export macros</source>
        <translation>Exportera makron</translation>
    </message>
</context>
<context>
    <name>MacroController</name>
    <message>
        <source>{macro} is used by: {users}</source>
        <translation>{macro} används av: {users}</translation>
    </message>
    <message>
        <source>What calls it will not work without it.</source>
        <translation>Det som anropar makrot fungerar inte utan det.</translation>
    </message>
    <message>
        <source>Delete macro</source>
        <translation>Ta bort makro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>MacroEditor</name>
    <message>
        <source>Edit macro</source>
        <translation>Redigera makro</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nytt makro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Letters, digits, - _ and . without accents; it is called as $name$</source>
        <translation>Bokstäver, siffror, - _ och . utan accenter; det anropas som $name$</translation>
    </message>
    <message>
        <source>This catalog</source>
        <translation>Den här katalogen</translation>
    </message>
    <message>
        <source>All catalogs</source>
        <translation>Alla kataloger</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Where the macro can be used</source>
        <translation>Var makrot kan användas</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Image Serving commands, joined by &amp;</source>
        <translation>Image Serving-kommandon sammanfogade med &amp;</translation>
    </message>
    <message>
        <source>The asset in front with this macro</source>
        <translation>Den aktuella resursen med det här makrot</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>&amp;Gäller för</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Definition</translation>
    </message>
    <message>
        <source>Give the macro a name.</source>
        <translation>Ge makrot ett namn.</translation>
    </message>
    <message>
        <source>Type the commands that the macro stands for.</source>
        <translation>Skriv kommandona som makrot står för.</translation>
    </message>
    <message>
        <source>${name}$ will be used instead of the one with this name: {source}</source>
        <translation>${name}$ används i stället för det som har det här namnet: {source}</translation>
    </message>
    <message>
        <source>The new name is used there too: {users}</source>
        <translation>Det nya namnet används även där: {users}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>ingen bild</translation>
    </message>
</context>
<context>
    <name>MacroImporter</name>
    <message>
        <source>There is no macro in it.</source>
        <translation>Det finns inget makro i den.</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) are there already and differ.</source>
        <translation>
            <numerusform>%n makro finns redan och är annorlunda.</numerusform>
            <numerusform>%n makron finns redan och är annorlunda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>Importera makron</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll mina</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) imported</source>
        <translation>
            <numerusform>%n makro importerat</numerusform>
            <numerusform>%n makron importerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used yet: {names}</source>
        <translation>
            <numerusform>%n kan inte användas ännu: {names}</numerusform>
            <numerusform>%n kan inte användas ännu: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) written to {path}</source>
        <translation>
            <numerusform>%n makro skrivet till {path}</numerusform>
            <numerusform>%n makron skrivna till {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroPicker</name>
    <message>
        <source>Macros</source>
        <translation>Makron</translation>
    </message>
    <message>
        <source>The checked macros follow the modifiers and win every conflict</source>
        <translation>De markerade makrona följer efter modifierarna och vinner vid varje konflikt</translation>
    </message>
</context>
<context>
    <name>MacroSection</name>
    <message>
        <source>New macro</source>
        <translation>Nytt makro</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro (Ctrl+Shift+M)</source>
        <translation>Spara modifierarna som ett makro (Ctrl+Skift+M)</translation>
    </message>
    <message>
        <source>Manage macros…</source>
        <translation>Hantera makron…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange (Ctrl+M)</source>
        <translation>Alla makron med bilder, för att redigera och ordna (Ctrl+M)</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makron</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n markerat</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroService</name>
    <message>
        <source>the job (it is checked)</source>
        <translation>jobbet (det är markerat)</translation>
    </message>
    <message>
        <source>the modifiers</source>
        <translation>modifierarna</translation>
    </message>
    <message>
        <source>Copied {macro} for AEM</source>
        <translation>Kopierade {macro} för AEM</translation>
    </message>
</context>
<context>
    <name>MacroView</name>
    <message>
        <source>All macros</source>
        <translation>Alla makron</translation>
    </message>
    <message>
        <source>Drop macro files, addresses or text here</source>
        <translation>Släpp makrofiler, adresser eller text här</translation>
    </message>
    <message>
        <source>Every macro with a picture; Return edits, Space checks it for the job</source>
        <translation>Varje makro med en bild; Retur redigerar, Blanksteg markerar det för jobbet</translation>
    </message>
</context>
<context>
    <name>MacroWindow</name>
    <message>
        <source>Macros</source>
        <translation>Makron</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rutnät</translation>
    </message>
    <message>
        <source>Show the macros as tiles</source>
        <translation>Visa makrona som rutor</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show the macros as lines</source>
        <translation>Visa makrona som rader</translation>
    </message>
    <message>
        <source>Show hidden macros</source>
        <translation>Visa dolda makron</translation>
    </message>
    <message>
        <source>Search the macros</source>
        <translation>Sök bland makrona</translation>
    </message>
    <message>
        <source>By name, definition or purpose</source>
        <translation>Efter namn, definition eller syfte</translation>
    </message>
    <message>
        <source>Built-in macros that were hidden, to show them again</source>
        <translation>Inbyggda makron som har dolts, för att visa dem igen</translation>
    </message>
    <message>
        <source>About the macro</source>
        <translation>Om makrot</translation>
    </message>
    <message>
        <source>No macro matches “{text}”.</source>
        <translation>Inget makro matchar ”{text}”.</translation>
    </message>
    <message>
        <source>Own macros can be dragged into another order. Drop macro files or addresses here.</source>
        <translation>Egna makron kan dras till en annan ordning. Släpp makrofiler eller adresser här.</translation>
    </message>
    <message>
        <source>Used by {macros}</source>
        <translation>Används av {macros}</translation>
    </message>
    <message>
        <source>It cannot be changed here; duplicate it to make your own.</source>
        <translation>Det kan inte ändras här; duplicera det för att göra ett eget.</translation>
    </message>
</context>
<context>
    <name>Macros</name>
    <message>
        <source>New macro ${name}$</source>
        <translation>Nytt makro ${name}$</translation>
    </message>
    <message>
        <source>Change of macro ${name}$</source>
        <translation>Ändring av makrot ${name}$</translation>
    </message>
    <message>
        <source>Removal of macro ${name}$</source>
        <translation>Borttagning av makrot ${name}$</translation>
    </message>
    <message>
        <source>Order of the macros</source>
        <translation>Makronas ordning</translation>
    </message>
    <message>
        <source>Import of macros</source>
        <translation>Import av makron</translation>
    </message>
    <message>
        <source>From the catalog</source>
        <translation>Från katalogen</translation>
    </message>
    <message>
        <source>Yours, in all catalogs</source>
        <translation>Eget, i alla kataloger</translation>
    </message>
    <message>
        <source>Yours, in this catalog</source>
        <translation>Eget, i den här katalogen</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>Från receptet</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Inbyggt</translation>
    </message>
    <message>
        <source>Large, for viewers that zoom</source>
        <translation>Stor, för visare som zoomar</translation>
    </message>
    <message>
        <source>Small and sharpened, for lists</source>
        <translation>Liten och skärpt, för listor</translation>
    </message>
    <message>
        <source>Every pixel as TIFF at 300 pixels per inch</source>
        <translation>Varje pixel som TIFF med 300 pixlar per tum</translation>
    </message>
    <message>
        <source>For a page, at most 1200 pixels</source>
        <translation>För en sida, högst 1200 pixlar</translation>
    </message>
    <message>
        <source>A small square, filled</source>
        <translation>En liten kvadrat, fylld</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>ingen bild</translation>
    </message>
    <message>
        <source>Your own macro of the same name is used instead</source>
        <translation>Ditt eget makro med samma namn används i stället</translation>
    </message>
    <message>
        <source>Used instead of the one with this name: {source}</source>
        <translation>Används i stället för det som har det här namnet: {source}</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nytt…</translation>
    </message>
    <message>
        <source>Write a macro (Ctrl+N)</source>
        <translation>Skriv ett makro (Ctrl+N)</translation>
    </message>
    <message>
        <source>From &amp;modifiers…</source>
        <translation>Från &amp;modifierare…</translation>
    </message>
    <message>
        <source>Keep the modifiers as they stand as a macro</source>
        <translation>Spara modifierarna som de är som ett makro</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>Change name, definition or where it is kept (Return)</source>
        <translation>Ändra namn, definition eller var det sparas (Retur)</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicera…</translation>
    </message>
    <message>
        <source>Start a macro of your own from this one (Ctrl+D)</source>
        <translation>Börja på ett eget makro utifrån det här (Ctrl+D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Delete a macro of your own (Del)</source>
        <translation>Ta bort ett eget makro (Delete)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Dö&amp;lj</translation>
    </message>
    <message>
        <source>Leave a built-in macro out of the lists</source>
        <translation>Utelämna ett inbyggt makro ur listorna</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Define it earlier (Alt+Up); a macro may call those before it</source>
        <translation>Definiera det tidigare (Alt+Upp); ett makro kan anropa dem som står före</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flytta n&amp;ed</translation>
    </message>
    <message>
        <source>Define it later (Alt+Down)</source>
        <translation>Definiera det senare (Alt+Ned)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>Read a macro file of an image catalog, or .mac lines</source>
        <translation>Läs en makrofil från en bildkatalog, eller .mac-rader</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Klistra in</translation>
    </message>
    <message>
        <source>Make macros of an address or of text on the clipboard (Ctrl+V)</source>
        <translation>Gör makron av en adress eller av text i Urklipp (Ctrl+V)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>Write your macros to a file, with those they call</source>
        <translation>Skriv dina makron till en fil, med dem de anropar</translation>
    </message>
    <message>
        <source>Copy for &amp;AEM</source>
        <translation>Kopiera för &amp;AEM</translation>
    </message>
    <message>
        <source>Copy as s7exportsettings of Adobe Experience Manager</source>
        <translation>Kopiera som s7exportsettings för Adobe Experience Manager</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Visa</translation>
    </message>
</context>
<context>
    <name>MailCheck</name>
    <message>
        <source>Send a test mail</source>
        <translation>Skicka testmeddelande</translation>
    </message>
    <message>
        <source>Result of the test mail</source>
        <translation>Resultat av testmeddelandet</translation>
    </message>
    <message>
        <source>Send a mail to the recipients above</source>
        <translation>Skicka ett meddelande till mottagarna ovan</translation>
    </message>
    <message>
        <source>Give a server and recipients first.</source>
        <translation>Ange en server och mottagare först.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>The test mail could not be sent: {reason}</source>
        <translation>Testmeddelandet kunde inte skickas: {reason}</translation>
    </message>
    <message>
        <source>The test mail is on its way.</source>
        <translation>Testmeddelandet är på väg.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ö&amp;ppna mapp…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Öppna en mapp med bilder</translation>
    </message>
    <message>
        <source>Open &amp;catalog…</source>
        <translation>Öppna &amp;katalog…</translation>
    </message>
    <message>
        <source>Open an image catalog (.ini)</source>
        <translation>Öppna en bildkatalog (.ini)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Öppna e&amp;xemplet</translation>
    </message>
    <message>
        <source>Open the sample catalog</source>
        <translation>Öppna exempelkatalogen</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>Sök igenom &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportera</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>Exportera de markerade resurserna</translation>
    </message>
    <message>
        <source>Run rec&amp;ipe…</source>
        <translation>Kör &amp;recept…</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>Exportera de markerade resurserna med ett recept</translation>
    </message>
    <message>
        <source>&amp;Pre-flight…</source>
        <translation>&amp;Förhandskontroll…</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>Se vad som händer med varje resurs innan något skrivs</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ån&amp;gra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Gör &amp;om</translation>
    </message>
    <message>
        <source>Refresh the asset list</source>
        <translation>Uppdatera listan med resurser</translation>
    </message>
    <message>
        <source>Open &amp;job document…</source>
        <translation>Öppna &amp;jobbdokument…</translation>
    </message>
    <message>
        <source>Fill the export panel from an IPS document</source>
        <translation>Fyll exportpanelen från ett IPS-dokument</translation>
    </message>
    <message>
        <source>Sa&amp;ve job document…</source>
        <translation>Spara jobbdok&amp;ument…</translation>
    </message>
    <message>
        <source>Save the export panel as an IPS submitJob document</source>
        <translation>Spara exportpanelen som ett submitJob-dokument för IPS</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Ångra den senaste ändringen</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Gör om den ångrade ändringen</translation>
    </message>
    <message>
        <source>&amp;Paste job or address</source>
        <translation>K&amp;listra in jobb eller adress</translation>
    </message>
    <message>
        <source>Take a job document, address or files from the clipboard</source>
        <translation>Hämta ett jobbdokument, en adress eller filer från urklipp</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Search the catalog</source>
        <translation>Sök i katalogen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markera &amp;alla</translation>
    </message>
    <message>
        <source>Select every asset that is shown</source>
        <translation>Markera alla resurser som visas</translation>
    </message>
    <message>
        <source>Select the &amp;group</source>
        <translation>Markera gr&amp;uppen</translation>
    </message>
    <message>
        <source>Select the assets under the same heading</source>
        <translation>Markera resurserna under samma rubrik</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Markera i&amp;nga</translation>
    </message>
    <message>
        <source>Select no asset</source>
        <translation>Markera ingen resurs</translation>
    </message>
    <message>
        <source>Add to &amp;tray</source>
        <translation>Lägg i &amp;facket</translation>
    </message>
    <message>
        <source>Add the selected assets to the job tray</source>
        <translation>Lägg de markerade resurserna i jobbfacket</translation>
    </message>
    <message>
        <source>Add &amp;command…</source>
        <translation>Lägg till &amp;kommando…</translation>
    </message>
    <message>
        <source>Add a command to the modifiers</source>
        <translation>Lägg till ett kommando i modifierarna</translation>
    </message>
    <message>
        <source>Type &amp;modifiers</source>
        <translation>Skriv &amp;modifierare</translation>
    </message>
    <message>
        <source>Go to the modifiers</source>
        <translation>Gå till modifierarna</translation>
    </message>
    <message>
        <source>&amp;Keep as macro…</source>
        <translation>S&amp;para som makro…</translation>
    </message>
    <message>
        <source>Keep the modifiers as a macro</source>
        <translation>Spara modifierarna som ett makro</translation>
    </message>
    <message>
        <source>Macr&amp;os…</source>
        <translation>Mak&amp;ron…</translation>
    </message>
    <message>
        <source>All macros with pictures, to edit and to arrange</source>
        <translation>Alla makron med bilder, för att redigera och ordna</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Language, colours, limits and mail</source>
        <translation>Språk, färger, gränser och e-post</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Rutnät</translation>
    </message>
    <message>
        <source>Show the assets as tiles</source>
        <translation>Visa resurserna som rutor</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Show the assets as lines</source>
        <translation>Visa resurserna som rader</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Snabbvisning</translation>
    </message>
    <message>
        <source>Show the current asset large (Space)</source>
        <translation>Visa den aktuella resursen stort (Blanksteg)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliotek</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Visa eller dölj biblioteket</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Förhandsvisning</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Visa eller dölj förhandsvisningen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobb</translation>
    </message>
    <message>
        <source>Show or hide the jobs</source>
        <translation>Visa eller dölj jobben</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausa eller återuppta</translation>
    </message>
    <message>
        <source>Hold the running job, or let it go on</source>
        <translation>Håll det pågående jobbet eller låt det fortsätta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Start no further asset of the chosen job and stop</source>
        <translation>Börja inte på fler resurser i det valda jobbet och stoppa</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Tidigare</translation>
    </message>
    <message>
        <source>Move the job up in the queue</source>
        <translation>Flytta upp jobbet i kön</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>Flytta ner jobbet i kön</translation>
    </message>
    <message>
        <source>Export all assets of the chosen job again, as a new job</source>
        <translation>Exportera alla resurser i det valda jobbet igen, som ett nytt jobb</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senare</translation>
    </message>
    <message>
        <source>Resume &amp;interrupted job</source>
        <translation>Återuppta oväntat avbrutet &amp;jobb</translation>
    </message>
    <message>
        <source>Export what the chosen job did not get to</source>
        <translation>Exportera det som det valda jobbet inte hann med</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Försök igen med &amp;misslyckade</translation>
    </message>
    <message>
        <source>Export the failed assets of the chosen job again</source>
        <translation>Exportera det valda jobbets misslyckade resurser igen</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Kör igen</translation>
    </message>
    <message>
        <source>&amp;Keep this exported</source>
        <translation>&amp;Håll detta exporterat</translation>
    </message>
    <message>
        <source>Export all that is new or changed until you stop it</source>
        <translation>Exportera allt nytt eller ändrat tills du stoppar det</translation>
    </message>
    <message>
        <source>Sche&amp;dules…</source>
        <translation>Sch&amp;eman…</translation>
    </message>
    <message>
        <source>Export later, or again and again</source>
        <translation>Exportera senare eller återkommande</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Öpp&amp;na mapp</translation>
    </message>
    <message>
        <source>Show the exported files in the file manager</source>
        <translation>Visa de exporterade filerna i filhanteraren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Spara &amp;rapport…</translation>
    </message>
    <message>
        <source>Save the log of the chosen job as HTML, CSV or JSON</source>
        <translation>Spara det valda jobbets logg som HTML, CSV eller JSON</translation>
    </message>
    <message>
        <source>&amp;Verify an export…</source>
        <translation>&amp;Verifiera en export…</translation>
    </message>
    <message>
        <source>Check that the exported files are what was written</source>
        <translation>Kontrollera att de exporterade filerna är det som skrevs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Command reference</source>
        <translation>&amp;Kommandoreferens</translation>
    </message>
    <message>
        <source>Every command with an example</source>
        <translation>Varje kommando med ett exempel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ko&amp;rtkommandon</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Alla tangenter och vad de gör</translation>
    </message>
    <message>
        <source>&amp;About exportgui</source>
        <translation>&amp;Om exportgui</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version och licens</translation>
    </message>
</context>
<context>
    <name>MissedBar</name>
    <message>
        <source>Run now</source>
        <translation>Kör nu</translation>
    </message>
    <message>
        <source>Run each of these schedules once</source>
        <translation>Kör vart och ett av dessa scheman en gång</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the list of schedules</source>
        <translation>Visa listan över scheman</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
    <message>
        <source>Do not offer these runs again</source>
        <translation>Erbjud inte dessa körningar igen</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled export(s) did not run.</source>
        <translation>
            <numerusform>%n schemalagd export kördes inte.</numerusform>
            <numerusform>%n schemalagda exporter kördes inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Show the asset as it is</source>
        <translation>Visa resursen som den är</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Delad</translation>
    </message>
    <message>
        <source>Show before and after, with a divider between</source>
        <translation>Visa före och efter med en avdelare emellan</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>Visa före och efter bredvid varandra</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Show what will be exported</source>
        <translation>Visa det som kommer att exporteras</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Växla</translation>
    </message>
    <message>
        <source>Change between before and after in place (B; hold it for a glance)</source>
        <translation>Växla mellan före och efter på plats (B; håll ned för en snabb titt)</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <translation>Bildremsa</translation>
    </message>
    <message>
        <source>Show or hide the selected assets below</source>
        <translation>Visa eller dölj de markerade resurserna nedanför</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Receptets namn</translation>
    </message>
    <message>
        <source>What the recipe is called in lists</source>
        <translation>Vad receptet heter i listor</translation>
    </message>
    <message>
        <source>With the &amp;destination folder</source>
        <translation>&amp;Med målmappen</translation>
    </message>
    <message>
        <source>With the destination folder</source>
        <translation>Med målmappen</translation>
    </message>
    <message>
        <source>Keep the folder in the recipe; without it, the recipe exports to the folder in the panel</source>
        <translation>Spara mappen i receptet; utan den exporterar receptet till mappen i panelen</translation>
    </message>
    <message>
        <source>About this name</source>
        <translation>Om det här namnet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Replaces the recipe of this name.</source>
        <translation>Ersätter receptet med det här namnet.</translation>
    </message>
    <message>
        <source>Another recipe has this name.</source>
        <translation>Ett annat recept har det här namnet.</translation>
    </message>
    <message>
        <source>It will be called “{name}”.</source>
        <translation>Det kommer att heta ”{name}”.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name rules</source>
        <translation>Namnregler</translation>
    </message>
    <message>
        <source>Choose a name rule, or a token</source>
        <translation>Välj en namnregel eller en variabel</translation>
    </message>
    <message>
        <source>How the exported files are called; tokens stand in braces, a slash makes a folder</source>
        <translation>Vad de exporterade filerna heter; variabler står inom klammerparenteser, ett snedstreck skapar en mapp</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Example of a name</source>
        <translation>Exempel på ett namn</translation>
    </message>
    <message>
        <source>Example: {name}</source>
        <translation>Exempel: {name}</translation>
    </message>
    <message>
        <source>With tokens: {name}_{width}</source>
        <translation>Med variabler: {name}_{width}</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>Name of the asset</source>
        <translation>Resursens namn</translation>
    </message>
    <message>
        <source>Name and size</source>
        <translation>Namn och storlek</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numrerat</translation>
    </message>
    <message>
        <source>Name and macro</source>
        <translation>Namn och makro</translation>
    </message>
    <message>
        <source>A subfolder for each macro</source>
        <translation>En undermapp för varje makro</translation>
    </message>
    <message>
        <source>A subfolder for the day</source>
        <translation>En undermapp för dagen</translation>
    </message>
</context>
<context>
    <name>NameTemplate</name>
    <message>
        <source>Column {column}: {problem}.</source>
        <translation>Kolumn {column}: {problem}.</translation>
    </message>
</context>
<context>
    <name>NameToken</name>
    <message>
        <source>Base name of the asset</source>
        <translation>Resursens basnamn</translation>
    </message>
    <message>
        <source>Folder of the asset in the catalog</source>
        <translation>Resursens mapp i katalogen</translation>
    </message>
    <message>
        <source>Name of the macro</source>
        <translation>Makrots namn</translation>
    </message>
    <message>
        <source>Width of the result in pixels</source>
        <translation>Resultatets bredd i pixlar</translation>
    </message>
    <message>
        <source>Height of the result in pixels</source>
        <translation>Resultatets höjd i pixlar</translation>
    </message>
    <message>
        <source>Place in the job; {index:04} pads with zeros</source>
        <translation>Plats i jobbet; {index:04} fyller ut med nollor</translation>
    </message>
    <message>
        <source>Row of the table of variables</source>
        <translation>Rad i variabeltabellen</translation>
    </message>
    <message>
        <source>Set that the asset is a member of</source>
        <translation>Uppsättning som objektet ingår i</translation>
    </message>
    <message>
        <source>Place in that set</source>
        <translation>Plats i uppsättningen</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>Exportens dag</translation>
    </message>
    <message>
        <source>Page of a PDF</source>
        <translation>Sida i en PDF</translation>
    </message>
    <message>
        <source>Id in the image catalog</source>
        <translation>ID i bildkatalogen</translation>
    </message>
    <message>
        <source>Handle of the asset</source>
        <translation>Resursens referens (handle)</translation>
    </message>
    <message>
        <source>Type of the asset</source>
        <translation>Resursens typ</translation>
    </message>
    <message>
        <source>Extension of the result</source>
        <translation>Resultatets filtillägg</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Choose the destination folder</source>
        <translation>Välj målmapp</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Mapp att exportera till</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Error and warning</source>
        <translation>Fel och varning</translation>
    </message>
    <message>
        <source>Job completion</source>
        <translation>Jobbet klart</translation>
    </message>
    <message>
        <source>Email setting</source>
        <translation>E-postinställning</translation>
    </message>
    <message>
        <source>Which outcomes of the job are mailed</source>
        <translation>Vilka av jobbets utfall som skickas med e-post</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Reserved for future use; kept with the job</source>
        <translation>Reserverad för framtida användning; sparas med jobbet</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Jobbnamn</translation>
    </message>
    <message>
        <source>What the job is called in the list of jobs and in its mails</source>
        <translation>Vad jobbet heter i jobblistan och i sin e-post</translation>
    </message>
    <message>
        <source>Keep the folders of the catalog</source>
        <translation>Behåll katalogens mappar</translation>
    </message>
    <message>
        <source>Export into subfolders as in the catalog</source>
        <translation>Exportera till undermappar som i katalogen</translation>
    </message>
    <message>
        <source>Export what can be read of damaged files</source>
        <translation>Exportera det läsbara i skadade filer</translation>
    </message>
    <message>
        <source>A damaged file fails otherwise; either way the log names it</source>
        <translation>Annars misslyckas en skadad fil; loggen nämner den i båda fallen</translation>
    </message>
    <message>
        <source>Show job name, mail, client ID and damaged files</source>
        <translation>Visa jobbnamn, e-post, klient-ID och skadade filer</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Fil&amp;namn</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>&amp;Om en fil finns</translation>
    </message>
    <message>
        <source>Job n&amp;ame</source>
        <translation>Jobbn&amp;amn</translation>
    </message>
    <message>
        <source>&amp;Email setting</source>
        <translation>&amp;E-postinställning</translation>
    </message>
    <message>
        <source>Mail &amp;to</source>
        <translation>E-post &amp;till</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Klient-&amp;ID</translation>
    </message>
    <message>
        <source>Choose the ZIP file to export to</source>
        <translation>Välj zip-filen att exportera till</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Zip-filer (*.zip)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancerat</translation>
    </message>
    <message>
        <source>Folder that the exported files go to, or ZIP file that they are packed into</source>
        <translation>Mapp som de exporterade filerna hamnar i, eller zip-fil som de packas i</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
</context>
<context>
    <name>PopupPicker</name>
    <message>
        <source>Search: {what}</source>
        <translation>Sök: {what}</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>Inga träffar</translation>
    </message>
</context>
<context>
    <name>PositionEdit</name>
    <message>
        <source>{name}: nine points</source>
        <translation>{name}: nio punkter</translation>
    </message>
    <message>
        <source>Click a point, or go with the arrow keys</source>
        <translation>Klicka på en punkt eller gå med piltangenterna</translation>
    </message>
    <message>
        <source>It is written as {command}, a share of the size</source>
        <translation>Det skrivs som {command}, en andel av storleken</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Converted</source>
        <translation>Konverterad</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <source>Copied as original</source>
        <translation>Kopierad som original</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Misslyckas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Bara problem</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Utesluten</translation>
    </message>
    <message>
        <source>{wished} exists already</source>
        <translation>{wished} finns redan</translation>
    </message>
    <message>
        <source>{wished} is taken by another asset of this job</source>
        <translation>{wished} är upptaget av en annan resurs i jobbet</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>ersätter filen som finns där</translation>
    </message>
    <message>
        <source>the file exists already: the job does not start</source>
        <translation>filen finns redan: jobbet startar inte</translation>
    </message>
    <message>
        <source>the file exists already and is kept</source>
        <translation>filen finns redan och behålls</translation>
    </message>
</context>
<context>
    <name>PreflightButton</name>
    <message>
        <source>Pre-flight…</source>
        <translation>Förhandskontroll…</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Förhandskontroll</translation>
    </message>
    <message>
        <source>See what becomes of every asset before anything is written</source>
        <translation>Se vad som händer med varje resurs innan något skrivs</translation>
    </message>
    <message>
        <source>An export stops here when something fails, collides or does not fit</source>
        <translation>En export stannar här när något misslyckas, krockar eller inte får plats</translation>
    </message>
    <message>
        <source>Every export stops here</source>
        <translation>Varje export stannar här</translation>
    </message>
    <message>
        <source>An export starts at once</source>
        <translation>En export startar genast</translation>
    </message>
</context>
<context>
    <name>PreflightLayout</name>
    <message>
        <source>Exclude these</source>
        <translation>Uteslut dessa</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>Ta med alla</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Spara lista…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>No asset or file of this name.</source>
        <translation>Ingen resurs eller fil med det här namnet.</translation>
    </message>
    <message>
        <source>Which assets are listed</source>
        <translation>Vilka resurser som listas</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Sök namn</translation>
    </message>
    <message>
        <source>List only assets and files of this name</source>
        <translation>Lista bara resurser och filer med det här namnet</translation>
    </message>
    <message>
        <source>Take every asset that is listed out of the job</source>
        <translation>Ta bort varje listad resurs ur jobbet</translation>
    </message>
    <message>
        <source>Take every excluded asset back in</source>
        <translation>Ta med alla uteslutna resurser igen</translation>
    </message>
    <message>
        <source>Save this table as CSV, tab-separated or plain text</source>
        <translation>Spara tabellen som CSV, tabbavgränsad eller vanlig text</translation>
    </message>
    <message>
        <source>Close without exporting; nothing was written</source>
        <translation>Stäng utan att exportera; inget har skrivits</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Kontrollens förlopp</translation>
    </message>
    <message>
        <source>&amp;If a file exists</source>
        <translation>&amp;Om en fil finns</translation>
    </message>
    <message>
        <source>Every asset is checked before the first file is written.</source>
        <translation>Alla resurser kontrolleras innan den första filen skrivs.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} av {total} kontrollerade</translation>
    </message>
    <message>
        <source>The job cannot start</source>
        <translation>Jobbet kan inte starta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exportera %n fil</numerusform>
            <numerusform>Exportera %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>No file would be written.</source>
        <translation>Ingen fil skulle skrivas.</translation>
    </message>
    <message>
        <source>Carry the job out like this (Return)</source>
        <translation>Utför jobbet så här (Retur)</translation>
    </message>
</context>
<context>
    <name>PreflightModel</name>
    <message>
        <source>Asset</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixlar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Double-click or F2 to rename</source>
        <translation>Dubbelklicka eller tryck på F2 för att byta namn</translation>
    </message>
</context>
<context>
    <name>PreflightTable</name>
    <message>
        <source>What becomes of every asset</source>
        <translation>Vad som händer med varje resurs</translation>
    </message>
    <message>
        <source>Space excludes, F2 renames</source>
        <translation>Blanksteg utesluter, F2 byter namn</translation>
    </message>
</context>
<context>
    <name>PreflightWindow</name>
    <message>
        <source>Pre-flight</source>
        <translation>Förhandskontroll</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Sparad som {name}</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Spara listan</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>EPS is off in the settings; this asset is exported as it is.</source>
        <translation>EPS är avstängt i inställningarna; resursen exporteras som den är.</translation>
    </message>
    <message>
        <source>This asset has no picture; it is exported as it is.</source>
        <translation>Den här resursen har ingen bild; den exporteras som den är.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Before and after; + and − zoom, 0 fits, 1 shows every pixel, arrow keys move, B flips, I reads pixels</source>
        <translation>Före och efter; + och − zoomar, 0 anpassar, 1 visar varje pixel, piltangenterna flyttar, B växlar, I läser av pixlar</translation>
    </message>
    <message>
        <source>Enter takes the rectangle, Escape leaves everything as it was</source>
        <translation>Retur godtar rektangeln, Esc lämnar allt som det var</translation>
    </message>
    <message>
        <source>Reply in words</source>
        <translation>Svar i ord</translation>
    </message>
    <message>
        <source>Select an asset to see what its export will look like</source>
        <translation>Markera en resurs för att se hur exporten blir</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>brus</translation>
    </message>
    <message>
        <source>dissolving</source>
        <translation>upplösande blandning</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>sharpening</source>
        <translation>skärpa</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Uppdaterar…</translation>
    </message>
    <message>
        <source>Reply in words: {kind}</source>
        <translation>Svar i ord: {kind}</translation>
    </message>
    <message>
        <source>{width} × {height} px · original · {size}</source>
        <translation>{width} × {height} px · original · {size}</translation>
    </message>
    <message>
        <source>from {width} × {height} px, {size}</source>
        <translation>från {width} × {height} px, {size}</translation>
    </message>
    <message>
        <source>{size} ({percent} %)</source>
        <translation>{size} ({percent} %)</translation>
    </message>
    <message>
        <source>Enlarged; the real pixels are being drawn…</source>
        <translation>Förstorad; de verkliga pixlarna ritas…</translation>
    </message>
    <message>
        <source>Approximate at {percent} %: {parts}; exact from 100 %</source>
        <translation>Ungefärlig i {percent} %: {parts}; exakt från 100 %</translation>
    </message>
    <message>
        <source>Drawn at {percent} %; exact from 100 %</source>
        <translation>Ritad i {percent} %; exakt från 100 %</translation>
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
        <translation>Uppdaterar…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Move the picture sideways</source>
        <translation>Flytta bilden i sidled</translation>
    </message>
    <message>
        <source>Move the picture up and down</source>
        <translation>Flytta bilden upp och ned</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Problems with the modifiers</source>
        <translation>Problem med modifierarna</translation>
    </message>
    <message>
        <source>Apply the fix</source>
        <translation>Tillämpa rättelsen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>Skriv {text}</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Snabbvisning</translation>
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
        <translation>Exportera de markerade resurserna med ett recept (Ctrl+R)</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>Kör recept</translation>
    </message>
    <message>
        <source>Save, rename, share or delete recipes</source>
        <translation>Spara, byt namn på, dela eller ta bort recept</translation>
    </message>
    <message>
        <source>Recipe menu</source>
        <translation>Receptmeny</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Byt namn…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Spara recept</translation>
    </message>
    <message>
        <source>Rename recipe</source>
        <translation>Byt namn på recept</translation>
    </message>
    <message>
        <source>Recipes (*{suffix} *.json)</source>
        <translation>Recept (*{suffix} *.json)</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>Importera recept</translation>
    </message>
    <message>
        <source>Recipes (*{suffix})</source>
        <translation>Recept (*{suffix})</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>Exportera recept</translation>
    </message>
</context>
<context>
    <name>RecipeCombo</name>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>Fill the panel from a recipe</source>
        <translation>Fyll i panelen från ett recept</translation>
    </message>
    <message>
        <source>No recipe</source>
        <translation>Inget recept</translation>
    </message>
    <message>
        <source>{name} (changed)</source>
        <translation>{name} (ändrat)</translation>
    </message>
</context>
<context>
    <name>RecipeModel</name>
    <message>
        <source>The recipe is in {file}.</source>
        <translation>Receptet finns i {file}.</translation>
    </message>
</context>
<context>
    <name>RecipeRunner</name>
    <message>
        <source>Select the assets to export.</source>
        <translation>Markera de resurser som ska exporteras.</translation>
    </message>
    <message>
        <source>Choose the folder to export to; the recipe “{name}” names none.</source>
        <translation>Välj mappen att exportera till; receptet ”{name}” anger ingen.</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Delete recipe</source>
        <translation>Ta bort recept</translation>
    </message>
    <message>
        <source>Delete the recipe “{name}”?</source>
        <translation>Ta bort receptet ”{name}”?</translation>
    </message>
    <message>
        <source>The panel stays as it is.</source>
        <translation>Panelen förblir som den är.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>ReferenceWindow</name>
    <message>
        <source>Command reference</source>
        <translation>Kommandoreferens</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Sök bland kommandona</translation>
    </message>
    <message>
        <source>By name or meaning; Return finds the next place</source>
        <translation>Efter namn eller betydelse; Retur hittar nästa ställe</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Go to a command</source>
        <translation>Gå till ett kommando</translation>
    </message>
    <message>
        <source>Every command with an example</source>
        <translation>Varje kommando med ett exempel</translation>
    </message>
    <message>
        <source>The examples of the reference cannot be read: {path}</source>
        <translation>Referensens exempel kan inte läsas: {path}</translation>
    </message>
</context>
<context>
    <name>RegionDrawing</name>
    <message>
        <source>There is no picture to draw on: select an asset that has one.</source>
        <translation>Det finns ingen bild att rita på: välj en resurs som har en.</translation>
    </message>
</context>
<context>
    <name>RegionTool</name>
    <message>
        <source>Rectangle on the picture</source>
        <translation>Rektangel på bilden</translation>
    </message>
    <message>
        <source>Drag the rectangle or its handles; arrow keys move it, Shift+arrows resize, Enter takes it</source>
        <translation>Dra rektangeln eller dess handtag; piltangenterna flyttar den, Skift+pilar ändrar storlek, Retur godtar den</translation>
    </message>
    <message>
        <source>{width} × {height} px at {x}, {y}</source>
        <translation>{width} × {height} px vid {x}, {y}</translation>
    </message>
</context>
<context>
    <name>RenditionChoice</name>
    <message>
        <source>One file: the macros work together</source>
        <translation>En fil: makrona verkar tillsammans</translation>
    </message>
    <message>
        <source>One file per macro, each in a subfolder</source>
        <translation>En fil per makro, var och en i en undermapp</translation>
    </message>
    <message>
        <source>One file per macro, each with a suffix</source>
        <translation>En fil per makro, var och en med ett suffix</translation>
    </message>
    <message>
        <source>Several macros make</source>
        <translation>Flera makron ger</translation>
    </message>
    <message>
        <source>Whether each macro makes a file of its own</source>
        <translation>Om varje makro gör en egen fil</translation>
    </message>
    <message>
        <source>Macro to preview</source>
        <translation>Makro att förhandsvisa</translation>
    </message>
    <message>
        <source>Whose file the preview shows</source>
        <translation>Vilket makros fil som visas i förhandsvisningen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Förhandsvisning</translation>
    </message>
    <message>
        <source>Several macros ma&amp;ke</source>
        <translation>Flera &amp;makron ger</translation>
    </message>
</context>
<context>
    <name>RequestCompleter</name>
    <message>
        <source>What may come next</source>
        <translation>Vad som kan komma härnäst</translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message>
        <source>Change of the modifiers</source>
        <translation>Ändring av modifierarna</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Add command…</source>
        <translation>Lägg till kommando…</translation>
    </message>
    <message>
        <source>Image Serving commands, joined by &amp;; a whole Scene7 address can be pasted</source>
        <translation>Image Serving-kommandon sammanfogade med &amp;; en hel Scene7-adress kan klistras in</translation>
    </message>
    <message>
        <source>Modifiers</source>
        <translation>Modifierare</translation>
    </message>
    <message>
        <source>Add command</source>
        <translation>Lägg till kommando</translation>
    </message>
    <message>
        <source>Add a command to the request (Ctrl+K)</source>
        <translation>Lägg till ett kommando i begäran (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Dölj det här meddelandet</translation>
    </message>
</context>
<context>
    <name>RunMenu</name>
    <message>
        <source>&amp;Run recipe</source>
        <translation>&amp;Kör recept</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>Kör recept</translation>
    </message>
    <message>
        <source>Export the selected assets by a recipe</source>
        <translation>Exportera de markerade resurserna med ett recept</translation>
    </message>
    <message>
        <source>There are no recipes yet</source>
        <translation>Det finns inga recept ännu</translation>
    </message>
</context>
<context>
    <name>ScheduleController</name>
    <message>
        <source>Open a catalog and select assets to schedule their export.</source>
        <translation>Öppna en katalog och markera resurser för att schemalägga exporten.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s) to {folder}</source>
        <translation>
            <numerusform>Exportera %n resurs till {folder}</numerusform>
            <numerusform>Exportera %n resurser till {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Scheman</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Schemalägg</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Run &amp;missed now</source>
        <translation>Kör &amp;missade nu</translation>
    </message>
    <message>
        <source>About this job</source>
        <translation>Om det här jobbet</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nästa körningar</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>I lokal tid</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schemalägg</translation>
    </message>
    <message>
        <source>Run this job at these times</source>
        <translation>Kör det här jobbet vid dessa tider</translation>
    </message>
    <message>
        <source>All schedules of this computer</source>
        <translation>Alla scheman på den här datorn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the chosen schedules; jobs stay</source>
        <translation>Ta bort de valda schemana; jobben finns kvar</translation>
    </message>
    <message>
        <source>Run missed now</source>
        <translation>Kör missade nu</translation>
    </message>
    <message>
        <source>Run each of the chosen schedules that missed a run once</source>
        <translation>Kör vart och ett av de valda schemana som missat en körning en gång</translation>
    </message>
    <message>
        <source>They run while this window is open; “exportgui schedule install” runs them whenever you are logged in.</source>
        <translation>De körs medan det här fönstret är öppet; ”exportgui schedule install” kör dem när du är inloggad.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Inget är schemalagt.</translation>
    </message>
    <message>
        <source>It never runs; check the day, the month and the year.</source>
        <translation>Det körs aldrig; kontrollera dag, månad och år.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nästa körning</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missade</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>once, {time}</source>
        <translation>en gång, {time}</translation>
    </message>
</context>
<context>
    <name>SelectionUndo</name>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Fack</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The settings could not be kept: {reason}</source>
        <translation>Inställningarna kunde inte sparas: {reason}</translation>
    </message>
    <message>
        <source>From the next job on.</source>
        <translation>Från och med nästa jobb.</translation>
    </message>
    <message>
        <source>At the next start.</source>
        <translation>Vid nästa start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>After each job</source>
        <translation>Efter varje jobb</translation>
    </message>
    <message>
        <source>Mail about jobs</source>
        <translation>E-post om jobb</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>Det här är ingen e-postadress: {text}</translation>
    </message>
    <message>
        <source>The name of a server has no blanks and no slashes.</source>
        <translation>Ett servernamn har inga blanksteg och inga snedstreck.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Ingen kryptering</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Ljust, mörkt eller hög kontrast</translation>
    </message>
    <message>
        <source>Items at once</source>
        <translation>Poster samtidigt</translation>
    </message>
    <message>
        <source>How many assets are exported at the same time</source>
        <translation>Hur många resurser som exporteras samtidigt</translation>
    </message>
    <message>
        <source>One per processor</source>
        <translation>En per processor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>What the results being made may take together</source>
        <translation>Vad de resultat som framställs får ta tillsammans</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>Största bild</translation>
    </message>
    <message>
        <source>Sources and results with more pixels are refused</source>
        <translation>Källor och resultat med fler pixlar avvisas</translation>
    </message>
    <message>
        <source> megapixels</source>
        <translation> megapixel</translation>
    </message>
    <message>
        <source>Open EPS files</source>
        <translation>Öppna EPS-filer</translation>
    </message>
    <message>
        <source>Runs Ghostscript, another program, on these files. An EPS file is a program itself: turn this on only for files from people you trust.</source>
        <translation>Kör Ghostscript, ett annat program, på dessa filer. En EPS-fil är själv ett program: slå bara på det här för filer från personer du litar på.</translation>
    </message>
    <message>
        <source>Warn of hosted limits</source>
        <translation>Varna för hostade gränser</translation>
    </message>
    <message>
        <source>When a job exceeds 500 assets or 1 GB</source>
        <translation>När ett jobb överskrider 500 resurser eller 1 GB</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Run without a shell; its standard input is the log as JSON</source>
        <translation>Körs utan skal; standardindata är loggen som JSON</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address that gets the log as JSON by POST</source>
        <translation>Adress som får loggen som JSON via POST</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <source>Name of the server that takes mail; without one no mail is sent</source>
        <translation>Namn på servern som tar emot e-post; utan den skickas ingen e-post</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected; without, others can read the password</source>
        <translation>Hur anslutningen till e-postservern skyddas; utan skydd kan andra läsa lösenordet</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>E-postserverns port</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Den vanliga</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>For the log-in; empty for a server that asks for none</source>
        <translation>För inloggningen; tomt för en server som inte kräver någon</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in a file; leave empty to keep it as it is</source>
        <translation>Sparas i systemets nyckelring, aldrig i en fil; lämna tomt för att behålla det som det är</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Mail address of the sender</source>
        <translation>Avsändarens e-postadress</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Mail addresses, separated by commas</source>
        <translation>E-postadresser, avgränsade med kommatecken</translation>
    </message>
    <message>
        <source>{language}: no font here has its letters; install Noto Sans CJK</source>
        <translation>{language}: inget typsnitt här har dess tecken; installera Noto Sans CJK</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Search the settings</source>
        <translation>Sök bland inställningarna</translation>
    </message>
    <message>
        <source>Show settings that have all these words</source>
        <translation>Visa inställningar som innehåller alla dessa ord</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen inställning innehåller dessa ord.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Show the defaults; nothing is kept before you save</source>
        <translation>Visa standardvärdena; inget sparas förrän du väljer Spara</translation>
    </message>
    <message>
        <source>Keep the settings as they were</source>
        <translation>Behåll inställningarna som de var</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>Spara de här inställningarna</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Rätta först det som är markerat.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Search the keys</source>
        <translation>Sök bland tangenterna</translation>
    </message>
    <message>
        <source>By what is done, or by a key</source>
        <translation>Efter vad som görs eller efter en tangent</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Alla tangenter och vad de gör</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Utrymme på disken</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to write</source>
        <translation>
            <numerusform>%n fil att skriva</numerusform>
            <numerusform>%n filer att skriva</numerusform>
        </translation>
    </message>
    <message>
        <source>to {folder}</source>
        <translation>till {folder}</translation>
    </message>
    <message>
        <source>Nothing fails, nothing collides, and there is room.</source>
        <translation>Inget misslyckas, inget krockar och det finns plats.</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>{needed} av {free} lediga</translation>
    </message>
    <message>
        <source>about {needed} of {free} free</source>
        <translation>omkring {needed} av {free} lediga</translation>
    </message>
    <message>
        <source>The files are copies; this is exact.</source>
        <translation>Filerna är kopior; det här är exakt.</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels, set right by encoding a few of the files.</source>
        <translation>Uppskattat från storlekarna i pixlar, rättat genom att koda några av filerna.</translation>
    </message>
    <message>
        <source>Estimated from the sizes in pixels; a few files are being encoded to set it right.</source>
        <translation>Uppskattat från storlekarna i pixlar; några filer kodas för att rätta det.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) will fail</source>
        <translation>
            <numerusform>%n resurs kommer att misslyckas</numerusform>
            <numerusform>%n resurser kommer att misslyckas</numerusform>
        </translation>
    </message>
    <message>
        <source>the disk has not enough room</source>
        <translation>det finns inte tillräckligt med plats på disken</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be replaced</source>
        <translation>
            <numerusform>%n fil ersätts</numerusform>
            <numerusform>%n filer ersätts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist and are kept</source>
        <translation>
            <numerusform>%n fil finns redan och behålls</numerusform>
            <numerusform>%n filer finns redan och behålls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) get another name, for theirs is taken</source>
        <translation>
            <numerusform>%n fil får ett annat namn eftersom dess eget är upptaget</numerusform>
            <numerusform>%n filer får ett annat namn eftersom deras eget är upptaget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimingForm</name>
    <message>
        <source>Once</source>
        <translation>En gång</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>Med ett cron-uttryck</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>Once, again and again, or as cron says it</source>
        <translation>En gång, återkommande eller som cron anger</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag och tid</translation>
    </message>
    <message>
        <source>When the job runs, in local time</source>
        <translation>När jobbet körs, i lokal tid</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>The day on which the job runs</source>
        <translation>Dagen då jobbet körs</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag i månaden</translation>
    </message>
    <message>
        <source>A month that has no such day is left out</source>
        <translation>En månad utan den dagen hoppas över</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tid på dagen</translation>
    </message>
    <message>
        <source>The time of day, in local time</source>
        <translation>Tiden på dagen, i lokal tid</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron-uttryck</translation>
    </message>
    <message>
        <source>Quartz: seconds minutes hours day month weekday, and a year if wanted</source>
        <translation>Quartz: sekunder minuter timmar dag månad veckodag och, om så önskas, år</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Hur ofta</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Dag och tid</translation>
    </message>
    <message>
        <source>Day of the &amp;week</source>
        <translation>&amp;Veckodag</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>Dag i &amp;månaden</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>T&amp;id</translation>
    </message>
    <message>
        <source>Cron &amp;expression</source>
        <translation>Cron-&amp;uttryck</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Job tray</source>
        <translation>Jobbfack</translation>
    </message>
    <message>
        <source>Assets of the next job; Delete takes one out</source>
        <translation>Resurser för nästa jobb; Delete tar bort en</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Behåll i facket</translation>
    </message>
    <message>
        <source>Keep the selected assets in the tray (Ctrl+T)</source>
        <translation>Behåll de markerade resurserna i facket (Ctrl+T)</translation>
    </message>
    <message>
        <source>Empty the tray</source>
        <translation>Töm facket</translation>
    </message>
    <message>
        <source>Take every asset out of the tray</source>
        <translation>Ta bort alla resurser ur facket</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) in the tray</source>
        <translation>
            <numerusform>%n resurs i facket</numerusform>
            <numerusform>%n resurser i facket</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Resurser</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) selected</source>
        <translation>
            <numerusform>%n resurs markerad</numerusform>
            <numerusform>%n resurser markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
        <translation>De markerade resurserna exporteras. Dra resurser hit för att samla från flera mappar.</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>What was found</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Som den skrevs</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan inte läsas</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Verify job {number}</source>
        <translation>Verifiera jobb {number}</translation>
    </message>
    <message>
        <source>Checking the exported files…</source>
        <translation>Kontrollerar de exporterade filerna…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Kontrollens förlopp</translation>
    </message>
    <message>
        <source>Files that are not what was written</source>
        <translation>Filer som inte är det som skrevs</translation>
    </message>
    <message>
        <source>&amp;Look in another folder…</source>
        <translation>&amp;Leta i en annan mapp…</translation>
    </message>
    <message>
        <source>Where are the exported files now?</source>
        <translation>Var finns de exporterade filerna nu?</translation>
    </message>
    <message>
        <source>{ok} of {total} files are as they were written.</source>
        <translation>{ok} av {total} filer är som de skrevs.</translation>
    </message>
    <message>
        <source>No file is missing or changed.</source>
        <translation>Ingen fil saknas eller är ändrad.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a folder to begin</source>
        <translation>Öppna en mapp för att börja</translation>
    </message>
    <message>
        <source>Its images become assets that you can search, preview and export. Nothing in it is changed.</source>
        <translation>Bilderna blir resurser som du kan söka, förhandsvisa och exportera. Inget i mappen ändras.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Vad som gick fel</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Öppna mapp…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Öppna en mapp med bilder</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>Öppna katalog…</translation>
    </message>
    <message>
        <source>Open an image catalog (.ini)</source>
        <translation>Öppna en bildkatalog (.ini)</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova exemplet</translation>
    </message>
    <message>
        <source>Open the sample catalog</source>
        <translation>Öppna exempelkatalogen</translation>
    </message>
    <message>
        <source>You can also drop a folder or an .ini file anywhere in this window.</source>
        <translation>Du kan också släppa en mapp eller en .ini-fil var som helst i fönstret.</translation>
    </message>
</context>
<context>
    <name>ZoomBox</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Screen pixels per pixel of the picture</source>
        <translation>Skärmpixlar per pixel i bilden</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>Anpassa (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zooma in (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zooma ut (−)</translation>
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
