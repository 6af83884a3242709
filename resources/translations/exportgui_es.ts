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
            <source>Assets</source>
            <translation>Recursos</translation>
        </message>
        <message>
            <source>Select assets to export; drag them to the export panel or away</source>
            <translation>Seleccione los recursos que desea exportar; arrástrelos al panel de exportación o a otro programa</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>This catalog has no macros</source>
            <translation>Este catálogo no tiene macros</translation>
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
            <source>Problems with the modifiers</source>
            <translation>Problemas de los modificadores</translation>
        </message>
        <message>
            <source>Macros</source>
            <translation>Macros</translation>
        </message>
        <message>
            <source>The checked macros follow the modifiers and win every conflict</source>
            <translation>Las macros marcadas siguen a los modificadores y prevalecen en todo conflicto</translation>
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
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the effective request</source>
            <translation>Copiar la solicitud efectiva</translation>
        </message>
        <message>
            <source>asset</source>
            <translation>recurso</translation>
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
        <name>JobLogView</name>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Log of the job</source>
            <translation>Registro del trabajo</translation>
        </message>
        <message>
            <source>One line for each asset, failures first</source>
            <translation>Una línea por recurso, los errores primero</translation>
        </message>
        <message>
            <source>Show the exported files in the file manager</source>
            <translation>Mostrar los archivos exportados en el gestor de archivos</translation>
        </message>
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
            <source>Exporting</source>
            <translation>Exportando</translation>
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
            <source>{done} of {total} checked</source>
            <translation>{done} de {total} comprobados</translation>
        </message>
        <message>
            <source>Waiting for the job before</source>
            <translation>En espera del trabajo anterior</translation>
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
        <name>JobsPanel</name>
        <message>
            <source>Exports and their logs appear here.</source>
            <translation>Aquí aparecen las exportaciones y sus registros.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Trabajos</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Lista de trabajos</translation>
        </message>
        <message>
            <source>Choose a job to see its progress or its log</source>
            <translation>Elija un trabajo para ver su progreso o su registro</translation>
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
            <source>Types</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <source>Show only the checked types</source>
            <translation>Mostrar solo los tipos marcados</translation>
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
            <source>Type &amp;modifiers</source>
            <translation>Escribir &amp;modificadores</translation>
        </message>
        <message>
            <source>Go to the modifiers</source>
            <translation>Ir a los modificadores</translation>
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
            <source>&amp;About exportgui</source>
            <translation>&amp;Acerca de exportgui</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Versión y licencia</translation>
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
            <source>Show mail, client ID and folders</source>
            <translation>Mostrar correo, ID de cliente y carpetas</translation>
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
            <source>The asset before and after; arrow keys move the divider</source>
            <translation>El recurso antes y después; las teclas de flecha mueven el separador</translation>
        </message>
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
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Show what will be exported</source>
            <translation>Mostrar lo que se exportará</translation>
        </message>
        <message>
            <source>Select an asset to see what its export will look like</source>
            <translation>Seleccione un recurso para ver cómo será su exportación</translation>
        </message>
        <message>
            <source>Updating…</source>
            <translation>Actualizando…</translation>
        </message>
        <message>
            <source>{width} × {height} px · original</source>
            <translation>{width} × {height} px · original</translation>
        </message>
        <message>
            <source>from {width} × {height} px</source>
            <translation>de {width} × {height} px</translation>
        </message>
        <message>
            <source>shown at {percent} %</source>
            <translation>se muestra al {percent} %</translation>
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
            <source>The page of the reference is missing: {path}</source>
            <translation>Falta la página de la referencia: {path}</translation>
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
    </context>
    <context>
        <name>TrayView</name>
        <message>
            <source>The selected assets are exported. To collect from several folders, drag assets here.</source>
            <translation>Se exportan los recursos seleccionados. Para reunirlos de varias carpetas, arrástrelos aquí.</translation>
        </message>
    </context>
    <context>
        <name>TypeModel</name>
        <message>
            <source>Show only the checked types; with none checked, every type is shown</source>
            <translation>Mostrar solo los tipos marcados; si no hay ninguno marcado, se muestran todos</translation>
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
</TS>
