<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About exportgui</source>
            <translation>Acerca de exportgui</translation>
        </message>
        <message>
            <source>Runs the export jobs of Scene7 and Dynamic Media Classic on this computer.

MIT licence. Uses Qt {qt} (LGPL), libvips (LGPL) and Pillow.</source>
            <translation>Ejecuta en este equipo los trabajos de exportación de Scene7 y Dynamic Media Classic.

Licencia MIT. Utiliza Qt {qt} (LGPL), libvips (LGPL) y Pillow.</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>The export is paused.</source>
            <translation>La exportación está en pausa.</translation>
        </message>
        <message>
            <source>{done} of {total} exported</source>
            <translation>{done} de {total} exportados</translation>
        </message>
        <message numerus="yes">
            <source>Exporting %n file(s)</source>
            <translation>
                <numerusform>Exportando %n archivo</numerusform>
                <numerusform>Exportando %n archivos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Asset</name>
        <message>
            <source>cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>cannot be exported</source>
            <translation>no exportable</translation>
        </message>
        <message>
            <source>Cannot be read: {reason}</source>
            <translation>No se puede leer: {reason}</translation>
        </message>
        <message>
            <source>In no set</source>
            <translation>En ningún conjunto</translation>
        </message>
    </context>
    <context>
        <name>AssetChoice</name>
        <message>
            <source>Click an asset to take it</source>
            <translation>Haga clic en un recurso para elegirlo</translation>
        </message>
        <message>
            <source>Name of an asset</source>
            <translation>Nombre de un recurso</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>Recursos</translation>
        </message>
    </context>
    <context>
        <name>AssetMenu</name>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>&amp;Quick look</source>
            <translation>Vista &amp;rápida</translation>
        </message>
        <message>
            <source>Show in the &amp;file manager</source>
            <translation>Mostrar en el gestor de &amp;archivos</translation>
        </message>
        <message>
            <source>&amp;Copy the files</source>
            <translation>&amp;Copiar los archivos</translation>
        </message>
        <message>
            <source>Copy the &amp;names</source>
            <translation>Copiar los &amp;nombres</translation>
        </message>
        <message>
            <source>&amp;Hide the members</source>
            <translation>&amp;Ocultar los miembros</translation>
        </message>
        <message>
            <source>&amp;Show the members</source>
            <translation>&amp;Mostrar los miembros</translation>
        </message>
        <message>
            <source>Select &amp;all that match ({count})</source>
            <translation>Seleccionar &amp;todos los que coinciden ({count})</translation>
        </message>
        <message>
            <source>Add to the &amp;tray</source>
            <translation>Añadir a la &amp;bandeja</translation>
        </message>
        <message>
            <source>Select the &amp;group</source>
            <translation>Seleccionar el &amp;grupo</translation>
        </message>
        <message>
            <source>&amp;Take out of the tray</source>
            <translation>&amp;Quitar de la bandeja</translation>
        </message>
        <message>
            <source>E&amp;mpty the tray</source>
            <translation>&amp;Vaciar la bandeja</translation>
        </message>
    </context>
    <context>
        <name>AssetType</name>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Animated GIF</source>
            <translation>GIF animado</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Colour swatch</source>
            <translation>Muestra de color</translation>
        </message>
        <message>
            <source>Watermark</source>
            <translation>Marca de agua</translation>
        </message>
        <message>
            <source>Adjusted view</source>
            <translation>Vista ajustada</translation>
        </message>
        <message>
            <source>Layer view</source>
            <translation>Vista de capas</translation>
        </message>
        <message>
            <source>Zoom target</source>
            <translation>Destino de zoom</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>PSD template</source>
            <translation>Plantilla PSD</translation>
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
            <translation>Dibujo SVG</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Master video</source>
            <translation>Vídeo maestro</translation>
        </message>
        <message>
            <source>Video caption</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Flash</source>
            <translation>Flash</translation>
        </message>
        <message>
            <source>Font</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>ICC profile</source>
            <translation>Perfil ICC</translation>
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
            <translation>Texto enriquecido</translation>
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
            <translation>Archivo comprimido</translation>
        </message>
        <message>
            <source>Image Set</source>
            <translation>Conjunto de imágenes</translation>
        </message>
        <message>
            <source>Render Set</source>
            <translation>Conjunto de procesamiento</translation>
        </message>
        <message>
            <source>Spin Set</source>
            <translation>Conjunto de giros</translation>
        </message>
        <message>
            <source>Media Set</source>
            <translation>Conjunto de medios</translation>
        </message>
        <message>
            <source>Multi-bitrate Set</source>
            <translation>Conjunto de varias velocidades de bits</translation>
        </message>
        <message>
            <source>Video Set</source>
            <translation>Conjunto de vídeos</translation>
        </message>
        <message>
            <source>eCatalog</source>
            <translation>Catálogo electrónico</translation>
        </message>
        <message>
            <source>Offer Set</source>
            <translation>Conjunto de ofertas</translation>
        </message>
        <message>
            <source>Asset set</source>
            <translation>Conjunto de recursos</translation>
        </message>
        <message>
            <source>Vignette</source>
            <translation>Viñeta</translation>
        </message>
        <message>
            <source>Other file</source>
            <translation>Otro archivo</translation>
        </message>
    </context>
    <context>
        <name>BrowseDesk</name>
        <message>
            <source>Add to &amp;favourites</source>
            <translation>Añadir a &amp;favoritos</translation>
        </message>
        <message>
            <source>&amp;Show in the file manager</source>
            <translation>&amp;Mostrar en el gestor de archivos</translation>
        </message>
        <message>
            <source>&amp;Copy the path</source>
            <translation>&amp;Copiar la ruta</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Volver a examinar</translation>
        </message>
    </context>
    <context>
        <name>BrowsePane</name>
        <message>
            <source>Search by name or folder</source>
            <translation>Buscar por nombre o carpeta</translation>
        </message>
        <message>
            <source>Show assets whose name or folder has all these words; * and ? stand for any characters</source>
            <translation>Muestra los recursos cuyo nombre o carpeta contiene todas estas palabras; * y ? sustituyen a cualquier carácter</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Date changed</source>
            <translation>Fecha de modificación</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Order of the assets</source>
            <translation>Orden de los recursos</translation>
        </message>
        <message>
            <source>Reverse order</source>
            <translation>Orden inverso</translation>
        </message>
        <message>
            <source>Reverse the order</source>
            <translation>Invertir el orden</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <source>Show the assets as tiles</source>
            <translation>Mostrar los recursos como mosaico</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Show the assets as lines</source>
            <translation>Mostrar los recursos en líneas</translation>
        </message>
        <message>
            <source>No groups</source>
            <translation>Sin grupos</translation>
        </message>
        <message>
            <source>By folder</source>
            <translation>Por carpeta</translation>
        </message>
        <message>
            <source>By type</source>
            <translation>Por tipo</translation>
        </message>
        <message>
            <source>By set</source>
            <translation>Por conjunto</translation>
        </message>
        <message>
            <source>Put the assets under headings; a click on one selects</source>
            <translation>Agrupa los recursos bajo encabezados; al hacer clic en uno se seleccionan los suyos</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <source>Size of the pictures (Ctrl+wheel, Ctrl and + or −)</source>
            <translation>Tamaño de las imágenes (Ctrl+rueda, Ctrl y + o −)</translation>
        </message>
        <message>
            <source>Thumbnail size</source>
            <translation>Tamaño de las miniaturas</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>Select assets to export; drag them to the export panel or away</source>
            <translation>Seleccione los recursos que desea exportar; arrástrelos al panel de exportación o a otro programa</translation>
        </message>
    </context>
    <context>
        <name>CheckButton</name>
        <message>
            <source>Pre-flight…</source>
            <translation>Comprobación previa…</translation>
        </message>
        <message>
            <source>Pre-flight</source>
            <translation>Comprobación previa</translation>
        </message>
        <message>
            <source>See what becomes of every asset before anything is written</source>
            <translation>Ver qué ocurrirá con cada recurso antes de escribir nada</translation>
        </message>
        <message>
            <source>An export stops here when something fails, collides or does not fit</source>
            <translation>La exportación se detiene aquí si algo falla, hay conflictos de nombre o falta espacio</translation>
        </message>
        <message>
            <source>Every export stops here</source>
            <translation>Toda exportación se detiene aquí</translation>
        </message>
        <message>
            <source>An export starts at once</source>
            <translation>La exportación empieza de inmediato</translation>
        </message>
    </context>
    <context>
        <name>ColorEdit</name>
        <message>
            <source>{name}: choose</source>
            <translation>{name}: elegir</translation>
        </message>
        <message>
            <source>Choose a colour</source>
            <translation>Elegir un color</translation>
        </message>
    </context>
    <context>
        <name>CommandGroup</name>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
    </context>
    <context>
        <name>CommandHelp</name>
        <message>
            <source>Without it: {value}</source>
            <translation>Sin él: {value}</translation>
        </message>
        <message>
            <source>It changes nothing in an export.</source>
            <translation>No cambia nada en una exportación.</translation>
        </message>
        <message>
            <source>Page: {page}</source>
            <translation>Página: {page}</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message numerus="yes">
            <source>… and %n more command(s), in the text above</source>
            <translation>
                <numerusform>… y %n comando más, en el texto de arriba</numerusform>
                <numerusform>… y %n comandos más, en el texto de arriba</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommandPicker</name>
        <message>
            <source>Changes nothing in an export. {summary}</source>
            <translation>No cambia nada en una exportación. {summary}</translation>
        </message>
        <message>
            <source>Effect layers ignore it. {summary}</source>
            <translation>Las capas de efecto no lo tienen en cuenta. {summary}</translation>
        </message>
        <message>
            <source>In the request. {summary}</source>
            <translation>En la solicitud. {summary}</translation>
        </message>
        <message>
            <source>Name, or what it does</source>
            <translation>Nombre o función</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Click a command to add it</source>
            <translation>Haga clic en un comando para añadirlo</translation>
        </message>
    </context>
    <context>
        <name>CommandRow</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Show all values of this command</source>
            <translation>Mostrar todos los valores de este comando</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove this command</source>
            <translation>Quitar este comando</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <source>Draw the rectangle on the preview</source>
            <translation>Dibujar el rectángulo en la vista previa</translation>
        </message>
        <message>
            <source>Choose asset</source>
            <translation>Elegir recurso</translation>
        </message>
        <message>
            <source>Choose an asset of this catalog</source>
            <translation>Elegir un recurso de este catálogo</translation>
        </message>
        <message>
            <source>Move {name}</source>
            <translation>Mover {name}</translation>
        </message>
        <message>
            <source>Drag to another place; Ctrl+Shift+Up and Ctrl+Shift+Down move it</source>
            <translation>Arrastre a otro lugar; Ctrl+Mayús+Arriba y Ctrl+Mayús+Abajo lo mueven</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Choice of macros</source>
            <translation>Selección de macros</translation>
        </message>
    </context>
    <context>
        <name>Composing</name>
        <message>
            <source>The query of the address is in the modifiers.</source>
            <translation>La consulta de la dirección está en los modificadores.</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is selected.</source>
            <translation>Modificadores tomados de la dirección; {object} está seleccionado.</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is in the catalog, but not shown now.</source>
            <translation>Modificadores tomados de la dirección; {object} está en el catálogo, pero ahora no se muestra.</translation>
        </message>
        <message>
            <source>Modifiers taken from the address; {object} is not in this catalog.</source>
            <translation>Modificadores tomados de la dirección; {object} no está en este catálogo.</translation>
        </message>
    </context>
    <context>
        <name>Conflict</name>
        <message>
            <source>Give the new file another name</source>
            <translation>Dar otro nombre al archivo nuevo</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Sustituirlo</translation>
        </message>
        <message>
            <source>Keep it and skip the asset</source>
            <translation>Conservarlo y omitir el recurso</translation>
        </message>
        <message>
            <source>Do not start the job</source>
            <translation>No iniciar el trabajo</translation>
        </message>
        <message>
            <source>If a file exists</source>
            <translation>Si un archivo existe</translation>
        </message>
        <message>
            <source>What happens when a name is already taken</source>
            <translation>Qué ocurre si el nombre ya existe</translation>
        </message>
    </context>
    <context>
        <name>CrashReport</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <source>exportgui met a mistake of its own. Files that were exported are whole, and jobs go on or can be resumed; close the window and start it again if it does not answer as it should.</source>
            <translation>Se ha producido un error interno de exportgui. Los archivos exportados están íntegros y los trabajos continúan o se pueden reanudar; cierre la ventana y vuelva a iniciar el programa si no responde como debería.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>What happened; it is sent nowhere</source>
            <translation>Qué ha ocurrido; no se envía a ninguna parte</translation>
        </message>
        <message>
            <source>More is in {file}. Nothing is sent anywhere.</source>
            <translation>Hay más información en {file}. No se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>&amp;Copy report</source>
            <translation>&amp;Copiar informe</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Copy the report to the clipboard</source>
            <translation>Copiar el informe al portapapeles</translation>
        </message>
    </context>
    <context>
        <name>EffectiveView</name>
        <message>
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <source>Show where each command comes from</source>
            <translation>Mostrar de dónde procede cada comando</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the effective request</source>
            <translation>Copiar la solicitud efectiva</translation>
        </message>
        <message>
            <source>What will be asked of each asset, with every macro replaced by its commands</source>
            <translation>Lo que se solicitará de cada recurso, con cada macro sustituida por sus comandos</translation>
        </message>
        <message>
            <source>Effective request</source>
            <translation>Solicitud efectiva</translation>
        </message>
        <message>
            <source>Where each command comes from</source>
            <translation>De dónde procede cada comando</translation>
        </message>
        <message>
            <source>Later commands win; struck ones are overridden</source>
            <translation>Prevalecen los comandos posteriores; los tachados quedan anulados</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Copiar como &amp;texto</translation>
        </message>
        <message>
            <source>Copy as &amp;address</source>
            <translation>Copiar como &amp;dirección</translation>
        </message>
        <message>
            <source>The effective request is on the clipboard.</source>
            <translation>La solicitud efectiva está en el portapapeles.</translation>
        </message>
        <message>
            <source>The address is on the clipboard.</source>
            <translation>La dirección está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>not a known command</source>
            <translation>comando desconocido</translation>
        </message>
        <message>
            <source>did you mean {name}?</source>
            <translation>¿quería decir {name}?</translation>
        </message>
        <message>
            <source>{what} is out of range</source>
            <translation>{what} está fuera del intervalo</translation>
        </message>
        <message>
            <source>{what} must be a number</source>
            <translation>{what} debe ser un número</translation>
        </message>
        <message>
            <source>{what} is not one of the choices</source>
            <translation>{what} no es ninguna de las opciones</translation>
        </message>
        <message>
            <source>allowed: {choices}</source>
            <translation>permitido: {choices}</translation>
        </message>
        <message>
            <source>at column {number}</source>
            <translation>en la columna {number}</translation>
        </message>
        <message>
            <source>at most {number} values are allowed</source>
            <translation>se permiten como máximo {number} valores</translation>
        </message>
        <message>
            <source>only one value is allowed</source>
            <translation>solo se permite un valor</translation>
        </message>
        <message>
            <source>needs wid= or hei= as well</source>
            <translation>requiere también wid= o hei=</translation>
        </message>
        <message>
            <source>ignored, it means nothing for fmt={format}</source>
            <translation>se omite: no significa nada para fmt={format}</translation>
        </message>
        <message>
            <source>ignored, the layer has {name}=</source>
            <translation>se omite: la capa tiene {name}=</translation>
        </message>
        <message>
            <source>ignored in a nested request</source>
            <translation>se omite en una solicitud anidada</translation>
        </message>
        <message>
            <source>macro {name} is not defined</source>
            <translation>la macro {name} no está definida</translation>
        </message>
        <message>
            <source>the file does not exist</source>
            <translation>el archivo no existe</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>no se puede abrir el archivo</translation>
        </message>
        <message>
            <source>the {format} file is cut short or damaged ({detail})</source>
            <translation>el archivo {format} está incompleto o dañado ({detail})</translation>
        </message>
        <message>
            <source>the {format} file is damaged ({detail})</source>
            <translation>el archivo {format} está dañado ({detail})</translation>
        </message>
        <message>
            <source>not a picture of a known format</source>
            <translation>no es una imagen de un formato conocido</translation>
        </message>
        <message>
            <source>there is no page {page}; the file has {pages}</source>
            <translation>no existe la página {page}; el archivo tiene {pages}</translation>
        </message>
        <message>
            <source>EPS is off; it can be turned on in the settings</source>
            <translation>EPS está desactivado; se puede activar en los ajustes</translation>
        </message>
        <message>
            <source>cannot be read ({detail})</source>
            <translation>no se puede leer ({detail})</translation>
        </message>
        <message>
            <source>has no picture to convert; exported as the original</source>
            <translation>no tiene imagen que convertir; se exporta el original</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} ya existe</translation>
        </message>
        <message>
            <source>{folder}: is not a folder; nothing was written</source>
            <translation>{folder}: no es una carpeta; no se ha escrito nada</translation>
        </message>
        <message>
            <source>nothing was written</source>
            <translation>no se ha escrito nada</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>typed</source>
            <translation>texto escrito</translation>
        </message>
        <message>
            <source>record</source>
            <translation>registro del catálogo</translation>
        </message>
        <message>
            <source>overridden by {origin}: {command}</source>
            <translation>anulado por {origin}: {command}</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Originals are copied as they are.</source>
            <translation>Los originales se copian tal cual.</translation>
        </message>
        <message>
            <source>Export type</source>
            <translation>Tipo de exportación</translation>
        </message>
        <message>
            <source>Copy the originals, or convert them</source>
            <translation>Copiar los originales o convertirlos</translation>
        </message>
        <message>
            <source>About this export</source>
            <translation>Acerca de esta exportación</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Select the assets to export.</source>
            <translation>Seleccione los recursos que desea exportar.</translation>
        </message>
        <message>
            <source>Correct the modifiers first.</source>
            <translation>Corrija primero los modificadores.</translation>
        </message>
        <message>
            <source>Type modifiers or check a macro to say what to convert to.</source>
            <translation>Escriba modificadores o marque una macro para indicar la conversión.</translation>
        </message>
        <message>
            <source>Correct the file names first.</source>
            <translation>Corrija primero los nombres de archivo.</translation>
        </message>
        <message>
            <source>Choose the folder to export to.</source>
            <translation>Elija la carpeta de destino.</translation>
        </message>
        <message>
            <source>Give the whole path of the destination folder.</source>
            <translation>Indique la ruta completa de la carpeta de destino.</translation>
        </message>
        <message numerus="yes">
            <source>Export %n asset(s)</source>
            <translation>
                <numerusform>Exportar %n recurso</numerusform>
                <numerusform>Exportar %n recursos</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Start the export (Ctrl+Return)</source>
            <translation>Iniciar la exportación (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>The assets in the tray are exported.</source>
            <translation>Se exportan los recursos de la bandeja.</translation>
        </message>
        <message numerus="yes">
            <source>%n selected set(s) left out: sets cannot be exported.</source>
            <translation>
                <numerusform>Se omite %n conjunto seleccionado: los conjuntos no se pueden exportar.</numerusform>
                <numerusform>Se omiten %n conjuntos seleccionados: los conjuntos no se pueden exportar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FacetModel</name>
        <message>
            <source>Types</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <source>File formats</source>
            <translation>Formatos de archivo</translation>
        </message>
        <message>
            <source>File sizes</source>
            <translation>Tamaños de archivo</translation>
        </message>
        <message>
            <source>Show only what is checked; where nothing is, everything is shown</source>
            <translation>Mostrar solo lo marcado; si no hay nada marcado, se muestra todo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>De {low} a {high}</translation>
        </message>
        <message>
            <source>Below {size}</source>
            <translation>Menos de {size}</translation>
        </message>
        <message>
            <source>{size} and more</source>
            <translation>{size} o más</translation>
        </message>
    </context>
    <context>
        <name>FavouriteList</name>
        <message>
            <source>Folders one often needs; drag folders here. Delete removes one, Alt+Up and Alt+Down move it</source>
            <translation>Carpetas de uso frecuente; arrastre carpetas aquí. Supr quita una, Alt+Arriba y Alt+Abajo la mueven</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritos</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>&amp;Remove from favourites</source>
            <translation>&amp;Quitar de favoritos</translation>
        </message>
        <message>
            <source>Drag folders here to have them at hand.</source>
            <translation>Arrastre carpetas aquí para tenerlas a mano.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Across</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Caché</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Interruptor</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Intent</source>
            <translation>Propósito</translation>
        </message>
        <message>
            <source>Black point</source>
            <translation>Punto negro</translation>
        </message>
        <message>
            <source>Dither</source>
            <translation>Tramado</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribución</translation>
        </message>
        <message>
            <source>One channel</source>
            <translation>Un solo canal</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Relleno</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Full colour</source>
            <translation>Color completo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>Smoothing</source>
            <translation>Suavizado</translation>
        </message>
        <message>
            <source>Fitting</source>
            <translation>Encaje</translation>
        </message>
        <message>
            <source>Wrapping</source>
            <translation>Ajuste de línea</translation>
        </message>
    </context>
    <context>
        <name>FilmStrip</name>
        <message>
            <source>Filmstrip</source>
            <translation>Tira de imágenes</translation>
        </message>
        <message>
            <source>The selected assets with the same settings</source>
            <translation>Los recursos seleccionados con los mismos ajustes</translation>
        </message>
        <message>
            <source>Select several assets to see the same settings on each</source>
            <translation>Seleccione varios recursos para ver los mismos ajustes en cada uno</translation>
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
            <translation>Exportar como original: copiar cada archivo tal cual</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>Export what the modifiers and macros make of each asset</source>
            <translation>Exportar el resultado de aplicar los modificadores y las macros a cada recurso</translation>
        </message>
    </context>
    <context>
        <name>FormatEdit</name>
        <message>
            <source>as it is</source>
            <translation>tal cual</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habitual</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Pixel type</source>
            <translation>Tipo de píxel</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>Compresión</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Selection</source>
            <translation>Selección</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Bandeja</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>There is no macro in it.</source>
            <translation>No contiene ninguna macro.</translation>
        </message>
        <message>
            <source>Import macros</source>
            <translation>Importar macros</translation>
        </message>
        <message numerus="yes">
            <source>%n macro(s) are there already and differ.</source>
            <translation>
                <numerusform>%n macro ya existe y es distinta.</numerusform>
                <numerusform>%n macros ya existen y son distintas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar las mías</translation>
        </message>
        <message numerus="yes">
            <source>%n macro(s) imported</source>
            <translation>
                <numerusform>%n macro importada</numerusform>
                <numerusform>%n macros importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n macro(s) written to {path}</source>
            <translation>
                <numerusform>%n macro escrita en {path}</numerusform>
                <numerusform>%n macros escritas en {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterruptedBar</name>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Export what the job did not get to</source>
            <translation>Exportar lo que el trabajo dejó pendiente</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the job and its items</source>
            <translation>Mostrar el trabajo y sus elementos</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Do not offer this job again; its log stays</source>
            <translation>No volver a ofrecer este trabajo; su registro se conserva</translation>
        </message>
        <message>
            <source>Job {number} was interrupted: {done} of {total} done.</source>
            <translation>El trabajo {number} se interrumpió: {done} de {total} terminados.</translation>
        </message>
    </context>
    <context>
        <name>JobButtons</name>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Report, verify</source>
            <translation>Informe, verificación</translation>
        </message>
    </context>
    <context>
        <name>JobCommands</name>
        <message>
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Guardado como {name}</translation>
        </message>
    </context>
    <context>
        <name>JobList</name>
        <message>
            <source>Jobs</source>
            <translation>Trabajos</translation>
        </message>
    </context>
    <context>
        <name>JobListView</name>
        <message>
            <source>List of jobs</source>
            <translation>Lista de trabajos</translation>
        </message>
        <message>
            <source>Space pauses or resumes, Alt with an arrow moves, Delete cancels</source>
            <translation>Espacio pausa o reanuda, Alt con una flecha mueve, Supr cancela</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Job {number}</source>
            <translation>Trabajo {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n exported</source>
            <translation>
                <numerusform>%n exportado</numerusform>
                <numerusform>%n exportados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with warnings</source>
            <translation>
                <numerusform>%n con advertencias</numerusform>
                <numerusform>%n con advertencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <translation>
                <numerusform>%n saltado</numerusform>
                <numerusform>%n saltados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n omitido</numerusform>
                <numerusform>%n omitidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not started</source>
            <translation>
                <numerusform>%n sin iniciar</numerusform>
                <numerusform>%n sin iniciar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobModel</name>
        <message numerus="yes">
            <source>%n asset(s)</source>
            <translation>
                <numerusform>%n recurso</numerusform>
                <numerusform>%n recursos</numerusform>
            </translation>
        </message>
        <message>
            <source>Job {number} · {count}</source>
            <translation>Trabajo {number} · {count}</translation>
        </message>
        <message>
            <source>Runs in another program</source>
            <translation>Se ejecuta en otro programa</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Espera su respuesta</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Stopped by the system</source>
            <translation>Detenido por el sistema</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
    </context>
    <context>
        <name>JobProgressView</name>
        <message>
            <source>Progress of the job</source>
            <translation>Progreso del trabajo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the job</source>
            <translation>Cancelar el trabajo</translation>
        </message>
        <message>
            <source>Start no further asset and stop</source>
            <translation>No iniciar más recursos y detenerse</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Go on with this job</source>
            <translation>Continuar con este trabajo</translation>
        </message>
        <message>
            <source>Start no further asset until it is resumed</source>
            <translation>No iniciar más recursos hasta que se reanude</translation>
        </message>
        <message>
            <source>{done} of {total} exported</source>
            <translation>{done} de {total} exportados</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) failed so far</source>
            <translation>
                <numerusform>%n recurso con error hasta ahora</numerusform>
                <numerusform>%n recursos con error hasta ahora</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused. No further asset starts until you resume.</source>
            <translation>En pausa. No se inician más recursos hasta que lo reanude.</translation>
        </message>
        <message>
            <source>Goes on when the job before it is done or paused.</source>
            <translation>Continúa cuando el trabajo anterior termine o quede en pausa.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>{done} of {total} checked</source>
            <translation>{done} de {total} comprobados</translation>
        </message>
        <message>
            <source>Waiting for the job before</source>
            <translation>En espera del trabajo anterior</translation>
        </message>
        <message>
            <source>Look at the pre-flight and decide</source>
            <translation>Consulte la comprobación previa y decida</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Every asset is checked before the first file is written.</source>
            <translation>Todos los recursos se comprueban antes de escribir el primer archivo.</translation>
        </message>
        <message>
            <source>{rate} assets per second</source>
            <translation>{rate} recursos por segundo</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
    </context>
    <context>
        <name>JobRunner</name>
        <message>
            <source>The job was cancelled; nothing was written.</source>
            <translation>El trabajo se ha cancelado; no se ha escrito nada.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Export what this job did not get to</source>
            <translation>Exportar lo que este trabajo dejó pendiente</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Reintentar fallidos</translation>
        </message>
        <message>
            <source>Export the failed assets of this job again</source>
            <translation>Exportar de nuevo los recursos con error de este trabajo</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Volver a ejecutar</translation>
        </message>
        <message>
            <source>Export all its assets once more, as a new job</source>
            <translation>Exportar otra vez todos sus recursos, como trabajo nuevo</translation>
        </message>
        <message>
            <source>Pause or resume</source>
            <translation>Pausar o reanudar</translation>
        </message>
        <message>
            <source>Hold the running job, or let it go on</source>
            <translation>Detener el trabajo en curso o dejar que continúe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Start no further asset and stop</source>
            <translation>No iniciar más recursos y detenerse</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Adelantar</translation>
        </message>
        <message>
            <source>Let this job go before the one that waits before it</source>
            <translation>Dejar que este trabajo pase delante del que espera antes</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Retrasar</translation>
        </message>
        <message>
            <source>Let the job that waits behind go before this one</source>
            <translation>Dejar que el trabajo que espera detrás pase delante de este</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Show the exported files in the file manager</source>
            <translation>Mostrar los archivos exportados en el gestor de archivos</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <source>Save the log as HTML, CSV or JSON</source>
            <translation>Guardar el registro como HTML, CSV o JSON</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Verificar…</translation>
        </message>
        <message>
            <source>Check that the exported files are what was written</source>
            <translation>Comprobar que los archivos exportados son los que se escribieron</translation>
        </message>
    </context>
    <context>
        <name>JobsPanel</name>
        <message>
            <source>Exports and their logs appear here.</source>
            <translation>Aquí aparecen las exportaciones y sus registros.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Trabajos</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) exported</source>
            <translation>
                <numerusform>%n recurso exportado</numerusform>
                <numerusform>%n recursos exportados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
        <message>
            <source>Job {number} is finished: {counts}</source>
            <translation>El trabajo {number} ha terminado: {counts}</translation>
        </message>
        <message>
            <source>Job {number} was cancelled: {counts}</source>
            <translation>El trabajo {number} se ha cancelado: {counts}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Go to the next control; with Shift to the one before</source>
            <translation>Ir al control siguiente; con Mayús, al anterior</translation>
        </message>
        <message>
            <source>Close a dialog or a list; empty the search</source>
            <translation>Cerrar un cuadro de diálogo o una lista; vaciar la búsqueda</translation>
        </message>
        <message>
            <source>Search and assets</source>
            <translation>Búsqueda y recursos</translation>
        </message>
        <message>
            <source>From the search to the assets</source>
            <translation>De la búsqueda a los recursos</translation>
        </message>
        <message>
            <source>Look at the asset in front</source>
            <translation>Ver en grande el recurso actual</translation>
        </message>
        <message>
            <source>Open or close a set; look at an asset</source>
            <translation>Abrir o cerrar un conjunto; ver un recurso</translation>
        </message>
        <message>
            <source>Select more; any arrow does</source>
            <translation>Ampliar la selección; vale cualquier flecha</translation>
        </message>
        <message>
            <source>Select or leave out the asset in front</source>
            <translation>Seleccionar o excluir el recurso actual</translation>
        </message>
        <message>
            <source>Larger thumbnails</source>
            <translation>Miniaturas más grandes</translation>
        </message>
        <message>
            <source>Smaller thumbnails</source>
            <translation>Miniaturas más pequeñas</translation>
        </message>
        <message>
            <source>What can be done with the selected assets</source>
            <translation>Qué se puede hacer con los recursos seleccionados</translation>
        </message>
        <message>
            <source>Modifiers and names</source>
            <translation>Modificadores y nombres</translation>
        </message>
        <message>
            <source>Show what may be typed here</source>
            <translation>Mostrar lo que se puede escribir aquí</translation>
        </message>
        <message>
            <source>Correct what is underlined</source>
            <translation>Corregir lo subrayado</translation>
        </message>
        <message>
            <source>On the handle of a command: move it up; Down moves it down</source>
            <translation>En el asa de un comando: subirlo; Abajo lo baja</translation>
        </message>
        <message>
            <source>On a macro: check it</source>
            <translation>En una macro: marcarla</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>The whole picture</source>
            <translation>La imagen entera</translation>
        </message>
        <message>
            <source>Pixel by pixel</source>
            <translation>Píxel a píxel</translation>
        </message>
        <message>
            <source>The other side, as long as the key is down</source>
            <translation>El otro lado, mientras se mantenga pulsada la tecla</translation>
        </message>
        <message>
            <source>Move the picture; with Shift the dividing line</source>
            <translation>Mover la imagen; con Mayús, la línea divisoria</translation>
        </message>
        <message>
            <source>Lists of assets, macros and plans</source>
            <translation>Listas de recursos, macros y comprobaciones</translation>
        </message>
        <message>
            <source>Take out, or delete</source>
            <translation>Quitar o eliminar</translation>
        </message>
        <message>
            <source>Rename or edit</source>
            <translation>Cambiar el nombre o editar</translation>
        </message>
        <message>
            <source>Move a macro up; Alt+Down moves it down</source>
            <translation>Subir una macro; Alt+Abajo la baja</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>LayerList</name>
        <message>
            <source>Add layer</source>
            <translation>Añadir capa</translation>
        </message>
        <message>
            <source>Add a layer above the others</source>
            <translation>Añadir una capa encima de las demás</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Quitar capa</translation>
        </message>
        <message>
            <source>Remove the selected layer (Del)</source>
            <translation>Quitar la capa seleccionada (Supr)</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>The topmost first; drag, or move with Alt+Up and Alt+Down</source>
            <translation>La superior, primero; arrastre o mueva con Alt+Arriba y Alt+Abajo</translation>
        </message>
        <message>
            <source>&amp;Image layer</source>
            <translation>Capa de &amp;imagen</translation>
        </message>
        <message>
            <source>&amp;Text layer</source>
            <translation>Capa de &amp;texto</translation>
        </message>
        <message>
            <source>&amp;Colour layer</source>
            <translation>Capa de &amp;color</translation>
        </message>
    </context>
    <context>
        <name>LayerModel</name>
        <message>
            <source>{layer}
Check to show it, drag to another place</source>
            <translation>{layer}
Marque para mostrarla, arrastre a otro lugar</translation>
        </message>
        <message>
            <source>Layer {number}</source>
            <translation>Capa {number}</translation>
        </message>
        <message>
            <source>{title} — the asset itself</source>
            <translation>{title} — el propio recurso</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Show sets that cannot be exported</source>
            <translation>Mostrar conjuntos no exportables</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Show the assets of one folder and those below it</source>
            <translation>Mostrar los recursos de una carpeta y de sus subcarpetas</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Show only assets of the checked types, formats and sizes</source>
            <translation>Mostrar solo los recursos de los tipos, formatos y tamaños marcados</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritos</translation>
        </message>
        <message>
            <source>Image, spin, media and other sets are hidden, because an export job cannot take them</source>
            <translation>Los conjuntos de imágenes, de giros, de medios y otros están ocultos porque un trabajo de exportación no los admite</translation>
        </message>
    </context>
    <context>
        <name>LogModel</name>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>No iniciado</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Saltado</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exportado</translation>
        </message>
    </context>
    <context>
        <name>LogTable</name>
        <message>
            <source>Items of the job</source>
            <translation>Elementos del trabajo</translation>
        </message>
        <message>
            <source>One line for each asset; drag exported files to other programs</source>
            <translation>Una línea por recurso; arrastre los archivos exportados a otros programas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
    </context>
    <context>
        <name>LongTextEdit</name>
        <message>
            <source>Edit text</source>
            <translation>Editar texto</translation>
        </message>
        <message>
            <source>Edit the text in a window</source>
            <translation>Editar el texto en una ventana</translation>
        </message>
        <message>
            <source>{name}: edit</source>
            <translation>{name}: editar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>RTF is shown as it is written</source>
            <translation>El RTF se muestra tal como está escrito</translation>
        </message>
    </context>
    <context>
        <name>MacroDesk</name>
        <message>
            <source>the job (it is checked)</source>
            <translation>el trabajo (está marcada)</translation>
        </message>
        <message>
            <source>the modifiers</source>
            <translation>los modificadores</translation>
        </message>
        <message>
            <source>Delete macro</source>
            <translation>Eliminar macro</translation>
        </message>
        <message>
            <source>{macro} is used by: {users}</source>
            <translation>{macro} se usa en: {users}</translation>
        </message>
        <message>
            <source>What calls it will not work without it.</source>
            <translation>Lo que la llama no funcionará sin ella.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Copied {macro} for AEM</source>
            <translation>{macro} copiada para AEM</translation>
        </message>
    </context>
    <context>
        <name>MacroEditor</name>
        <message>
            <source>Edit macro</source>
            <translation>Editar macro</translation>
        </message>
        <message>
            <source>New macro</source>
            <translation>Nueva macro</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Letters, digits, - _ and . without accents; it is called as $name$</source>
            <translation>Letras, cifras, - _ y . sin acentos; se llama como $name$</translation>
        </message>
        <message>
            <source>This catalog</source>
            <translation>Este catálogo</translation>
        </message>
        <message>
            <source>All catalogs</source>
            <translation>Todos los catálogos</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Disponible en</translation>
        </message>
        <message>
            <source>Where the macro can be used</source>
            <translation>Dónde se puede usar la macro</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definición</translation>
        </message>
        <message>
            <source>Image Serving commands, joined by &amp;</source>
            <translation>Comandos de Image Serving unidos por &amp;</translation>
        </message>
        <message>
            <source>The asset in front with this macro</source>
            <translation>El recurso actual con esta macro</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Kept for</source>
            <translation>&amp;Disponible en</translation>
        </message>
        <message>
            <source>&amp;Definition</source>
            <translation>De&amp;finición</translation>
        </message>
        <message>
            <source>Give the macro a name.</source>
            <translation>Dé un nombre a la macro.</translation>
        </message>
        <message>
            <source>Type the commands that the macro stands for.</source>
            <translation>Escriba los comandos que representa la macro.</translation>
        </message>
        <message>
            <source>${name}$ will be used instead of the one with this name: {source}</source>
            <translation>Se usará ${name}$ en lugar de la que tiene este nombre: {source}</translation>
        </message>
        <message>
            <source>The new name is used there too: {users}</source>
            <translation>El nombre nuevo también se usa ahí: {users}</translation>
        </message>
        <message>
            <source>no picture</source>
            <translation>sin imagen</translation>
        </message>
    </context>
    <context>
        <name>MacroLibrary</name>
        <message>
            <source>There is a macro ${name}$ already; choose another name.</source>
            <translation>Ya hay una macro ${name}$; elija otro nombre.</translation>
        </message>
    </context>
    <context>
        <name>MacroPicker</name>
        <message>
            <source>Macros</source>
            <translation>Macros</translation>
        </message>
        <message>
            <source>The checked macros follow the modifiers and win every conflict</source>
            <translation>Las macros marcadas siguen a los modificadores y prevalecen en todo conflicto</translation>
        </message>
    </context>
    <context>
        <name>MacroSection</name>
        <message>
            <source>New macro</source>
            <translation>Nueva macro</translation>
        </message>
        <message>
            <source>Keep the modifiers as a macro (Ctrl+Shift+M)</source>
            <translation>Guardar los modificadores como macro (Ctrl+Mayús+M)</translation>
        </message>
        <message>
            <source>Manage macros…</source>
            <translation>Gestionar macros…</translation>
        </message>
        <message>
            <source>All macros with pictures, to edit and to arrange (Ctrl+M)</source>
            <translation>Todas las macros con imágenes, para editarlas y ordenarlas (Ctrl+M)</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>Macros</translation>
        </message>
        <message numerus="yes">
            <source>%n checked</source>
            <translation>
                <numerusform>%n marcada</numerusform>
                <numerusform>%n marcadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MacroView</name>
        <message>
            <source>All macros</source>
            <translation>Todas las macros</translation>
        </message>
        <message>
            <source>Drop macro files, addresses or text here</source>
            <translation>Suelte aquí archivos de macros, direcciones o texto</translation>
        </message>
        <message>
            <source>Every macro with a picture; Return edits, Space checks it for the job</source>
            <translation>Cada macro con una imagen; Intro edita, Espacio la marca para el trabajo</translation>
        </message>
    </context>
    <context>
        <name>MacroWindow</name>
        <message>
            <source>Macros</source>
            <translation>Macros</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <source>Show the macros as tiles</source>
            <translation>Mostrar las macros como mosaico</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Show the macros as lines</source>
            <translation>Mostrar las macros en líneas</translation>
        </message>
        <message>
            <source>Show hidden macros</source>
            <translation>Mostrar las macros ocultas</translation>
        </message>
        <message>
            <source>Search the macros</source>
            <translation>Buscar en las macros</translation>
        </message>
        <message>
            <source>By name, definition or purpose</source>
            <translation>Por nombre, definición o finalidad</translation>
        </message>
        <message>
            <source>Built-in macros that were hidden, to show them again</source>
            <translation>Macros integradas que se ocultaron, para volver a mostrarlas</translation>
        </message>
        <message>
            <source>About the macro</source>
            <translation>Acerca de la macro</translation>
        </message>
        <message>
            <source>No macro matches “{text}”.</source>
            <translation>Ninguna macro coincide con «{text}».</translation>
        </message>
        <message>
            <source>Own macros can be dragged into another order. Drop macro files or addresses here.</source>
            <translation>Las macros propias se pueden arrastrar a otro orden. Suelte aquí archivos de macros o direcciones.</translation>
        </message>
        <message>
            <source>Used by {macros}</source>
            <translation>Se usa en {macros}</translation>
        </message>
        <message>
            <source>It cannot be changed here; duplicate it to make your own.</source>
            <translation>No se puede cambiar aquí; duplíquela para crear una propia.</translation>
        </message>
        <message>
            <source>Macro files (*.mac *.tsv *.txt);;All files (*)</source>
            <translation>Archivos de macros (*.mac *.tsv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Import macros</source>
            <translation>Importar macros</translation>
        </message>
        <message>
            <source>Table with header (*.tsv);;Lines (*.mac)</source>
            <translation>Tabla con encabezado (*.tsv);;Líneas (*.mac)</translation>
        </message>
        <message>
            <source>Export macros</source>
            <translation>Exportar macros</translation>
        </message>
    </context>
    <context>
        <name>Macros</name>
        <message>
            <source>New macro ${name}$</source>
            <translation>Nueva macro ${name}$</translation>
        </message>
        <message>
            <source>Change of macro ${name}$</source>
            <translation>Cambio de la macro ${name}$</translation>
        </message>
        <message>
            <source>Removal of macro ${name}$</source>
            <translation>Eliminación de la macro ${name}$</translation>
        </message>
        <message>
            <source>Order of the macros</source>
            <translation>Orden de las macros</translation>
        </message>
        <message>
            <source>Import of macros</source>
            <translation>Importación de macros</translation>
        </message>
        <message>
            <source>From the catalog</source>
            <translation>Del catálogo</translation>
        </message>
        <message>
            <source>Yours, in all catalogs</source>
            <translation>Propia, en todos los catálogos</translation>
        </message>
        <message>
            <source>Yours, in this catalog</source>
            <translation>Propia, en este catálogo</translation>
        </message>
        <message>
            <source>From the recipe</source>
            <translation>De la receta</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Integrada</translation>
        </message>
        <message>
            <source>Large, for viewers that zoom</source>
            <translation>Grande, para visores con zoom</translation>
        </message>
        <message>
            <source>Small and sharpened, for lists</source>
            <translation>Pequeña y enfocada, para listas</translation>
        </message>
        <message>
            <source>Every pixel as TIFF at 300 pixels per inch</source>
            <translation>Todos los píxeles como TIFF a 300 píxeles por pulgada</translation>
        </message>
        <message>
            <source>For a page, at most 1200 pixels</source>
            <translation>Para una página, 1200 píxeles como máximo</translation>
        </message>
        <message>
            <source>A small square, filled</source>
            <translation>Un cuadrado pequeño, relleno</translation>
        </message>
        <message>
            <source>no picture</source>
            <translation>sin imagen</translation>
        </message>
        <message>
            <source>Your own macro of the same name is used instead</source>
            <translation>Se usa en su lugar su propia macro del mismo nombre</translation>
        </message>
        <message>
            <source>Used instead of the one with this name: {source}</source>
            <translation>Se usa en lugar de la que tiene este nombre: {source}</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Nueva…</translation>
        </message>
        <message>
            <source>Write a macro (Ctrl+N)</source>
            <translation>Escribir una macro (Ctrl+N)</translation>
        </message>
        <message>
            <source>From &amp;modifiers…</source>
            <translation>Desde &amp;modificadores…</translation>
        </message>
        <message>
            <source>Keep the modifiers as they stand as a macro</source>
            <translation>Guardar los modificadores actuales como macro</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>Change name, definition or where it is kept (Return)</source>
            <translation>Cambiar el nombre, la definición o dónde se guarda (Intro)</translation>
        </message>
        <message>
            <source>&amp;Duplicate…</source>
            <translation>&amp;Duplicar…</translation>
        </message>
        <message>
            <source>Start a macro of your own from this one (Ctrl+D)</source>
            <translation>Crear una macro propia a partir de esta (Ctrl+D)</translation>
        </message>
        <message>
            <source>De&amp;lete</source>
            <translation>E&amp;liminar</translation>
        </message>
        <message>
            <source>Delete a macro of your own (Del)</source>
            <translation>Eliminar una macro propia (Supr)</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ocultar</translation>
        </message>
        <message>
            <source>Leave a built-in macro out of the lists</source>
            <translation>Omitir de las listas una macro integrada</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Define it earlier (Alt+Up); a macro may call those before it</source>
            <translation>Definirla antes (Alt+Arriba); una macro puede llamar a las anteriores</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Define it later (Alt+Down)</source>
            <translation>Definirla después (Alt+Abajo)</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <source>Read a macro file of an image catalog, or .mac lines</source>
            <translation>Leer un archivo de macros de un catálogo de imágenes o líneas .mac</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Make macros of an address or of text on the clipboard (Ctrl+V)</source>
            <translation>Crear macros a partir de una dirección o del texto del portapapeles (Ctrl+V)</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>Write your macros to a file, with those they call</source>
            <translation>Escribir sus macros en un archivo, con aquellas a las que llaman</translation>
        </message>
        <message>
            <source>Copy for &amp;AEM</source>
            <translation>Copiar para &amp;AEM</translation>
        </message>
        <message>
            <source>Copy as s7exportsettings of Adobe Experience Manager</source>
            <translation>Copiar como s7exportsettings de Adobe Experience Manager</translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translation>M&amp;ostrar</translation>
        </message>
    </context>
    <context>
        <name>MailTest</name>
        <message>
            <source>Send a test mail</source>
            <translation>Enviar correo de prueba</translation>
        </message>
        <message>
            <source>Result of the test mail</source>
            <translation>Resultado del correo de prueba</translation>
        </message>
        <message>
            <source>Send a mail to the recipients above</source>
            <translation>Enviar un correo a los destinatarios de arriba</translation>
        </message>
        <message>
            <source>Give a server and recipients first.</source>
            <translation>Indique primero un servidor y los destinatarios.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>The test mail could not be sent: {reason}</source>
            <translation>No se ha podido enviar el correo de prueba: {reason}</translation>
        </message>
        <message>
            <source>The test mail is on its way.</source>
            <translation>El correo de prueba va en camino.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Image catalogs (*.ini)</source>
            <translation>Catálogos de imágenes (*.ini)</translation>
        </message>
        <message>
            <source>Open catalog</source>
            <translation>Abrir catálogo</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Open folder…</source>
            <translation>&amp;Abrir carpeta…</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>Abrir una carpeta de imágenes</translation>
        </message>
        <message>
            <source>Open &amp;catalog…</source>
            <translation>Abrir &amp;catálogo…</translation>
        </message>
        <message>
            <source>Open an image catalog (.ini)</source>
            <translation>Abrir un catálogo de imágenes (.ini)</translation>
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation>Abrir el &amp;ejemplo</translation>
        </message>
        <message>
            <source>Open the sample catalog</source>
            <translation>Abrir el catálogo de ejemplo</translation>
        </message>
        <message>
            <source>&amp;Rescan</source>
            <translation>&amp;Volver a examinar</translation>
        </message>
        <message>
            <source>Look again at what there is</source>
            <translation>Volver a examinar el contenido</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xportar</translation>
        </message>
        <message>
            <source>Export the selected assets</source>
            <translation>Exportar los recursos seleccionados</translation>
        </message>
        <message>
            <source>Run rec&amp;ipe…</source>
            <translation>Ejecutar &amp;receta…</translation>
        </message>
        <message>
            <source>Export the selected assets by a recipe</source>
            <translation>Exportar los recursos seleccionados con una receta</translation>
        </message>
        <message>
            <source>&amp;Pre-flight…</source>
            <translation>Com&amp;probación previa…</translation>
        </message>
        <message>
            <source>See what becomes of every asset before anything is written</source>
            <translation>Ver qué ocurrirá con cada recurso antes de escribir nada</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Take back the last change of request, selection, tray or macros</source>
            <translation>Deshacer el último cambio de la solicitud, la selección, la bandeja o las macros</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Volver a hacer lo deshecho</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Search the catalog</source>
            <translation>Buscar en el catálogo</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
        <message>
            <source>Select every asset that is shown</source>
            <translation>Seleccionar todos los recursos mostrados</translation>
        </message>
        <message>
            <source>Select the &amp;group</source>
            <translation>Seleccionar el &amp;grupo</translation>
        </message>
        <message>
            <source>Select the assets under the same heading</source>
            <translation>Seleccionar los recursos bajo el mismo encabezado</translation>
        </message>
        <message>
            <source>Select &amp;none</source>
            <translation>&amp;No seleccionar nada</translation>
        </message>
        <message>
            <source>Select no asset</source>
            <translation>No seleccionar ningún recurso</translation>
        </message>
        <message>
            <source>Add to &amp;tray</source>
            <translation>Añadir a la b&amp;andeja</translation>
        </message>
        <message>
            <source>Add the selected assets to the job tray</source>
            <translation>Añadir los recursos seleccionados a la bandeja del trabajo</translation>
        </message>
        <message>
            <source>Add &amp;command…</source>
            <translation>Añadir &amp;comando…</translation>
        </message>
        <message>
            <source>Add a command to the modifiers</source>
            <translation>Añadir un comando a los modificadores</translation>
        </message>
        <message>
            <source>Type &amp;modifiers</source>
            <translation>Escribir &amp;modificadores</translation>
        </message>
        <message>
            <source>Go to the modifiers</source>
            <translation>Ir a los modificadores</translation>
        </message>
        <message>
            <source>&amp;Keep as macro…</source>
            <translation>G&amp;uardar como macro…</translation>
        </message>
        <message>
            <source>Keep the modifiers as a macro</source>
            <translation>Guardar los modificadores como macro</translation>
        </message>
        <message>
            <source>Macr&amp;os…</source>
            <translation>Macro&amp;s…</translation>
        </message>
        <message>
            <source>All macros with pictures, to edit and to arrange</source>
            <translation>Todas las macros con imágenes, para editarlas y ordenarlas</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>C&amp;onfiguración…</translation>
        </message>
        <message>
            <source>Language, colours, limits and mail</source>
            <translation>Idioma, colores, límites y correo</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Grid</source>
            <translation>&amp;Cuadrícula</translation>
        </message>
        <message>
            <source>Show the assets as tiles</source>
            <translation>Mostrar los recursos como mosaico</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>Show the assets as lines</source>
            <translation>Mostrar los recursos en líneas</translation>
        </message>
        <message>
            <source>&amp;Quick look</source>
            <translation>Vista &amp;rápida</translation>
        </message>
        <message>
            <source>Show the current asset large (Space)</source>
            <translation>Mostrar en grande el recurso actual (Espacio)</translation>
        </message>
        <message>
            <source>Li&amp;brary</source>
            <translation>&amp;Biblioteca</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>Mostrar u ocultar la biblioteca</translation>
        </message>
        <message>
            <source>&amp;Preview</source>
            <translation>Vista &amp;previa</translation>
        </message>
        <message>
            <source>Show or hide the preview</source>
            <translation>Mostrar u ocultar la vista previa</translation>
        </message>
        <message>
            <source>&amp;Jobs</source>
            <translation>&amp;Trabajos</translation>
        </message>
        <message>
            <source>Show or hide the jobs</source>
            <translation>Mostrar u ocultar los trabajos</translation>
        </message>
        <message>
            <source>&amp;Pause or resume</source>
            <translation>&amp;Pausar o reanudar</translation>
        </message>
        <message>
            <source>Hold the running job, or let it go on</source>
            <translation>Detener el trabajo en curso o dejar que continúe</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>Start no further asset of the chosen job and stop</source>
            <translation>No iniciar más recursos del trabajo elegido y detenerse</translation>
        </message>
        <message>
            <source>&amp;Earlier</source>
            <translation>&amp;Adelantar</translation>
        </message>
        <message>
            <source>Let the chosen job go before the one that waits before it</source>
            <translation>Dejar que el trabajo elegido pase delante del que espera antes</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>&amp;Retrasar</translation>
        </message>
        <message>
            <source>Let the job that waits behind go before the chosen one</source>
            <translation>Dejar que el trabajo que espera detrás pase delante del elegido</translation>
        </message>
        <message>
            <source>Resume &amp;interrupted job</source>
            <translation>Reanudar trabajo &amp;interrumpido</translation>
        </message>
        <message>
            <source>Export what the chosen job did not get to</source>
            <translation>Exportar lo que el trabajo elegido dejó pendiente</translation>
        </message>
        <message>
            <source>Retry &amp;failed</source>
            <translation>Reintentar &amp;fallidos</translation>
        </message>
        <message>
            <source>Export the failed assets of the chosen job again</source>
            <translation>Exportar de nuevo los recursos con error del trabajo elegido</translation>
        </message>
        <message>
            <source>Run &amp;again</source>
            <translation>Volver a &amp;ejecutar</translation>
        </message>
        <message>
            <source>Export all assets of the chosen job once more, as a new job</source>
            <translation>Exportar otra vez todos los recursos del trabajo elegido, como trabajo nuevo</translation>
        </message>
        <message>
            <source>&amp;Open folder</source>
            <translation>A&amp;brir carpeta</translation>
        </message>
        <message>
            <source>Show the exported files in the file manager</source>
            <translation>Mostrar los archivos exportados en el gestor de archivos</translation>
        </message>
        <message>
            <source>&amp;Save report…</source>
            <translation>&amp;Guardar informe…</translation>
        </message>
        <message>
            <source>Save the log of the chosen job as HTML, CSV or JSON</source>
            <translation>Guardar el registro del trabajo elegido como HTML, CSV o JSON</translation>
        </message>
        <message>
            <source>&amp;Verify an export…</source>
            <translation>&amp;Verificar una exportación…</translation>
        </message>
        <message>
            <source>Check that the exported files are what was written</source>
            <translation>Comprobar que los archivos exportados son los que se escribieron</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Command reference</source>
            <translation>Referencia de &amp;comandos</translation>
        </message>
        <message>
            <source>Every command with an example</source>
            <translation>Cada comando con un ejemplo</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Atajos de &amp;teclado</translation>
        </message>
        <message>
            <source>Every key and what it does</source>
            <translation>Todas las teclas y lo que hacen</translation>
        </message>
        <message>
            <source>&amp;About exportgui</source>
            <translation>&amp;Acerca de exportgui</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Versión y licencia</translation>
        </message>
    </context>
    <context>
        <name>ModeBar</name>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Show the asset as it is</source>
            <translation>Mostrar el recurso tal cual</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
        <message>
            <source>Show before and after, with a divider between</source>
            <translation>Mostrar antes y después con un separador</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>En paralelo</translation>
        </message>
        <message>
            <source>Show before and after beside each other</source>
            <translation>Mostrar antes y después uno junto a otro</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Show what will be exported</source>
            <translation>Mostrar lo que se exportará</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <source>Change between before and after in place (B; hold it for a glance)</source>
            <translation>Cambiar entre antes y después en el mismo lugar (B; manténgala pulsada para un vistazo)</translation>
        </message>
        <message>
            <source>Filmstrip</source>
            <translation>Tira de imágenes</translation>
        </message>
        <message>
            <source>Show or hide the selected assets below</source>
            <translation>Mostrar u ocultar debajo los recursos seleccionados</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name of the recipe</source>
            <translation>Nombre de la receta</translation>
        </message>
        <message>
            <source>What the recipe is called in lists</source>
            <translation>Cómo se llama la receta en las listas</translation>
        </message>
        <message>
            <source>With the &amp;destination folder</source>
            <translation>Con la carpeta de &amp;destino</translation>
        </message>
        <message>
            <source>With the destination folder</source>
            <translation>Con la carpeta de destino</translation>
        </message>
        <message>
            <source>Keep the folder in the recipe; without it, the recipe exports to the folder in the panel</source>
            <translation>Guarda la carpeta en la receta; sin ella, la receta exporta a la carpeta del panel</translation>
        </message>
        <message>
            <source>About this name</source>
            <translation>Acerca de este nombre</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Replaces the recipe of this name.</source>
            <translation>Sustituye la receta de este nombre.</translation>
        </message>
        <message>
            <source>Another recipe has this name.</source>
            <translation>Otra receta tiene este nombre.</translation>
        </message>
        <message>
            <source>It will be called “{name}”.</source>
            <translation>Se llamará «{name}».</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name rules</source>
            <translation>Reglas de nombre</translation>
        </message>
        <message>
            <source>Choose a name rule, or a token</source>
            <translation>Elegir una regla de nombre o un token</translation>
        </message>
        <message>
            <source>How the exported files are called; tokens stand in braces, a slash makes a folder</source>
            <translation>Cómo se llaman los archivos exportados; los tokens van entre llaves, una barra crea una carpeta</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>Nombres de archivo</translation>
        </message>
        <message>
            <source>Example of a name</source>
            <translation>Ejemplo de nombre</translation>
        </message>
        <message>
            <source>Example: {name}</source>
            <translation>Ejemplo: {name}</translation>
        </message>
        <message>
            <source>Tokens in braces make other names, such as {name}_{width}</source>
            <translation>Los tokens entre llaves forman otros nombres, como {name}_{width}</translation>
        </message>
    </context>
    <context>
        <name>NamePattern</name>
        <message>
            <source>Name of the asset</source>
            <translation>Nombre del recurso</translation>
        </message>
        <message>
            <source>Name and size</source>
            <translation>Nombre y tamaño</translation>
        </message>
        <message>
            <source>Numbered</source>
            <translation>Numerado</translation>
        </message>
        <message>
            <source>Name and macro</source>
            <translation>Nombre y macro</translation>
        </message>
        <message>
            <source>A subfolder for each macro</source>
            <translation>Una subcarpeta por macro</translation>
        </message>
        <message>
            <source>A subfolder for the day</source>
            <translation>Una subcarpeta para el día</translation>
        </message>
    </context>
    <context>
        <name>NameTemplate</name>
        <message>
            <source>unknown token {token}</source>
            <translation>token desconocido {token}</translation>
        </message>
        <message>
            <source>{token} pads wrongly: write a width from 1 to 9, such as {index:04}</source>
            <translation>{token} rellena mal: escriba una anchura de 1 a 9, como {index:04}</translation>
        </message>
        <message>
            <source>a brace stands alone</source>
            <translation>una llave está suelta</translation>
        </message>
        <message>
            <source>the name leads out of the destination</source>
            <translation>el nombre se sale del destino</translation>
        </message>
        <message>
            <source>the template names no file</source>
            <translation>la plantilla no nombra ningún archivo</translation>
        </message>
        <message>
            <source>Column {column}: {problem}.</source>
            <translation>Columna {column}: {problem}.</translation>
        </message>
    </context>
    <context>
        <name>NameToken</name>
        <message>
            <source>Base name of the asset</source>
            <translation>Nombre base del recurso</translation>
        </message>
        <message>
            <source>Folder of the asset in the catalog</source>
            <translation>Carpeta del recurso en el catálogo</translation>
        </message>
        <message>
            <source>Name of the macro</source>
            <translation>Nombre de la macro</translation>
        </message>
        <message>
            <source>Width of the result in pixels</source>
            <translation>Anchura del resultado en píxeles</translation>
        </message>
        <message>
            <source>Height of the result in pixels</source>
            <translation>Altura del resultado en píxeles</translation>
        </message>
        <message>
            <source>Place in the job; {index:04} pads with zeros</source>
            <translation>Posición en el trabajo; {index:04} rellena con ceros</translation>
        </message>
        <message>
            <source>Day of the export</source>
            <translation>Día de la exportación</translation>
        </message>
        <message>
            <source>Page of a PDF</source>
            <translation>Página de un PDF</translation>
        </message>
        <message>
            <source>Id in the image catalog</source>
            <translation>ID en el catálogo de imágenes</translation>
        </message>
        <message>
            <source>Handle of the asset</source>
            <translation>Identificador (handle) del recurso</translation>
        </message>
        <message>
            <source>Type of the asset</source>
            <translation>Tipo del recurso</translation>
        </message>
        <message>
            <source>Extension of the result</source>
            <translation>Extensión del resultado</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>An export is paused</source>
            <translation>Una exportación está en pausa</translation>
        </message>
        <message numerus="yes">
            <source>%n export(s) finished</source>
            <translation>
                <numerusform>%n exportación terminada</numerusform>
                <numerusform>%n exportaciones terminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) exported</source>
            <translation>
                <numerusform>%n archivo exportado</numerusform>
                <numerusform>%n archivos exportados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n con error</numerusform>
                <numerusform>%n con error</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderPanel</name>
        <message>
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>Choose the destination folder</source>
            <translation>Elegir la carpeta de destino</translation>
        </message>
        <message>
            <source>Keep the folders of the catalog</source>
            <translation>Conservar las carpetas del catálogo</translation>
        </message>
        <message>
            <source>Folder to export to</source>
            <translation>Carpeta de destino</translation>
        </message>
        <message>
            <source>Destination</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Folder that the exported files go to</source>
            <translation>Carpeta a la que van los archivos exportados</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Error and warning</source>
            <translation>Error y advertencia</translation>
        </message>
        <message>
            <source>Job completion</source>
            <translation>Finalización del trabajo</translation>
        </message>
        <message>
            <source>Email setting</source>
            <translation>Configuración de correo electrónico</translation>
        </message>
        <message>
            <source>Which outcomes of the job are mailed</source>
            <translation>Qué resultados del trabajo se envían por correo</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>ID de cliente</translation>
        </message>
        <message>
            <source>Reserved for future use; kept with the job</source>
            <translation>Reservado para uso futuro; se guarda con el trabajo</translation>
        </message>
        <message>
            <source>Export into subfolders as in the catalog</source>
            <translation>Exportar en subcarpetas como en el catálogo</translation>
        </message>
        <message>
            <source>Export what can be read of damaged files</source>
            <translation>Exportar lo legible de archivos dañados</translation>
        </message>
        <message>
            <source>A damaged file fails otherwise; either way the log names it</source>
            <translation>De lo contrario, un archivo dañado falla; en ambos casos el registro lo nombra</translation>
        </message>
        <message>
            <source>File &amp;names</source>
            <translation>&amp;Nombres de archivo</translation>
        </message>
        <message>
            <source>&amp;If a file exists</source>
            <translation>&amp;Si un archivo existe</translation>
        </message>
        <message>
            <source>&amp;Email setting</source>
            <translation>Configuración de c&amp;orreo</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>&amp;ID de cliente</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>Show mail, client ID and damaged files</source>
            <translation>Mostrar correo, ID de cliente y archivos dañados</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <source>Exclude these</source>
            <translation>Excluir estos</translation>
        </message>
        <message>
            <source>Include all</source>
            <translation>Incluir todos</translation>
        </message>
        <message>
            <source>Save list…</source>
            <translation>Guardar lista…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>No asset or file of this name.</source>
            <translation>Ningún recurso ni archivo con este nombre.</translation>
        </message>
        <message>
            <source>Which assets are listed</source>
            <translation>Qué recursos se muestran en la lista</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Buscar nombres</translation>
        </message>
        <message>
            <source>List only assets and files of this name</source>
            <translation>Mostrar solo los recursos y archivos con este nombre</translation>
        </message>
        <message>
            <source>Take every asset that is listed out of the job</source>
            <translation>Quitar del trabajo todos los recursos de la lista</translation>
        </message>
        <message>
            <source>Take every excluded asset back in</source>
            <translation>Volver a incluir todos los recursos excluidos</translation>
        </message>
        <message>
            <source>Save this table as CSV, tab-separated or plain text</source>
            <translation>Guardar esta tabla como CSV, separada por tabulaciones o texto sin formato</translation>
        </message>
        <message>
            <source>Close without exporting; nothing was written</source>
            <translation>Cerrar sin exportar; no se ha escrito nada</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progreso de la comprobación</translation>
        </message>
        <message>
            <source>&amp;If a file exists</source>
            <translation>&amp;Si un archivo existe</translation>
        </message>
        <message>
            <source>Every asset is checked before the first file is written.</source>
            <translation>Todos los recursos se comprueban antes de escribir el primer archivo.</translation>
        </message>
        <message>
            <source>{done} of {total} checked</source>
            <translation>{done} de {total} comprobados</translation>
        </message>
        <message>
            <source>The job cannot start</source>
            <translation>El trabajo no puede iniciarse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>Export %n file(s)</source>
            <translation>
                <numerusform>Exportar %n archivo</numerusform>
                <numerusform>Exportar %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>No file would be written.</source>
            <translation>No se escribiría ningún archivo.</translation>
        </message>
        <message>
            <source>Carry the job out like this (Return)</source>
            <translation>Ejecutar el trabajo así (Intro)</translation>
        </message>
    </context>
    <context>
        <name>PopupPicker</name>
        <message>
            <source>Search: {what}</source>
            <translation>Buscar: {what}</translation>
        </message>
    </context>
    <context>
        <name>PositionEdit</name>
        <message>
            <source>{name}: nine points</source>
            <translation>{name}: nueve puntos</translation>
        </message>
        <message>
            <source>Click a point, or go with the arrow keys</source>
            <translation>Haga clic en un punto o use las teclas de flecha</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>Converted</source>
            <translation>Convertido</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copied as original</source>
            <translation>Copiado como original</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Saltado</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Fails</source>
            <translation>Falla</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Problems only</source>
            <translation>Solo problemas</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Excluido</translation>
        </message>
        <message>
            <source>{wished} exists already</source>
            <translation>{wished} ya existe</translation>
        </message>
        <message>
            <source>{wished} is taken by another asset of this job</source>
            <translation>{wished} ya lo usa otro recurso de este trabajo</translation>
        </message>
        <message>
            <source>replaces the file that is there</source>
            <translation>sustituye el archivo existente</translation>
        </message>
        <message>
            <source>the file exists already: the job does not start</source>
            <translation>el archivo ya existe: el trabajo no se inicia</translation>
        </message>
        <message>
            <source>the file exists already and is kept</source>
            <translation>el archivo ya existe y se conserva</translation>
        </message>
    </context>
    <context>
        <name>PreflightModel</name>
        <message>
            <source>Asset</source>
            <translation>Recurso</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Double-click or F2 to rename</source>
            <translation>Doble clic o F2 para cambiar el nombre</translation>
        </message>
    </context>
    <context>
        <name>PreflightTable</name>
        <message>
            <source>What becomes of every asset</source>
            <translation>Qué ocurre con cada recurso</translation>
        </message>
        <message>
            <source>Space excludes, F2 renames</source>
            <translation>Espacio excluye, F2 cambia el nombre</translation>
        </message>
    </context>
    <context>
        <name>PreflightWindow</name>
        <message>
            <source>Pre-flight</source>
            <translation>Comprobación previa</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Guardado como {name}</translation>
        </message>
        <message>
            <source>Include</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <source>Exclude</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Guardar la lista</translation>
        </message>
    </context>
    <context>
        <name>PreviewFeed</name>
        <message>
            <source>This asset has no picture; it is exported as it is.</source>
            <translation>Este recurso no tiene imagen; se exporta tal cual.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Before and after; + and − zoom, 0 fits, 1 shows every pixel, arrow keys move, B flips, I reads pixels</source>
            <translation>Antes y después; + y − cambian el zoom, 0 ajusta, 1 muestra cada píxel, las teclas de flecha mueven, B alterna, I lee píxeles</translation>
        </message>
        <message>
            <source>Enter takes the rectangle, Escape leaves everything as it was</source>
            <translation>Intro acepta el rectángulo, Esc lo deja todo como estaba</translation>
        </message>
        <message>
            <source>Reply in words</source>
            <translation>Respuesta en palabras</translation>
        </message>
        <message>
            <source>Select an asset to see what its export will look like</source>
            <translation>Seleccione un recurso para ver cómo será su exportación</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>ruido</translation>
        </message>
        <message>
            <source>dissolving</source>
            <translation>disolución</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>enfoque</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Actualizando…</translation>
        </message>
        <message>
            <source>Reply in words: {kind}</source>
            <translation>Respuesta en palabras: {kind}</translation>
        </message>
        <message>
            <source>{width} × {height} px · original · {size}</source>
            <translation>{width} × {height} px · original · {size}</translation>
        </message>
        <message>
            <source>from {width} × {height} px, {size}</source>
            <translation>de {width} × {height} px, {size}</translation>
        </message>
        <message>
            <source>{size} ({percent} %)</source>
            <translation>{size} ({percent} %)</translation>
        </message>
        <message>
            <source>Enlarged; the real pixels are being drawn…</source>
            <translation>Ampliado; se están dibujando los píxeles reales…</translation>
        </message>
        <message>
            <source>Approximate at {percent} %: {parts}; exact from 100 %</source>
            <translation>Aproximado al {percent} %: {parts}; exacto a partir del 100 %</translation>
        </message>
        <message>
            <source>Drawn at {percent} %; exact from 100 %</source>
            <translation>Dibujado al {percent} %; exacto a partir del 100 %</translation>
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
            <translation>Actualizando…</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Move the picture sideways</source>
            <translation>Mover la imagen a los lados</translation>
        </message>
        <message>
            <source>Move the picture up and down</source>
            <translation>Mover la imagen arriba y abajo</translation>
        </message>
    </context>
    <context>
        <name>ProblemBar</name>
        <message>
            <source>Problems with the modifiers</source>
            <translation>Problemas de los modificadores</translation>
        </message>
        <message>
            <source>Put it right</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Put it right (Ctrl+.)</source>
            <translation>Corregir (Ctrl+.)</translation>
        </message>
        <message>
            <source>Write {text}</source>
            <translation>Escribir {text}</translation>
        </message>
    </context>
    <context>
        <name>QuickLook</name>
        <message>
            <source>Quick look</source>
            <translation>Vista rápida</translation>
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
            <translation>{message}; ¿quería decir {name}?</translation>
        </message>
        <message>
            <source>{command}: this version does not draw it</source>
            <translation>{command}: esta versión no lo dibuja</translation>
        </message>
    </context>
    <context>
        <name>RecipeBar</name>
        <message>
            <source>Export the selected assets by a recipe (Ctrl+R)</source>
            <translation>Exportar los recursos seleccionados con una receta (Ctrl+R)</translation>
        </message>
        <message>
            <source>Run recipe</source>
            <translation>Ejecutar receta</translation>
        </message>
        <message>
            <source>Save, rename, share or delete recipes</source>
            <translation>Guardar, cambiar de nombre, compartir o eliminar recetas</translation>
        </message>
        <message>
            <source>Recipe menu</source>
            <translation>Menú de recetas</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Guardar &amp;como…</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>Cambiar &amp;nombre…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importar…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>Save recipe</source>
            <translation>Guardar receta</translation>
        </message>
        <message>
            <source>Rename recipe</source>
            <translation>Cambiar nombre de receta</translation>
        </message>
        <message>
            <source>Recipes (*{suffix} *.json)</source>
            <translation>Recetas (*{suffix} *.json)</translation>
        </message>
        <message>
            <source>Import recipes</source>
            <translation>Importar recetas</translation>
        </message>
        <message>
            <source>Recipes (*{suffix})</source>
            <translation>Recetas (*{suffix})</translation>
        </message>
        <message>
            <source>Export recipe</source>
            <translation>Exportar receta</translation>
        </message>
    </context>
    <context>
        <name>RecipeBook</name>
        <message>
            <source>The recipe is in {file}.</source>
            <translation>La receta está en {file}.</translation>
        </message>
    </context>
    <context>
        <name>RecipeCombo</name>
        <message>
            <source>Recipe</source>
            <translation>Receta</translation>
        </message>
        <message>
            <source>Fill the panel from a recipe</source>
            <translation>Rellenar el panel con una receta</translation>
        </message>
        <message>
            <source>No recipe</source>
            <translation>Sin receta</translation>
        </message>
        <message>
            <source>{name} (changed)</source>
            <translation>{name} (modificada)</translation>
        </message>
    </context>
    <context>
        <name>RecipeRunner</name>
        <message>
            <source>Select the assets to export.</source>
            <translation>Seleccione los recursos que desea exportar.</translation>
        </message>
        <message>
            <source>Choose the folder to export to; the recipe “{name}” names none.</source>
            <translation>Elija la carpeta de destino; la receta «{name}» no indica ninguna.</translation>
        </message>
    </context>
    <context>
        <name>Recipes</name>
        <message>
            <source>Delete recipe</source>
            <translation>Eliminar receta</translation>
        </message>
        <message>
            <source>Delete the recipe “{name}”?</source>
            <translation>¿Eliminar la receta «{name}»?</translation>
        </message>
        <message>
            <source>The panel stays as it is.</source>
            <translation>El panel queda como está.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>ReferenceWindow</name>
        <message>
            <source>Command reference</source>
            <translation>Referencia de comandos</translation>
        </message>
        <message>
            <source>Search the commands</source>
            <translation>Buscar en los comandos</translation>
        </message>
        <message>
            <source>By name or meaning; Return finds the next place</source>
            <translation>Por nombre o significado; Intro busca el siguiente lugar</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Go to a command</source>
            <translation>Ir a un comando</translation>
        </message>
        <message>
            <source>Every command with an example</source>
            <translation>Cada comando con un ejemplo</translation>
        </message>
        <message>
            <source>The page of the reference is missing: {path}</source>
            <translation>Falta la página de la referencia: {path}</translation>
        </message>
    </context>
    <context>
        <name>RegionTool</name>
        <message>
            <source>Rectangle on the picture</source>
            <translation>Rectángulo en la imagen</translation>
        </message>
        <message>
            <source>Drag the rectangle or its handles; arrow keys move it, Shift+arrows resize, Enter takes it</source>
            <translation>Arrastre el rectángulo o sus asas; las teclas de flecha lo mueven, Mayús+flechas cambia el tamaño, Intro lo acepta</translation>
        </message>
        <message>
            <source>{width} × {height} px at {x}, {y}</source>
            <translation>{width} × {height} px en {x}, {y}</translation>
        </message>
    </context>
    <context>
        <name>RenditionChoice</name>
        <message>
            <source>One file: the macros work together</source>
            <translation>Un archivo: las macros actúan juntas</translation>
        </message>
        <message>
            <source>One file per macro, each in a subfolder</source>
            <translation>Un archivo por macro, cada uno en una subcarpeta</translation>
        </message>
        <message>
            <source>One file per macro, each with a suffix</source>
            <translation>Un archivo por macro, cada uno con un sufijo</translation>
        </message>
        <message>
            <source>Several macros make</source>
            <translation>Varias macros producen</translation>
        </message>
        <message>
            <source>Whether each macro makes a file of its own</source>
            <translation>Si cada macro genera su propio archivo</translation>
        </message>
        <message>
            <source>The preview shows the macros together; check one alone to see its file.</source>
            <translation>La vista previa muestra las macros juntas; marque una sola para ver su archivo.</translation>
        </message>
        <message>
            <source>Several macros ma&amp;ke</source>
            <translation>Varias &amp;macros producen</translation>
        </message>
    </context>
    <context>
        <name>RequestCompleter</name>
        <message>
            <source>What may come next</source>
            <translation>Qué puede venir a continuación</translation>
        </message>
    </context>
    <context>
        <name>RequestDocument</name>
        <message>
            <source>Change of the modifiers</source>
            <translation>Cambio de los modificadores</translation>
        </message>
    </context>
    <context>
        <name>RequestPane</name>
        <message>
            <source>Add command…</source>
            <translation>Añadir comando…</translation>
        </message>
        <message>
            <source>Image Serving commands, joined by &amp;; a whole Scene7 address can be pasted</source>
            <translation>Comandos de Image Serving unidos por &amp;; se puede pegar una dirección de Scene7 completa</translation>
        </message>
        <message>
            <source>Modifiers</source>
            <translation>Modificadores</translation>
        </message>
        <message>
            <source>Add command</source>
            <translation>Añadir comando</translation>
        </message>
        <message>
            <source>Add a command to the request (Ctrl+K)</source>
            <translation>Añadir un comando a la solicitud (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>RunMenu</name>
        <message>
            <source>&amp;Run recipe</source>
            <translation>&amp;Ejecutar receta</translation>
        </message>
        <message>
            <source>Run recipe</source>
            <translation>Ejecutar receta</translation>
        </message>
        <message>
            <source>Export the selected assets by a recipe</source>
            <translation>Exportar los recursos seleccionados con una receta</translation>
        </message>
        <message>
            <source>There are no recipes yet</source>
            <translation>Todavía no hay recetas</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>The settings could not be kept: {reason}</source>
            <translation>No se ha podido guardar la configuración: {reason}</translation>
        </message>
        <message>
            <source>From the next job on.</source>
            <translation>A partir del próximo trabajo.</translation>
        </message>
        <message>
            <source>At the next start.</source>
            <translation>En el próximo inicio.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <source>Mail about jobs</source>
            <translation>Correo sobre los trabajos</translation>
        </message>
        <message>
            <source>This is no mail address: {text}</source>
            <translation>No es una dirección de correo: {text}</translation>
        </message>
        <message>
            <source>The name of a server has no blanks and no slashes.</source>
            <translation>El nombre de un servidor no tiene espacios ni barras.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>No encryption</source>
            <translation>Sin cifrado</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Light, dark or high contrast</source>
            <translation>Claro, oscuro o contraste alto</translation>
        </message>
        <message>
            <source>Items at once</source>
            <translation>Elementos a la vez</translation>
        </message>
        <message>
            <source>How many assets are exported at the same time</source>
            <translation>Cuántos recursos se exportan al mismo tiempo</translation>
        </message>
        <message>
            <source>One per processor</source>
            <translation>Uno por procesador</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>What the results being made may take together</source>
            <translation>Lo que pueden ocupar en total los resultados en curso</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>Largest image</source>
            <translation>Imagen más grande</translation>
        </message>
        <message>
            <source>Sources and results with more pixels are refused</source>
            <translation>Se rechazan los originales y resultados con más píxeles</translation>
        </message>
        <message>
            <source> megapixels</source>
            <translation> megapíxeles</translation>
        </message>
        <message>
            <source>Open EPS files</source>
            <translation>Abrir archivos EPS</translation>
        </message>
        <message>
            <source>Runs Ghostscript, another program, on these files. An EPS file is a program itself: turn this on only for files from people you trust.</source>
            <translation>Ejecuta Ghostscript, otro programa, con estos archivos. Un archivo EPS es en sí un programa: active esta opción solo para archivos de personas en las que confíe.</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Servidor de correo</translation>
        </message>
        <message>
            <source>Name of the server that takes mail; without one no mail is sent</source>
            <translation>Nombre del servidor que acepta el correo; sin él no se envía ningún correo</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>How the connection to the mail server is protected</source>
            <translation>Cómo se protege la conexión con el servidor de correo</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Port of the mail server</source>
            <translation>Puerto del servidor de correo</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>El habitual</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>For the log-in; empty for a server that asks for none</source>
            <translation>Para iniciar sesión; vacío si el servidor no lo pide</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Kept in the system's keyring, never in a file; leave empty to keep it as it is</source>
            <translation>Se guarda en el llavero del sistema, nunca en un archivo; déjela vacía para no cambiarla</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Mail address of the sender</source>
            <translation>Dirección de correo del remitente</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Mail addresses, separated by commas</source>
            <translation>Direcciones de correo, separadas por comas</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Search the settings</source>
            <translation>Buscar en la configuración</translation>
        </message>
        <message>
            <source>Show settings that have all these words</source>
            <translation>Mostrar los ajustes que contienen todas estas palabras</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <translation>Ningún ajuste contiene estas palabras.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Show the defaults; nothing is kept before you save</source>
            <translation>Mostrar los valores predeterminados; no se guarda nada hasta que pulse Guardar</translation>
        </message>
        <message>
            <source>Keep the settings as they were</source>
            <translation>Dejar la configuración como estaba</translation>
        </message>
        <message>
            <source>Keep these settings</source>
            <translation>Guardar esta configuración</translation>
        </message>
        <message>
            <source>Correct what is marked first.</source>
            <translation>Corrija primero lo marcado.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Search the keys</source>
            <translation>Buscar en las teclas</translation>
        </message>
        <message>
            <source>By what is done, or by a key</source>
            <translation>Por lo que se hace o por una tecla</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>Every key and what it does</source>
            <translation>Todas las teclas y lo que hacen</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>What to heed</source>
            <translation>Qué tener en cuenta</translation>
        </message>
        <message>
            <source>Room on the disk</source>
            <translation>Espacio en el disco</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) to write</source>
            <translation>
                <numerusform>%n archivo por escribir</numerusform>
                <numerusform>%n archivos por escribir</numerusform>
            </translation>
        </message>
        <message>
            <source>to {folder}</source>
            <translation>en {folder}</translation>
        </message>
        <message>
            <source>Nothing fails, nothing collides, and there is room.</source>
            <translation>Sin fallos ni conflictos de nombre, y hay espacio.</translation>
        </message>
        <message>
            <source>{needed} of {free} free</source>
            <translation>{needed} de {free} libres</translation>
        </message>
        <message>
            <source>about {needed} of {free} free</source>
            <translation>unos {needed} de {free} libres</translation>
        </message>
        <message>
            <source>The files are copies; this is exact.</source>
            <translation>Los archivos son copias; el valor es exacto.</translation>
        </message>
        <message>
            <source>Estimated from the sizes in pixels, set right by encoding a few of the files.</source>
            <translation>Estimado a partir de los tamaños en píxeles y corregido codificando algunos de los archivos.</translation>
        </message>
        <message>
            <source>Estimated from the sizes in pixels; a few files are being encoded to set it right.</source>
            <translation>Estimado a partir de los tamaños en píxeles; se están codificando algunos archivos para corregirlo.</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) will fail</source>
            <translation>
                <numerusform>%n recurso fallará</numerusform>
                <numerusform>%n recursos fallarán</numerusform>
            </translation>
        </message>
        <message>
            <source>the disk has not enough room</source>
            <translation>no hay espacio suficiente en el disco</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will be replaced</source>
            <translation>
                <numerusform>%n archivo se sustituirá</numerusform>
                <numerusform>%n archivos se sustituirán</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) exist and are kept</source>
            <translation>
                <numerusform>%n archivo ya existe y se conserva</numerusform>
                <numerusform>%n archivos ya existen y se conservan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) get another name, for theirs is taken</source>
            <translation>
                <numerusform>%n archivo recibe otro nombre porque el suyo ya existe</numerusform>
                <numerusform>%n archivos reciben otro nombre porque el suyo ya existe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Job tray</source>
            <translation>Bandeja del trabajo</translation>
        </message>
        <message>
            <source>Assets of the next job; Delete takes one out</source>
            <translation>Recursos del próximo trabajo; Supr quita uno</translation>
        </message>
        <message>
            <source>Keep in the tray</source>
            <translation>Guardar en la bandeja</translation>
        </message>
        <message>
            <source>Keep the selected assets in the tray (Ctrl+T)</source>
            <translation>Guardar en la bandeja los recursos seleccionados (Ctrl+T)</translation>
        </message>
        <message>
            <source>Empty the tray</source>
            <translation>Vaciar la bandeja</translation>
        </message>
        <message>
            <source>Take every asset out of the tray</source>
            <translation>Quitar todos los recursos de la bandeja</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) in the tray</source>
            <translation>
                <numerusform>%n recurso en la bandeja</numerusform>
                <numerusform>%n recursos en la bandeja</numerusform>
            </translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>Recursos</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s) selected</source>
            <translation>
                <numerusform>%n recurso seleccionado</numerusform>
                <numerusform>%n recursos seleccionados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrayView</name>
        <message>
            <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
            <translation>Se exportan los recursos seleccionados. Para reunirlos de varias carpetas, arrástrelos aquí.</translation>
        </message>
    </context>
    <context>
        <name>VerdictModel</name>
        <message>
            <source>What was found</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Tal como se escribió</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificado</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>No se puede leer</translation>
        </message>
    </context>
    <context>
        <name>VerifyWindow</name>
        <message>
            <source>Verify job {number}</source>
            <translation>Verificar el trabajo {number}</translation>
        </message>
        <message>
            <source>Checking the exported files…</source>
            <translation>Comprobando los archivos exportados…</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Progreso de la comprobación</translation>
        </message>
        <message>
            <source>Files that are not what was written</source>
            <translation>Archivos que no son los que se escribieron</translation>
        </message>
        <message>
            <source>{ok} of {total} files are as they were written.</source>
            <translation>{ok} de {total} archivos están tal como se escribieron.</translation>
        </message>
        <message>
            <source>No file is missing or changed.</source>
            <translation>No falta ni ha cambiado ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Open a folder to begin</source>
            <translation>Abra una carpeta para empezar</translation>
        </message>
        <message>
            <source>Its images become assets that you can search, preview and export. Nothing in it is changed.</source>
            <translation>Sus imágenes se convierten en recursos que puede buscar, previsualizar y exportar. No se modifica nada en ella.</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Qué ha fallado</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <source>Open a folder of images</source>
            <translation>Abrir una carpeta de imágenes</translation>
        </message>
        <message>
            <source>Open catalog…</source>
            <translation>Abrir catálogo…</translation>
        </message>
        <message>
            <source>Open an image catalog (.ini)</source>
            <translation>Abrir un catálogo de imágenes (.ini)</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Probar el ejemplo</translation>
        </message>
        <message>
            <source>Open the sample catalog</source>
            <translation>Abrir el catálogo de ejemplo</translation>
        </message>
        <message>
            <source>You can also drop a folder or an .ini file anywhere in this window.</source>
            <translation>También puede soltar una carpeta o un archivo .ini en cualquier parte de esta ventana.</translation>
        </message>
    </context>
    <context>
        <name>Wires</name>
        <message>
            <source>No asset matches “{text}”.</source>
            <translation>Ningún recurso coincide con «{text}».</translation>
        </message>
        <message>
            <source>No asset of these types in this folder.</source>
            <translation>No hay recursos de estos tipos en esta carpeta.</translation>
        </message>
        <message>
            <source>There are no assets here yet. Put images into the folder and choose File › Rescan.</source>
            <translation>Todavía no hay recursos aquí. Ponga imágenes en la carpeta y elija Archivo › Volver a examinar.</translation>
        </message>
        <message numerus="yes">
            <source>%n asset(s)</source>
            <translation>
                <numerusform>%n recurso</numerusform>
                <numerusform>%n recursos</numerusform>
            </translation>
        </message>
        <message>
            <source>{chosen} of {all} selected</source>
            <translation>{chosen} de {all} seleccionados</translation>
        </message>
        <message>
            <source>{count} · looking for more…</source>
            <translation>{count} · buscando más…</translation>
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
            <translation>Píxeles de pantalla por píxel de la imagen</translation>
        </message>
        <message>
            <source>Fit (0)</source>
            <translation>Ajustar (0)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Ampliar (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Reducir (−)</translation>
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
