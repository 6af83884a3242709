<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <name>BrowseDesk</name>
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
            <source>&amp;Look again</source>
            <translation>Sök igenom &amp;igen</translation>
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
        <name>CheckButton</name>
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
        <name>CommandGroup</name>
        <message>
            <source>View</source>
            <translation>Vy</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Lager</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
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
        <name>Composing</name>
        <message>
            <source>The query of the address is in the modifiers.</source>
            <translation>Adressens frågedel finns i modifierarna.</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is selected.</source>
            <translation>Modifierarna är hämtade från adressen; {object} är markerad.</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is in the catalog, but not shown now.</source>
            <translation>Modifierarna är hämtade från adressen; {object} finns i katalogen men visas inte nu.</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is not in this catalog.</source>
            <translation>Modifierarna är hämtade från adressen; {object} finns inte i den här katalogen.</translation>
        </message>
    </context>
    <context>
        <name>Conflict</name>
        <message>
            <source>Give the new file another name</source>
            <translation>Ge den nya filen ett annat namn</translation>
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
            <source>The effective request is on the clipboard.</source>
            <translation>Den effektiva begäran finns i Urklipp.</translation>
        </message>
        <message>
            <source>The address is on the clipboard.</source>
            <translation>Adressen finns i Urklipp.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>not a known command</source>
            <translation>okänt kommando</translation>
        </message>
        <message>
            <source>did you mean {name}?</source>
            <translation>menade du {name}?</translation>
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
            <source>{what} is not one of the choices</source>
            <translation>{what} är inget av valen</translation>
        </message>
        <message>
            <source>allowed: {choices}</source>
            <translation>tillåtet: {choices}</translation>
        </message>
        <message>
            <source>at column {number}</source>
            <translation>vid tecken {number}</translation>
        </message>
        <message>
            <source>at most {number} values are allowed</source>
            <translation>högst {number} värden är tillåtna</translation>
        </message>
        <message>
            <source>only one value is allowed</source>
            <translation>bara ett värde är tillåtet</translation>
        </message>
        <message>
            <source>needs wid= or hei= as well</source>
            <translation>behöver även wid= eller hei=</translation>
        </message>
        <message>
            <source>ignored, it means nothing for fmt={format}</source>
            <translation>ignoreras, betyder inget för fmt={format}</translation>
        </message>
        <message>
            <source>ignored, the layer has {name}=</source>
            <translation>ignoreras, lagret har {name}=</translation>
        </message>
        <message>
            <source>ignored in a nested request</source>
            <translation>ignoreras i en nästlad begäran</translation>
        </message>
        <message>
            <source>macro {name} is not defined</source>
            <translation>makrot {name} är inte definierat</translation>
        </message>
        <message>
            <source>the file does not exist</source>
            <translation>filen finns inte</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>filen kan inte öppnas</translation>
        </message>
        <message>
            <source>the {format} file is cut short or damaged ({detail})</source>
            <translation>{format}-filen är avkortad eller skadad ({detail})</translation>
        </message>
        <message>
            <source>the {format} file is damaged ({detail})</source>
            <translation>{format}-filen är skadad ({detail})</translation>
        </message>
        <message>
            <source>not a picture of a known format</source>
            <translation>ingen bild i ett känt format</translation>
        </message>
        <message>
            <source>there is no page {page}; the file has {pages}</source>
            <translation>det finns ingen sida {page}; filen har {pages}</translation>
        </message>
        <message>
            <source>EPS is off; it can be turned on in the settings</source>
            <translation>EPS är avstängt; det kan slås på i inställningarna</translation>
        </message>
        <message>
            <source>cannot be read ({detail})</source>
            <translation>kan inte läsas ({detail})</translation>
        </message>
        <message>
            <source>has no picture to convert; exported as the original</source>
            <translation>har ingen bild att konvertera; exporteras som original</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} finns redan</translation>
        </message>
        <message>
            <source>{folder}: is not a folder; nothing was written</source>
            <translation>{folder}: är ingen mapp; inget skrevs</translation>
        </message>
        <message>
            <source>nothing was written</source>
            <translation>inget skrevs</translation>
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
        <name>FavouriteList</name>
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
        <name>Field</name>
        <message>
            <source>Across</source>
            <translation>Vågrätt</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Lodrätt</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Vänster</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Överkant</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Höger</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Nederkant</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Bredd</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höjd</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Läge</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Förstora</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Omkopplare</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Förhållande</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Återgivning</translation>
        </message>
        <message>
            <source>Black point</source>
            <translation>Svartpunkt</translation>
        </message>
        <message>
            <source>Dither</source>
            <translation>Dithering</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rött</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grönt</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blått</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Färg</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Ljusstyrka</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Mängd</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Fördelning</translation>
        </message>
        <message>
            <source>One channel</source>
            <translation>En kanal</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>Radie</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Tröskel</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacitet</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Fyllning</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Riktning</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Början</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Slut</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Sampling</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Kvalitet</translation>
        </message>
        <message>
            <source>Full colour</source>
            <translation>Full färg</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Färger</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Alltid</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Alternativ</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Upplösning</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>Kantutjämning</translation>
        </message>
        <message>
            <source>Fitting</source>
            <translation>Inpassning</translation>
        </message>
        <message>
            <source>Wrapping</source>
            <translation>Radbrytning</translation>
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
        <name>History</name>
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
        <name>Intake</name>
        <message>
            <source>There is no macro in it.</source>
            <translation>Det finns inget makro i den.</translation>
        </message>
        <message>
            <source>Import macros</source>
            <translation>Importera makron</translation>
        </message>
        <message numerus="yes">
            <source>%n macro(s) are there already and differ.</source>
            <translation>
                <numerusform>%n makro finns redan och är annorlunda.</numerusform>
                <numerusform>%n makron finns redan och är annorlunda.</numerusform>
            </translation>
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
            <source>%n macro(s) written to {path}</source>
            <translation>
                <numerusform>%n makro skrivet till {path}</numerusform>
                <numerusform>%n makron skrivna till {path}</numerusform>
            </translation>
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
        <name>JobList</name>
        <message>
            <source>Jobs</source>
            <translation>Jobb</translation>
        </message>
    </context>
    <context>
        <name>JobListView</name>
        <message>
            <source>List of jobs</source>
            <translation>Lista över jobb</translation>
        </message>
        <message>
            <source>Space pauses or resumes, Alt with an arrow moves, Delete cancels</source>
            <translation>Blanksteg pausar eller återupptar, Alt med en pil flyttar, Delete avbryter</translation>
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
            <source>%n asset(s) failed so far</source>
            <translation>
                <numerusform>%n resurs har misslyckats hittills</numerusform>
                <numerusform>%n resurser har misslyckats hittills</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. No further asset starts until you resume.</source>
            <translation>Pausat. Inga fler resurser påbörjas förrän du återupptar.</translation>
        </message>
        <message>
            <source>Goes on when the job before it is done or paused.</source>
            <translation>Fortsätter när jobbet före är klart eller pausat.</translation>
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
            <source>{rate} assets per second</source>
            <translation>{rate} resurser per sekund</translation>
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
            <source>Let this job go before the one that waits before it</source>
            <translation>Låt det här jobbet gå före det som väntar framför</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senare</translation>
        </message>
        <message>
            <source>Let the job that waits behind go before this one</source>
            <translation>Låt jobbet som väntar bakom gå före det här</translation>
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
            <source>%n asset(s) exported</source>
            <translation>
                <numerusform>%n resurs exporterad</numerusform>
                <numerusform>%n resurser exporterade</numerusform>
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
        <name>MacroDesk</name>
        <message>
            <source>the job (it is checked)</source>
            <translation>jobbet (det är markerat)</translation>
        </message>
        <message>
            <source>the modifiers</source>
            <translation>modifierarna</translation>
        </message>
        <message>
            <source>Delete macro</source>
            <translation>Ta bort makro</translation>
        </message>
        <message>
            <source>{macro} is used by: {users}</source>
            <translation>{macro} används av: {users}</translation>
        </message>
        <message>
            <source>What calls it will not work without it.</source>
            <translation>Det som anropar makrot fungerar inte utan det.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Copied {macro} for AEM</source>
            <translation>Kopierade {macro} för AEM</translation>
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
        <name>MacroLibrary</name>
        <message>
            <source>There is a macro ${name}$ already; choose another name.</source>
            <translation>Det finns redan ett makro ${name}$; välj ett annat namn.</translation>
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
        <message>
            <source>Macro files (*.mac *.tsv *.txt);;All files (*)</source>
            <translation>Makrofiler (*.mac *.tsv *.txt);;Alla filer (*)</translation>
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
        <name>MailTest</name>
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
        <name>MainWindow</name>
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
            <source>Look again at what there is</source>
            <translation>Se efter på nytt vad som finns</translation>
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
            <source>Take back the last change of request, selection, tray or macros</source>
            <translation>Ångra den senaste ändringen av begäran, markering, fack eller makron</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Gör &amp;om</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Gör om det som ångrades</translation>
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
            <source>Let the chosen job go before the one that waits before it</source>
            <translation>Låt det valda jobbet gå före det som väntar framför</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Senare</translation>
        </message>
        <message>
            <source>Let the job that waits behind go before the chosen one</source>
            <translation>Låt jobbet som väntar bakom gå före det valda</translation>
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
            <source>Export all assets of the chosen job once more, as a new job</source>
            <translation>Exportera alla resurser i det valda jobbet en gång till, som ett nytt jobb</translation>
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
            <source>Tokens in braces make other names, such as {name}_{width}</source>
            <translation>Variabler inom klammerparenteser ger andra namn, till exempel {name}_{width}</translation>
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
            <source>unknown token {token}</source>
            <translation>okänd variabel {token}</translation>
        </message>
        <message>
            <source>{token} pads wrongly: write a width from 1 to 9, such as {index:04}</source>
            <translation>{token} fylls ut fel: skriv en bredd från 1 till 9, till exempel {index:04}</translation>
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
        <name>Notice</name>
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
        <name>OrderPanel</name>
        <message>
            <source>Browse…</source>
            <translation>Bläddra…</translation>
        </message>
        <message>
            <source>Choose the destination folder</source>
            <translation>Välj målmapp</translation>
        </message>
        <message>
            <source>Keep the folders of the catalog</source>
            <translation>Behåll katalogens mappar</translation>
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
            <source>Folder that the exported files go to</source>
            <translation>Mapp som de exporterade filerna hamnar i</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
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
            <source>File &amp;names</source>
            <translation>Fil&amp;namn</translation>
        </message>
        <message>
            <source>&amp;If a file exists</source>
            <translation>&amp;Om en fil finns</translation>
        </message>
        <message>
            <source>&amp;Email setting</source>
            <translation>&amp;E-postinställning</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>Klient-&amp;ID</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancerat</translation>
        </message>
        <message>
            <source>Show mail, client ID and damaged files</source>
            <translation>Visa e-post, klient-ID och skadade filer</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
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
        <name>PopupPicker</name>
        <message>
            <source>Search: {what}</source>
            <translation>Sök: {what}</translation>
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
            <source>Name of the file</source>
            <translation>Filens namn</translation>
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
        <name>PreviewFeed</name>
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
            <source>Put it right</source>
            <translation>Rätta</translation>
        </message>
        <message>
            <source>Put it right (Ctrl+.)</source>
            <translation>Rätta (Ctrl+.)</translation>
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
        <name>Reading</name>
        <message>
            <source>{message}; did you mean {name}?</source>
            <translation>{message}; menade du {name}?</translation>
        </message>
        <message>
            <source>{command}: this version does not draw it</source>
            <translation>{command}: den här versionen ritar det inte</translation>
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
        <name>RecipeBook</name>
        <message>
            <source>The recipe is in {file}.</source>
            <translation>Receptet finns i {file}.</translation>
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
            <source>The page of the reference is missing: {path}</source>
            <translation>Referensens sida saknas: {path}</translation>
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
            <source>The preview shows the macros together; check one alone to see its file.</source>
            <translation>Förhandsvisningen visar makrona tillsammans; markera bara ett för att se dess fil.</translation>
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
            <source>How the connection to the mail server is protected</source>
            <translation>Hur anslutningen till e-postservern skyddas</translation>
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
            <source>Kept in the system's keyring, never in a file; leave empty to keep it as it is</source>
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
            <source>What to heed</source>
            <translation>Att tänka på</translation>
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
        <name>Wires</name>
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
