<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>allowed: {choices}</source>
        <translation>permitido: {choices}</translation>
    </message>
    <message>
        <source>the document is not a rule set</source>
        <translation>el documento no es un conjunto de reglas</translation>
    </message>
    <message>
        <source>&lt;ruleset&gt; with &lt;rule&gt;s</source>
        <translation>&lt;ruleset&gt; con elementos &lt;rule&gt;</translation>
    </message>
    <message>
        <source>&lt;{name}&gt; is not allowed here</source>
        <translation>&lt;{name}&gt; no se permite aquí</translation>
    </message>
    <message>
        <source>&lt;rule&gt;</source>
        <translation>&lt;rule&gt;</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>regla {name}</translation>
    </message>
    <message>
        <source>the expression has no part {name}</source>
        <translation>la expresión no tiene la parte {name}</translation>
    </message>
    <message>
        <source>each of {names} once</source>
        <translation>cada uno de {names} una sola vez</translation>
    </message>
    <message>
        <source>the expression {text} cannot be used: {detail}</source>
        <translation>no se puede usar la expresión {text}: {detail}</translation>
    </message>
    <message>
        <source>{rule}: {text} repeats a part that can match in several ways, so that matching may never end</source>
        <translation>{rule}: {text} repite una parte que puede coincidir de varias maneras, por lo que la búsqueda podría no terminar nunca</translation>
    </message>
    <message>
        <source>a rule has no attribute {name}</source>
        <translation>una regla no tiene el atributo {name}</translation>
    </message>
    <message>
        <source>larger than {size} MiB</source>
        <translation>mayor que {size} MiB</translation>
    </message>
    <message>
        <source>entities are not accepted</source>
        <translation>no se aceptan entidades</translation>
    </message>
    <message>
        <source>not a text file (NUL character)</source>
        <translation>no es un archivo de texto (carácter NUL)</translation>
    </message>
    <message>
        <source>marked as UTF-8 but is not, at byte {number}</source>
        <translation>está marcado como UTF-8 pero no lo es, en el byte {number}</translation>
    </message>
    <message>
        <source>at column {number}</source>
        <translation>en la columna {number}</translation>
    </message>
    <message>
        <source>name template {template}</source>
        <translation>plantilla de nombre {template}</translation>
    </message>
    <message>
        <source>recipe {name}</source>
        <translation>receta {name}</translation>
    </message>
    <message>
        <source>unknown token {token}</source>
        <translation>token desconocido {token}</translation>
    </message>
    <message>
        <source>{token} pads wrongly: write a width from 1 to 9, such as {example}</source>
        <translation>{token} rellena mal: escriba una anchura de 1 a 9, como {example}</translation>
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
        <source>cannot be read: {detail}</source>
        <translation>no se puede leer: {detail}</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>no hay memoria suficiente para ello</translation>
    </message>
    <message>
        <source>cannot be used; please report it with the log file {file}; unexpected error: {detail}</source>
        <translation>no se puede usar; informe de ello adjuntando el archivo de registro {file}; error inesperado: {detail}</translation>
    </message>
    <message>
        <source>this kind of camera raw file is not supported</source>
        <translation>este tipo de archivo raw de cámara no se admite</translation>
    </message>
    <message>
        <source>develop it, and save it as TIFF, PNG or JPEG</source>
        <translation>revélelo y guárdelo como TIFF, PNG o JPEG</translation>
    </message>
    <message>
        <source>the camera raw file does not tell its white balance; that of daylight is used</source>
        <translation>el archivo raw de cámara no indica su balance de blancos; se usa el de luz diurna</translation>
    </message>
    <message>
        <source>the colour space that the file names is not known and is ignored: {detail}</source>
        <translation>el espacio de color que indica el archivo es desconocido y se ignora: {detail}</translation>
    </message>
    <message>
        <source>the HDR picture ({kind}) is mapped to standard dynamic range (SDR)</source>
        <translation>la imagen HDR ({kind}) se convierte al rango dinámico estándar (SDR)</translation>
    </message>
    <message>
        <source>the file is cut short; a part of it is missing</source>
        <translation>el archivo está incompleto; falta una parte</translation>
    </message>
    <message>
        <source>the file is damaged; its size and metadata may be wrong</source>
        <translation>el archivo está dañado; su tamaño y sus metadatos pueden ser incorrectos</translation>
    </message>
    <message>
        <source>the file lacks its end marker</source>
        <translation>al archivo le falta la marca de fin</translation>
    </message>
    <message>
        <source>the file lacks scans: its picture has less detail than it should</source>
        <translation>al archivo le faltan pasadas: la imagen tiene menos detalle del debido</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>check its name and place</source>
        <translation>compruebe su nombre y ubicación</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>no se puede leer su cabecera</translation>
    </message>
    <message>
        <source>its pixels cannot be read</source>
        <translation>no se pueden leer sus píxeles</translation>
    </message>
    <message>
        <source>get a whole copy of it</source>
        <translation>consiga una copia completa</translation>
    </message>
    <message>
        <source>get a whole copy of it, or allow the export of what can be read of it</source>
        <translation>consiga una copia completa o permita exportar lo que se pueda leer</translation>
    </message>
    <message>
        <source>the {format} file is damaged: {detail}</source>
        <translation>el archivo {format} está dañado: {detail}</translation>
    </message>
    <message>
        <source>the {format} file is cut short or damaged: {detail}</source>
        <translation>el archivo {format} está incompleto o dañado: {detail}</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>its pixels are not what its header says</source>
        <translation>sus píxeles no son lo que indica su encabezado</translation>
    </message>
    <message>
        <source>not a picture of a known format</source>
        <translation>no es una imagen de un formato conocido</translation>
    </message>
    <message>
        <source>if it is a picture, save it as TIFF, PNG or JPEG</source>
        <translation>si es una imagen, guárdela como TIFF, PNG o JPEG</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file begins with nothing but zeros, as after a copy that failed</source>
        <translation>el archivo empieza solo con ceros, como tras una copia fallida</translation>
    </message>
    <message>
        <source>the reader ran out of memory while working on it</source>
        <translation>el lector se quedó sin memoria al procesarlo</translation>
    </message>
    <message>
        <source>the reader crashed twice while working on it; the file is most likely damaged</source>
        <translation>el lector falló dos veces al procesarlo; lo más probable es que el archivo esté dañado</translation>
    </message>
    <message>
        <source>reading it took more than {number} seconds</source>
        <translation>su lectura tardó más de {number} segundos</translation>
    </message>
    <message>
        <source>the system ended the reader twice while working on it, perhaps for want of memory; close other programs or work on fewer files at once, then retry</source>
        <translation>el sistema terminó dos veces el lector mientras trabajaba en él, quizá por falta de memoria; cierre otros programas o procese menos archivos a la vez y reintente</translation>
    </message>
    <message>
        <source>JPEG 2000 is written in gray or rgb only</source>
        <translation>JPEG 2000 solo se escribe en gray o rgb</translation>
    </message>
    <message>
        <source>JPEG 2000 cannot be written: {detail}</source>
        <translation>no se puede escribir JPEG 2000: {detail}</translation>
    </message>
    <message>
        <source>EPS is off; it can be turned on in the settings</source>
        <translation>EPS está desactivado; se puede activar en los ajustes</translation>
    </message>
    <message>
        <source>EPS needs Ghostscript, which is not installed</source>
        <translation>EPS requiere Ghostscript, que no está instalado</translation>
    </message>
    <message>
        <source>it holds no pixels</source>
        <translation>no contiene píxeles</translation>
    </message>
    <message>
        <source>truncated: the trailer is missing</source>
        <translation>truncado: falta el final</translation>
    </message>
    <message>
        <source>truncated inside a box</source>
        <translation>truncado dentro de una caja</translation>
    </message>
    <message>
        <source>truncated inside a chunk</source>
        <translation>truncado dentro de un fragmento</translation>
    </message>
    <message>
        <source>truncated: the end chunk is missing</source>
        <translation>truncado: falta el fragmento final</translation>
    </message>
    <message>
        <source>wrong checksum of a {kind} chunk</source>
        <translation>suma de comprobación errónea en un fragmento {kind}</translation>
    </message>
    <message>
        <source>an unknown block</source>
        <translation>un bloque desconocido</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>truncado</translation>
    </message>
    <message>
        <source>truncated: the end marker is missing</source>
        <translation>truncado: falta la marca de fin</translation>
    </message>
    <message>
        <source>truncated: scans are missing in front of the end marker</source>
        <translation>truncado: faltan pasadas antes de la marca de fin</translation>
    </message>
    <message>
        <source>truncated: rows are missing in front of the end marker</source>
        <translation>truncado: faltan filas antes de la marca de fin</translation>
    </message>
    <message>
        <source>the file has stray zeros between its parts; they are skipped</source>
        <translation>el archivo tiene ceros sueltos entre sus partes; se omiten</translation>
    </message>
    <message>
        <source>the file says that it is JFIF {version}, which does not exist; it is read as JFIF 1</source>
        <translation>el archivo dice ser JFIF {version}, que no existe; se lee como JFIF 1</translation>
    </message>
    <message>
        <source>allow more of them in the settings (max_pixels), or make it smaller</source>
        <translation>permita más en los ajustes (max_pixels), o redúzcala</translation>
    </message>
    <message>
        <source>allow more of it, or make the picture smaller</source>
        <translation>permita más, o reduzca la imagen</translation>
    </message>
    <message>
        <source>the picture has no pixels</source>
        <translation>la imagen no tiene píxeles</translation>
    </message>
    <message>
        <source>the picture has {number} megapixels; at most {most} are allowed</source>
        <translation>la imagen tiene {number} megapíxeles; se permiten {most} como máximo</translation>
    </message>
    <message>
        <source>decoding it needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes)</source>
        <translation>para decodificarlo hacen falta unos {needed} MB de memoria; se permiten {allowed} MB (ajustes: memory_megabytes)</translation>
    </message>
    <message>
        <source>the embedded colour profile is ignored: {detail}</source>
        <translation>el perfil de color incrustado se omite: {detail}</translation>
    </message>
    <message>
        <source>it is for {space} pixels, these are {type}</source>
        <translation>es para píxeles {space}, estos son {type}</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>the PDF is protected by a password</source>
        <translation>el PDF está protegido con contraseña</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>guárdelo sin ella</translation>
    </message>
    <message>
        <source>truncated: the end is missing</source>
        <translation>truncado: falta el final</translation>
    </message>
    <message>
        <source>its tables of objects refer to each other in a circle</source>
        <translation>sus tablas de objetos se remiten unas a otras en círculo</translation>
    </message>
    <message>
        <source>there are more than are read</source>
        <translation>hay más de los que se leen</translation>
    </message>
    <message>
        <source>their data is damaged</source>
        <translation>sus datos están dañados</translation>
    </message>
    <message>
        <source>some embedded paths may be missing: {detail}</source>
        <translation>pueden faltar algunos trazados incrustados: {detail}</translation>
    </message>
    <message>
        <source>some embedded paths are left out: there are too many</source>
        <translation>se omiten algunos trazados incrustados: hay demasiados</translation>
    </message>
    <message>
        <source>the embedded path “{name}” is left out: it is damaged</source>
        <translation>se omite el trazado incrustado «{name}»: está dañado</translation>
    </message>
    <message>
        <source>the picture has more pixels than are allowed</source>
        <translation>la imagen tiene más píxeles de los permitidos</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerlo</translation>
    </message>
    <message>
        <source>this kind of {format} file is not supported</source>
        <translation>no se admite este tipo de archivo {format}</translation>
    </message>
    <message>
        <source>there is no page {page}; the file has {pages}</source>
        <translation>no existe la página {page}; el archivo tiene {pages}</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>no tiene píxeles</translation>
    </message>
    <message>
        <source>what the file says of its transparency makes no sense and is left out</source>
        <translation>lo que el archivo dice de su transparencia no tiene sentido y se omite</translation>
    </message>
    <message>
        <source>what the file says of its colours makes no sense</source>
        <translation>lo que el archivo indica sobre sus colores no tiene sentido</translation>
    </message>
    <message>
        <source>the Photoshop document has no merged picture</source>
        <translation>el documento de Photoshop no tiene imagen combinada</translation>
    </message>
    <message>
        <source>save it in Photoshop with Maximize Compatibility</source>
        <translation>guárdelo en Photoshop con «Maximizar compatibilidad»</translation>
    </message>
    <message>
        <source>multichannel Photoshop documents are not supported</source>
        <translation>no se admiten documentos multicanal de Photoshop</translation>
    </message>
    <message>
        <source>{number}-bit Photoshop documents are not supported; 8 and 16 bits a channel are</source>
        <translation>los documentos de Photoshop de {number} bits no se admiten; sí los de 8 y 16 bits por canal</translation>
    </message>
    <message>
        <source>colour channels are missing</source>
        <translation>faltan canales de color</translation>
    </message>
    <message>
        <source>truncated: a part of it is missing</source>
        <translation>incompleto: falta una parte</translation>
    </message>
    <message>
        <source>the merged picture is stored in an unknown way</source>
        <translation>la imagen combinada está guardada de un modo desconocido</translation>
    </message>
    <message>
        <source>truncated inside the table of rows</source>
        <translation>truncado dentro de la tabla de filas</translation>
    </message>
    <message>
        <source>sample values beyond 0…{full} are clipped</source>
        <translation>los valores de muestra fuera de 0…{full} se recortan</translation>
    </message>
    <message>
        <source>sample values are stretched: {low} is black and {high} is white</source>
        <translation>los valores de muestra se expanden: {low} es negro y {high} es blanco</translation>
    </message>
    <message>
        <source>the crop that the file asks for is not of whole pixels within the picture and is ignored</source>
        <translation>el recorte que pide el archivo no corresponde a píxeles enteros dentro de la imagen y se ignora</translation>
    </message>
    <message>
        <source>page 1 of {count}: only the first is used</source>
        <translation>página 1 de {count}: solo se usa la primera</translation>
    </message>
    <message>
        <source>frame 1 of {count}: only the first is used</source>
        <translation>fotograma 1 de {count}: solo se usa el primero</translation>
    </message>
    <message>
        <source>picture 1 of {count}: only the first is used</source>
        <translation>imagen 1 de {count}: solo se usa la primera</translation>
    </message>
    <message>
        <source>the HDR gain map of the file is not applied; the picture comes out in standard dynamic range (SDR)</source>
        <translation>no se aplica el mapa de ganancia HDR del archivo; la imagen sale en rango dinámico estándar (SDR)</translation>
    </message>
    <message>
        <source>the largest of {count} sizes is used: {width} × {height}</source>
        <translation>se usa el mayor de {count} tamaños: {width} × {height}</translation>
    </message>
    <message>
        <source>the file is {format}, though its name ends in {suffix}</source>
        <translation>el archivo es {format}, aunque su nombre termina en {suffix}</translation>
    </message>
    <message>
        <source>the SVG declares an entity that is not plain text: {name}</source>
        <translation>el SVG declara una entidad que no es texto sin formato: {name}</translation>
    </message>
    <message>
        <source>the SVG is larger than {size} MB</source>
        <translation>el SVG supera los {size} MB</translation>
    </message>
    <message>
        <source>the elements of the SVG are nested too deeply</source>
        <translation>los elementos del SVG están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>the SVG is not well-formed XML: {detail}</source>
        <translation>el SVG no es XML bien formado: {detail}</translation>
    </message>
    <message>
        <source>the file announces a further page that cannot be read</source>
        <translation>el archivo anuncia otra página que no se puede leer</translation>
    </message>
    <message>
        <source>the file is larger than {size} MB</source>
        <translation>el archivo ocupa más de {size} MB</translation>
    </message>
    <message>
        <source>truncated: pixels lie beyond its end</source>
        <translation>truncado: hay píxeles más allá de su final</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>no se puede leer su directorio</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>this kind of TIFF with premultiplied alpha is not supported; save it flattened</source>
        <translation>este tipo de TIFF con alfa premultiplicado no se admite; guárdelo acoplado</translation>
    </message>
    <message>
        <source>TIFF samples of more than 32 bits are not supported; save it with 8 or 16 bits a channel</source>
        <translation>No se admiten muestras TIFF de más de 32 bits; guárdelo con 8 o 16 bits por canal</translation>
    </message>
    <message>
        <source>TIFF samples of several bit depths are not supported; save it with the same depth in every channel</source>
        <translation>no se admiten muestras TIFF de varias profundidades de bits; guárdelo con la misma profundidad en todos los canales</translation>
    </message>
    <message>
        <source>TIFF of this kind in separate planes is not supported; save it with interleaved samples</source>
        <translation>este tipo de TIFF con planos separados no se admite; guárdelo con muestras intercaladas</translation>
    </message>
    <message>
        <source>TIFF of lightness alone is not supported; save it as grayscale</source>
        <translation>no se admiten los TIFF que solo contienen luminosidad; guárdelo en escala de grises</translation>
    </message>
    <message>
        <source>TIFF photometric {number} is not supported; save it as RGB, CMYK or grayscale</source>
        <translation>No se admiten los TIFF con interpretación fotométrica {number}; guárdelo como RGB, CMYK o escala de grises</translation>
    </message>
    <message>
        <source>TIFF with {name} compression is not supported; save it with LZW or ZIP</source>
        <translation>No se admiten los TIFF con compresión {name}; guárdelo con LZW o ZIP</translation>
    </message>
    <message>
        <source>this kind of {number}-bit TIFF is not supported; save it with 8 or 16 bits a channel</source>
        <translation>este tipo de TIFF de {number} bits no se admite; guárdelo con 8 o 16 bits por canal</translation>
    </message>
    <message>
        <source>this kind of Lab samples is not supported; save it with 8 or 16 bits a channel</source>
        <translation>este tipo de muestras Lab no se admite; guárdelo con 8 o 16 bits por canal</translation>
    </message>
    <message>
        <source>a layer sized by its path cannot have it</source>
        <translation>una capa cuyo tamaño viene de su trazado no puede tenerlo</translation>
    </message>
    <message>
        <source>size= as well</source>
        <translation>también size=</translation>
    </message>
    <message>
        <source>a solid colour layer has no size</source>
        <translation>una capa de color sólido no tiene tamaño</translation>
    </message>
    <message>
        <source>size=w,h or mask= or clipPath=</source>
        <translation>size=w,h o mask= o clipPath=</translation>
    </message>
    <message>
        <source>the layer has no picture</source>
        <translation>la capa no tiene imagen</translation>
    </message>
    <message>
        <source>src=, text=, textPs=, color= or size=w,h</source>
        <translation>src=, text=, textPs=, color= o size=w,h</translation>
    </message>
    <message>
        <source>is no template</source>
        <translation>no es una plantilla</translation>
    </message>
    <message>
        <source>a catalog record with a Modifier</source>
        <translation>un registro del catálogo con Modifier</translation>
    </message>
    <message>
        <source>{name} names no object here, and the request needs none</source>
        <translation>{name} no designa ningún objeto aquí, y la solicitud no necesita ninguno</translation>
    </message>
    <message>
        <source>a record with src= or mask= in its Modifier cannot be a layer or a mask</source>
        <translation>un registro con src= o mask= en su Modifier no puede ser una capa ni una máscara</translation>
    </message>
    <message>
        <source>the mask object has no picture</source>
        <translation>el objeto de máscara no tiene imagen</translation>
    </message>
    <message>
        <source>ignored in a nested request</source>
        <translation>se omite en una solicitud anidada</translation>
    </message>
    <message>
        <source>a text box needs a width</source>
        <translation>un cuadro de texto requiere una anchura</translation>
    </message>
    <message>
        <source>ignored, the layer has {name}=</source>
        <translation>se omite: la capa tiene {name}=</translation>
    </message>
    <message>
        <source>ignored, the layer has no {name}=</source>
        <translation>se omite: la capa no tiene {name}=</translation>
    </message>
    <message>
        <source>ignored, the size= has no height</source>
        <translation>se ignora, size= no tiene altura</translation>
    </message>
    <message>
        <source>the text box</source>
        <translation>el cuadro de texto</translation>
    </message>
    <message>
        <source>the text is larger than its place and nothing of it is drawn; make the place larger or the text smaller</source>
        <translation>el texto es mayor que el espacio disponible y no se dibuja nada; amplíe el espacio o reduzca el texto</translation>
    </message>
    <message>
        <source>the end of the text has no room and is left out; make the place larger or the text smaller</source>
        <translation>el final del texto no cabe y se omite; amplíe el espacio o reduzca el texto</translation>
    </message>
    <message>
        <source>ignored without {name}=</source>
        <translation>se omite sin {name}=</translation>
    </message>
    <message>
        <source>ignored, only req={kind} uses it</source>
        <translation>se omite: solo lo utiliza req={kind}</translation>
    </message>
    <message>
        <source>ignored with {name}={value}</source>
        <translation>se omite con {name}={value}</translation>
    </message>
    <message>
        <source>ignored, it means nothing for fmt={format}</source>
        <translation>se omite: no significa nada para fmt={format}</translation>
    </message>
    <message>
        <source>the pixel type {type} is ignored, the icc= profile decides it</source>
        <translation>el tipo de píxel {type} se omite: lo determina el perfil de icc=</translation>
    </message>
    <message>
        <source>the second value is ignored, {format} has no such setting</source>
        <translation>el segundo valor se omite: {format} no tiene ese ajuste</translation>
    </message>
    <message>
        <source>the second value is ignored for {type} output</source>
        <translation>el segundo valor se omite para la salida {type}</translation>
    </message>
    <message>
        <source>the mac palette cannot be used with fmt={format}</source>
        <translation>la paleta mac no se puede usar con fmt={format}</translation>
    </message>
    <message>
        <source>adaptive or web, or gif and png8 without alpha</source>
        <translation>adaptive o web, o bien gif y png8 sin alfa</translation>
    </message>
    <message>
        <source>the colour list is ignored, only an adaptive palette has one</source>
        <translation>la lista de colores se omite: solo la tiene una paleta adaptable</translation>
    </message>
    <message>
        <source>needs wid= or hei= as well</source>
        <translation>requiere también wid= o hei=</translation>
    </message>
    <message>
        <source>cannot be used with req=tmb</source>
        <translation>no se puede usar con req=tmb</translation>
    </message>
    <message>
        <source>ignored, it needs both wid= and hei=</source>
        <translation>se omite: requiere tanto wid= como hei=</translation>
    </message>
    <message>
        <source>ignored with fmt={format}, which stays transparent</source>
        <translation>se omite con fmt={format}, que conserva la transparencia</translation>
    </message>
    <message>
        <source>the alpha value is ignored, the background is opaque</source>
        <translation>el valor alfa se omite: el fondo es opaco</translation>
    </message>
    <message>
        <source>the suffix s is ignored here</source>
        <translation>aquí se omite el sufijo s</translation>
    </message>
    <message>
        <source>accepted; it only means something to a server</source>
        <translation>se acepta; solo tiene efecto en un servidor</translation>
    </message>
    <message>
        <source>ignored for layer 0 and the composite</source>
        <translation>se omite para la capa 0 y la composición</translation>
    </message>
    <message>
        <source>cannot be used for layer 0 or comp</source>
        <translation>no se puede usar para la capa 0 ni para comp</translation>
    </message>
    <message>
        <source>size= there</source>
        <translation>size= en ese caso</translation>
    </message>
    <message>
        <source>fractions of a pixel do not count; originN= takes shares</source>
        <translation>no se tienen en cuenta las fracciones de píxel; originN= acepta proporciones</translation>
    </message>
    <message>
        <source>layer {number} is skipped: it has no src=, text=, textPs= or color=</source>
        <translation>la capa {number} se omite: no tiene src=, text=, textPs= ni color=</translation>
    </message>
    <message>
        <source>ignored, no path is given</source>
        <translation>se omite: no se indica ningún trazado</translation>
    </message>
    <message>
        <source>cannot be used with textFlowPath= in one layer</source>
        <translation>no se puede usar con textFlowPath= en la misma capa</translation>
    </message>
    <message>
        <source>ignored, the layer has no text</source>
        <translation>se omite: la capa no tiene texto</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>el texto es demasiado largo</translation>
    </message>
    <message>
        <source>at most {size} KiB</source>
        <translation>como máximo {size} KiB</translation>
    </message>
    <message>
        <source>groups are nested more than {number} deep</source>
        <translation>los grupos están anidados a más de {number} niveles</translation>
    </message>
    <message>
        <source>pairs of braces; {text} for the character</source>
        <translation>pares de llaves; {text} para el carácter</translation>
    </message>
    <message>
        <source>{word} has no effect here; it works in {command}= only</source>
        <translation>{word} no tiene efecto aquí; solo funciona en {command}=</translation>
    </message>
    <message>
        <source>font {name} is not in the font table; the default font is used</source>
        <translation>la fuente {name} no está en la tabla de fuentes; se usa la fuente predeterminada</translation>
    </message>
    <message>
        <source>{kind} cannot be exported</source>
        <translation>no se pueden exportar {kind}</translation>
    </message>
    <message>
        <source>Image Set</source>
        <translation>Conjunto de imágenes</translation>
    </message>
    <message>
        <source>Image Sets</source>
        <translation>conjuntos de imágenes</translation>
    </message>
    <message>
        <source>export the images in them instead</source>
        <translation>exporte en su lugar las imágenes que contienen</translation>
    </message>
    <message>
        <source>Render Set</source>
        <translation>Conjunto de procesamiento</translation>
    </message>
    <message>
        <source>Render Sets</source>
        <translation>conjuntos de procesamiento</translation>
    </message>
    <message>
        <source>export the renderings or images in them instead</source>
        <translation>exporte en su lugar los procesamientos o las imágenes que contienen</translation>
    </message>
    <message>
        <source>Spin Set</source>
        <translation>Conjunto de giros</translation>
    </message>
    <message>
        <source>Spin Sets</source>
        <translation>conjuntos de giros</translation>
    </message>
    <message>
        <source>export the views in them instead</source>
        <translation>exporte en su lugar las vistas que contienen</translation>
    </message>
    <message>
        <source>Media Set</source>
        <translation>Conjunto de medios</translation>
    </message>
    <message>
        <source>Media Sets</source>
        <translation>conjuntos de medios</translation>
    </message>
    <message>
        <source>export the images and videos in them instead</source>
        <translation>exporte en su lugar las imágenes y los vídeos que contienen</translation>
    </message>
    <message>
        <source>Multi-bitrate Set</source>
        <translation>Conjunto de varias velocidades de bits</translation>
    </message>
    <message>
        <source>Multi-bitrate Sets</source>
        <translation>conjuntos de varias velocidades de bits</translation>
    </message>
    <message>
        <source>export the encoded videos in them instead</source>
        <translation>exporte en su lugar los vídeos codificados que contienen</translation>
    </message>
    <message>
        <source>Video Set</source>
        <translation>Conjunto de vídeos</translation>
    </message>
    <message>
        <source>Video Sets</source>
        <translation>conjuntos de vídeos</translation>
    </message>
    <message>
        <source>export the videos in them instead</source>
        <translation>exporte en su lugar los vídeos que contienen</translation>
    </message>
    <message>
        <source>eCatalog</source>
        <translation>Catálogo electrónico</translation>
    </message>
    <message>
        <source>eCatalogs</source>
        <translation>catálogos electrónicos</translation>
    </message>
    <message>
        <source>export their pages instead</source>
        <translation>exporte en su lugar sus páginas</translation>
    </message>
    <message>
        <source>Offer Set</source>
        <translation>Conjunto de ofertas</translation>
    </message>
    <message>
        <source>Offer Sets</source>
        <translation>conjuntos de ofertas</translation>
    </message>
    <message>
        <source>export the images they offer instead</source>
        <translation>exporte en su lugar las imágenes que ofrecen</translation>
    </message>
    <message>
        <source>locale,id[,id…], several separated by |</source>
        <translation>locale,id[,id…]; si hay varios, separados por |</translation>
    </message>
    <message>
        <source>a profile&apos;s name or its path below RootPath</source>
        <translation>el nombre de un perfil o su ruta dentro de RootPath</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder</source>
        <translation>un archivo, con ruta absoluta o relativa a la carpeta del catálogo</translation>
    </message>
    <message>
        <source>a file, absolute or relative to the catalog&apos;s folder; several are separated by commas</source>
        <translation>un archivo, con ruta absoluta o relativa a la carpeta del catálogo; si hay varios, separados por comas</translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>rrggbb in hexadecimal, with or without 0x</source>
        <translation>rrggbb en hexadecimal, con o sin 0x</translation>
    </message>
    <message>
        <source>width,height in pixels, 0 for unconstrained</source>
        <translation>anchura,altura en píxeles; 0 para no limitar</translation>
    </message>
    <message>
        <source>a number larger than 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>a record&apos;s Id</source>
        <translation>el Id de un registro</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a folder, absolute or relative to the catalog&apos;s folder</source>
        <translation>una carpeta, con ruta absoluta o relativa a la carpeta del catálogo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>&apos;.&apos; and one or more characters</source>
        <translation>&apos;.&apos; y uno o más caracteres</translation>
    </message>
    <message>
        <source>a name in the font map</source>
        <translation>un nombre de la asignación de fuentes</translation>
    </message>
    <message>
        <source>1…100, then optionally 0 or 1</source>
        <translation>1…100 y, opcionalmente, 0 o 1</translation>
    </message>
    <message>
        <source>2 (bilin), 3 (bicub), 4 (sharp2)</source>
        <translation>2 (bilin), 3 (bicub), 4 (sharp2)</translation>
    </message>
    <message>
        <source>width,height in pixels, 0,0 for no limit</source>
        <translation>anchura,altura en píxeles; 0,0 para no poner límite</translation>
    </message>
    <message>
        <source>a record&apos;s Id or a path below RootPath</source>
        <translation>el Id de un registro o una ruta dentro de RootPath</translation>
    </message>
    <message>
        <source>a locale</source>
        <translation>una configuración regional</translation>
    </message>
    <message>
        <source>1 (crop), 2 (fit), 3 (texture)</source>
        <translation>1 (recortar), 2 (ajustar), 3 (textura)</translation>
    </message>
    <message>
        <source>1 (left), 2 (center), 3 (right)</source>
        <translation>1 (izquierda), 2 (centro), 3 (derecha)</translation>
    </message>
    <message>
        <source>1 (top), 2 (center), 3 (bottom)</source>
        <translation>1 (arriba), 2 (centro), 3 (abajo)</translation>
    </message>
    <message>
        <source>0 (perceptual), 1 (relative), 2 (saturation), 3 (absolute)</source>
        <translation>0 (perceptual), 1 (relativo), 2 (saturación), 3 (absoluto)</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>cuatro números enteros</translation>
    </message>
    <message>
        <source>Digimarc watermarks are not embedded; only a server does that</source>
        <translation>las marcas de agua Digimarc no se incrustan; eso solo lo hace un servidor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>no browser chooses the format here: what the request says is written</source>
        <translation>aquí ningún navegador elige el formato: se escribe lo que dice la solicitud</translation>
    </message>
    <message>
        <source>what cannot be drawn is reported, with no picture in its place</source>
        <translation>lo que no se puede dibujar se notifica, sin poner una imagen en su lugar</translation>
    </message>
    <message>
        <source>not a known attribute</source>
        <translation>no es un atributo conocido</translation>
    </message>
    <message>
        <source>unknown asset handle &apos;{handle}&apos; in {catalog}</source>
        <translation>identificador de recurso desconocido &apos;{handle}&apos; en {catalog}</translation>
    </message>
    <message>
        <source>a|&lt;number&gt; of a listed asset</source>
        <translation>a|&lt;número&gt; de un recurso de la lista</translation>
    </message>
    <message>
        <source>{number} fields, but the header has {columns} columns</source>
        <translation>{number} campos, pero el encabezado tiene {columns} columnas</translation>
    </message>
    <message>
        <source>the record has no {column}</source>
        <translation>el registro no tiene {column}</translation>
    </message>
    <message>
        <source>column {number} is named &apos;{name}&apos;</source>
        <translation>la columna {number} se llama &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;</source>
        <translation>letras ASCII, cifras, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>la columna {column} aparece dos veces</translation>
    </message>
    <message>
        <source>the header has no column {column}</source>
        <translation>el encabezado no tiene la columna {column}</translation>
    </message>
    <message>
        <source>a quotation mark is not closed at the end of its field</source>
        <translation>unas comillas no se cierran al final de su campo</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not an attribute</source>
        <translation>&apos;{text}&apos; no es un atributo</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>nombre = valor</translation>
    </message>
    <message>
        <source>{attribute}: there is no folder {folder}</source>
        <translation>{attribute}: no existe la carpeta {folder}</translation>
    </message>
    <message>
        <source>{attribute}: there is no file {file}</source>
        <translation>{attribute}: no existe el archivo {file}</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, línea {number}</translation>
    </message>
    <message>
        <source>cannot open this catalog: {detail}</source>
        <translation>no se puede abrir este catálogo: {detail}</translation>
    </message>
    <message>
        <source>not a catalog; allowed: a folder, or an IS catalog&apos;s .ini file</source>
        <translation>no es un catálogo; permitido: una carpeta o el archivo .ini de un catálogo de IS</translation>
    </message>
    <message>
        <source>the catalog does not know it</source>
        <translation>el catálogo no lo conoce</translation>
    </message>
    <message>
        <source>a catalog Id or a path below the catalog&apos;s root</source>
        <translation>un Id del catálogo o una ruta dentro de la raíz del catálogo</translation>
    </message>
    <message>
        <source>network sources are not read</source>
        <translation>no se leen orígenes de red</translation>
    </message>
    <message>
        <source>absolute paths are not allowed</source>
        <translation>no se permiten rutas absolutas</translation>
    </message>
    <message>
        <source>no object is given</source>
        <translation>no se indica ningún objeto</translation>
    </message>
    <message>
        <source>contains a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>&apos;..&apos; is not allowed</source>
        <translation>&apos;..&apos; no está permitido</translation>
    </message>
    <message>
        <source>no such file below {folder}</source>
        <translation>no existe ese archivo en {folder}</translation>
    </message>
    <message>
        <source>leads out of the catalog&apos;s root</source>
        <translation>se sale de la raíz del catálogo</translation>
    </message>
    <message>
        <source>object &apos;{name}&apos;</source>
        <translation>objeto &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>its Digimarc watermark is not embedded; only a server does that</source>
        <translation>su marca de agua Digimarc no se incrusta; eso solo lo hace un servidor</translation>
    </message>
    <message>
        <source>the Id {name} is there more than once: {used} counts, not {others}</source>
        <translation>el Id {name} aparece más de una vez: cuenta {used}, no {others}</translation>
    </message>
    <message>
        <source>&apos;{sign}&apos; without its partner in the ImageSet of {name}</source>
        <translation>&apos;{sign}&apos; sin su pareja en el ImageSet de {name}</translation>
    </message>
    <message>
        <source>two integers: x,y</source>
        <translation>dos enteros: x,y</translation>
    </message>
    <message>
        <source>two integers larger than 0: width,height</source>
        <translation>dos enteros mayores que 0: anchura,altura</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1, 2 o 3</translation>
    </message>
    <message>
        <source>{field} in line {number}</source>
        <translation>{field} en la línea {number}</translation>
    </message>
    <message>
        <source>its record has neither Path nor Modifier</source>
        <translation>su registro no tiene ni Path ni Modifier</translation>
    </message>
    <message>
        <source>bold italic</source>
        <translation>negrita cursiva</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>negrita</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>cursiva</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>the font map has no {style} style of &apos;{name}&apos;</source>
        <translation>la asignación de fuentes no tiene ningún estilo {style} de «{name}»</translation>
    </message>
    <message>
        <source>styles in the font map, as the catalog says SynthesizeFontStyles=0</source>
        <translation>estilos de la asignación de fuentes, porque el catálogo indica SynthesizeFontStyles=0</translation>
    </message>
    <message>
        <source>the catalog has none for this locale</source>
        <translation>el catálogo no tiene ninguno para esta configuración regional</translation>
    </message>
    <message>
        <source>this {kind} has no picture of its own</source>
        <translation>este {kind} no tiene imagen propia</translation>
    </message>
    <message>
        <source>its record cannot be used: {detail}</source>
        <translation>no se puede usar su registro: {detail}</translation>
    </message>
    <message>
        <source>record &apos;{name}&apos;: {path} is outside of RootPath</source>
        <translation>registro &apos;{name}&apos;: {path} está fuera de RootPath</translation>
    </message>
    <message>
        <source>a file below {folder}</source>
        <translation>un archivo dentro de {folder}</translation>
    </message>
    <message>
        <source>the name is not valid Unicode; rename the file or folder</source>
        <translation>el nombre no es Unicode válido; cambie el nombre del archivo o de la carpeta</translation>
    </message>
    <message>
        <source>a link that leads out of the catalog&apos;s root; it is not followed</source>
        <translation>un enlace que sale de la raíz del catálogo; no se sigue</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>the folder is gone or cannot be reached</source>
        <translation>la carpeta ya no existe o no se puede acceder a ella</translation>
    </message>
    <message>
        <source>damaged, and cannot be set aside: {detail}</source>
        <translation>dañado, y no se puede apartar: {detail}</translation>
    </message>
    <message>
        <source>the library is closed</source>
        <translation>la biblioteca está cerrada</translation>
    </message>
    <message>
        <source>the folder cannot be made: {detail}</source>
        <translation>no se puede crear la carpeta: {detail}</translation>
    </message>
    <message>
        <source>library version {number} is newer than this program reads ({known}); it was left as it is</source>
        <translation>la versión {number} de la biblioteca es posterior a la que lee este programa ({known}); se ha dejado como estaba</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco está lleno</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>intento de escribir en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de base de datos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de E/S del disco</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>another program works on it: let it finish, or close it</source>
        <translation>otro programa está trabajando con él: déjelo terminar o ciérrelo</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>libere espacio en el disco</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>permita escribir en el archivo y su carpeta</translation>
    </message>
    <message>
        <source>make the file and its folder readable and writable</source>
        <translation>permita leer y escribir el archivo y su carpeta</translation>
    </message>
    <message>
        <source>it is checked and mended at the next start</source>
        <translation>se comprobará y reparará en el próximo inicio</translation>
    </message>
    <message>
        <source>{name} is not a macro name</source>
        <translation>{name} no es un nombre de macro</translation>
    </message>
    <message>
        <source>up to {number} ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>hasta {number} letras ASCII, cifras, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; y &apos;@&apos;</translation>
    </message>
    <message>
        <source>macro {name} is longer than {size} KiB</source>
        <translation>la macro {name} supera los {size} KiB</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a definition is one</source>
        <translation>la macro {name} tiene varias líneas; una definición es una sola</translation>
    </message>
    <message>
        <source>macro {name} was changed or removed meanwhile; it was left as it is now</source>
        <translation>la macro {name} se ha modificado o eliminado entretanto; se ha dejado como está ahora</translation>
    </message>
    <message>
        <source>there is a macro {name} already; choose another name</source>
        <translation>ya existe una macro {name}; elija otro nombre</translation>
    </message>
    <message>
        <source>put a file in its place</source>
        <translation>ponga un archivo en su lugar</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>es una tubería, no un archivo</translation>
    </message>
    <message>
        <source>is a socket, not a file</source>
        <translation>es un socket, no un archivo</translation>
    </message>
    <message>
        <source>is something else than a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>this version does not draw it</source>
        <translation>esta versión no lo dibuja</translation>
    </message>
    <message>
        <source>base64 of {text}</source>
        <translation>base64 de {text}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>{number} lines are not macros</source>
        <translation>{number} líneas no son macros</translation>
    </message>
    <message>
        <source>up to {number}</source>
        <translation>hasta {number}</translation>
    </message>
    <message>
        <source>there is no command in {text}</source>
        <translation>no hay ningún comando en {text}</translation>
    </message>
    <message>
        <source>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, each with an optional s</source>
        <translation>gray[,alpha][g] | r,g,b[,alpha][r] | c,m,y,k[,alpha]k | 0xGG[AA] | [0x]RRGGBB[AA] | [0x]CCMMYYKK[AA]k, cada uno con una s opcional</translation>
    </message>
    <message>
        <source>not a colour</source>
        <translation>no es un color</translation>
    </message>
    <message>
        <source>a {space} component is above {number}</source>
        <translation>un componente {space} es mayor que {number}</translation>
    </message>
    <message>
        <source>hexadecimal colours have two digits per component</source>
        <translation>los colores hexadecimales tienen dos dígitos por componente</translation>
    </message>
    <message>
        <source>a hexadecimal gray needs the prefix 0x</source>
        <translation>un gris hexadecimal requiere el prefijo 0x</translation>
    </message>
    <message>
        <source>a CMYK colour needs the suffix k</source>
        <translation>un color CMYK necesita el sufijo k</translation>
    </message>
    <message>
        <source>too many colour components</source>
        <translation>demasiados componentes de color</translation>
    </message>
    <message>
        <source>a {space} colour has {n} component and an optional alpha</source>
        <translation>un color {space} tiene {n} componente y un valor alfa opcional</translation>
    </message>
    <message>
        <source>a {space} colour has {n} components and an optional alpha</source>
        <translation>un color {space} tiene {n} componentes y un valor alfa opcional</translation>
    </message>
    <message>
        <source>Blurs by a radius in pixels of the composite image</source>
        <translation>Desenfoca con un radio en píxeles de la imagen compuesta</translation>
    </message>
    <message>
        <source>Makes darker or brighter</source>
        <translation>Oscurece o aclara</translation>
    </message>
    <message>
        <source>Shifts red, green and blue one by one</source>
        <translation>Desplaza rojo, verde y azul por separado</translation>
    </message>
    <message>
        <source>Paints in one RGB colour, keeping shadows and highlights</source>
        <translation>Pinta con un solo color RGB, conservando sombras y luces</translation>
    </message>
    <message>
        <source>Lowers or raises contrast around the middle</source>
        <translation>Reduce o aumenta el contraste en torno al punto medio</translation>
    </message>
    <message>
        <source>Grows bright areas by a radius in pixels, or shrinks them when negative</source>
        <translation>Extiende las áreas claras con un radio en píxeles, o las reduce si es negativo</translation>
    </message>
    <message>
        <source>Turns all hues by degrees</source>
        <translation>Gira todos los tonos en grados</translation>
    </message>
    <message>
        <source>Turns the image into its negative</source>
        <translation>Convierte la imagen en su negativo</translation>
    </message>
    <message>
        <source>Adds noise, in per cent</source>
        <translation>Añade ruido, en porcentaje</translation>
    </message>
    <message>
        <source>Takes colour away, or adds to it</source>
        <translation>Quita color o lo añade</translation>
    </message>
    <message>
        <source>Sharpens a little, after all scaling</source>
        <translation>Enfoca un poco, después de todo el escalado</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the full-size image</source>
        <translation>Máscara de enfoque; el radio está en píxeles de la imagen a tamaño completo</translation>
    </message>
    <message>
        <source>Unsharp mask; the radius is in pixels of the image as it is drawn</source>
        <translation>Máscara de enfoque; el radio está en píxeles de la imagen tal como se dibuja</translation>
    </message>
    <message>
        <source>Starts an effect layer of the current layer: below 0 behind it, above 0 inside it</source>
        <translation>Inicia una capa de efecto de la capa actual: menor que 0, detrás de ella; mayor que 0, dentro de ella</translation>
    </message>
    <message>
        <source>Colour behind the layer, filled in after rotation and margins</source>
        <translation>Color detrás de la capa, aplicado después de la rotación y los márgenes</translation>
    </message>
    <message>
        <source>How the layer mixes with what is below it</source>
        <translation>Cómo se mezcla la capa con lo que hay debajo</translation>
    </message>
    <message>
        <source>Keeps only what is inside a path</source>
        <translation>Conserva solo lo que está dentro de un trazado</translation>
    </message>
    <message>
        <source>Keeps only what is inside paths embedded in the source</source>
        <translation>Conserva solo lo que está dentro de trazados incrustados en el origen</translation>
    </message>
    <message>
        <source>Removes what is inside a path</source>
        <translation>Elimina lo que está dentro de un trazado</translation>
    </message>
    <message>
        <source>Removes what is inside paths embedded in the source</source>
        <translation>Elimina lo que está dentro de trazados incrustados en el origen</translation>
    </message>
    <message>
        <source>Colour of a colour or effect layer; on images, what fills the transparent parts before rotation</source>
        <translation>Color de una capa de color o de efecto; en imágenes, lo que rellena las partes transparentes antes de la rotación</translation>
    </message>
    <message>
        <source>Crops to the bounds of paths embedded in the source</source>
        <translation>Recorta a los límites de trazados incrustados en el origen</translation>
    </message>
    <message>
        <source>Adds margins in pixels to the layer, or cuts them off when negative</source>
        <translation>Añade márgenes en píxeles a la capa, o los recorta si son negativos</translation>
    </message>
    <message>
        <source>Adds margins as shares of the layer&apos;s size, or cuts them off when negative</source>
        <translation>Añade márgenes como proporciones del tamaño de la capa, o los recorta si son negativos</translation>
    </message>
    <message>
        <source>Mirrors left to right, upside down, or both</source>
        <translation>Refleja de izquierda a derecha, de arriba abajo o en ambos sentidos</translation>
    </message>
    <message>
        <source>Leaves the layer out</source>
        <translation>Omite la capa</translation>
    </message>
    <message>
        <source>Starts the commands of a layer: its number, comp for the composite, or its name</source>
        <translation>Inicia los comandos de una capa: su número, comp para la composición, o su nombre</translation>
    </message>
    <message>
        <source>Image map of the layer, in layer coordinates</source>
        <translation>Mapa de imagen de la capa, en coordenadas de la capa</translation>
    </message>
    <message>
        <source>Image map of the layer, in coordinates of its source</source>
        <translation>Mapa de imagen de la capa, en coordenadas de su origen</translation>
    </message>
    <message>
        <source>Opacity of the layer with its effects, and of its own content, in per cent</source>
        <translation>Opacidad de la capa con sus efectos y de su propio contenido, en porcentaje</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, in pixels from its top left</source>
        <translation>El punto por el que se coloca la capa, en píxeles desde su esquina superior izquierda</translation>
    </message>
    <message>
        <source>The point by which the layer is placed, as a share of its size from its centre</source>
        <translation>El punto por el que se coloca la capa, como proporción de su tamaño desde su centro</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given in pixels</source>
        <translation>Deforma la capa hasta un cuadrilátero indicado en píxeles</translation>
    </message>
    <message>
        <source>Bends the layer into a quadrilateral given as shares of the composite</source>
        <translation>Deforma la capa hasta un cuadrilátero indicado en proporciones de la composición</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, in pixels</source>
        <translation>Desplaza la capa desde el origen de la capa 0, en píxeles</translation>
    </message>
    <message>
        <source>Shifts the layer from layer 0&apos;s origin, as shares of layer 0&apos;s size</source>
        <translation>Desplaza la capa desde el origen de la capa 0, como proporciones del tamaño de la capa 0</translation>
    </message>
    <message>
        <source>Turns the layer clockwise, in degrees</source>
        <translation>Gira la capa en el sentido de las agujas del reloj, en grados</translation>
    </message>
    <message>
        <source>Size the layer must fit into, in pixels; 0 leaves a side free</source>
        <translation>Tamaño en el que debe caber la capa, en píxeles; 0 deja libre un lado</translation>
    </message>
    <message>
        <source>Size the layer must fit into, as shares of layer 0&apos;s size</source>
        <translation>Tamaño en el que debe caber la capa, como proporciones del tamaño de la capa 0</translation>
    </message>
    <message>
        <source>The image of the layer: a catalog entry, a file, or a nested request</source>
        <translation>La imagen de la capa: una entrada del catálogo, un archivo o una solicitud anidada</translation>
    </message>
    <message>
        <source>Lets a server swap JPEG or PNG for what the browser likes best</source>
        <translation>Permite que un servidor sustituya JPEG o PNG por el formato que prefiera el navegador</translation>
    </message>
    <message>
        <source>Controls the caches of the server and of the browser</source>
        <translation>Controla las cachés del servidor y del navegador</translation>
    </message>
    <message>
        <source>The image that stands in for one that is missing; empty for none</source>
        <translation>La imagen que sustituye a una que falta; vacío para ninguna</translation>
    </message>
    <message>
        <source>Multiplies the size of the reply for screens with more pixels</source>
        <translation>Multiplica el tamaño de la respuesta para pantallas con más píxeles</translation>
    </message>
    <message>
        <source>Whether effect layers are masked out where they overlap their layer</source>
        <translation>Si las capas de efecto se enmascaran donde se superponen a su capa</translation>
    </message>
    <message>
        <source>File format of the reply, with pixel type and compression</source>
        <translation>Formato de archivo de la respuesta, con tipo de píxel y compresión</translation>
    </message>
    <message>
        <source>Colour profile the reply is converted to, and how</source>
        <translation>Perfil de color al que se convierte la respuesta, y cómo</translation>
    </message>
    <message>
        <source>Puts the colour profile into the file</source>
        <translation>Incluye el perfil de color en el archivo</translation>
    </message>
    <message>
        <source>Version of the image, to keep old copies out of caches</source>
        <translation>Versión de la imagen, para evitar copias antiguas en las cachés</translation>
    </message>
    <message>
        <source>The members of a media set, for req=set</source>
        <translation>Los miembros de un conjunto de medios, para req=set</translation>
    </message>
    <message>
        <source>Largest JPEG file in kilobytes; quality is lowered to get there, 0 for no limit</source>
        <translation>Tamaño máximo del archivo JPEG en kilobytes; se reduce la calidad para lograrlo, 0 para no limitarlo</translation>
    </message>
    <message>
        <source>Language version of objects and texts</source>
        <translation>Versión de idioma de los objetos y los textos</translation>
    </message>
    <message>
        <source>Lets a server lower the quality on slow connections</source>
        <translation>Permite que un servidor reduzca la calidad en conexiones lentas</translation>
    </message>
    <message>
        <source>Puts the Photoshop paths of the layer 0 image into the file</source>
        <translation>Incluye en el archivo los trazados de Photoshop de la imagen de la capa 0</translation>
    </message>
    <message>
        <source>Print resolution written into the file; the pixels stay</source>
        <translation>Resolución de impresión que se escribe en el archivo; los píxeles no cambian</translation>
    </message>
    <message>
        <source>Number of passes of a progressive JPEG</source>
        <translation>Número de pasadas de un JPEG progresivo</translation>
    </message>
    <message>
        <source>Quality of lossy compression; second value 1 keeps full colour resolution in JPEG</source>
        <translation>Calidad de la compresión con pérdida; el segundo valor 1 conserva toda la resolución de color en JPEG</translation>
    </message>
    <message>
        <source>Palette, dithering and colours of GIF and 8-bit PNG</source>
        <translation>Paleta, tramado y colores de GIF y PNG de 8 bits</translation>
    </message>
    <message>
        <source>What is asked for: the image, its mask, a thumbnail, properties…</source>
        <translation>Qué se solicita: la imagen, su máscara, una miniatura, propiedades…</translation>
    </message>
    <message>
        <source>Method by which pixels are resampled in all scaling</source>
        <translation>Método de remuestreo de píxeles en todo el escalado</translation>
    </message>
    <message>
        <source>A catalog entry whose layers the object is put into</source>
        <translation>Una entrada del catálogo en cuyas capas se coloca el objeto</translation>
    </message>
    <message>
        <source>Filter for static content of a server</source>
        <translation>Filtro para el contenido estático de un servidor</translation>
    </message>
    <message>
        <source>Copies the XMP metadata of the layer 0 image into the file</source>
        <translation>Copia en el archivo los metadatos XMP de la imagen de la capa 0</translation>
    </message>
    <message>
        <source>Anchor in pixels from the top left of the source; also the centre of rotation</source>
        <translation>Ancla en píxeles desde la esquina superior izquierda del origen; también es el centro de rotación</translation>
    </message>
    <message>
        <source>Anchor as a share of the source&apos;s size from its centre</source>
        <translation>Ancla como proporción del tamaño del origen desde su centro</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, in pixels; may reach beyond it</source>
        <translation>El rectángulo del origen que se usa, en píxeles; puede sobrepasarlo</translation>
    </message>
    <message>
        <source>The rectangle of the source that is used, as shares of its size</source>
        <translation>El rectángulo del origen que se usa, como proporciones de su tamaño</translation>
    </message>
    <message>
        <source>Another image, or nested request, whose alpha or gray is the layer&apos;s mask</source>
        <translation>Otra imagen o solicitud anidada cuyo alfa o gris es la máscara de la capa</translation>
    </message>
    <message>
        <source>Uses the mask as it is, inverted, or not at all</source>
        <translation>Usa la máscara tal cual, invertida o no la usa</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the full-size mask</source>
        <translation>Extiende o reduce la máscara; el radio está en píxeles de la máscara a tamaño completo</translation>
    </message>
    <message>
        <source>Grows or shrinks the mask; the radius is in pixels of the mask as it is drawn</source>
        <translation>Extiende o reduce la máscara; el radio está en píxeles de la máscara tal como se dibuja</translation>
    </message>
    <message>
        <source>Scales the source to a resolution, relative to the one its catalog record gives</source>
        <translation>Escala el origen a una resolución, en relación con la que indica su registro del catálogo</translation>
    </message>
    <message>
        <source>Scales the source: 0.5 halves it</source>
        <translation>Escala el origen: 0.5 lo reduce a la mitad</translation>
    </message>
    <message>
        <source>Direction, start and end of text on a path</source>
        <translation>Dirección, inicio y fin del texto en un trazado</translation>
    </message>
    <message>
        <source>Text of a text layer, plain or RTF</source>
        <translation>Texto de una capa de texto, sin formato o RTF</translation>
    </message>
    <message>
        <source>Angle at which textPs= runs, clockwise in degrees</source>
        <translation>Ángulo en el que discurre textPs=, en grados en el sentido de las agujas del reloj</translation>
    </message>
    <message>
        <source>Resolution, smoothing, fitting and wrapping of text</source>
        <translation>Resolución, suavizado, encaje y ajuste de línea del texto</translation>
    </message>
    <message>
        <source>Regions that textPs= is flowed into</source>
        <translation>Regiones por las que fluye textPs=</translation>
    </message>
    <message>
        <source>Regions that text is kept out of</source>
        <translation>Regiones en las que no entra el texto</translation>
    </message>
    <message>
        <source>The line that textPs= is written along</source>
        <translation>La línea a lo largo de la cual se escribe textPs=</translation>
    </message>
    <message>
        <source>RTF text laid out as Photoshop does</source>
        <translation>Texto RTF compuesto como lo hace Photoshop</translation>
    </message>
    <message>
        <source>Where the image sits in a view it does not fill, or which part is kept: -1 left/top … 1 right/bottom</source>
        <translation>Dónde se sitúa la imagen en una vista que no llena, o qué parte se conserva: -1 izquierda/arriba … 1 derecha/abajo</translation>
    </message>
    <message>
        <source>Colour behind the image, seen where it is transparent or does not fill the view</source>
        <translation>Color detrás de la imagen, visible donde es transparente o no llena la vista</translation>
    </message>
    <message>
        <source>How the image is scaled into wid= and hei=, and whether it may be enlarged</source>
        <translation>Cómo se escala la imagen a wid= y hei=, y si se puede ampliar</translation>
    </message>
    <message>
        <source>Height of the reply image in pixels</source>
        <translation>Altura de la imagen de respuesta en píxeles</translation>
    </message>
    <message>
        <source>The piece of the finished view that is delivered, after all scaling</source>
        <translation>La parte de la vista terminada que se entrega, después de todo el escalado</translation>
    </message>
    <message>
        <source>The region of the composite image that is shown, before scaling</source>
        <translation>La región de la imagen compuesta que se muestra, antes del escalado</translation>
    </message>
    <message>
        <source>Divides the size of the composite image: 2 halves it, 0.5 doubles it</source>
        <translation>Divide el tamaño de la imagen compuesta: 2 lo reduce a la mitad, 0.5 lo duplica</translation>
    </message>
    <message>
        <source>Width of the reply image in pixels</source>
        <translation>Anchura de la imagen de respuesta en píxeles</translation>
    </message>
    <message>
        <source>the colour must be an RGB value</source>
        <translation>el color debe ser un valor RGB</translation>
    </message>
    <message>
        <source>at most a contrast may follow off or norm</source>
        <translation>tras off o norm solo puede ir un contraste</translation>
    </message>
    <message>
        <source>{what} is not one of the choices</source>
        <translation>{what} no es ninguna de las opciones</translation>
    </message>
    <message>
        <source>the end must be above the start, by at most 1</source>
        <translation>el fin debe ser mayor que el inicio, en 1 como máximo</translation>
    </message>
    <message>
        <source>bad escape {text}</source>
        <translation>secuencia de escape {text} no válida</translation>
    </message>
    <message>
        <source>% and two hexadecimal digits (a percent sign itself is %25)</source>
        <translation>% y dos dígitos hexadecimales (el signo de porcentaje se escribe %25)</translation>
    </message>
    <message>
        <source>{what} must be an integer</source>
        <translation>{what} debe ser un número entero</translation>
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
        <source>{what} must be 0 or 1</source>
        <translation>{what} debe ser 0 o 1</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what} está vacío</translation>
    </message>
    <message>
        <source>{what} must be printable ASCII</source>
        <translation>{what} debe ser ASCII imprimible</translation>
    </message>
    <message>
        <source>{what} (may be empty)</source>
        <translation>{what} (puede estar vacío)</translation>
    </message>
    <message>
        <source>{what} must be six hexadecimal digits</source>
        <translation>{what} debe tener seis dígitos hexadecimales</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>at most {number} values are allowed</source>
        <translation>se permiten como máximo {number} valores</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>falta {what}</translation>
    </message>
    <message>
        <source>only one value is allowed</source>
        <translation>solo se permite un valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Punto negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Full colour</source>
        <translation>Color completo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
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
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Tramado</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>One channel</source>
        <translation>Un solo canal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>{name}: is no kind of report; allowed: names that end in {choices}</source>
        <translation>{name}: no es un tipo de informe; permitido: nombres que terminen en {choices}</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>originals</source>
        <translation>originales</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>{n} file checked</source>
        <translation>{n} archivo comprobado</translation>
    </message>
    <message>
        <source>{n} files checked</source>
        <translation>{n} archivos comprobados</translation>
    </message>
    <message>
        <source>{n} error</source>
        <translation>{n} error</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} errores</translation>
    </message>
    <message>
        <source>{n} warning</source>
        <translation>{n} advertencia</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} advertencias</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>Path name</source>
        <translation>Nombre del trazado</translation>
    </message>
    <message>
        <source>Pixel type</source>
        <translation>Tipo de píxel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Ajuste de línea</translation>
    </message>
    <message>
        <source>variables are not replaced in {command}=</source>
        <translation>las variables no se sustituyen en {command}=</translation>
    </message>
    <message>
        <source>only a layer number or comp can be given a name</source>
        <translation>solo se puede dar nombre a un número de capa o a comp</translation>
    </message>
    <message>
        <source>whole number ≥ 0|comp[, name] or name</source>
        <translation>número entero ≥ 0|comp[, nombre] o nombre</translation>
    </message>
    <message>
        <source>a layer number or name is missing</source>
        <translation>falta el número o el nombre de una capa</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer</source>
        <translation>{name} no puede ser el nombre de una capa</translation>
    </message>
    <message>
        <source>{what} must not be 0</source>
        <translation>{what} no debe ser 0</translation>
    </message>
    <message>
        <source>whole number other than 0</source>
        <translation>número entero distinto de 0</translation>
    </message>
    <message>
        <source>a macro file larger than {size} MiB</source>
        <translation>un archivo de macros de más de {size} MiB</translation>
    </message>
    <message>
        <source>the macro file cannot be read: {detail}</source>
        <translation>no se puede leer el archivo de macros: {detail}</translation>
    </message>
    <message>
        <source>macro {name} has several lines; a macro file holds one line for each</source>
        <translation>la macro {name} tiene varias líneas; en un archivo de macros cada una ocupa una sola</translation>
    </message>
    <message>
        <source>the row cannot be read: {detail}</source>
        <translation>no se puede leer la fila: {detail}</translation>
    </message>
    <message>
        <source>a name and a definition are needed, separated by a tab</source>
        <translation>se necesitan un nombre y una definición, separados por una tabulación</translation>
    </message>
    <message>
        <source>a name and a definition are needed</source>
        <translation>se necesitan un nombre y una definición</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its macros are put in</source>
        <translation>la solicitud supera los {size} KiB una vez insertadas sus macros</translation>
    </message>
    <message>
        <source>macros are nested more than {number} deep</source>
        <translation>las macros están anidadas en más de {number} niveles</translation>
    </message>
    <message>
        <source>more than {number} macros are expanded</source>
        <translation>se expanden más de {number} macros</translation>
    </message>
    <message>
        <source>holds no presets, catalog, recipe, job document or addresses</source>
        <translation>no contiene ajustes preestablecidos, catálogo, receta, documento de trabajo ni direcciones</translation>
    </message>
    <message>
        <source>there is no macro in it</source>
        <translation>no contiene ninguna macro</translation>
    </message>
    <message>
        <source>macro {name}</source>
        <translation>macro {name}</translation>
    </message>
    <message>
        <source>calls itself</source>
        <translation>se llama a sí misma</translation>
    </message>
    <message>
        <source>macro {name} is defined in line {line} already; the last one counts</source>
        <translation>la macro {name} ya está definida en la línea {line}; vale la última</translation>
    </message>
    <message>
        <source>macro {name} is called before it is defined</source>
        <translation>la macro {name} se invoca antes de definirse</translation>
    </message>
    <message>
        <source>macro {name} is not defined</source>
        <translation>la macro {name} no está definida</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>se esperaba un nombre de propiedad entre comillas dobles</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>se esperaba el separador «:»</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>se esperaba el separador «,»</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>sobran datos</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>cadena sin terminar que empieza</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>carácter de control no válido</translation>
    </message>
    <message>
        <source>Invalid \escape</source>
        <translation>secuencia de escape \ no válida</translation>
    </message>
    <message>
        <source>not JSON: {detail} in line {line}, column {column}</source>
        <translation>no es JSON: {detail} en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>not JSON in UTF-8</source>
        <translation>no es JSON en UTF-8</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>does not hold a JSON object</source>
        <translation>no contiene un objeto JSON</translation>
    </message>
    <message>
        <source>it is kept as {name}</source>
        <translation>se conserva como {name}</translation>
    </message>
    <message>
        <source>is no recipe: a recipe is an object with {example}</source>
        <translation>no es una receta: una receta es un objeto con {example}</translation>
    </message>
    <message>
        <source>is not a version</source>
        <translation>no es una versión</translation>
    </message>
    <message>
        <source>was made by a newer version of exportgui</source>
        <translation>se creó con una versión posterior de exportgui</translation>
    </message>
    <message>
        <source>is not a key of a recipe; did you mean {name}?</source>
        <translation>no es una clave de receta; ¿quería decir {name}?</translation>
    </message>
    <message>
        <source>one or more {example}</source>
        <translation>uno o varios {example}</translation>
    </message>
    <message>
        <source>an object of macro names and their definitions</source>
        <translation>un objeto con nombres de macros y sus definiciones</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un número entero desde 0</translation>
    </message>
    <message>
        <source>a list of mail addresses such as {example}</source>
        <translation>una lista de direcciones de correo como {example}</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>la ruta de una carpeta</translation>
    </message>
    <message>
        <source>is not allowed here</source>
        <translation>no se permite aquí</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>{reason} (in macro {name})</source>
        <translation>{reason} (en la macro {name})</translation>
    </message>
    <message>
        <source>{reason} (in record {name})</source>
        <translation>{reason} (en el registro {name})</translation>
    </message>
    <message>
        <source>{reason} (in the catalog&apos;s rule set)</source>
        <translation>{reason} (en el conjunto de reglas del catálogo)</translation>
    </message>
    <message>
        <source>{reason} (in an image of the drawing)</source>
        <translation>{reason} (en una imagen del dibujo)</translation>
    </message>
    <message>
        <source>{reason} (in the record)</source>
        <translation>{reason} (en el registro)</translation>
    </message>
    <message>
        <source>network sources are refused; only the catalog&apos;s own files are read</source>
        <translation>no se admiten orígenes de red; solo se leen los archivos del propio catálogo</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>falta un objeto</translation>
    </message>
    <message>
        <source>an object cannot have a comma in its name</source>
        <translation>el nombre de un objeto no puede contener una coma</translation>
    </message>
    <message>
        <source>an object cannot have control characters in its name</source>
        <translation>el nombre de un objeto no puede contener caracteres de control</translation>
    </message>
    <message>
        <source>{kind} requests need a server and cannot be drawn</source>
        <translation>las solicitudes {kind} requieren un servidor y no se pueden dibujar</translation>
    </message>
    <message>
        <source>a nested request must end the value</source>
        <translation>una solicitud anidada debe ir al final del valor</translation>
    </message>
    <message>
        <source>object | is{{object?modifiers}}</source>
        <translation>objeto | is{{objeto?modificadores}}</translation>
    </message>
    <message>
        <source>the modifiers of a nested request start with &apos;?&apos;</source>
        <translation>los modificadores de una solicitud anidada empiezan por &apos;?&apos;</translation>
    </message>
    <message>
        <source>the output format {format} is retired and cannot be written</source>
        <translation>el formato de salida {format} está retirado y no se puede escribir</translation>
    </message>
    <message>
        <source>not a pixel type of {format}</source>
        <translation>no es un tipo de píxel de {format}</translation>
    </message>
    <message>
        <source>not a compression of {format}</source>
        <translation>no es una compresión de {format}</translation>
    </message>
    <message>
        <source>none to be given</source>
        <translation>no se indica ninguna</translation>
    </message>
    <message>
        <source>ASCII letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and &apos;@&apos;</source>
        <translation>letras ASCII, cifras, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; y &apos;@&apos;</translation>
    </message>
    <message>
        <source>{sign} is never closed</source>
        <translation>{sign} no se cierra</translation>
    </message>
    <message>
        <source>read as {text}</source>
        <translation>leído como {text}</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB</source>
        <translation>la solicitud supera los {size} KiB</translation>
    </message>
    <message>
        <source>{written} is left out</source>
        <translation>{written} se omite</translation>
    </message>
    <message>
        <source>a command name is missing before &apos;=&apos;</source>
        <translation>falta el nombre de un comando antes de &apos;=&apos;</translation>
    </message>
    <message>
        <source>{name} is not the name of a macro or variable</source>
        <translation>{name} no es el nombre de una macro ni de una variable</translation>
    </message>
    <message>
        <source>a path starts with M or m</source>
        <translation>un trazado empieza por M o m</translation>
    </message>
    <message>
        <source>a path is missing</source>
        <translation>falta un trazado</translation>
    </message>
    <message>
        <source>not path data from {text} on</source>
        <translation>no son datos de trazado a partir de {text}</translation>
    </message>
    <message>
        <source>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (lower case: relative), separated by commas</source>
        <translation>M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (minúsculas: relativo), separados por comas</translation>
    </message>
    <message>
        <source>{sign} is not a path command</source>
        <translation>{sign} no es un comando de trazado</translation>
    </message>
    <message>
        <source>{command} takes {number} numbers, not {given}</source>
        <translation>{command} admite {number} números, no {given}</translation>
    </message>
    <message>
        <source>{request} has too many options (at most {number})</source>
        <translation>{request} tiene demasiadas opciones (como máximo {number})</translation>
    </message>
    <message>
        <source>more colours are listed ({number}) than the palette has ({given})</source>
        <translation>se enumeran más colores ({number}) de los que tiene la paleta ({given})</translation>
    </message>
    <message>
        <source>on needs a ratio</source>
        <translation>on necesita una proporción</translation>
    </message>
    <message>
        <source>off takes no ratio</source>
        <translation>off no admite proporción</translation>
    </message>
    <message>
        <source>with two values, both are on or off</source>
        <translation>con dos valores, ambos son on u off</translation>
    </message>
    <message>
        <source>requests are nested more than {number} deep</source>
        <translation>las solicitudes están anidadas en más de {number} niveles</translation>
    </message>
    <message>
        <source>{written} has no value and is left out</source>
        <translation>{written} no tiene valor y se omite</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB once its variables are put in</source>
        <translation>la solicitud supera los {size} KiB una vez insertadas sus variables</translation>
    </message>
    <message>
        <source>effect layers ignore this command</source>
        <translation>las capas de efecto no tienen en cuenta este comando</translation>
    </message>
    <message>
        <source>fits this request</source>
        <translation>corresponde a esta solicitud</translation>
    </message>
    <message>
        <source>does not fit this request, which needs {value}</source>
        <translation>no corresponde a esta solicitud, que necesita {value}</translation>
    </message>
    <message>
        <source>taken for the request&apos;s lock; it {verdict}</source>
        <translation>se toma como el bloqueo de la solicitud; {verdict}</translation>
    </message>
    <message>
        <source>not a known command</source>
        <translation>comando desconocido</translation>
    </message>
    <message>
        <source>did you mean {name}?</source>
        <translation>¿quería decir {name}?</translation>
    </message>
    <message>
        <source>the name {name} is already given to another layer</source>
        <translation>el nombre {name} ya lo tiene otra capa</translation>
    </message>
    <message>
        <source>no layer has been named {name} before</source>
        <translation>ninguna capa se ha llamado antes {name}</translation>
    </message>
    <message>
        <source>{program}: warning: {text}</source>
        <translation>{program}: advertencia: {text}</translation>
    </message>
    <message>
        <source>{program}: note: {text}</source>
        <translation>{program}: nota: {text}</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Output formats</source>
        <translation>Formatos de salida</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>does not load: {detail}</source>
        <translation>no se carga: {detail}</translation>
    </message>
    <message>
        <source>off (settings: {key})</source>
        <translation>desactivado (configuración: {key})</translation>
    </message>
    <message>
        <source>EPS sources</source>
        <translation>Archivos de origen EPS</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>not installed; the commands work without it</source>
        <translation>no instalado; los comandos funcionan sin él</translation>
    </message>
    <message>
        <source>a display is there</source>
        <translation>hay una pantalla</translation>
    </message>
    <message>
        <source>no display found</source>
        <translation>no se ha encontrado ninguna pantalla</translation>
    </message>
    <message>
        <source>none in the system; the program&apos;s own is used</source>
        <translation>ninguna en el sistema; se usa la del programa</translation>
    </message>
    <message>
        <source>{n} font file</source>
        <translation>{n} archivo de fuente</translation>
    </message>
    <message>
        <source>{n} font files</source>
        <translation>{n} archivos de fuentes</translation>
    </message>
    <message>
        <source>not known: {detail}</source>
        <translation>desconocido: {detail}</translation>
    </message>
    <message>
        <source>none of {scripts}: such texts are drawn as boxes</source>
        <translation>ninguna de {scripts}: esos textos se dibujan como recuadros</translation>
    </message>
    <message>
        <source>of every larger script</source>
        <translation>de todas las escrituras principales</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>library and ledger</source>
        <translation>biblioteca y registro de trabajos</translation>
    </message>
    <message>
        <source>thumbnails</source>
        <translation>miniaturas</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>se puede escribir</translation>
    </message>
    <message>
        <source>cannot be written to: {detail}</source>
        <translation>no se puede escribir en la ubicación: {detail}</translation>
    </message>
    <message>
        <source>not set up; jobs run without mail</source>
        <translation>sin configurar; los trabajos se ejecutan sin correo</translation>
    </message>
    <message>
        <source>log-in as {user} has a password</source>
        <translation>el inicio de sesión como {user} tiene contraseña</translation>
    </message>
    <message>
        <source>log-in as {user} lacks a password</source>
        <translation>el inicio de sesión como {user} no tiene contraseña</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificando</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>nota: {text}</translation>
    </message>
    <message>
        <source>warning: {text}</source>
        <translation>advertencia: {text}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan los siguientes argumentos: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos no reconocidos: %s</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>se ignora el argumento explícito %r</translation>
    </message>
    <message>
        <source>{program}: {reason}; see &apos;{command}&apos;</source>
        <translation>{program}: {reason}; consulte &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed: {choices}</source>
        <translation>no se permite {value}; permitido: {choices}</translation>
    </message>
    <message>
        <source>how many items at once; of originals alone four times as many, up to 8, as copying mostly waits for the disk</source>
        <translation>cuántos elementos a la vez; si solo hay originales, cuatro veces más, hasta 8, porque copiar es sobre todo esperar al disco</translation>
    </message>
    <message>
        <source>Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG.</source>
        <translation>Exporta recursos como los ExportJob de Scene7. Sin un comando, se abre una ventana con CATALOG.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped by the machine.</source>
        <translation>Código de salida: 0 terminado, 1 fallaron algunos elementos, 2 la solicitud o el trabajo es incorrecto, 3 detenido por el equipo.</translation>
    </message>
    <message>
        <source>show the program&apos;s version and exit</source>
        <translation>muestra la versión del programa y termina</translation>
    </message>
    <message>
        <source>language of the output: {choices}; default: that of the settings</source>
        <translation>idioma de la salida: {choices}; por omisión, el de la configuración</translation>
    </message>
    <message>
        <source>when a file is there already; changed: write only what is new or whose source or request changed</source>
        <translation>cuando ya existe un archivo; changed: escribir solo lo nuevo o aquello cuyo original o solicitud cambió</translation>
    </message>
    <message>
        <source>with changed: replace also files that somebody altered or put there</source>
        <translation>con changed: reemplazar también los archivos que alguien modificó o puso allí</translation>
    </message>
    <message>
        <source>with changed: write again what an older version drew</source>
        <translation>con changed: escribir de nuevo lo que dibujó una versión anterior</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini file</source>
        <translation>una carpeta o el archivo .ini de un catálogo de IS</translation>
    </message>
    <message>
        <source>only what matches; repeats add up</source>
        <translation>solo lo que coincida; se puede repetir</translation>
    </message>
    <message>
        <source>default: convert with modifiers or macros</source>
        <translation>por omisión: convert si hay modificadores o macros</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&apos;</source>
        <translation>solicitud de IS, como &apos;wid=300&apos;</translation>
    </message>
    <message>
        <source>repeats add up; some are built in</source>
        <translation>se puede repetir; algunas están integradas</translation>
    </message>
    <message>
        <source>a recipe or its name; other options win over it</source>
        <translation>una receta o su nombre; las demás opciones prevalecen</translation>
    </message>
    <message>
        <source>kept with the job, not used</source>
        <translation>se guarda con el trabajo, no se usa</translation>
    </message>
    <message>
        <source>what to call the job</source>
        <translation>el nombre del trabajo</translation>
    </message>
    <message>
        <source>macros that win over all others</source>
        <translation>macros que prevalecen sobre todas las demás</translation>
    </message>
    <message>
        <source>where the files are now, if they were moved</source>
        <translation>dónde están ahora los archivos, si se movieron</translation>
    </message>
    <message>
        <source>who gets the job&apos;s mails instead of those of the settings; repeats add up</source>
        <translation>quién recibe los correos del trabajo en lugar de los destinatarios de la configuración; puede repetirse</translation>
    </message>
    <message>
        <source>what getAssets or searchAssets returned: gives the catalog the server&apos;s handles, which it keeps; repeats are further pages</source>
        <translation>lo que devolvió getAssets o searchAssets: da al catálogo los identificadores del servidor, que conserva; las repeticiones son más páginas</translation>
    </message>
    <message>
        <source>write the job as an IPS submitJob document instead of exporting</source>
        <translation>escribir el trabajo como documento submitJob de IPS en lugar de exportar</translation>
    </message>
    <message>
        <source>the companyHandle of that document</source>
        <translation>el companyHandle de ese documento</translation>
    </message>
    <message>
        <source>put that document into an envelope of SOAP</source>
        <translation>poner ese documento en un sobre de SOAP</translation>
    </message>
    <message>
        <source>with changed: ask to remove files whose asset is gone, of those that the job&apos;s patterns match; altered ones stay</source>
        <translation>con changed: preguntar si se eliminan los archivos cuyo recurso ya no existe, entre los que coinciden con los patrones del trabajo; los modificados se conservan</translation>
    </message>
    <message>
        <source>tokens: {tokens}</source>
        <translation>tokens: {tokens}</translation>
    </message>
    <message>
        <source>where {token} begins</source>
        <translation>dónde empieza {token}</translation>
    </message>
    <message>
        <source>keep the catalog&apos;s folders</source>
        <translation>conserva las carpetas del catálogo</translation>
    </message>
    <message>
        <source>how the files of several macros are told apart</source>
        <translation>cómo se distinguen los archivos de varias macros</translation>
    </message>
    <message>
        <source>export what can be read of damaged files, and say so</source>
        <translation>exporta lo que se puede leer de los archivos dañados y lo indica</translation>
    </message>
    <message>
        <source>print the plan and write nothing</source>
        <translation>escribe el plan y no exporta nada</translation>
    </message>
    <message>
        <source>print the plan or the log as JSON</source>
        <translation>escribe el plan o el registro como JSON</translation>
    </message>
    <message>
        <source>only what a list names: handles, addresses, paths, ids or names, one a line or in a column of a table; - reads standard input</source>
        <translation>solo lo que nombra una lista: handles, direcciones, rutas, identificadores o nombres, uno por línea o en una columna de una tabla; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>sets that are named stand for their members</source>
        <translation>los conjuntos nombrados equivalen a sus miembros</translation>
    </message>
    <message>
        <source>a table with a heading of variables; each row is a rendition of every asset, such as a template; a column &apos;name&apos; names the files</source>
        <translation>una tabla con un encabezado de variables; cada fila es una versión de cada recurso, como una plantilla; una columna &apos;name&apos; da nombre a los archivos</translation>
    </message>
    <message>
        <source>the folder or .zip for the files, unless the recipe names one</source>
        <translation>la carpeta o el .zip para los archivos, salvo que la receta indique uno</translation>
    </message>
    <message>
        <source>an IPS submitJob document</source>
        <translation>un documento submitJob de IPS</translation>
    </message>
    <message>
        <source>where its assets are</source>
        <translation>dónde están sus recursos</translation>
    </message>
    <message>
        <source>a picture file, or an object of --root</source>
        <translation>un archivo de imagen o un objeto de --root</translation>
    </message>
    <message>
        <source>IS request, such as &apos;wid=300&amp;fmt=png&apos;</source>
        <translation>solicitud de IS, como &apos;wid=300&amp;fmt=png&apos;</translation>
    </message>
    <message>
        <source>a folder or an IS catalog&apos;s .ini; default: OBJECT&apos;s folder</source>
        <translation>una carpeta o el .ini de un catálogo de IS; por omisión, la carpeta de OBJECT</translation>
    </message>
    <message>
        <source>where macros are defined</source>
        <translation>dónde se definen las macros</translation>
    </message>
    <message>
        <source>a factor for the size of the reply: {choices}</source>
        <translation>un factor para el tamaño de la respuesta: {choices}</translation>
    </message>
    <message>
        <source>written whole or not at all</source>
        <translation>se escribe entero o no se escribe</translation>
    </message>
    <message>
        <source>jobs that run later, or again and again</source>
        <translation>trabajos que se ejecutan más tarde o periódicamente</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>escribe JSON</translation>
    </message>
    <message>
        <source>the log of a job</source>
        <translation>el registro de un trabajo</translation>
    </message>
    <message>
        <source>export what a job did not get to</source>
        <translation>exporta lo que quedó sin procesar en un trabajo</translation>
    </message>
    <message>
        <source>export again what failed</source>
        <translation>exporta de nuevo lo que falló</translation>
    </message>
    <message>
        <source>write the log as .html, .csv or .json</source>
        <translation>escribe el registro como .html, .csv o .json</translation>
    </message>
    <message>
        <source>the folder or .zip for the files</source>
        <translation>la carpeta o el .zip para los archivos</translation>
    </message>
    <message>
        <source>files of any of these kinds</source>
        <translation>archivos de cualquiera de estos tipos</translation>
    </message>
    <message>
        <source>list the schedules, their next runs, and what was missed</source>
        <translation>lista las programaciones, sus próximas ejecuciones y las que se perdieron</translation>
    </message>
    <message>
        <source>export assets of a catalog later, once or again and again</source>
        <translation>exporta recursos de un catálogo más tarde, una vez o periódicamente</translation>
    </message>
    <message>
        <source>remove a schedule; its finished jobs stay in the list of jobs</source>
        <translation>elimina una programación; sus trabajos terminados siguen en la lista de trabajos</translation>
    </message>
    <message>
        <source>wait for the runs of schedules and carry them out, until stopped</source>
        <translation>espera las ejecuciones programadas y las lleva a cabo hasta que se detenga</translation>
    </message>
    <message>
        <source>carry out what was missed, each schedule once, and end</source>
        <translation>ejecuta lo que se perdió, una vez por programación, y termina</translation>
    </message>
    <message>
        <source>carry out schedules from now on, and whenever you log in</source>
        <translation>ejecuta las programaciones desde ahora y cada vez que inicie sesión</translation>
    </message>
    <message>
        <source>end what install set up</source>
        <translation>deshace lo que configuró install</translation>
    </message>
    <message>
        <source>show when a schedule runs next</source>
        <translation>muestra cuándo se ejecuta la próxima vez una programación</translation>
    </message>
    <message>
        <source>a Quartz cron expression in quotes, seconds first: {example}</source>
        <translation>una expresión cron de Quartz entre comillas, con los segundos primero: {example}</translation>
    </message>
    <message>
        <source>a time zone such as {example}; default: that of this computer</source>
        <translation>una zona horaria, como {example}; valor predeterminado: la de este equipo</translation>
    </message>
    <message>
        <source>run once at a time with its offset: {example}</source>
        <translation>ejecuta una vez a una hora con su desfase: {example}</translation>
    </message>
    <message>
        <source>how many runs; default: {number}</source>
        <translation>cuántas ejecuciones; valor predeterminado: {number}</translation>
    </message>
    <message>
        <source>export assets of a catalog to a folder</source>
        <translation>exporta recursos de un catálogo a una carpeta</translation>
    </message>
    <message>
        <source>write the reply to one request</source>
        <translation>escribe la respuesta a una solicitud</translation>
    </message>
    <message>
        <source>print size and type of the reply to one request</source>
        <translation>escribe el tamaño y el tipo de la respuesta a una solicitud</translation>
    </message>
    <message>
        <source>run an IPS submitJob document</source>
        <translation>ejecuta un documento submitJob de IPS</translation>
    </message>
    <message>
        <source>list the jobs of the ledger, show, resume or retry one</source>
        <translation>lista los trabajos del registro, o muestra, reanuda o reintenta uno</translation>
    </message>
    <message>
        <source>check the files of a finished job again</source>
        <translation>comprueba de nuevo los archivos de un trabajo terminado</translation>
    </message>
    <message>
        <source>check presets, catalogs, recipes, job documents and lists of addresses</source>
        <translation>comprobar ajustes preestablecidos, catálogos, recetas, documentos de trabajo y listas de direcciones</translation>
    </message>
    <message>
        <source>what this installation can and cannot do</source>
        <translation>lo que esta instalación puede y no puede hacer</translation>
    </message>
    <message>
        <source>the recipe names no folder to export to; add {option}</source>
        <translation>la receta no indica ninguna carpeta de destino; añada {option}</translation>
    </message>
    <message>
        <source>the recipe&apos;s destination {folder} is not the whole path of a folder of this computer; add {option}</source>
        <translation>el destino de la receta, {folder}, no es la ruta completa de una carpeta de este equipo; añada {option}</translation>
    </message>
    <message>
        <source>{option} has a meaning only with {needed}</source>
        <translation>{option} solo tiene sentido con {needed}</translation>
    </message>
    <message>
        <source>there is no folder to export to; add {option}</source>
        <translation>no hay ninguna carpeta de destino; añada {option}</translation>
    </message>
    <message>
        <source>name a file to write to</source>
        <translation>indique un archivo en el que escribir</translation>
    </message>
    <message>
        <source>no such folder to write {name} in</source>
        <translation>no existe la carpeta en la que escribir {name}</translation>
    </message>
    <message>
        <source>would replace its own source; name another file</source>
        <translation>reemplazaría su propio archivo de origen; indique otro archivo</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this request; name another file</source>
        <translation>reemplazaría {name}, un archivo de origen de esta solicitud; indique otro archivo</translation>
    </message>
    <message>
        <source>is a folder, not a picture</source>
        <translation>es una carpeta, no una imagen</translation>
    </message>
    <message>
        <source>is neither a folder nor a catalog&apos;s .ini file</source>
        <translation>no es una carpeta ni el archivo .ini de un catálogo</translation>
    </message>
    <message>
        <source>cancelled while the catalog was read; nothing was written</source>
        <translation>cancelado mientras se leía el catálogo; no se ha escrito nada</translation>
    </message>
    <message>
        <source>then: {command}</source>
        <translation>después: {command}</translation>
    </message>
    <message>
        <source>packed into {path}</source>
        <translation>empaquetado en {path}</translation>
    </message>
    <message>
        <source>job {number}</source>
        <translation>trabajo {number}</translation>
    </message>
    <message>
        <source>the folder is not there; add {option} if it was moved</source>
        <translation>la carpeta no está; añada {option} si se movió</translation>
    </message>
    <message>
        <source>the ZIP is not there; add {option} if it was moved</source>
        <translation>el ZIP no está ahí; añada {option} si se movió</translation>
    </message>
    <message>
        <source>cancelled; not every file was checked</source>
        <translation>cancelado; no se han comprobado todos los archivos</translation>
    </message>
    <message>
        <source>no files were published</source>
        <translation>no se ha exportado ningún archivo</translation>
    </message>
    <message>
        <source>the database was damaged and is kept under this name</source>
        <translation>la base de datos estaba dañada y se conserva con este nombre</translation>
    </message>
    <message>
        <source>a new one was begun</source>
        <translation>se ha empezado una nueva</translation>
    </message>
    <message>
        <source>what it held on {date} was restored</source>
        <translation>se ha restaurado lo que contenía el {date}</translation>
    </message>
    <message>
        <source>this ledger was written by a newer version; nothing was changed</source>
        <translation>una versión posterior ha escrito este registro de trabajos; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>the job ledger cannot be used: {detail}</source>
        <translation>no se puede usar el registro de trabajos: {detail}</translation>
    </message>
    <message>
        <source>there is no job {number} in the ledger; `exportgui jobs` lists them</source>
        <translation>no hay ningún trabajo {number} en el registro de trabajos; `exportgui jobs` los enumera</translation>
    </message>
    <message>
        <source>what the ledger holds of job {number} is damaged</source>
        <translation>lo que contiene el registro de trabajos sobre el trabajo {number} está dañado</translation>
    </message>
    <message>
        <source>assetHandleArray is empty: choose at least one asset</source>
        <translation>assetHandleArray está vacío: elija al menos un recurso</translation>
    </message>
    <message>
        <source>{field}: unknown export type; allowed: {choices}</source>
        <translation>{field}: tipo de exportación desconocido; permitido: {choices}</translation>
    </message>
    <message>
        <source>{field}: unknown setting; allowed (as spelled): {choices}</source>
        <translation>{field}: valor desconocido; permitido (tal como está escrito): {choices}</translation>
    </message>
    <message>
        <source>fmt=convert says what to convert to in is_modifier or macro; both are empty</source>
        <translation>fmt=convert indica en is_modifier o macro a qué convertir; ambos están vacíos</translation>
    </message>
    <message>
        <source>{name}: no field of an ExportJob; allowed: {choices}</source>
        <translation>{name}: no es un campo de un ExportJob; permitido: {choices}</translation>
    </message>
    <message>
        <source>is_modifier and is_modifer are both given and differ; write is_modifier</source>
        <translation>is_modifier e is_modifer figuran ambos y son distintos; escriba is_modifier</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: rows of variables need convert</source>
        <translation>fmt=orig exporta los archivos tal cual: las filas de variables requieren convert</translation>
    </message>
    <message>
        <source>the job lacks {fields}</source>
        <translation>al trabajo le falta {fields}</translation>
    </message>
    <message>
        <source>{field} is not a list of handles such as {example}</source>
        <translation>{field} no es una lista de identificadores como {example}</translation>
    </message>
    <message>
        <source>{field} is not text</source>
        <translation>{field} no es texto</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>colocando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>the source is damaged: {detail}; what could be read of it was exported</source>
        <translation>el origen está dañado: {detail}; se ha exportado lo que se ha podido leer</translation>
    </message>
    <message>
        <source>has no file of its own to export</source>
        <translation>no tiene archivo propio que exportar</translation>
    </message>
    <message>
        <source>has no picture to convert; exported as the original</source>
        <translation>no tiene imagen que convertir; se exporta el original</translation>
    </message>
    <message>
        <source>EPS is off in the settings (allow_eps); exported as the original</source>
        <translation>EPS está desactivado en los ajustes (allow_eps); se exporta como original</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>convertir</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>copy instead</source>
        <translation>copiar en su lugar</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>saltar</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>dará error</translation>
    </message>
    <message>
        <source>a template cannot be exported as an original; use fmt=convert</source>
        <translation>una plantilla no se puede exportar como original; use fmt=convert</translation>
    </message>
    <message>
        <source>its name is not valid Unicode</source>
        <translation>su nombre no es Unicode válido</translation>
    </message>
    <message>
        <source>its name has characters that Windows does not take</source>
        <translation>su nombre tiene caracteres que Windows no admite</translation>
    </message>
    <message>
        <source>its name is one that Windows reserves</source>
        <translation>su nombre está reservado por Windows</translation>
    </message>
    <message>
        <source>its name begins with a dash</source>
        <translation>su nombre empieza por un guion</translation>
    </message>
    <message>
        <source>its name is too long, or begins or ends with what not every system takes</source>
        <translation>su nombre es demasiado largo, o empieza o acaba con algo que no todos los sistemas admiten</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} y {number} más</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} ya existe</translation>
    </message>
    <message>
        <source>{folder} has {names} already; nothing was written</source>
        <translation>{folder} ya contiene {names}; no se ha escrito nada</translation>
    </message>
    <message>
        <source>{reason}; exported as {file}</source>
        <translation>{reason}; exportado como {file}</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link; nothing was written</source>
        <translation>se sale de la carpeta elegida a través de un enlace; no se ha escrito nada</translation>
    </message>
    <message>
        <source>is a file where a folder is needed; nothing was written</source>
        <translation>es un archivo donde se necesita una carpeta; no se ha escrito nada</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>excluido manualmente</translation>
    </message>
    <message>
        <source>handles such as {example} are taken as this library&apos;s own, not as a server&apos;s</source>
        <translation>los identificadores como {example} se toman como propios de esta biblioteca, no como los de un servidor</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}</source>
        <translation>identificador de recurso desconocido en este catálogo: {handles}</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>no se ha escrito nada</translation>
    </message>
    <message>
        <source>the results need {size} and {place}</source>
        <translation>los resultados necesitan {size} y {place}</translation>
    </message>
    <message>
        <source>the results need about {size} and {place}</source>
        <translation>los resultados necesitan unos {size} y {place}</translation>
    </message>
    <message>
        <source>the job was cancelled while it was planned; nothing was written</source>
        <translation>el trabajo se ha cancelado mientras se planificaba; no se ha escrito nada</translation>
    </message>
    <message>
        <source>unknown asset handle in this catalog: {handles}; nothing was written</source>
        <translation>identificador de recurso desconocido en este catálogo: {handles}; no se ha escrito nada</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>your own macro {name} is used, not the catalog&apos;s of the same name</source>
        <translation>se usa su propia macro {name}, no la del catálogo con el mismo nombre</translation>
    </message>
    <message>
        <source>is not a folder; nothing was written</source>
        <translation>no es una carpeta; no se ha escrito nada</translation>
    </message>
    <message>
        <source>assets that are listed more than once are exported once</source>
        <translation>los recursos que aparecen más de una vez se exportan una sola vez</translation>
    </message>
    <message>
        <source>fmt=orig exports the files as they are: is_modifier and macro have no effect</source>
        <translation>fmt=orig exporta los archivos tal cual: is_modifier y macro no tienen efecto</translation>
    </message>
    <message>
        <source>{folder} has {free} left</source>
        <translation>en {folder} quedan {free}</translation>
    </message>
    <message>
        <source>would replace its own source; choose another folder, name or policy</source>
        <translation>reemplazaría su propio archivo de origen; elija otra carpeta, otro nombre u otra regla</translation>
    </message>
    <message>
        <source>would replace {name}, a source of this job; choose another folder, name or policy</source>
        <translation>reemplazaría {name}, un archivo de origen de este trabajo; elija otra carpeta, otro nombre u otra regla</translation>
    </message>
    <message>
        <source>{option}: no asset of {catalog} matches; nothing was written</source>
        <translation>{option}: ningún recurso de {catalog} coincide; no se ha escrito nada</translation>
    </message>
    <message>
        <source>{catalog} holds nothing to export</source>
        <translation>{catalog} no contiene nada que exportar</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>omitido: {reason}</translation>
    </message>
    <message>
        <source>no longer wanted</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>leads out of the chosen folder through a link</source>
        <translation>se sale de la carpeta elegida a través de un enlace</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>{name}, exported before, is not there any more; bring the folder back</source>
        <translation>{name}, exportado antes, ya no está ahí; restaure la carpeta</translation>
    </message>
    <message>
        <source>the folder is gone; bring it back</source>
        <translation>la carpeta ya no existe; restáurela</translation>
    </message>
    <message>
        <source>the folder&apos;s file system does not take this name</source>
        <translation>el sistema de archivos de la carpeta no admite este nombre</translation>
    </message>
    <message>
        <source>the disk is full; make room on it</source>
        <translation>el disco está lleno; libere espacio</translation>
    </message>
    <message>
        <source>no permission to write in the folder; allow it there</source>
        <translation>sin permiso para escribir en la carpeta; concédalo</translation>
    </message>
    <message>
        <source>the device is gone; connect it again</source>
        <translation>el dispositivo ya no está; vuelva a conectarlo</translation>
    </message>
    <message>
        <source>the network folder does not answer; connect it again</source>
        <translation>la carpeta de red no responde; vuelva a conectarla</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>hay demasiados archivos abiertos; cierre otros programas</translation>
    </message>
    <message>
        <source>another program uses it and did not let go of it in time</source>
        <translation>otro programa lo está usando y no lo ha liberado a tiempo</translation>
    </message>
    <message>
        <source>the file is larger than the folder&apos;s file system takes</source>
        <translation>el archivo supera el tamaño que admite el sistema de archivos de la carpeta</translation>
    </message>
    <message>
        <source>the disk quota is used up; make room or ask for more</source>
        <translation>se ha agotado la cuota de disco; libere espacio o solicite más</translation>
    </message>
    <message>
        <source>the folder is read-only; make it writable</source>
        <translation>la carpeta es de solo lectura; permita escribir en ella</translation>
    </message>
    <message>
        <source>the disk reports an error (input/output error); check it and its cable</source>
        <translation>el disco informa de un error (error de entrada/salida); compruebe el disco y su cable</translation>
    </message>
    <message>
        <source>the catalog is gone; bring it back or connect it again</source>
        <translation>el catálogo ya no está; restáurelo o vuelva a conectarlo</translation>
    </message>
    <message>
        <source>cannot be overwritten: {detail}</source>
        <translation>no se puede sobrescribir: {detail}</translation>
    </message>
    <message>
        <source>something else was put in the place of its temporary file</source>
        <translation>otra cosa ha ocupado el lugar de su archivo temporal</translation>
    </message>
    <message>
        <source>cannot be put in place: {detail}</source>
        <translation>no se puede colocar en su sitio: {detail}</translation>
    </message>
    <message>
        <source>the source changed since the job was planned; a retry exports it as it is now</source>
        <translation>el origen cambió después de planificar el trabajo; un reintento lo exporta como está ahora</translation>
    </message>
    <message>
        <source>changed while it was copied</source>
        <translation>ha cambiado mientras se copiaba</translation>
    </message>
    <message>
        <source>only {number} of its {total} bytes could be copied</source>
        <translation>solo se han podido copiar {number} de sus {total} bytes</translation>
    </message>
    <message>
        <source>needs a name</source>
        <translation>necesita un nombre</translation>
    </message>
    <message>
        <source>is the name of another recipe</source>
        <translation>es el nombre de otra receta</translation>
    </message>
    <message>
        <source>cannot be renamed: {detail}</source>
        <translation>no se puede cambiar el nombre: {detail}</translation>
    </message>
    <message>
        <source>cannot be deleted: {detail}</source>
        <translation>no se puede eliminar: {detail}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>is neither a file nor a recipe</source>
        <translation>no es ni un archivo ni una receta</translation>
    </message>
    <message>
        <source>nested deeper than {number} elements</source>
        <translation>anidado a más de {number} niveles de elementos</translation>
    </message>
    <message>
        <source>larger than {size} MB, which no job document is</source>
        <translation>ocupa más de {size} MB; ningún documento de trabajo es tan grande</translation>
    </message>
    <message>
        <source>document types and entities are not accepted in a job document</source>
        <translation>en un documento de trabajo no se admiten tipos de documento ni entidades</translation>
    </message>
    <message>
        <source>not well-formed XML: {detail}</source>
        <translation>no es XML bien formado: {detail}</translation>
    </message>
    <message>
        <source>holds no {element}</source>
        <translation>no contiene {element}</translation>
    </message>
    <message>
        <source>is there twice; a document has one</source>
        <translation>aparece dos veces; un documento tiene uno solo</translation>
    </message>
    <message>
        <source>namespace {name} is not of the IPS API; allowed: {choices}</source>
        <translation>el espacio de nombres {name} no es de la API de IPS; permitidos: {choices}</translation>
    </message>
    <message>
        <source>namespace {name} is not of SOAP; allowed: {choices}</source>
        <translation>el espacio de nombres {name} no es de SOAP; permitidos: {choices}</translation>
    </message>
    <message>
        <source>{name} is followed by `exportgui submit`; here the job runs when it is started</source>
        <translation>`exportgui submit` respeta {name}; aquí el trabajo se ejecuta cuando se inicia</translation>
    </message>
    <message>
        <source>is given besides {name}; at most one of them is allowed</source>
        <translation>se da además de {name}; solo se permite uno de los dos</translation>
    </message>
    <message>
        <source>{job} cannot be run here; allowed: {choices}</source>
        <translation>{job} no se puede ejecutar aquí; permitido: {choices}</translation>
    </message>
    <message>
        <source>is no element of {parent}</source>
        <translation>no es un elemento de {parent}</translation>
    </message>
    <message>
        <source>is there twice in {parent}</source>
        <translation>aparece dos veces en {parent}</translation>
    </message>
    <message>
        <source>is not a handle such as {example}</source>
        <translation>no es un identificador como {example}</translation>
    </message>
    <message>
        <source>{value} is not allowed; allowed (as spelled): {choices}</source>
        <translation>{value} no está permitido; permitidos (tal como se escriben): {choices}</translation>
    </message>
    <message>
        <source>{name} is missing; a server would refuse the document</source>
        <translation>falta {name}; un servidor rechazaría el documento</translation>
    </message>
    <message>
        <source>a document has no definitions: a server needs {names}</source>
        <translation>un documento no contiene definiciones: el servidor necesita {names}</translation>
    </message>
    <message>
        <source>namespace {name} is of no documented version; read as {written}</source>
        <translation>el espacio de nombres {name} no es de ninguna versión documentada; se lee como {written}</translation>
    </message>
    <message>
        <source>emailSetting {printed} is a translation; it is read as {setting}</source>
        <translation>emailSetting {printed} es una traducción; se lee como {setting}</translation>
    </message>
    <message>
        <source>mail sent to {people}</source>
        <translation>correo enviado a {people}</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>saltado: {reason}</translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation>{number} reemplazados</translation>
    </message>
    <message>
        <source>{number} unchanged</source>
        <translation>{number} sin cambios</translation>
    </message>
    <message>
        <source>{number} with warnings</source>
        <translation>{number} con advertencias</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} con error</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} saltados</translation>
    </message>
    <message>
        <source>{number} not reached</source>
        <translation>{number} sin procesar</translation>
    </message>
    <message>
        <source>and {number} more that could not be read; the log as JSON names them all</source>
        <translation>y {number} más que no se pudieron leer; el registro en JSON los nombra todos</translation>
    </message>
    <message>
        <source>and {number} more lines of the list; the log as JSON names them all</source>
        <translation>y {number} líneas más de la lista; el registro en JSON las nombra todas</translation>
    </message>
    <message>
        <source>exported as {file}</source>
        <translation>exportado como {file}</translation>
    </message>
    <message>
        <source>unchanged since it was exported as {file}</source>
        <translation>sin cambios desde que se exportó como {file}</translation>
    </message>
    <message>
        <source>not exported yet</source>
        <translation>aún sin exportar</translation>
    </message>
    <message>
        <source>{number} of {total} exported</source>
        <translation>{number} de {total} exportados</translation>
    </message>
    <message>
        <source>Files: {number}</source>
        <translation>Archivos: {number}</translation>
    </message>
    <message>
        <source>Exported: {number}</source>
        <translation>Exportados: {number}</translation>
    </message>
    <message>
        <source>  of them with warnings: {number}</source>
        <translation>  de ellos con advertencias: {number}</translation>
    </message>
    <message>
        <source>  of them in place of an older file: {number}</source>
        <translation>  de ellos en lugar de un archivo anterior: {number}</translation>
    </message>
    <message>
        <source>Failed: {number}</source>
        <translation>Errores: {number}</translation>
    </message>
    <message>
        <source>Skipped, already there: {number}</source>
        <translation>Saltados, ya existían: {number}</translation>
    </message>
    <message>
        <source>Unchanged: {number}</source>
        <translation>Sin cambios: {number}</translation>
    </message>
    <message>
        <source>Not reached: {number}</source>
        <translation>Sin procesar: {number}</translation>
    </message>
    <message>
        <source>no password for {user} in EXPORTGUI_SMTP_PASSWORD or the keyring</source>
        <translation>no hay contraseña para {user} en EXPORTGUI_SMTP_PASSWORD ni en el llavero</translation>
    </message>
    <message>
        <source>the mail server did not finish within {number} seconds</source>
        <translation>el servidor de correo no terminó en {number} segundos</translation>
    </message>
    <message>
        <source>no mail was sent: no mail server is set up in the settings</source>
        <translation>no se ha enviado correo: no hay ningún servidor de correo en la configuración</translation>
    </message>
    <message>
        <source>no mail was sent: no recipient is set up in the settings</source>
        <translation>no se ha enviado correo: no hay ningún destinatario en la configuración</translation>
    </message>
    <message>
        <source>the mail could not be sent: {detail}</source>
        <translation>no se ha podido enviar el correo: {detail}</translation>
    </message>
    <message>
        <source>no mail server is set up in the settings</source>
        <translation>no hay ningún servidor de correo en la configuración</translation>
    </message>
    <message>
        <source>Mail from exportgui arrives</source>
        <translation>Llega el correo de exportgui</translation>
    </message>
    <message>
        <source>This is a test of the mail settings of exportgui.</source>
        <translation>Esta es una prueba de la configuración de correo de exportgui.</translation>
    </message>
    <message>
        <source>the server refused the user name or password</source>
        <translation>el servidor ha rechazado el nombre de usuario o la contraseña</translation>
    </message>
    <message>
        <source>change the kind of encryption or log-in in the settings</source>
        <translation>cambie el tipo de cifrado o de inicio de sesión en los ajustes</translation>
    </message>
    <message>
        <source>mail about the start: {text}</source>
        <translation>correo sobre el inicio: {text}</translation>
    </message>
    <message>
        <source>mail about the end: {text}</source>
        <translation>correo sobre el final: {text}</translation>
    </message>
    <message>
        <source>the mail waits to be sent</source>
        <translation>el correo está a la espera de enviarse</translation>
    </message>
    <message>
        <source>the mail could not be sent yet: {detail}; it is tried again from {time} on</source>
        <translation>el correo aún no se ha podido enviar: {detail}; se volverá a intentar a partir de {time}</translation>
    </message>
    <message>
        <source>the mail was given up after a day and {number} attempts: {detail}</source>
        <translation>se desistió de enviar el correo tras un día y {number} intentos: {detail}</translation>
    </message>
    <message>
        <source>the server refused {people}</source>
        <translation>el servidor rechazó {people}</translation>
    </message>
    <message>
        <source>made {time}</source>
        <translation>creado el {time}</translation>
    </message>
    <message>
        <source>the password went over the network unencrypted; choose an encryption in the settings</source>
        <translation>la contraseña pasó por la red sin cifrar; elija un cifrado en los ajustes</translation>
    </message>
    <message>
        <source>Export job {number}</source>
        <translation>Trabajo de exportación {number}</translation>
    </message>
    <message>
        <source>Export job {number} “{name}”</source>
        <translation>Trabajo de exportación {number} «{name}»</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>done, {number} of {total} failed</source>
        <translation>terminado, {number} de {total} con error</translation>
    </message>
    <message>
        <source>Stopped by: {reason}</source>
        <translation>Detenido por: {reason}</translation>
    </message>
    <message>
        <source>Began: {time}</source>
        <translation>Inicio: {time}</translation>
    </message>
    <message>
        <source>Ended: {time}</source>
        <translation>Fin: {time}</translation>
    </message>
    <message>
        <source>has begun</source>
        <translation>ha comenzado</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>Errores:</translation>
    </message>
    <message>
        <source>Warnings:</source>
        <translation>Advertencias:</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitidos:</translation>
    </message>
    <message>
        <source>Destination: {folder}</source>
        <translation>Destino: {folder}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
    <message>
        <source>{name}: is no kind of list; allowed: names that end in {choices}</source>
        <translation>{name}: no es un tipo de lista; permitido: nombres que terminen en {choices}</translation>
    </message>
    <message>
        <source>given up; it took too long</source>
        <translation>abandonado; tardaba demasiado</translation>
    </message>
    <message>
        <source>changed while it was converted</source>
        <translation>ha cambiado mientras se convertía</translation>
    </message>
    <message>
        <source>the {format} file that was written is not readable as such</source>
        <translation>el archivo {format} escrito no se puede leer como tal</translation>
    </message>
    <message>
        <source>the {format} file that was written cannot be read: {detail}</source>
        <translation>no se puede leer el archivo {format} escrito: {detail}</translation>
    </message>
    <message>
        <source>the file that was written has {width} × {height} pixels, not {wanted}</source>
        <translation>el archivo escrito tiene {width} × {height} píxeles, no {wanted}</translation>
    </message>
    <message>
        <source>drawing it crashed even a process of its own; it is set aside, and a retry draws it once more</source>
        <translation>al dibujarlo falló incluso un proceso propio; se deja aparte y un reintento lo dibuja otra vez</translation>
    </message>
    <message>
        <source>cancelled while it was drawn</source>
        <translation>cancelado mientras se generaba</translation>
    </message>
    <message>
        <source>took more than {number} seconds and was given up</source>
        <translation>tardó más de {number} segundos y se abandonó</translation>
    </message>
    <message>
        <source>cancelled between two tries</source>
        <translation>cancelado entre dos intentos</translation>
    </message>
    <message>
        <source>a file of that name appeared after the job began</source>
        <translation>un archivo con ese nombre ha aparecido después de empezar el trabajo</translation>
    </message>
    <message>
        <source>{name} was altered meanwhile and is kept; exported under another name</source>
        <translation>{name} se modificó mientras tanto y se conserva; se exportó con otro nombre</translation>
    </message>
    <message>
        <source>a result of {width} × {height} pixels needs about {needed} MB of memory; {allowed} MB are allowed (settings: memory_megabytes); ask for a smaller size</source>
        <translation>un resultado de {width} × {height} píxeles necesita unos {needed} MB de memoria; se permiten {allowed} MB (ajustes: memory_megabytes); solicite un tamaño menor</translation>
    </message>
    <message>
        <source>cancelled while waiting for memory</source>
        <translation>cancelado mientras se esperaba memoria</translation>
    </message>
    <message>
        <source>job {number} is being worked on by another process ({process})</source>
        <translation>otro proceso ({process}) está procesando el trabajo {number}</translation>
    </message>
    <message>
        <source>put the folder back</source>
        <translation>restaure la carpeta</translation>
    </message>
    <message>
        <source>the worker failed: {detail}</source>
        <translation>el proceso de trabajo falló: {detail}</translation>
    </message>
    <message>
        <source>the folder does not answer; connect it again</source>
        <translation>la carpeta no responde; vuelva a conectarla</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>Llamada al sistema interrumpida</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>No existe ese dispositivo o dirección</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Recurso no disponible temporalmente</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>No se puede asignar memoria</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>No existe ese dispositivo</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es un directorio</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es un directorio</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argumento no válido</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>El directorio no está vacío</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexión restablecida por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta hasta el servidor</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>La red es inaccesible</translation>
    </message>
    <message>
        <source>allow this user to read it</source>
        <translation>permita que este usuario lo lea</translation>
    </message>
    <message>
        <source>bring it back, or scan the folder again</source>
        <translation>devuélvalo a su lugar o vuelva a explorar la carpeta</translation>
    </message>
    <message>
        <source>check the disk and its cable, or take the file from a backup</source>
        <translation>compruebe el disco y su cable, o tome el archivo de una copia de seguridad</translation>
    </message>
    <message>
        <source>give it a shorter name</source>
        <translation>póngale un nombre más corto</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>ponga el propio archivo en lugar del enlace</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>cierre otros programas y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>cannot be written: {detail}</source>
        <translation>no se puede escribir: {detail}</translation>
    </message>
    <message>
        <source>{written} is read as {reading}</source>
        <translation>{written} se interpreta como {reading}</translation>
    </message>
    <message>
        <source>at most {number} megapixels</source>
        <translation>como máximo {number} megapíxeles</translation>
    </message>
    <message>
        <source>the composite</source>
        <translation>la imagen compuesta</translation>
    </message>
    <message>
        <source>the nested reply of {size} is too large</source>
        <translation>la respuesta anidada de {size} es demasiado grande</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>la capa {number}</translation>
    </message>
    <message>
        <source>{what} would have {size} pixels to work on</source>
        <translation>{what} tendría {size} píxeles que procesar</translation>
    </message>
    <message>
        <source>{what} of {size} is too large</source>
        <translation>{what} de {size} es demasiado grande</translation>
    </message>
    <message>
        <source>sides up to {number} pixels</source>
        <translation>lados de hasta {number} píxeles</translation>
    </message>
    <message>
        <source>the colours cannot be converted</source>
        <translation>no se pueden convertir los colores</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>perfil sin nombre</translation>
    </message>
    <message>
        <source>the profile is for {space}</source>
        <translation>el perfil es para {space}</translation>
    </message>
    <message>
        <source>RGB, gray and CMYK profiles</source>
        <translation>perfiles RGB, de grises y CMYK</translation>
    </message>
    <message>
        <source>the colours cannot be converted: {detail}</source>
        <translation>no se pueden convertir los colores: {detail}</translation>
    </message>
    <message>
        <source>the source has no path “{name}”</source>
        <translation>el origen no tiene el trazado “{name}”</translation>
    </message>
    <message>
        <source>nothing is left of the picture</source>
        <translation>no queda nada de la imagen</translation>
    </message>
    <message>
        <source>paths with something of the picture in them</source>
        <translation>trazados que contengan algo de la imagen</translation>
    </message>
    <message>
        <source>this version has no writer for it</source>
        <translation>esta versión no puede escribirlo</translation>
    </message>
    <message>
        <source>even quality 1 needs more</source>
        <translation>ni siquiera la calidad 1 es suficiente</translation>
    </message>
    <message>
        <source>this program folder lacks the optional part {name}; the Python package {package} has it</source>
        <translation>a esta carpeta de programa le falta la parte opcional {name}; el paquete de Python {package} la incluye</translation>
    </message>
    <message>
        <source>needs the optional package {name}; install {package} in the program&apos;s environment</source>
        <translation>necesita el paquete opcional {name}; instale {package} en el entorno del programa</translation>
    </message>
    <message>
        <source>needs the optional package {name} ({command})</source>
        <translation>necesita el paquete opcional {name} ({command})</translation>
    </message>
    <message>
        <source>{format} cannot hold this picture: {detail}</source>
        <translation>{format} no puede contener esta imagen: {detail}</translation>
    </message>
    <message>
        <source>nothing is left of the layer</source>
        <translation>no queda nada de la capa</translation>
    </message>
    <message>
        <source>a layer of at least 1×1 pixels</source>
        <translation>una capa de al menos 1×1 píxeles</translation>
    </message>
    <message>
        <source>the object&apos;s resolution is not known</source>
        <translation>no se conoce la resolución del objeto</translation>
    </message>
    <message>
        <source>objects whose catalog record gives a Resolution; or use scale= or size=</source>
        <translation>objetos cuyo registro del catálogo indica Resolution; o use scale= o size=</translation>
    </message>
    <message>
        <source>the layer would be too large to work on</source>
        <translation>la capa sería demasiado grande para procesarla</translation>
    </message>
    <message>
        <source>ignored, no localization map is declared</source>
        <translation>se omite: no se ha declarado ningún mapa de localización</translation>
    </message>
    <message>
        <source>the source&apos;s XMP is damaged and left out</source>
        <translation>el XMP del origen está dañado y se omite</translation>
    </message>
    <message>
        <source>a part of the source&apos;s XMP is missing and left out</source>
        <translation>falta una parte del XMP del origen y se omite</translation>
    </message>
    <message>
        <source>the profile is too large for the file and left out</source>
        <translation>el perfil es demasiado grande para el archivo y se omite</translation>
    </message>
    <message>
        <source>the file cannot tell a resolution of {number} dpi, at most {most}</source>
        <translation>el archivo no puede indicar una resolución de {number} ppp, como máximo {most}</translation>
    </message>
    <message>
        <source>the source of layer 0 has no closed paths</source>
        <translation>la fuente de la capa 0 no tiene trazados cerrados</translation>
    </message>
    <message>
        <source>the profile is {space}, which the format does not hold</source>
        <translation>el perfil es {space}, que el formato no admite</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them, or iccEmbed=1 to embed it</source>
        <translation>añada icc=sRGB para convertirlos o iccEmbed=1 para incrustarlo</translation>
    </message>
    <message>
        <source>add icc=sRGB to convert them</source>
        <translation>añada icc=sRGB para convertirlos</translation>
    </message>
    <message>
        <source>the colours are those of “{name}”, but the profile is not embedded and other programs may show them wrong</source>
        <translation>los colores son los de “{name}”, pero el perfil no se incrusta y otros programas podrían mostrarlos mal</translation>
    </message>
    <message>
        <source>not a convex quadrilateral</source>
        <translation>no es un cuadrilátero convexo</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera del intervalo</translation>
    </message>
    <message>
        <source>more than 0, at most 1</source>
        <translation>más de 0 y como máximo 1</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: fmt={format} keeps none</source>
        <translation>la transparencia se acopla con el fondo: fmt={format} no la conserva</translation>
    </message>
    <message>
        <source>transparency is flattened onto the background: no fmt= means JPEG, which keeps none</source>
        <translation>la transparencia se acopla con el fondo: sin fmt= se escribe JPEG, que no la conserva</translation>
    </message>
    <message>
        <source>the reply of {size} exceeds the catalog&apos;s MaxPix</source>
        <translation>la respuesta de {size} supera el valor MaxPix del catálogo</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>como máximo {size}</translation>
    </message>
    <message>
        <source>the reply of {size} is too large</source>
        <translation>la respuesta de {size} es demasiado grande</translation>
    </message>
    <message>
        <source>a reply of {size} does not fit</source>
        <translation>una respuesta de {size} no cabe</translation>
    </message>
    <message>
        <source>sides up to {number}</source>
        <translation>lados de hasta {number}</translation>
    </message>
    <message>
        <source>no such profile</source>
        <translation>no existe ese perfil</translation>
    </message>
    <message>
        <source>sRGB, or a profile of the catalog</source>
        <translation>sRGB, o un perfil del catálogo</translation>
    </message>
    <message>
        <source>is not a profile for {type}</source>
        <translation>no es un perfil para {type}</translation>
    </message>
    <message>
        <source>the catalog&apos;s profile {name} is not used: {detail}</source>
        <translation>no se usa el perfil {name} del catálogo: {detail}</translation>
    </message>
    <message>
        <source>not an ICC profile</source>
        <translation>no es un perfil ICC</translation>
    </message>
    <message>
        <source>too large for a profile</source>
        <translation>demasiado grande para un perfil</translation>
    </message>
    <message>
        <source>only a server has a cache to fill</source>
        <translation>solo un servidor tiene una caché que llenar</translation>
    </message>
    <message>
        <source>only a video server has streams to list</source>
        <translation>solo un servidor de vídeo tiene secuencias que enumerar</translation>
    </message>
    <message>
        <source>only a server has a log to write to</source>
        <translation>solo un servidor tiene un registro en el que escribir</translation>
    </message>
    <message>
        <source>it is for finding faults in a server</source>
        <translation>sirve para buscar fallos en un servidor</translation>
    </message>
    <message>
        <source>only a server saves that way; render writes files here</source>
        <translation>solo un servidor guarda así; aquí render escribe los archivos</translation>
    </message>
    <message>
        <source>it is for asking a server; every request is checked here</source>
        <translation>sirve para preguntar a un servidor; aquí se comprueba cada solicitud</translation>
    </message>
    <message>
        <source>only a server lists locales</source>
        <translation>solo un servidor enumera las configuraciones regionales</translation>
    </message>
    <message>
        <source>its reply is text, not a picture; the command `exportgui props` prints it</source>
        <translation>su respuesta es texto, no una imagen; el comando `exportgui props` la muestra</translation>
    </message>
    <message>
        <source>a template has no image file of its own</source>
        <translation>una plantilla no tiene archivo de imagen propio</translation>
    </message>
    <message>
        <source>{n} area is left out</source>
        <translation>se omite {n} área</translation>
    </message>
    <message>
        <source>{n} areas are left out</source>
        <translation>se omiten {n} áreas</translation>
    </message>
    <message>
        <source>rect, poly and default shapes in pixels</source>
        <translation>formas rect, poly y default en píxeles</translation>
    </message>
    <message>
        <source>{sign} has no partner</source>
        <translation>{sign} no tiene pareja</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a media set inside of a media set, which cannot be</source>
        <translation>«{name}» es un conjunto de medios dentro de un conjunto de medios, lo que no es posible</translation>
    </message>
    <message>
        <source>sets are nested more than {number} deep</source>
        <translation>los conjuntos están anidados a más de {number} niveles</translation>
    </message>
    <message>
        <source>a set has more than {number} members</source>
        <translation>un conjunto tiene más de {number} miembros</translation>
    </message>
    <message>
        <source>not a handler&apos;s name</source>
        <translation>no es el nombre de un controlador</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>letras y dígitos</translation>
    </message>
    <message>
        <source>a layer of {size} pixels is too large to work on</source>
        <translation>una capa de {size} píxeles es demasiado grande para procesarla</translation>
    </message>
    <message>
        <source>the end is beyond that of an open path</source>
        <translation>el fin queda más allá del de un trazado abierto</translation>
    </message>
    <message>
        <source>at most 1; a path that ends with Z can go round again</source>
        <translation>como máximo 1; un trazado que acaba en Z puede recorrerse de nuevo</translation>
    </message>
    <message>
        <source>text on a path can have {number} letters</source>
        <translation>el texto en un trazado puede tener {number} letras</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; of the catalog cannot be used: {detail}</source>
        <translation>no se puede usar la fuente «{name}» del catálogo: {detail}</translation>
    </message>
    <message>
        <source>the font has no name</source>
        <translation>la fuente no tiene nombre</translation>
    </message>
    <message>
        <source>not a font that can be used</source>
        <translation>no es una fuente que se pueda usar</translation>
    </message>
    <message>
        <source>the text has more than {number} lines</source>
        <translation>el texto tiene más de {number} líneas</translation>
    </message>
    <message>
        <source>font &apos;{name}&apos; is not installed; {used} is used</source>
        <translation>la fuente &apos;{name}&apos; no está instalada; se usa {used}</translation>
    </message>
    <message>
        <source>{word} is drawn as metric kerning</source>
        <translation>{word} se dibuja como kerning métrico</translation>
    </message>
    <message>
        <source>text that sizes its own layer can have one alignment only</source>
        <translation>el texto que determina el tamaño de su capa solo puede tener una alineación</translation>
    </message>
    <message>
        <source>one of \ql, \qr and \qc, or size= with a width and a height</source>
        <translation>uno de \ql, \qr y \qc, o size= con anchura y altura</translation>
    </message>
    <message>
        <source>no font here has these private characters of the text: {codes}; install the font that they were made for, or add it to the catalog&apos;s fonts</source>
        <translation>ninguna fuente de este equipo tiene estos caracteres de uso privado del texto: {codes}; instale la fuente para la que se crearon o añádala a las fuentes del catálogo</translation>
    </message>
    <message>
        <source>no font here has these characters of the text, which Unicode does not define: {codes}; correct the text, or install a font that has them</source>
        <translation>ninguna fuente de este equipo tiene estos caracteres del texto, que Unicode no define: {codes}; corrija el texto o instale una fuente que los tenga</translation>
    </message>
    <message>
        <source>Chinese, Japanese or Korean</source>
        <translation>chino, japonés o coreano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Canadian Aboriginal</source>
        <translation>aborigen canadiense</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latino</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>mathematical</source>
        <translation>matemático</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>etíope</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>no font here has these signs of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>ninguna fuente instalada tiene estos signos del texto: {letters}; instale una que los tenga, por ejemplo {font}</translation>
    </message>
    <message>
        <source>no font here has the {script} letters of the text: {letters}; install a font that has them, such as {font}</source>
        <translation>ninguna fuente instalada tiene las letras {script} del texto: {letters}; instale una que las tenga, por ejemplo {font}</translation>
    </message>
    <message>
        <source>the font {name} cannot be used</source>
        <translation>no se puede usar la fuente {name}</translation>
    </message>
    <message>
        <source>the text cannot be set</source>
        <translation>el texto no se puede componer</translation>
    </message>
    <message>
        <source>{reason} in {place}</source>
        <translation>{reason} en {place}</translation>
    </message>
    <message>
        <source>the catalog&apos;s Watermark is missing</source>
        <translation>falta el Watermark del catálogo</translation>
    </message>
    <message>
        <source>{number} macros are too many to import</source>
        <translation>{number} macros son demasiadas para importar</translation>
    </message>
    <message>
        <source>up to {number} at once</source>
        <translation>hasta {number} a la vez</translation>
    </message>
    <message>
        <source>the settings are the defaults now</source>
        <translation>ahora rige la configuración predeterminada</translation>
    </message>
    <message>
        <source>{object} may be {names}: {chosen} is used</source>
        <translation>{object} puede ser {names}: se usa {chosen}</translation>
    </message>
    <message>
        <source>{object} is not here: {chosen} is used</source>
        <translation>{object} no está aquí: se usa {chosen}</translation>
    </message>
    <message>
        <source>the crop {crop} is kept on the server: all of {object} is used</source>
        <translation>el recorte {crop} está en el servidor: se usa {object} completo</translation>
    </message>
    <message>
        <source>{number} files are too many</source>
        <translation>{number} archivos son demasiados</translation>
    </message>
    <message>
        <source>the package cannot be read: {detail}</source>
        <translation>no se puede leer el paquete: {detail}</translation>
    </message>
    <message>
        <source>larger than {size} MiB when it is unpacked</source>
        <translation>ocupa más de {size} MiB una vez descomprimido</translation>
    </message>
    <message>
        <source>document types and entities are not accepted</source>
        <translation>no se aceptan tipos de documento ni entidades</translation>
    </message>
    <message>
        <source>this program stood still, and job {number} was resumed by another one ({process}) meanwhile; nothing more is done here</source>
        <translation>este programa estuvo detenido y, entretanto, otro ({process}) reanudó el trabajo {number}; aquí no se hace nada más</translation>
    </message>
    <message>
        <source>{names} in rules: no effect here</source>
        <translation>{names} en las reglas: no tienen efecto aquí</translation>
    </message>
    <message>
        <source>the request is longer than {size} KiB, the most that rules are applied to</source>
        <translation>la solicitud supera los {size} KiB, el máximo al que se aplican las reglas</translation>
    </message>
    <message>
        <source>{file} refuses this request by {rule}</source>
        <translation>{file} rechaza esta solicitud por la {rule}</translation>
    </message>
    <message>
        <source>the rules of {file} make {reading} of {written}</source>
        <translation>las reglas de {file} convierten {written} en {reading}</translation>
    </message>
    <message>
        <source>the Id is in line {line} already; the last record counts</source>
        <translation>el Id ya está en la línea {line}; vale el último registro</translation>
    </message>
    <message>
        <source>not read: {detail}</source>
        <translation>sin leer: {detail}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>se dibuja</translation>
    </message>
    <message>
        <source>no effect here</source>
        <translation>sin efecto aquí</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>The command changes the reply.</source>
        <translation>El comando cambia la respuesta.</translation>
    </message>
    <message>
        <source>It only steers a server and is accepted as it stands.</source>
        <translation>Solo dirige un servidor y se acepta tal como está.</translation>
    </message>
    <message>
        <source>It stops the request with an error that names it.</source>
        <translation>Detiene la solicitud con un error que lo nombra.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>layer+view</source>
        <translation>capa y vista</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>efecto</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
    </message>
    <message>
        <source>The left part is kept.</source>
        <translation>Se conserva la parte izquierda.</translation>
    </message>
    <message>
        <source>The sign&apos;s top left corner lies on layer 0&apos;s anchor.</source>
        <translation>La esquina superior izquierda del letrero está en el ancla de la capa 0.</translation>
    </message>
    <message>
        <source>The sign&apos;s bottom right corner lies on layer 0&apos;s anchor.</source>
        <translation>La esquina inferior derecha del letrero está en el ancla de la capa 0.</translation>
    </message>
    <message>
        <source>A quarter of the 300 its record gives.</source>
        <translation>Una cuarta parte de los 300 que indica su registro.</translation>
    </message>
    <message>
        <source>The sample&apos;s plate has a Photoshop path named rim.</source>
        <translation>El plato del ejemplo tiene un trazado de Photoshop llamado rim.</translation>
    </message>
    <message>
        <source>Layer 2, the bottle, is left out.</source>
        <translation>Se omite la capa 2, la botella.</translation>
    </message>
    <message>
        <source>In layer coordinates; req=map answers with it scaled.</source>
        <translation>En coordenadas de la capa; req=map responde con él a escala.</translation>
    </message>
    <message>
        <source>In coordinates of the source, so the crop moves it.</source>
        <translation>En coordenadas del origen, así que el recorte lo desplaza.</translation>
    </message>
    <message>
        <source>A nested request as the layer&apos;s image.</source>
        <translation>Una solicitud anidada como imagen de la capa.</translation>
    </message>
    <message>
        <source>A shadow behind the bottle.</source>
        <translation>Una sombra detrás de la botella.</translation>
    </message>
    <message>
        <source>The effect shows through the layer.</source>
        <translation>El efecto se ve a través de la capa.</translation>
    </message>
    <message>
        <source>The object does not exist.</source>
        <translation>El objeto no existe.</translation>
    </message>
    <message>
        <source>90 pixels become 144.</source>
        <translation>90 píxeles pasan a ser 144.</translation>
    </message>
    <message>
        <source>At most 3,000 bytes.</source>
        <translation>Como máximo 3000 bytes.</translation>
    </message>
    <message>
        <source>The sample catalog has no translations, so nothing changes.</source>
        <translation>El catálogo de ejemplo no tiene traducciones, así que nada cambia.</translation>
    </message>
    <message>
        <source>The file carries the path rim, scaled.</source>
        <translation>El archivo lleva el trazado rim, a escala.</translation>
    </message>
    <message>
        <source>The file says 300 pixels per inch.</source>
        <translation>El archivo indica 300 píxeles por pulgada.</translation>
    </message>
    <message>
        <source>Six colours.</source>
        <translation>Seis colores.</translation>
    </message>
    <message>
        <source>The sample&apos;s shop card, filled by its variables.</source>
        <translation>La tarjeta de la tienda del ejemplo, rellenada con sus variables.</translation>
    </message>
    <message>
        <source>Command reference</source>
        <translation>Referencia de comandos</translation>
    </message>
    <message>
        <source>The {number} commands of the Image Serving request language as this program understands them. Each is shown with an example from the sample catalog, drawn by the program; a chequered ground stands for transparency. Page names are those of Adobe&apos;s public command reference.</source>
        <translation>Los {number} comandos del lenguaje de solicitudes de Image Serving tal como los entiende este programa. Cada uno se muestra con un ejemplo del catálogo de ejemplo, dibujado por el programa; un fondo de cuadros indica transparencia. Los nombres de página son los de la referencia pública de comandos de Adobe.</translation>
    </message>
    <message>
        <source>scope: {scope}</source>
        <translation>ámbito: {scope}</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>{request} answers:</source>
        <translation>{request} responde:</translation>
    </message>
    <message>
        <source>What the example of {command} looks like</source>
        <translation>Aspecto del ejemplo de {command}</translation>
    </message>
    <message>
        <source>{format} · {width} × {height} · {size} bytes</source>
        <translation>{format} · {width} × {height} · {size} bytes</translation>
    </message>
    <message>
        <source>Of {number} commands: {counts}.</source>
        <translation>De {number} comandos: {counts}.</translation>
    </message>
    <message>
        <source>Refused values of req=, because only a server answers them: {values}.</source>
        <translation>Valores de req= que se rechazan porque solo los responde un servidor: {values}.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Reference page</source>
        <translation>Página de referencia</translation>
    </message>
    <message>
        <source>the chosen folder holds assets of the catalog, and what is exported there becomes assets too</source>
        <translation>la carpeta elegida contiene recursos del catálogo, y lo que se exporte allí también será recurso</translation>
    </message>
    <message>
        <source>the chosen folder lies in the catalog; scans leave it out from now on</source>
        <translation>la carpeta elegida está dentro del catálogo; a partir de ahora los análisis la omiten</translation>
    </message>
    <message>
        <source>the drawings of the request have more than {number} images</source>
        <translation>los dibujos de la solicitud tienen más de {number} imágenes</translation>
    </message>
    <message>
        <source>the image {name} in the drawing is left out: only {example} is read</source>
        <translation>se omite la imagen {name} del dibujo: solo se lee {example}</translation>
    </message>
    <message>
        <source>nothing uses this variable</source>
        <translation>nada usa esta variable</translation>
    </message>
    <message>
        <source>{text} is no mail address, such as {example}</source>
        <translation>{text} no es una dirección de correo, como {example}</translation>
    </message>
    <message>
        <source>without color=, it is drawn in black</source>
        <translation>sin color=, se dibuja en negro</translation>
    </message>
    <message>
        <source>ignored, a mask has no colours and no profile</source>
        <translation>se omite: una máscara no tiene colores ni perfil</translation>
    </message>
    <message>
        <source>no profile is embedded, as none is known for {type} pixels; name one with icc=</source>
        <translation>no se incrusta ningún perfil, ya que no se conoce ninguno para píxeles {type}; indique uno con icc=</translation>
    </message>
    <message>
        <source>{written} is not read in the path</source>
        <translation>{written} no se lee en la ruta</translation>
    </message>
    <message>
        <source>a part of its picture has another size than the file says</source>
        <translation>una parte de la imagen no tiene el tamaño que indica el archivo</translation>
    </message>
    <message>
        <source>its greatest value is not within 1 to 65535</source>
        <translation>su valor máximo no está entre 1 y 65535</translation>
    </message>
    <message>
        <source>a sample is not a number</source>
        <translation>una muestra no es un número</translation>
    </message>
    <message>
        <source>a row of it has too few pixels</source>
        <translation>una de sus filas tiene muy pocos píxeles</translation>
    </message>
    <message>
        <source>it has a colour of an unknown name</source>
        <translation>tiene un color con un nombre desconocido</translation>
    </message>
    <message>
        <source>a pixel has no colour</source>
        <translation>un píxel no tiene color</translation>
    </message>
    <message>
        <source>save it as TIFF, PNG or JPEG</source>
        <translation>guárdelo como TIFF, PNG o JPEG</translation>
    </message>
    <message>
        <source>check the disk or the network folder, then try again</source>
        <translation>compruebe el disco o la carpeta de red y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>work on fewer files at once or close other programs, then retry</source>
        <translation>procese menos archivos a la vez o cierre otros programas y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>install it, then try again</source>
        <translation>instálelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>save it in a simpler form, or try again when less is going on</source>
        <translation>guárdelo en una forma más sencilla o vuelva a intentarlo cuando haya menos actividad</translation>
    </message>
    <message>
        <source>JPEG of more than 8 bits, or without loss</source>
        <translation>JPEG de más de 8 bits o sin pérdida</translation>
    </message>
    <message>
        <source>it has no frame header</source>
        <translation>no tiene encabezado de fotograma</translation>
    </message>
    <message>
        <source>remove these files? Type {word} to do it, anything else to keep them:</source>
        <translation>¿Eliminar estos archivos? Escriba {word} para hacerlo, cualquier otra cosa para conservarlos:</translation>
    </message>
    <message>
        <source>removed {number} of {total} files</source>
        <translation>se eliminaron {number} de {total} archivos</translation>
    </message>
    <message>
        <source>only files of assets that match {patterns} are looked at by --prune</source>
        <translation>--prune solo tiene en cuenta los archivos de recursos que coinciden con {patterns}</translation>
    </message>
    <message>
        <source>a list or a job document names assets that exist, so that --prune looks at no file; select by patterns, or all</source>
        <translation>una lista o un documento de trabajo nombra recursos que existen, así que --prune no tiene en cuenta ningún archivo; seleccione con patrones o todo</translation>
    </message>
    <message>
        <source>its asset is gone, but the file was altered and stays: {name}</source>
        <translation>su recurso ya no existe, pero el archivo se modificó y se conserva: {name}</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>no se eliminó nada</translation>
    </message>
    <message>
        <source>its asset is gone: {name}</source>
        <translation>su recurso ya no existe: {name}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is kept; exported as {file}</source>
        <translation>{name} se modificó después de exportarlo y se conserva; se exportó como {file}</translation>
    </message>
    <message>
        <source>{name} was not exported by this program and is kept; exported as {file}</source>
        <translation>{name} no lo exportó este programa y se conserva; se exportó como {file}</translation>
    </message>
    <message>
        <source>{name} is the output of {asset} and is kept; exported as {file}</source>
        <translation>{name} es la salida de {asset} y se conserva; se exportó como {file}</translation>
    </message>
    <message>
        <source>{name} was altered since its export and is left alone</source>
        <translation>{name} se modificó después de exportarlo y no se toca</translation>
    </message>
    <message>
        <source>{number} unchanged files were drawn by an older version, which drew some things otherwise; {option} exports them again</source>
        <translation>{number} archivos sin cambios los dibujó una versión anterior, que dibujaba algunas cosas de otro modo; {option} los exporta de nuevo</translation>
    </message>
    <message>
        <source>exported earlier, but the asset is gone: {names}</source>
        <translation>exportados antes, pero el recurso ya no existe: {names}</translation>
    </message>
    <message>
        <source>exported earlier and altered since, but the asset is gone; kept: {names}</source>
        <translation>exportados antes y modificados después, pero el recurso ya no existe; se conservan: {names}</translation>
    </message>
    <message>
        <source>the file is a web page, not a picture</source>
        <translation>el archivo es una página web, no una imagen</translation>
    </message>
    <message>
        <source>the file is a film, not a picture</source>
        <translation>el archivo es un vídeo, no una imagen</translation>
    </message>
    <message>
        <source>the file is an archive, not a picture</source>
        <translation>el archivo es un archivo comprimido, no una imagen</translation>
    </message>
    <message>
        <source>the file is a side file of macOS, without the picture</source>
        <translation>el archivo es un archivo auxiliar de macOS, sin la imagen</translation>
    </message>
    <message>
        <source>get the picture itself</source>
        <translation>consiga la imagen en sí</translation>
    </message>
    <message>
        <source>{format} files are not supported</source>
        <translation>no se admiten los archivos {format}</translation>
    </message>
    <message>
        <source>give it a width and a height</source>
        <translation>dele un ancho y un alto</translation>
    </message>
    <message>
        <source>camera raw file</source>
        <translation>archivo raw de cámara</translation>
    </message>
    <message>
        <source>a list of more than {number} lines; divide it</source>
        <translation>una lista de más de {number} líneas; divídala</translation>
    </message>
    <message>
        <source>the list is empty; nothing was written</source>
        <translation>la lista está vacía; no se escribió nada</translation>
    </message>
    <message>
        <source>line {number} of the list: {detail}</source>
        <translation>línea {number} de la lista: {detail}</translation>
    </message>
    <message>
        <source>the list names nothing of {catalog} that can be exported; nothing was written</source>
        <translation>la lista no nombra nada de {catalog} que se pueda exportar; no se escribió nada</translation>
    </message>
    <message>
        <source>{name} may be {names}</source>
        <translation>{name} puede ser {names}</translation>
    </message>
    <message>
        <source>{name} is missing; did you mean {nearest}?</source>
        <translation>falta {name}; ¿quiso decir {nearest}?</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>the first line of the list is its heading: {text}</source>
        <translation>la primera línea de la lista es su encabezado: {text}</translation>
    </message>
    <message>
        <source>{number} assets have names that begin with what is missing; {option} takes patterns</source>
        <translation>{number} recursos tienen nombres que empiezan por lo que falta; {option} admite patrones</translation>
    </message>
    <message>
        <source>not a table: {detail}</source>
        <translation>no es una tabla: {detail}</translation>
    </message>
    <message>
        <source>a table needs a heading and at least one row</source>
        <translation>una tabla necesita un encabezado y al menos una fila</translation>
    </message>
    <message>
        <source>a table of more than {number} rows</source>
        <translation>una tabla de más de {number} filas</translation>
    </message>
    <message>
        <source>{number} cells, but the heading has {columns}: {names}; write a value that contains the separator in quotation marks</source>
        <translation>{number} celdas, pero el encabezado tiene {columns}: {names}; escriba entre comillas los valores que contengan el separador</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>{names} cannot be the name of a variable; allowed: {choices}</source>
        <translation>{names} no puede ser el nombre de una variable; permitido: {choices}</translation>
    </message>
    <message>
        <source>two columns have the name {name}</source>
        <translation>dos columnas se llaman {name}</translation>
    </message>
    <message>
        <source>a job that waits, of {folder}, cannot be read: another version of the program wrote it, or it is damaged</source>
        <translation>no se puede leer un trabajo en espera, de {folder}: lo escribió otra versión del programa o está dañado</translation>
    </message>
    <message>
        <source>a class within a class</source>
        <translation>una clase de caracteres dentro de otra</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>a schedule has 6 or 7 fields, not {number}</source>
        <translation>una programación tiene 6 o 7 campos, no {number}</translation>
    </message>
    <message>
        <source>put the seconds in front and write &apos;?&apos; for one of the two days, such as {example}</source>
        <translation>ponga los segundos delante y escriba &apos;?&apos; en uno de los dos días, como {example}</translation>
    </message>
    <message>
        <source>write seconds, minutes, hours, day of the month, month, day of the week and, if wanted, the year, such as {example}</source>
        <translation>escriba segundos, minutos, horas, día del mes, mes, día de la semana y, si lo desea, el año, como {example}</translation>
    </message>
    <message>
        <source>one of the two days says when; the other one is &apos;?&apos;</source>
        <translation>uno de los dos días dice cuándo; el otro es &apos;?&apos;</translation>
    </message>
    <message>
        <source>only one of the two days may be given; write &apos;?&apos; for one</source>
        <translation>solo se puede indicar uno de los dos días; escriba &apos;?&apos; en el otro</translation>
    </message>
    <message>
        <source>{field}: &apos;*&apos; is read as &apos;?&apos;; Quartz itself refuses it</source>
        <translation>{field}: &apos;*&apos; se lee como &apos;?&apos;; el propio Quartz lo rechaza</translation>
    </message>
    <message>
        <source>{value} is not allowed</source>
        <translation>{value} no está permitido</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>día del mes</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>{first} and {second} exclude each other; leave one out</source>
        <translation>{first} y {second} se excluyen mutuamente; omita uno</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} no es una hora</translation>
    </message>
    <message>
        <source>the offset from UTC is missing</source>
        <translation>falta la diferencia con UTC</translation>
    </message>
    <message>
        <source>no time zone is called {name}</source>
        <translation>no hay ninguna zona horaria llamada {name}</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>it never runs again; check the day, the month and the year</source>
        <translation>no se vuelve a ejecutar; compruebe el día, el mes y el año</translation>
    </message>
    <message>
        <source>schedule {number} was removed</source>
        <translation>se eliminó la programación {number}</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nunca más</translation>
    </message>
    <message>
        <source>next: {times}</source>
        <translation>próximas: {times}</translation>
    </message>
    <message>
        <source>missed: {number}, the last at {times}</source>
        <translation>perdidas: {number}; las últimas: {times}</translation>
    </message>
    <message>
        <source>{command} carries it out once</source>
        <translation>{command} la ejecuta una vez</translation>
    </message>
    <message>
        <source>the last run did not begin: {detail}</source>
        <translation>la última ejecución no comenzó: {detail}</translation>
    </message>
    <message>
        <source>holds {sign}, which XML cannot</source>
        <translation>contiene {sign}, que XML no admite</translation>
    </message>
    <message>
        <source>{catalog} has no asset {name}</source>
        <translation>{catalog} no tiene ningún recurso {name}</translation>
    </message>
    <message>
        <source>none of these assets is a member of a set, which {tokens} in names are about; {option} exports the members of the sets that are selected</source>
        <translation>ninguno de estos recursos pertenece a un conjunto, y de ello tratan {tokens} en los nombres; {option} exporta los miembros de los conjuntos seleccionados</translation>
    </message>
    <message>
        <source>{file}: fewer cells than the heading has in line {lines}; where they are missing, the template&apos;s own values stay</source>
        <translation>{file}: menos celdas que en el encabezado en la línea {lines}; donde faltan, se mantienen los valores de la plantilla</translation>
    </message>
    <message>
        <source>line {number} ({names})</source>
        <translation>línea {number} ({names})</translation>
    </message>
    <message>
        <source>{file}: empty cells in {lines}; an empty cell makes its variable empty</source>
        <translation>{file}: celdas vacías en {lines}; una celda vacía deja vacía su variable</translation>
    </message>
    <message>
        <source>{file}: lines {lines} have the same name; their files are numbered</source>
        <translation>{file}: las líneas {lines} tienen el mismo nombre; sus archivos se numeran</translation>
    </message>
    <message>
        <source>{file}: no template uses a variable: {name} is ignored</source>
        <translation>{file}: ninguna plantilla usa variables: {name} no se tiene en cuenta</translation>
    </message>
    <message>
        <source>{file}: no template uses the column {name}; they use {choices}</source>
        <translation>{file}: ninguna plantilla usa la columna {name}; usan {choices}</translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} está vacío</translation>
    </message>
    <message>
        <source>line {line} of {file}</source>
        <translation>línea {line} de {file}</translation>
    </message>
    <message>
        <source>the server has it, but its file is not in this catalog</source>
        <translation>el servidor lo tiene, pero su archivo no está en este catálogo</translation>
    </message>
    <message>
        <source>{option} cannot be used with a job that runs later</source>
        <translation>{option} no se puede usar con un trabajo que se ejecuta más tarde</translation>
    </message>
    <message>
        <source>{number} assets of a server read</source>
        <translation>{number} recursos de un servidor leídos</translation>
    </message>
    <message>
        <source>{number} with a file here</source>
        <translation>{number} con un archivo aquí</translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation>{number} conjuntos</translation>
    </message>
    <message>
        <source>{number} without a file here</source>
        <translation>{number} sin archivo aquí</translation>
    </message>
    <message>
        <source>{number} in the trash left out</source>
        <translation>{number} en la papelera, omitidos</translation>
    </message>
    <message>
        <source>{number} of {total} assets are in these pages; the others keep no handle</source>
        <translation>estas páginas contienen {number} de {total} recursos; los demás se quedan sin identificador</translation>
    </message>
    <message>
        <source>{name} may be {names}; it has no file</source>
        <translation>{name} puede ser {names}; se queda sin archivo</translation>
    </message>
    <message>
        <source>more than {size} MB without an asset</source>
        <translation>más de {size} MB sin ningún recurso</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>the files are collected in a folder beside the ZIP and packed at the end; until then they take up to twice the room</source>
        <translation>los archivos se reúnen en una carpeta junto al ZIP y se empaquetan al final; hasta entonces ocupan hasta el doble de espacio</translation>
    </message>
    <message>
        <source>is a folder; choose another name for the ZIP; nothing was written</source>
        <translation>es una carpeta; elija otro nombre para el ZIP; no se escribió nada</translation>
    </message>
    <message>
        <source>{name} exists already; nothing was written</source>
        <translation>{name} ya existe; no se escribió nada</translation>
    </message>
    <message>
        <source>{name} is replaced</source>
        <translation>se reemplaza {name}</translation>
    </message>
    <message>
        <source>{name} exists and is kept; packed as {file}</source>
        <translation>{name} existe y se conserva; se empaqueta como {file}</translation>
    </message>
    <message>
        <source>{name} is replaced if it is as an earlier job wrote it and all its files are exported again; else it is kept and {file} made</source>
        <translation>{name} se reemplaza si está como lo escribió un trabajo anterior y todos sus archivos se exportan de nuevo; si no, se conserva y se crea {file}</translation>
    </message>
    <message>
        <source>{name} was altered before it was packed; resume the job to export it again</source>
        <translation>{name} se modificó antes de empaquetarlo; reanude el trabajo para exportarlo de nuevo</translation>
    </message>
    <message>
        <source>the ZIP cannot be read back as it was written</source>
        <translation>el ZIP no se puede volver a leer tal como se escribió</translation>
    </message>
    <message>
        <source>{name} is gone from its folder; resume the job to export it again</source>
        <translation>{name} ya no está en su carpeta; reanude el trabajo para exportarlo de nuevo</translation>
    </message>
    <message>
        <source>packing {name}</source>
        <translation>empaquetando {name}</translation>
    </message>
    <message>
        <source>{name} appeared after the job began; move it away</source>
        <translation>{name} apareció después de empezar el trabajo; muévalo a otro lugar</translation>
    </message>
    <message>
        <source>cancelled while the ZIP was packed</source>
        <translation>cancelado mientras se empaquetaba el ZIP</translation>
    </message>
    <message>
        <source>The whole log is attached as {name}.</source>
        <translation>El registro completo está adjunto como {name}.</translation>
    </message>
    <message>
        <source>The log is too large for a mail; this writes it: {command}</source>
        <translation>El registro es demasiado grande para un correo; esta orden lo guarda: {command}</translation>
    </message>
    <message>
        <source>Another mail comes when it ends.</source>
        <translation>Se enviará otro correo cuando termine.</translation>
    </message>
    <message>
        <source>schedule {number}: next run at {time}</source>
        <translation>programación {number}: próxima ejecución: {time}</translation>
    </message>
    <message>
        <source>it runs while {command} is at work; {install} starts that when you log in</source>
        <translation>se ejecuta mientras {command} está en marcha; {install} lo inicia cuando inicie sesión</translation>
    </message>
    <message>
        <source>it is not said when to run; give {first} or {second}</source>
        <translation>no se indica cuándo ejecutar; indique {first} o {second}</translation>
    </message>
    <message>
        <source>schedule {number}, due at {time}</source>
        <translation>programación {number}, prevista para {time}</translation>
    </message>
    <message>
        <source>waiting; schedules: {number}</source>
        <translation>en espera; programaciones: {number}</translation>
    </message>
    <message>
        <source>runs of these schedules were missed: {numbers}; {command} carries out each once</source>
        <translation>se perdieron ejecuciones de estas programaciones: {numbers}; {command} ejecuta cada una una vez</translation>
    </message>
    <message>
        <source>schedules run from now on, and whenever you log in</source>
        <translation>las programaciones se ejecutan desde ahora y cada vez que inicie sesión</translation>
    </message>
    <message>
        <source>written: {path}</source>
        <translation>escrito: {path}</translation>
    </message>
    <message>
        <source>nothing was installed</source>
        <translation>no había nada instalado</translation>
    </message>
    <message>
        <source>schedules do not run by themselves any more</source>
        <translation>las programaciones ya no se ejecutan por sí solas</translation>
    </message>
    <message>
        <source>removed: {path}</source>
        <translation>eliminado: {path}</translation>
    </message>
    <message>
        <source>schedule {number} cannot be read: another version of the program wrote it, or it is damaged; `exportgui schedule remove {number}` removes it</source>
        <translation>no se puede leer la programación {number}: la escribió otra versión del programa o está dañada; `exportgui schedule remove {number}` la elimina</translation>
    </message>
    <message>
        <source>schedule {number} was removed, or another program took up its run; nothing was written</source>
        <translation>se eliminó la programación {number} u otro programa se encargó de su ejecución; no se escribió nada</translation>
    </message>
    <message>
        <source>there is no schedule {number}; `exportgui schedule list` lists them</source>
        <translation>no existe la programación {number}; `exportgui schedule list` las muestra</translation>
    </message>
    <message>
        <source>{command} failed: {detail}</source>
        <translation>{command} falló: {detail}</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>schedule {number}: {detail}</source>
        <translation>programación {number}: {detail}</translation>
    </message>
    <message>
        <source>the command after the job could not be started: {detail}</source>
        <translation>no se pudo iniciar el comando posterior al trabajo: {detail}</translation>
    </message>
    <message>
        <source>the command cannot be read: {detail}</source>
        <translation>no se puede leer el comando: {detail}</translation>
    </message>
    <message>
        <source>the command after the job took more than {number} seconds and was ended</source>
        <translation>el comando posterior al trabajo tardó más de {number} segundos y se finalizó</translation>
    </message>
    <message>
        <source>the command after the job ended with status {number}</source>
        <translation>el comando posterior al trabajo terminó con el estado {number}</translation>
    </message>
    <message>
        <source>the webhook&apos;s address must begin with https:// or lead to this computer</source>
        <translation>la dirección del webhook debe empezar por https:// o llevar a este equipo</translation>
    </message>
    <message>
        <source>the webhook did not take the job&apos;s log</source>
        <translation>el webhook no aceptó el registro del trabajo</translation>
    </message>
    <message>
        <source>no answer in {number} seconds</source>
        <translation>sin respuesta en {number} segundos</translation>
    </message>
    <message>
        <source>it answered with status {number}</source>
        <translation>respondió con el estado {number}</translation>
    </message>
    <message>
        <source>{number} assets: the hosted export takes {most} in a job</source>
        <translation>{number} recursos: la exportación alojada admite {most} por trabajo</translation>
    </message>
    <message>
        <source>about {size} GB of files: the hosted export takes {most} GB in a job</source>
        <translation>unos {size} GB de archivos: la exportación alojada admite {most} GB por trabajo</translation>
    </message>
    <message>
        <source>watching {catalog}; what is new or changed goes to {folder}; Ctrl-C ends it</source>
        <translation>se vigila {catalog}; lo nuevo o modificado va a {folder}; Ctrl-C lo termina</translation>
    </message>
    <message>
        <source>it is looked at every second</source>
        <translation>se mira cada segundo</translation>
    </message>
    <message>
        <source>it is looked at every {n} seconds</source>
        <translation>se mira cada {n} segundos</translation>
    </message>
    <message>
        <source>waiting: {reason}</source>
        <translation>en espera: {reason}</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>keep a catalog exported: new and changed pictures by a recipe, until Ctrl-C</source>
        <translation>mantener exportado un catálogo: imágenes nuevas y modificadas según una receta, hasta Ctrl-C</translation>
    </message>
    <message>
        <source>a recipe or its name</source>
        <translation>una receta o su nombre</translation>
    </message>
    <message>
        <source>the folder for the files, unless the recipe names one</source>
        <translation>la carpeta para los archivos, si la receta no indica una</translation>
    </message>
    <message>
        <source>how long a file must stay the same before it is exported; default: {number}</source>
        <translation>cuánto tiempo debe seguir igual un archivo antes de exportarlo; por defecto: {number}</translation>
    </message>
    <message>
        <source>look this often instead of waiting for events of the system</source>
        <translation>mirar con esta frecuencia en vez de esperar avisos del sistema</translation>
    </message>
    <message>
        <source>print the log of each job as JSON</source>
        <translation>imprimir el registro de cada trabajo como JSON</translation>
    </message>
    <message>
        <source>another watch ({process}) exports {catalog} to this folder already; stop that one first, or choose another folder</source>
        <translation>otra vigilancia ({process}) ya exporta {catalog} a esta carpeta; deténgala primero o elija otra carpeta</translation>
    </message>
    <message>
        <source>choose a folder: it grows file by file</source>
        <translation>elija una carpeta: crece archivo por archivo</translation>
    </message>
    <message>
        <source>choose a folder outside of it</source>
        <translation>elija una carpeta fuera de él</translation>
    </message>
    <message>
        <source>the job is in {file}</source>
        <translation>el trabajo está en {file}</translation>
    </message>
    <message>
        <source>exists and is no job document</source>
        <translation>ya existe y no es un documento de trabajo</translation>
    </message>
    <message>
        <source>the window was closed before it began</source>
        <translation>la ventana se cerró antes de que comenzara</translation>
    </message>
</context>
<context>
    <name>AbandonedJobsBar</name>
    <message>
        <source>Queue again</source>
        <translation>Volver a poner en cola</translation>
    </message>
    <message>
        <source>Export them now, in the order they had</source>
        <translation>Exportarlos ahora, en el orden que tenían</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not export them</source>
        <translation>No exportarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waited when the window was closed: {assets}.</source>
        <translation>
            <numerusform>%n trabajo estaba en espera al cerrar la ventana: {assets}.</numerusform>
            <numerusform>%n trabajos estaban en espera al cerrar la ventana: {assets}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n recurso</numerusform>
            <numerusform>%n recursos</numerusform>
        </translation>
    </message>
</context>
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
    <name>AddressField</name>
    <message>
        <source>Mail to</source>
        <translation>Correo para</translation>
    </message>
    <message>
        <source>Who gets the mails about the job; addresses separated by commas</source>
        <translation>Quién recibe los correos sobre el trabajo; direcciones separadas por comas</translation>
    </message>
    <message>
        <source>About the recipients</source>
        <translation>Acerca de los destinatarios</translation>
    </message>
    <message>
        <source>This is no mail address: {text}</source>
        <translation>No es una dirección de correo: {text}</translation>
    </message>
    <message>
        <source>No mail is sent by this email setting.</source>
        <translation>Con esta configuración de correo no se envía ninguno.</translation>
    </message>
    <message>
        <source>They get the mails instead of those of the settings.</source>
        <translation>Reciben los correos en lugar de los destinatarios de la configuración.</translation>
    </message>
    <message>
        <source>Empty: the recipients of the settings get the mails.</source>
        <translation>Vacío: los correos van a los destinatarios de la configuración.</translation>
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
        <source>Grayscale</source>
        <translation>Escala de grises</translation>
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
        <translation>{name}, {place} de {total}</translation>
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
    <name>BrowseController</name>
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
        <source>Pixels</source>
        <translation>Píxeles</translation>
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
    <name>CatalogOpener</name>
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
    <name>ComposerController</name>
    <message>
        <source>The query of the address is in the modifiers.</source>
        <translation>La consulta de la dirección está en los modificadores.</translation>
    </message>
    <message>
        <source>The address names no asset: layer 0 is empty. Remove src= to put one in.</source>
        <translation>La dirección no designa ningún recurso: la capa 0 está vacía. Quite src= para poner uno.</translation>
    </message>
    <message>
        <source>{object} is selected.</source>
        <translation>{object} está seleccionado.</translation>
    </message>
    <message>
        <source>{object} is in the catalog, but not shown now.</source>
        <translation>{object} está en el catálogo, pero ahora no se muestra.</translation>
    </message>
    <message>
        <source>{object} is not in this catalog.</source>
        <translation>{object} no está en este catálogo.</translation>
    </message>
    <message>
        <source>Modifiers taken from the address.</source>
        <translation>Modificadores tomados de la dirección.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Give the new file another name</source>
        <translation>Dar otro nombre al archivo nuevo</translation>
    </message>
    <message>
        <source>Export only what is new or changed</source>
        <translation>Exportar solo lo nuevo o modificado</translation>
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
    <name>DesktopNotification</name>
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
    <name>DestinationButton</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the destination; the menu has ZIP files</source>
        <translation>Elegir el destino; el menú ofrece archivos ZIP</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;ZIP file…</source>
        <translation>Archivo &amp;ZIP…</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Export without the name, company and description of the document</source>
        <translation>Exportar sin el nombre, la empresa ni la descripción del documento</translation>
    </message>
    <message>
        <source>{file}: open the catalog with its assets.</source>
        <translation>{file}: abra el catálogo que contiene sus recursos.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {count} of %n asset(s) in the tray.</source>
        <translation>
            <numerusform>{file}: {count} de %n recurso en la bandeja.</numerusform>
            <numerusform>{file}: {count} de %n recursos en la bandeja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this catalog: {names}.</source>
        <translation>No están en este catálogo: {names}.</translation>
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
        <source>asset</source>
        <translation>recurso</translation>
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
        <source>Correct the mail addresses first.</source>
        <translation>Corrija primero las direcciones de correo.</translation>
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
    <message numerus="yes">
        <source>{export} as %n file(s)</source>
        <translation>
            <numerusform>{export} como %n archivo</numerusform>
            <numerusform>{export} como %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exportar %n archivo</numerusform>
            <numerusform>Exportar %n archivos</numerusform>
        </translation>
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
    <name>FavouriteFoldersView</name>
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
    <name>FolderActions</name>
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
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualizar</translation>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
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
    <name>JobDocuments</name>
    <message>
        <source>IPS documents (*.xml)</source>
        <translation>Documentos de IPS (*.xml)</translation>
    </message>
    <message>
        <source>Open job document</source>
        <translation>Abrir documento de trabajo</translation>
    </message>
    <message>
        <source>Pasted document</source>
        <translation>Documento pegado</translation>
    </message>
    <message>
        <source>The clipboard has no job document, address or file.</source>
        <translation>El portapapeles no contiene ningún documento de trabajo, dirección ni archivo.</translation>
    </message>
    <message>
        <source>Open the folder of these assets first.</source>
        <translation>Abra primero la carpeta de estos recursos.</translation>
    </message>
    <message>
        <source>Select the assets to export.</source>
        <translation>Seleccione los recursos que desea exportar.</translation>
    </message>
    <message>
        <source>Job document (*.xml)</source>
        <translation>Documento de trabajo (*.xml)</translation>
    </message>
    <message>
        <source>Job document in a SOAP {version} envelope (*.xml)</source>
        <translation>Documento de trabajo en un sobre SOAP {version} (*.xml)</translation>
    </message>
    <message>
        <source>Save job document</source>
        <translation>Guardar documento de trabajo</translation>
    </message>
    <message>
        <source>The job is in {file}.</source>
        <translation>El trabajo está en {file}.</translation>
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
        <source>Space pauses or resumes, dragging or Alt with an arrow moves, Delete cancels</source>
        <translation>Espacio pausa o reanuda, arrastrar o Alt con una flecha mueve, Supr cancela</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>Lista de trabajos</translation>
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
        <source>%n failed so far</source>
        <translation>
            <numerusform>%n con error hasta ahora</numerusform>
            <numerusform>%n con error hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on when the running job is done or paused.</source>
        <translation>Continúa cuando el trabajo en curso termina o se pausa.</translation>
    </message>
    <message>
        <source>{rate} files per second</source>
        <translation>{rate} archivos por segundo</translation>
    </message>
    <message>
        <source>Paused. No further asset starts until you resume.</source>
        <translation>En pausa. No se inician más recursos hasta que lo reanude.</translation>
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
        <source>Move the job up in the queue</source>
        <translation>Subir el trabajo en la cola</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>Bajar el trabajo en la cola</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Retrasar</translation>
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
    <name>KeptBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Keep it exported no more; a running job goes on</source>
        <translation>Dejar de mantenerlo exportado; un trabajo en curso continúa</translation>
    </message>
    <message>
        <source>{catalog} is kept exported to {folder}.</source>
        <translation>{catalog} se mantiene exportado en {folder}.</translation>
    </message>
    <message>
        <source>It waits: {reason}</source>
        <translation>En espera: {reason}</translation>
    </message>
</context>
<context>
    <name>KeptExport</name>
    <message>
        <source>Open a folder or a catalog first.</source>
        <translation>Abra antes una carpeta o un catálogo.</translation>
    </message>
    <message>
        <source>Choose the folder to export to; then it can be kept exported.</source>
        <translation>Elija la carpeta de destino; después podrá mantenerse exportado.</translation>
    </message>
    <message>
        <source>It is not kept exported any more.</source>
        <translation>Ya no se mantiene exportado.</translation>
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
    <message>
        <source>Show the original in its folder</source>
        <translation>Mostrar el original en su carpeta</translation>
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
    <name>MacroActions</name>
    <message>
        <source>Macros and presets ({suffixes});;All files (*)</source>
        <translation>Macros y ajustes preestablecidos ({suffixes});;Todos los archivos (*)</translation>
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
    <name>MacroController</name>
    <message>
        <source>{macro} is used by: {users}</source>
        <translation>{macro} se usa en: {users}</translation>
    </message>
    <message>
        <source>What calls it will not work without it.</source>
        <translation>Lo que la llama no funcionará sin ella.</translation>
    </message>
    <message>
        <source>Delete macro</source>
        <translation>Eliminar macro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
    <name>MacroImporter</name>
    <message>
        <source>There is no macro in it.</source>
        <translation>No contiene ninguna macro.</translation>
    </message>
    <message numerus="yes">
        <source>%n macro(s) are there already and differ.</source>
        <translation>
            <numerusform>%n macro ya existe y es distinta.</numerusform>
            <numerusform>%n macros ya existen y son distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import macros</source>
        <translation>Importar macros</translation>
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
        <source>%n cannot be used yet: {names}</source>
        <translation>
            <numerusform>%n aún no se puede usar: {names}</numerusform>
            <numerusform>%n aún no se pueden usar: {names}</numerusform>
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
    <name>MacroService</name>
    <message>
        <source>the job (it is checked)</source>
        <translation>el trabajo (está marcada)</translation>
    </message>
    <message>
        <source>the modifiers</source>
        <translation>los modificadores</translation>
    </message>
    <message>
        <source>Copied {macro} for AEM</source>
        <translation>{macro} copiada para AEM</translation>
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
    <name>MailCheck</name>
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
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Refresh the asset list</source>
        <translation>Actualizar la lista de recursos</translation>
    </message>
    <message>
        <source>Open &amp;job document…</source>
        <translation>Abrir &amp;documento de trabajo…</translation>
    </message>
    <message>
        <source>Fill the export panel from an IPS document</source>
        <translation>Rellenar el panel de exportación con un documento de IPS</translation>
    </message>
    <message>
        <source>Sa&amp;ve job document…</source>
        <translation>&amp;Guardar documento de trabajo…</translation>
    </message>
    <message>
        <source>Save the export panel as an IPS submitJob document</source>
        <translation>Guardar el panel de exportación como documento submitJob de IPS</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Rehacer el cambio deshecho</translation>
    </message>
    <message>
        <source>&amp;Paste job or address</source>
        <translation>&amp;Pegar trabajo o dirección</translation>
    </message>
    <message>
        <source>Take a job document, address or files from the clipboard</source>
        <translation>Tomar del portapapeles un documento de trabajo, una dirección o archivos</translation>
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
        <source>Move the job up in the queue</source>
        <translation>Subir el trabajo en la cola</translation>
    </message>
    <message>
        <source>Move the job down in the queue</source>
        <translation>Bajar el trabajo en la cola</translation>
    </message>
    <message>
        <source>Export all assets of the chosen job again, as a new job</source>
        <translation>Exportar de nuevo todos los recursos del trabajo elegido, como un trabajo nuevo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Retrasar</translation>
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
        <source>&amp;Keep this exported</source>
        <translation>&amp;Mantener exportado</translation>
    </message>
    <message>
        <source>Export all that is new or changed until you stop it</source>
        <translation>Exportar todo lo nuevo o modificado hasta que lo detenga</translation>
    </message>
    <message>
        <source>Sche&amp;dules…</source>
        <translation>Pr&amp;ogramaciones…</translation>
    </message>
    <message>
        <source>Export later, or again and again</source>
        <translation>Exportar más tarde o periódicamente</translation>
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
    <name>MissedBar</name>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Run each of these schedules once</source>
        <translation>Ejecutar una vez cada una de estas programaciones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the list of schedules</source>
        <translation>Mostrar la lista de programaciones</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not offer these runs again</source>
        <translation>No volver a ofrecer estas ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled export(s) did not run.</source>
        <translation>
            <numerusform>No se ejecutó %n exportación programada.</numerusform>
            <numerusform>No se ejecutaron %n exportaciones programadas.</numerusform>
        </translation>
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
        <source>With tokens: {name}_{width}</source>
        <translation>Con tokens: {name}_{width}</translation>
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
        <source>Row of the table of variables</source>
        <translation>Fila de la tabla de variables</translation>
    </message>
    <message>
        <source>Set that the asset is a member of</source>
        <translation>Conjunto al que pertenece el recurso</translation>
    </message>
    <message>
        <source>Place in that set</source>
        <translation>Posición en ese conjunto</translation>
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
    <name>OptionsForm</name>
    <message>
        <source>Choose the destination folder</source>
        <translation>Elegir la carpeta de destino</translation>
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
        <source>Job name</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>What the job is called in the list of jobs and in its mails</source>
        <translation>Cómo se llama el trabajo en la lista de trabajos y en sus correos</translation>
    </message>
    <message>
        <source>Keep the folders of the catalog</source>
        <translation>Conservar las carpetas del catálogo</translation>
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
        <source>Show job name, mail, client ID and damaged files</source>
        <translation>Mostrar nombre del trabajo, correo, ID de cliente y archivos dañados</translation>
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
        <source>Job n&amp;ame</source>
        <translation>Nombre del tr&amp;abajo</translation>
    </message>
    <message>
        <source>&amp;Email setting</source>
        <translation>Configuración de c&amp;orreo</translation>
    </message>
    <message>
        <source>Mail &amp;to</source>
        <translation>Correo &amp;para</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Choose the ZIP file to export to</source>
        <translation>Elija el archivo ZIP al que exportar</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Folder that the exported files go to, or ZIP file that they are packed into</source>
        <translation>Carpeta a la que van los archivos exportados, o archivo ZIP en el que se empaquetan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>PopupPicker</name>
    <message>
        <source>Search: {what}</source>
        <translation>Buscar: {what}</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>Nada coincide</translation>
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
    <message>
        <source>It is written as {command}, a share of the size</source>
        <translation>Se escribe como {command}, una proporción del tamaño</translation>
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
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
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
    <name>PreflightButton</name>
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
    <name>PreflightLayout</name>
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
        <source>File name</source>
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
    <name>PreviewModel</name>
    <message>
        <source>EPS is off in the settings; this asset is exported as it is.</source>
        <translation>EPS está desactivado en los ajustes; este recurso se exporta tal cual.</translation>
    </message>
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
        <source>Apply the fix</source>
        <translation>Aplicar la corrección</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
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
    <name>RecipeModel</name>
    <message>
        <source>The recipe is in {file}.</source>
        <translation>La receta está en {file}.</translation>
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
        <source>The examples of the reference cannot be read: {path}</source>
        <translation>No se pueden leer los ejemplos de la referencia: {path}</translation>
    </message>
</context>
<context>
    <name>RegionDrawing</name>
    <message>
        <source>There is no picture to draw on: select an asset that has one.</source>
        <translation>No hay imagen sobre la que dibujar: seleccione un recurso que tenga una.</translation>
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
        <source>Macro to preview</source>
        <translation>Macro de la vista previa</translation>
    </message>
    <message>
        <source>Whose file the preview shows</source>
        <translation>De qué macro es el archivo que muestra la vista previa</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
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
    <name>RescueBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
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
    <name>ScheduleController</name>
    <message>
        <source>Open a catalog and select assets to schedule their export.</source>
        <translation>Abra un catálogo y seleccione recursos para programar su exportación.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n asset(s) to {folder}</source>
        <translation>
            <numerusform>Exportar %n recurso a {folder}</numerusform>
            <numerusform>Exportar %n recursos a {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Programar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Run &amp;missed now</source>
        <translation>Ejecutar las per&amp;didas</translation>
    </message>
    <message>
        <source>About this job</source>
        <translation>Acerca de este trabajo</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Próximas ejecuciones</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>En hora local</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Run this job at these times</source>
        <translation>Ejecutar este trabajo a estas horas</translation>
    </message>
    <message>
        <source>All schedules of this computer</source>
        <translation>Todas las programaciones de este equipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen schedules; jobs stay</source>
        <translation>Eliminar las programaciones elegidas; los trabajos se conservan</translation>
    </message>
    <message>
        <source>Run missed now</source>
        <translation>Ejecutar las perdidas</translation>
    </message>
    <message>
        <source>Run each of the chosen schedules that missed a run once</source>
        <translation>Ejecutar una vez cada programación elegida que perdió una ejecución</translation>
    </message>
    <message>
        <source>They run while this window is open; “exportgui schedule install” runs them whenever you are logged in.</source>
        <translation>Se ejecutan mientras esta ventana está abierta; «exportgui schedule install» las ejecuta siempre que tenga la sesión iniciada.</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>It never runs; check the day, the month and the year.</source>
        <translation>Nunca se ejecuta; compruebe el día, el mes y el año.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>once, {time}</source>
        <translation>una vez, {time}</translation>
    </message>
</context>
<context>
    <name>SelectionUndo</name>
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
        <source>After each job</source>
        <translation>Después de cada trabajo</translation>
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
        <source>Warn of hosted limits</source>
        <translation>Avisar de los límites alojados</translation>
    </message>
    <message>
        <source>When a job exceeds 500 assets or 1 GB</source>
        <translation>Cuando un trabajo supera 500 recursos o 1 GB</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Run without a shell; its standard input is the log as JSON</source>
        <translation>Se ejecuta sin shell; su entrada estándar es el registro en JSON</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address that gets the log as JSON by POST</source>
        <translation>Dirección que recibe el registro en JSON por POST</translation>
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
        <source>How the connection to the mail server is protected; without, others can read the password</source>
        <translation>Cómo se protege la conexión con el servidor de correo; sin protección, otros pueden leer la contraseña</translation>
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
        <source>Kept in the system&apos;s keyring, never in a file; leave empty to keep it as it is</source>
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
    <message>
        <source>{language}: no font here has its letters; install Noto Sans CJK</source>
        <translation>{language}: ninguna fuente instalada tiene sus letras; instale Noto Sans CJK</translation>
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
        <source>Warnings</source>
        <translation>Advertencias</translation>
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
    <name>TimingForm</name>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>Con una expresión cron</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Once, again and again, or as cron says it</source>
        <translation>Una vez, periódicamente o según cron</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>When the job runs, in local time</source>
        <translation>Cuándo se ejecuta el trabajo, en hora local</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>The day on which the job runs</source>
        <translation>El día en que se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>A month that has no such day is left out</source>
        <translation>Se omite el mes que no tenga ese día</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>The time of day, in local time</source>
        <translation>La hora del día, en hora local</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expresión cron</translation>
    </message>
    <message>
        <source>Quartz: seconds minutes hours day month weekday, and a year if wanted</source>
        <translation>Quartz: segundos minutos horas día mes día de la semana y, si se quiere, año</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation>&amp;Día y hora</translation>
    </message>
    <message>
        <source>Day of the &amp;week</source>
        <translation>Día de la &amp;semana</translation>
    </message>
    <message>
        <source>Day of the &amp;month</source>
        <translation>Día del &amp;mes</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Cron &amp;expression</source>
        <translation>E&amp;xpresión cron</translation>
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
        <source>&amp;Look in another folder…</source>
        <translation>&amp;Buscar en otra carpeta…</translation>
    </message>
    <message>
        <source>Where are the exported files now?</source>
        <translation>¿Dónde están ahora los archivos exportados?</translation>
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
