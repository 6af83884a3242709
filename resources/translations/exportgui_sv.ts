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
            <source>Assets</source>
            <translation>Resurser</translation>
        </message>
        <message>
            <source>Select assets to export; drag them to the export panel or away</source>
            <translation>Markera resurser att exportera; dra dem till exportpanelen eller till ett annat program</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>This catalog has no macros</source>
            <translation>Den här katalogen har inga makron</translation>
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
            <source>Problems with the modifiers</source>
            <translation>Problem med modifierarna</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>Makron</translation>
        </message>
        <message>
            <source>The checked macros follow the modifiers and win every conflict</source>
            <translation>De markerade makrona följer efter modifierarna och vinner vid varje konflikt</translation>
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
            <source>Copy</source>
            <translation>Kopiera</translation>
        </message>
        <message>
            <source>Copy the effective request</source>
            <translation>Kopiera den effektiva begäran</translation>
        </message>
        <message>
            <source>asset</source>
            <translation>resurs</translation>
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
        <name>JobLogView</name>
        <message>
            <source>Open folder</source>
            <translation>Öppna mapp</translation>
        </message>
        <message>
            <source>Log of the job</source>
            <translation>Jobbets logg</translation>
        </message>
        <message>
            <source>One line for each asset, failures first</source>
            <translation>En rad för varje resurs, misslyckade först</translation>
        </message>
        <message>
            <source>Show the exported files in the file manager</source>
            <translation>Visa de exporterade filerna i filhanteraren</translation>
        </message>
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
            <source>Exporting</source>
            <translation>Exporterar</translation>
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
            <source>{done} of {total} checked</source>
            <translation>{done} av {total} kontrollerade</translation>
        </message>
        <message>
            <source>Waiting for the job before</source>
            <translation>Väntar på jobbet före</translation>
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
        <name>JobsPanel</name>
        <message>
            <source>Exports and their logs appear here.</source>
            <translation>Exporter och deras loggar visas här.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Jobb</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Lista över jobb</translation>
        </message>
        <message>
            <source>Choose a job to see its progress or its log</source>
            <translation>Välj ett jobb för att se dess förlopp eller logg</translation>
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
            <source>Types</source>
            <translation>Typer</translation>
        </message>
        <message>
            <source>Show only the checked types</source>
            <translation>Visa bara de markerade typerna</translation>
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
            <source>Type &amp;modifiers</source>
            <translation>Skriv &amp;modifierare</translation>
        </message>
        <message>
            <source>Go to the modifiers</source>
            <translation>Gå till modifierarna</translation>
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
            <source>&amp;About exportgui</source>
            <translation>&amp;Om exportgui</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Version och licens</translation>
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
            <source>Show mail, client ID and folders</source>
            <translation>Visa e-post, klient-ID och mappar</translation>
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
            <source>The asset before and after; arrow keys move the divider</source>
            <translation>Resursen före och efter; piltangenterna flyttar avdelaren</translation>
        </message>
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
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Show what will be exported</source>
            <translation>Visa det som kommer att exporteras</translation>
        </message>
        <message>
            <source>Select an asset to see what its export will look like</source>
            <translation>Markera en resurs för att se hur exporten blir</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Uppdaterar…</translation>
        </message>
        <message>
            <source>{width} × {height} px · original</source>
            <translation>{width} × {height} px · original</translation>
        </message>
        <message>
            <source>from {width} × {height} px</source>
            <translation>från {width} × {height} px</translation>
        </message>
        <message>
            <source>shown at {percent} %</source>
            <translation>visas i {percent} %</translation>
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
            <source>The page of the reference is missing: {path}</source>
            <translation>Referensens sida saknas: {path}</translation>
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
    </context>
    <context>
        <name>TrayView</name>
        <message>
            <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
            <translation>De markerade resurserna exporteras. Dra resurser hit för att samla från flera mappar.</translation>
        </message>
    </context>
    <context>
        <name>TypeModel</name>
        <message>
            <source>Show only the checked types; with none checked, every type is shown</source>
            <translation>Visa bara de markerade typerna; är ingen markerad visas alla</translation>
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
</TS>
