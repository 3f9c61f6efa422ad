<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ComputeDevice</name>
    <message>
        <source>There is no kind of device called “%1”; use auto, cpu, cuda or cuda:N.</source>
        <translation>No hay ningún tipo de dispositivo llamado «%1»; use auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>The device “%1” is not on this computer, or this build of LibTorch cannot use it.</source>
        <translation>El dispositivo «%1» no está en este equipo, o esta versión de LibTorch no puede usarlo.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Restores the faces in old family photographs.</source>
        <translation>Restaura los rostros de las fotografías familiares antiguas.</translation>
    </message>
    <message>
        <source>Photos, folders or a project to open.</source>
        <translation>Fotos, carpetas o un proyecto para abrir.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The bundle&apos;s manifest is damaged or made for another version of Heirloom.</source>
        <translation>El índice del paquete de redes está dañado o se hizo para otra versión de Heirloom.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation>En esta carpeta no hay ningún paquete de redes.</translation>
    </message>
    <message>
        <source>There is no bundle of this name.</source>
        <translation>No hay ningún paquete de redes con este nombre.</translation>
    </message>
    <message>
        <source>This bundle lacks a network that is needed here.</source>
        <translation>A este paquete le falta una red que se necesita aquí.</translation>
    </message>
    <message>
        <source>A file of the bundle is missing.</source>
        <translation>Falta un archivo del paquete de redes.</translation>
    </message>
    <message>
        <source>A file of the bundle is not the one its manifest names.</source>
        <translation>Un archivo del paquete de redes no es el que figura en el índice.</translation>
    </message>
    <message>
        <source>A network&apos;s weights are of another type than its manifest says.</source>
        <translation>Los pesos de una red son de un tipo distinto del que figura en el índice.</translation>
    </message>
    <message>
        <source>A network has another size than its manifest says.</source>
        <translation>Una red tiene un tamaño distinto del que figura en el índice.</translation>
    </message>
    <message>
        <source>The bundle&apos;s networks could not be loaded.</source>
        <translation>No se pudieron cargar las redes del paquete.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be written.</source>
        <translation>No se pudo escribir el índice del paquete de redes.</translation>
    </message>
    <message>
        <source>The weights do not fit into 16 bits.</source>
        <translation>Los pesos no caben en 16 bits.</translation>
    </message>
    <message>
        <source>These weights are not those of the network they are meant for.</source>
        <translation>Estos pesos no son los de la red a la que están destinados.</translation>
    </message>
    <message>
        <source>The weights file is damaged or is not a safetensors file.</source>
        <translation>El archivo de pesos está dañado o no es un archivo safetensors.</translation>
    </message>
    <message>
        <source>The weights file holds too many tensors.</source>
        <translation>El archivo de pesos contiene demasiados tensores.</translation>
    </message>
    <message>
        <source>The weights file cannot be opened.</source>
        <translation>No se puede abrir el archivo de pesos.</translation>
    </message>
    <message>
        <source>The weights file is too large.</source>
        <translation>El archivo de pesos es demasiado grande.</translation>
    </message>
    <message>
        <source>The weights file has too long a header.</source>
        <translation>El archivo de pesos tiene un encabezado demasiado largo.</translation>
    </message>
    <message>
        <source>These weights are of a type that cannot be stored.</source>
        <translation>Estos pesos son de un tipo que no se puede guardar.</translation>
    </message>
    <message>
        <source>The weights file could not be written; is the disk full?</source>
        <translation>No se pudo escribir el archivo de pesos; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>The weights file could not be written.</source>
        <translation>No se pudo escribir el archivo de pesos.</translation>
    </message>
    <message>
        <source>The weights do not fit the network they are meant for.</source>
        <translation>Los pesos no encajan en la red a la que están destinados.</translation>
    </message>
    <message>
        <source>The weights could not be loaded.</source>
        <translation>No se pudieron cargar los pesos.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the likeness was measured.</source>
        <translation>El dispositivo falló o no tuvo memoria suficiente mientras se medía el parecido.</translation>
    </message>
    <message>
        <source>The identity weight has to be a number from 0 to 1.</source>
        <translation>El peso de la persona debe ser un número de 0 a 1.</translation>
    </message>
    <message>
        <source>These networks cannot hold a face to a person.</source>
        <translation>Estas redes no pueden mantener el parecido de un rostro con la persona.</translation>
    </message>
    <message>
        <source>The likeness to the person came out as something that is not a number.</source>
        <translation>Al medir el parecido con la persona se obtuvo algo que no es un número.</translation>
    </message>
    <message>
        <source>There are no diffusion steps between these times.</source>
        <translation>No hay pasos de difusión entre estos momentos.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory while the face was refined.</source>
        <translation>El dispositivo falló o no tuvo memoria suficiente mientras se refinaba el rostro.</translation>
    </message>
    <message>
        <source>Refining was stopped.</source>
        <translation>Se detuvo el refinado.</translation>
    </message>
    <message>
        <source>The refinement cannot start from this.</source>
        <translation>El refinado no puede empezar desde aquí.</translation>
    </message>
    <message>
        <source>The refining network gave a result that is not a number.</source>
        <translation>La red que refina dio un resultado que no es un número.</translation>
    </message>
    <message>
        <source>The identity guidance gave a result that is not a number.</source>
        <translation>El cálculo que mantiene el parecido dio un resultado que no es un número.</translation>
    </message>
    <message>
        <source>The refinement is already complete.</source>
        <translation>El refinado ya está completo.</translation>
    </message>
    <message>
        <source>There is too little memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Something went wrong inside Heirloom; the work was stopped.</source>
        <translation>Algo falló dentro de Heirloom; el trabajo se detuvo.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest names a size of faces that no network has.</source>
        <translation>El índice del paquete de redes indica un tamaño de rostro que no tiene ninguna red.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network of an impossible size.</source>
        <translation>El índice del paquete de redes describe una red de un tamaño imposible.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The list of waiting photos cannot be kept; the export will not go on after a restart.</source>
        <translation>No se puede conservar la lista de fotos en espera; la exportación no continuará después de reiniciar.</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Faltan unos segundos</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Falta menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Falta alrededor de un minuto</numerusform>
            <numerusform>Faltan unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>Falta alrededor de una hora</numerusform>
            <numerusform>Faltan unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo has no file name.</source>
        <translation>Esta foto no tiene nombre de archivo.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; give its name an addition or choose another folder.</source>
        <translation>El resultado reemplazaría la foto original; añada algo al nombre o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Every name for the result is taken.</source>
        <translation>Todos los nombres posibles para el resultado están ocupados.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the folder “%1”.</source>
        <translation>No se puede guardar nada en la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>FaceNotes</name>
    <message>
        <source>This face is very small; much of it has to be guessed.</source>
        <translation>Este rostro es muy pequeño; gran parte hay que suponerla.</translation>
    </message>
    <message>
        <source>This face looks to the side or is hard to align; check its points.</source>
        <translation>Este rostro mira hacia un lado o es difícil de alinear; revise sus puntos.</translation>
    </message>
    <message>
        <source>This face is very blurred; much of it has to be guessed.</source>
        <translation>Este rostro está muy borroso; gran parte hay que suponerla.</translation>
    </message>
    <message>
        <source>Face %1</source>
        <translation>Rostro %1</translation>
    </message>
    <message>
        <source>The points of this face may not be where the eyes, the nose and the mouth are.</source>
        <translation>Puede que los puntos de esta cara no estén donde están los ojos, la nariz y la boca.</translation>
    </message>
</context>
<context>
    <name>FacePatch</name>
    <message>
        <source>There is no face to be shown.</source>
        <translation>No hay ningún rostro que mostrar.</translation>
    </message>
    <message>
        <source>The face could not be shown.</source>
        <translation>No se pudo mostrar el rostro.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>There is no photo to cut a face from.</source>
        <translation>No hay ninguna foto de la que recortar un rostro.</translation>
    </message>
    <message>
        <source>A face cannot be cut out at this size.</source>
        <translation>No se puede recortar un rostro con este tamaño.</translation>
    </message>
    <message>
        <source>The face has no position in the photo.</source>
        <translation>El rostro no tiene una posición en la foto.</translation>
    </message>
    <message>
        <source>The face lies outside the photo.</source>
        <translation>El rostro queda fuera de la foto.</translation>
    </message>
    <message>
        <source>The face could not be cut out of the photo.</source>
        <translation>No se pudo recortar el rostro de la foto.</translation>
    </message>
    <message>
        <source>The five points of the face are not all set.</source>
        <translation>No están colocados los cinco puntos del rostro.</translation>
    </message>
    <message>
        <source>The eyes are too close together to be those of a face.</source>
        <translation>Los ojos están demasiado juntos para ser los de un rostro.</translation>
    </message>
    <message>
        <source>The five points do not form a face.</source>
        <translation>Los cinco puntos no forman un rostro.</translation>
    </message>
    <message>
        <source>There is no photo to put the faces into.</source>
        <translation>No hay ninguna foto en la que poner los rostros.</translation>
    </message>
    <message>
        <source>Strength, grain and detail must lie between 0 and 1.</source>
        <translation>La intensidad, el grano y el detalle deben estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>A restored face does not fit what was to be restored.</source>
        <translation>Un rostro restaurado no corresponde a lo que había que restaurar.</translation>
    </message>
    <message>
        <source>A restored face has no position in the photo.</source>
        <translation>Un rostro restaurado no tiene una posición en la foto.</translation>
    </message>
    <message>
        <source>Putting the faces back was stopped.</source>
        <translation>Se detuvo la colocación de los rostros en la foto.</translation>
    </message>
    <message>
        <source>The restored faces could not be put back into the photo.</source>
        <translation>No se pudieron volver a poner los rostros restaurados en la foto.</translation>
    </message>
    <message>
        <source>The search for faces was stopped.</source>
        <translation>Se detuvo la búsqueda de rostros.</translation>
    </message>
    <message>
        <source>The file with the face landmarks was not found; the system package libdlib-data provides it.</source>
        <translation>No se encontró el archivo con los puntos de referencia del rostro; lo proporciona el paquete del sistema libdlib-data.</translation>
    </message>
    <message>
        <source>The file with the face landmarks is damaged or is another file than the one Heirloom knows.</source>
        <translation>El archivo con los puntos de referencia del rostro está dañado o no es el que Heirloom conoce.</translation>
    </message>
    <message>
        <source>The file with the face landmarks does not hold 68 landmarks.</source>
        <translation>El archivo con los puntos de referencia del rostro no contiene 68 puntos.</translation>
    </message>
    <message>
        <source>The file with the face landmarks could not be read.</source>
        <translation>No se pudo leer el archivo con los puntos de referencia del rostro.</translation>
    </message>
    <message>
        <source>The face detector could not be set up.</source>
        <translation>No se pudo preparar el detector de rostros.</translation>
    </message>
    <message>
        <source>There is no photo to search for faces.</source>
        <translation>No hay ninguna foto en la que buscar rostros.</translation>
    </message>
    <message>
        <source>The search for faces failed.</source>
        <translation>Falló la búsqueda de rostros.</translation>
    </message>
    <message>
        <source>There is no photo to place a face in.</source>
        <translation>No hay ninguna foto en la que colocar un rostro.</translation>
    </message>
    <message>
        <source>The box around the face lies outside the photo.</source>
        <translation>El recuadro del rostro queda fuera de la foto.</translation>
    </message>
    <message>
        <source>The box is too small to hold a face.</source>
        <translation>El recuadro es demasiado pequeño para contener un rostro.</translation>
    </message>
    <message>
        <source>The search for the face was stopped.</source>
        <translation>Se detuvo la búsqueda del rostro.</translation>
    </message>
    <message>
        <source>The search for the face failed.</source>
        <translation>Falló la búsqueda del rostro.</translation>
    </message>
    <message>
        <source>This file does not hold a face detector.</source>
        <translation>Este archivo no contiene un detector de caras.</translation>
    </message>
    <message>
        <source>The face detector&apos;s file is not there.</source>
        <translation>Falta el archivo del detector de caras.</translation>
    </message>
    <message>
        <source>%1 Faces are looked for in the older way, which finds only those that look straight ahead.</source>
        <translation>%1 Las caras se buscan de la manera anterior, que solo encuentra las que miran de frente.</translation>
    </message>
    <message>
        <source>There is no face to look at.</source>
        <translation>No hay ninguna cara que mirar.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>The recovered face that everything begins with: from faithful and a little soft to sharp.</source>
        <translation>El rostro aclarado con el que todo empieza: de fiel y un poco suave a nítido.</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>Fiel</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítido</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>From faithful, only what the photo shows, to detailed, with what faces usually look like.</source>
        <translation>De fiel, solo con lo que muestra la foto, a detallado, completado según el aspecto habitual de los rostros.</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Detallado</translation>
    </message>
    <message>
        <source>Identity weight</source>
        <translation>Peso de la persona</translation>
    </message>
    <message>
        <source>How firmly the face is held to the person in the photo.</source>
        <translation>Con cuánta fuerza se mantiene el parecido del rostro con la persona de la foto.</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Like the person</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Asks at every step whether it is the person, not at every few: exact and slow.</source>
        <translation>Comprueba en cada paso si es la persona, y no solo cada varios pasos: exacto y lento.</translation>
    </message>
    <message>
        <source>An aligned face has to be %1 pixels wide and high for this bundle.</source>
        <translation>Para este paquete de redes, un rostro alineado debe medir %1 píxeles de ancho y de alto.</translation>
    </message>
    <message>
        <source>The face could not be computed; it was left as it is.</source>
        <translation>No se pudo calcular el rostro; se dejó como estaba.</translation>
    </message>
    <message>
        <source>This version of Heirloom has no method “%1”.</source>
        <translation>Esta versión de Heirloom no tiene ningún método «%1».</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Goes on from there and adds fine detail, some of which is invented.</source>
        <translation>Continúa a partir de ahí y añade detalle fino, que en parte es inventado.</translation>
    </message>
    <message>
        <source>This step has not been computed yet.</source>
        <translation>Este paso todavía no se ha calculado.</translation>
    </message>
    <message>
        <source>This bundle has no networks for refining.</source>
        <translation>Este paquete no tiene redes para refinar.</translation>
    </message>
    <message>
        <source>The faithful and the sharp recovery network of this bundle do not fit together.</source>
        <translation>La red fiel y la red nítida de recuperación de este paquete no encajan.</translation>
    </message>
    <message>
        <source>The sharpness is a number from 0 to 1.</source>
        <translation>La nitidez es un número de 0 a 1.</translation>
    </message>
    <message>
        <source>This bundle has no sharp recovery network, so the sharpness can only be 0.</source>
        <translation>Este paquete no tiene una red de recuperación nítida, así que la nitidez solo puede ser 0.</translation>
    </message>
    <message>
        <source>This bundle has no recognition network, so it cannot hold a face to a person; its identity weight can only be 0.</source>
        <translation>Este paquete no tiene una red de reconocimiento, así que no puede mantener el parecido de un rostro con la persona; el peso de la persona solo puede ser 0.</translation>
    </message>
    <message>
        <source>The network gave a result that is not a number; the face was left as it is.</source>
        <translation>La red dio un resultado que no es un número; el rostro se dejó como estaba.</translation>
    </message>
    <message>
        <source>The device failed or has too little memory; the face was left as it is.</source>
        <translation>El dispositivo falló o no tiene memoria suficiente; el rostro se dejó como estaba.</translation>
    </message>
    <message>
        <source>This method has no steps.</source>
        <translation>Este método no tiene pasos.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Clears up what the photo shows and adds nothing of its own.</source>
        <translation>Aclara lo que muestra la foto y no añade nada propio.</translation>
    </message>
    <message>
        <source>The number of steps has to be at least 1 and the identity weight between 0 and 1.</source>
        <translation>El número de pasos debe ser al menos 1, y el peso de la persona debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>New in the shape</source>
        <translation>Nuevo en la forma</translation>
    </message>
    <message>
        <source>New in the detail</source>
        <translation>Nuevo en el detalle</translation>
    </message>
    <message>
        <source>New in the texture</source>
        <translation>Nuevo en la textura</translation>
    </message>
    <message>
        <source>How much of the face&apos;s shape is drawn anew in the first stage; the rest is kept.</source>
        <translation>Cuánto de la forma de la cara se dibuja de nuevo en la primera etapa; el resto se conserva.</translation>
    </message>
    <message>
        <source>How much of the face&apos;s detail is drawn anew in the second stage; the rest is kept.</source>
        <translation>Cuánto del detalle de la cara se dibuja de nuevo en la segunda etapa; el resto se conserva.</translation>
    </message>
    <message>
        <source>How much of the skin&apos;s texture is drawn anew in the last stage; the rest is kept.</source>
        <translation>Cuánto de la textura de la piel se dibuja de nuevo en la última etapa; el resto se conserva.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textura</translation>
    </message>
    <message>
        <source>In stages</source>
        <translation>Por etapas</translation>
    </message>
    <message>
        <source>Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.</source>
        <translation>Sigue desde ahí en la propia imagen: primero la persona y luego detalles finos, algunos de ellos inventados.</translation>
    </message>
    <message>
        <source>All steps of this face are computed already.</source>
        <translation>Todos los pasos de este rostro ya están calculados.</translation>
    </message>
    <message>
        <source>The start times of the stages have to lie above 0 and up to 1, and one stage has to have steps.</source>
        <translation>Los tiempos de inicio de las etapas tienen que ser mayores que 0 y como mucho 1, y una etapa tiene que tener pasos.</translation>
    </message>
    <message>
        <source>This bundle has no network for texture.</source>
        <translation>Este paquete no tiene ninguna red para la textura.</translation>
    </message>
    <message>
        <source>This bundle has no networks for truncated diffusion.</source>
        <translation>Este paquete no tiene redes para la difusión truncada.</translation>
    </message>
    <message>
        <source>A sweep needs at least one number of steps and one identity weight.</source>
        <translation>Una serie de pruebas necesita al menos un número de pasos y un peso de la persona.</translation>
    </message>
    <message>
        <source>The picture of the trade-off could not be made.</source>
        <translation>No se pudo crear la imagen del equilibrio.</translation>
    </message>
    <message>
        <source>At least two runs are needed to compare them.</source>
        <translation>Se necesitan al menos dos restauraciones para compararlas.</translation>
    </message>
    <message>
        <source>There is no measurement to be shown.</source>
        <translation>No hay ninguna medición que mostrar.</translation>
    </message>
    <message>
        <source>The picture of what is invented could not be made.</source>
        <translation>No se pudo crear la imagen de lo inventado.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>El archivo de destino ya existe.</translation>
    </message>
    <message>
        <source>The photo could not be copied.</source>
        <translation>No se pudo copiar la foto.</translation>
    </message>
    <message>
        <source>The picture with before and after could not be saved: %1</source>
        <translation>No se pudo guardar la imagen con el antes y el después: %1</translation>
    </message>
    <message>
        <source>The picture could not be reduced.</source>
        <translation>No se pudo reducir la imagen.</translation>
    </message>
    <message>
        <source>The face is too small to be restored.</source>
        <translation>El rostro es demasiado pequeño para restaurarlo.</translation>
    </message>
    <message>
        <source>The face is turned too far aside, or its eyes and mouth were not found.</source>
        <translation>El rostro está demasiado girado hacia un lado, o no se encontraron los ojos y la boca.</translation>
    </message>
    <message>
        <source>Restoring was stopped.</source>
        <translation>Se detuvo la restauración.</translation>
    </message>
    <message>
        <source>The face was not asked for.</source>
        <translation>No se pidió este rostro.</translation>
    </message>
    <message>
        <source>An aligned face has to be as wide as it is high.</source>
        <translation>Un rostro alineado debe ser tan ancho como alto.</translation>
    </message>
    <message>
        <source>The restored face could not be put back.</source>
        <translation>No se pudo volver a poner el rostro restaurado en la foto.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest describes a network that no method knows.</source>
        <translation>El índice del paquete de redes describe una red que ningún método conoce.</translation>
    </message>
    <message>
        <source>A step of the whole photo gave a picture of another kind.</source>
        <translation>Un paso de la foto completa dio una imagen de otro tipo.</translation>
    </message>
    <message>
        <source>It is not sure where its eyes, nose and mouth are; somebody has to check the points first.</source>
        <translation>No es seguro dónde están los ojos, la nariz y la boca; alguien tiene que comprobar antes los puntos.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>The photo could not be stored as JPEG.</source>
        <translation>No se pudo guardar la foto como JPEG.</translation>
    </message>
    <message>
        <source>The photo could not be stored as PNG.</source>
        <translation>No se pudo guardar la foto como PNG.</translation>
    </message>
    <message>
        <source>The file holds more channels than colours and transparency; the others were left out.</source>
        <translation>El archivo contiene más canales que los de color y transparencia; los demás se omitieron.</translation>
    </message>
    <message>
        <source>The file is a kind of TIFF that is not supported; save it as 8 or 16 bit RGB.</source>
        <translation>El archivo es un tipo de TIFF que no se admite; guárdelo como RGB de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>The file holds several pages; only the first was read.</source>
        <translation>El archivo contiene varias páginas; solo se leyó la primera.</translation>
    </message>
    <message>
        <source>The photo could not be stored as TIFF.</source>
        <translation>No se pudo guardar la foto como TIFF.</translation>
    </message>
    <message>
        <source>The photo could not be stored as WebP.</source>
        <translation>No se pudo guardar la foto como WebP.</translation>
    </message>
    <message>
        <source>The file is an animation, not a photo.</source>
        <translation>El archivo es una animación, no una foto.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo.</source>
        <translation>El perfil de color de la foto está dañado o no corresponde a la foto.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK) without a usable colour profile; save it as RGB.</source>
        <translation>La foto está guardada en tintas de imprenta (CMYK) sin un perfil de color utilizable; guárdela como RGB.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>No hay ninguna imagen que mostrar.</translation>
    </message>
    <message>
        <source>The picture could not be made ready for the screen.</source>
        <translation>No se pudo preparar la imagen para la pantalla.</translation>
    </message>
    <message>
        <source>The photo names people whose places in it cannot be used; those names are not carried over.</source>
        <translation>La foto nombra a personas cuyo lugar en ella no se puede utilizar; esos nombres no se conservan.</translation>
    </message>
    <message>
        <source>Some of the photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>Algunos metadatos de la foto están dañados y no se conservan.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata is damaged and is not carried over.</source>
        <translation>Los metadatos de la foto están dañados y no se conservan.</translation>
    </message>
    <message>
        <source>The photo&apos;s metadata could not be stored in the new file.</source>
        <translation>No se pudieron guardar los metadatos de la foto en el archivo nuevo.</translation>
    </message>
    <message>
        <source>The photo is larger than the program takes.</source>
        <translation>La foto es más grande de lo que admite el programa.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile is damaged or does not fit the photo; it is left out, and the colours are taken for sRGB.</source>
        <translation>El perfil de color de la foto está dañado o no corresponde a la foto; se omite, y los colores se toman como sRGB.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile leads only one way; it is kept, but the faces are restored as if the colours were sRGB.</source>
        <translation>El perfil de color de la foto solo sirve en un sentido; se conserva, pero los rostros se restauran como si los colores fueran sRGB.</translation>
    </message>
    <message>
        <source>The photo is stored in printing inks (CMYK); it was converted to sRGB.</source>
        <translation>La foto está guardada en tintas de imprenta (CMYK); se convirtió a sRGB.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>El archivo está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>The file is cut short or damaged; what could not be read is grey or black in the picture.</source>
        <translation>El archivo está incompleto o dañado; lo que no se pudo leer se ve gris o negro en la imagen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>No hay memoria suficiente para esta foto.</translation>
    </message>
    <message>
        <source>The photo cannot be saved with these settings.</source>
        <translation>No se puede guardar la foto con estos ajustes.</translation>
    </message>
    <message>
        <source>The result would replace the original photo; choose another name.</source>
        <translation>El resultado reemplazaría la foto original; elija otro nombre.</translation>
    </message>
    <message>
        <source>The output file is there already.</source>
        <translation>El archivo de destino ya existe.</translation>
    </message>
    <message>
        <source>This file format holds 8 bits a channel; the photo&apos;s 16 were rounded.</source>
        <translation>Este formato de archivo guarda 8 bits por canal; los 16 de la foto se redondearon.</translation>
    </message>
    <message>
        <source>The result could not be written; what was there before is unchanged.</source>
        <translation>No se pudo escribir el resultado; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>There are no two pictures to show side by side.</source>
        <translation>No hay dos imágenes que mostrar lado a lado.</translation>
    </message>
    <message>
        <source>The picture of before and after could not be made.</source>
        <translation>No se pudo crear la imagen del antes y el después.</translation>
    </message>
    <message>
        <source>The recipe is too long for the new file&apos;s metadata and was left out.</source>
        <translation>La receta de la restauración es demasiado larga para los metadatos del archivo nuevo y se omitió.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of file formats</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list of file formats</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The photo&apos;s EXIF data is too long for %1 and was left out.</source>
        <translation>Los datos EXIF de la foto son demasiado largos para %1 y se omitieron.</translation>
    </message>
    <message>
        <source>The photo&apos;s XMP data is too long for %1 and was left out.</source>
        <translation>Los datos XMP de la foto son demasiado largos para %1 y se omitieron.</translation>
    </message>
    <message>
        <source>The names of the people in the photo need more room than %1 has and were left out.</source>
        <translation>Los nombres de las personas de la foto necesitan más espacio del que tiene %1 y se omitieron.</translation>
    </message>
    <message>
        <source>%1 has no place for IPTC data; it was carried over as XMP.</source>
        <translation>%1 no tiene lugar para los datos IPTC; se conservaron como XMP.</translation>
    </message>
    <message>
        <source>%1 has no place for EXIF, XMP and IPTC data; it was left out.</source>
        <translation>%1 no tiene lugar para los datos EXIF, XMP e IPTC; se omitieron.</translation>
    </message>
    <message>
        <source>The file is no %1 photo.</source>
        <translation>El archivo no es una foto %1.</translation>
    </message>
    <message>
        <source>The photo has more pixels a side than this file format can hold; choose %1.</source>
        <translation>La foto tiene más píxeles por lado de los que admite este formato de archivo; elija %1.</translation>
    </message>
    <message>
        <source>%1 has no transparency; the photo was laid on white.</source>
        <translation>%1 no tiene transparencia; la foto se puso sobre fondo blanco.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was stored as colour with equal channels.</source>
        <translation>%1 no tiene grises; la foto se guardó en color con canales iguales.</translation>
    </message>
    <message>
        <source>%1 has no grey; the photo was converted from its grey profile to sRGB.</source>
        <translation>%1 no tiene grises; la foto se convirtió de su perfil de grises a sRGB.</translation>
    </message>
</context>
<context>
    <name>RestorationWorker</name>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card %1</source>
        <translation>Tarjeta gráfica %1</translation>
    </message>
    <message>
        <source>There was too little memory. What had been computed ahead was dropped, and the work goes on.</source>
        <translation>No había memoria suficiente. Se descartó lo que se había calculado por adelantado, y el trabajo continúa.</translation>
    </message>
    <message>
        <source>The graphics card has too little memory. The work goes on on the processor, which is slower.</source>
        <translation>La tarjeta gráfica no tiene memoria suficiente. El trabajo continúa en el procesador, que es más lento.</translation>
    </message>
    <message>
        <source>The device for computing failed. The work goes on on the processor, which may be slower.</source>
        <translation>Falló el dispositivo de cálculo. El trabajo continúa en el procesador, que puede ser más lento.</translation>
    </message>
    <message>
        <source>A reference picture is not open.</source>
        <translation>Una imagen de referencia no está abierta.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
    <message>
        <source>This photo is not open.</source>
        <translation>Esta foto no está abierta.</translation>
    </message>
    <message>
        <source>These networks cannot tell what of a face is invented.</source>
        <translation>Estas redes no pueden decir qué hay de inventado en un rostro.</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no picture to be framed.</source>
        <translation>No hay ninguna imagen que recortar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo la operación.</translation>
    </message>
    <message>
        <source>The picture could not be turned.</source>
        <translation>No se pudo girar la imagen.</translation>
    </message>
    <message>
        <source>Turn and crop</source>
        <translation>Girar y recortar</translation>
    </message>
    <message>
        <source>Turns, straightens and crops the photo.</source>
        <translation>Gira, endereza y recorta la foto.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Cuartos de vuelta</translation>
    </message>
    <message>
        <source>Clockwise. Nothing of the photo is lost.</source>
        <translation>En el sentido de las agujas del reloj. No se pierde nada de la foto.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar en espejo</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>La izquierda pasa a ser la derecha, por ejemplo para una diapositiva escaneada por el reverso.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Degrees by which the photo is turned clockwise. Empty corners are cut off.</source>
        <translation>Cuántos grados se gira la foto en el sentido de las agujas del reloj. Las esquinas vacías se recortan.</translation>
    </message>
    <message>
        <source>Crop at the left</source>
        <translation>Recortar a la izquierda</translation>
    </message>
    <message>
        <source>A share of the width, after turning.</source>
        <translation>Una parte del ancho, después de girar.</translation>
    </message>
    <message>
        <source>Crop at the top</source>
        <translation>Recortar por arriba</translation>
    </message>
    <message>
        <source>A share of the height, after turning.</source>
        <translation>Una parte del alto, después de girar.</translation>
    </message>
    <message>
        <source>Crop at the right</source>
        <translation>Recortar a la derecha</translation>
    </message>
    <message>
        <source>Crop at the bottom</source>
        <translation>Recortar por abajo</translation>
    </message>
    <message>
        <source>Light and colour</source>
        <translation>Luz y color</translation>
    </message>
    <message>
        <source>Makes the photo brighter, clearer or warmer.</source>
        <translation>Da a la foto más luz, más contraste o un tono más cálido.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Brightness of all; each whole number doubles or halves the light.</source>
        <translation>Brillo de toda la foto; 1 más duplica la luz y 1 menos la reduce a la mitad.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Bright and dark further apart, or closer together.</source>
        <translation>Aumenta o reduce la diferencia entre lo claro y lo oscuro.</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>Nivel de negro</translation>
    </message>
    <message>
        <source>What is as dark as this becomes black: for a print that has faded to grey.</source>
        <translation>Lo que es al menos tan oscuro como este ajuste se vuelve negro: para una copia desteñida que se ve gris.</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>Nivel de blanco</translation>
    </message>
    <message>
        <source>What is as bright as this becomes white: for paper that has darkened.</source>
        <translation>Lo que es al menos tan claro como este ajuste se vuelve blanco: para un papel que se ha oscurecido.</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calidez</translation>
    </message>
    <message>
        <source>Bluer or more golden. A photo in shades of grey stays grey.</source>
        <translation>Tonos más azules o más dorados. Una foto en tonos de gris sigue siendo gris.</translation>
    </message>
    <message>
        <source>There is no picture to be toned.</source>
        <translation>No hay ninguna imagen cuya luz y color se puedan cambiar.</translation>
    </message>
    <message>
        <source>The picture&apos;s tones could not be changed.</source>
        <translation>No se pudieron cambiar la luz y el color de la imagen.</translation>
    </message>
    <message>
        <source>Cropping has to leave something of the photo.</source>
        <translation>Al recortar tiene que quedar algo de la foto.</translation>
    </message>
</context>
<context>
    <name>heirloom::Recipe</name>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>«%1» debe ser verdadero o falso.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>«%1» debe ser uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3.</source>
        <translation>«%1» debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is a number from %2 to %3.</source>
        <translation>«%1» debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” has another kind of value.</source>
        <translation>«%1» necesita un valor de otro tipo.</translation>
    </message>
    <message>
        <source>The file is not one of Heirloom.</source>
        <translation>El archivo no es de Heirloom.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not an object.</source>
        <translation>El archivo está dañado: «%1» no es un objeto.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is missing.</source>
        <translation>El archivo está dañado: falta «%1».</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a number from %2 to %3.</source>
        <translation>El archivo está dañado: «%1» no es un número de %2 a %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a whole number from %2 to %3.</source>
        <translation>El archivo está dañado: «%1» no es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is neither true nor false.</source>
        <translation>El archivo está dañado: «%1» no es ni verdadero ni falso.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a text of at most %n character(s).</source>
        <translation>
            <numerusform>El archivo está dañado: «%1» no es un texto de un carácter como máximo.</numerusform>
            <numerusform>El archivo está dañado: «%1» no es un texto de %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of %n entry(ies).</source>
        <translation>
            <numerusform>El archivo está dañado: «%1» no es una lista de un elemento.</numerusform>
            <numerusform>El archivo está dañado: «%1» no es una lista de %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: “%1” is not a list of at most %n entry(ies).</source>
        <translation>
            <numerusform>El archivo está dañado: «%1» no es una lista de un elemento como máximo.</numerusform>
            <numerusform>El archivo está dañado: «%1» no es una lista de %n elementos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a pair of numbers from %2 to %3.</source>
        <translation>El archivo está dañado: «%1» no es un par de números de %2 a %3.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is an empty list.</source>
        <translation>El archivo está dañado: «%1» es una lista vacía.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is no value of a parameter.</source>
        <translation>El archivo está dañado: «%1» no es un valor de un ajuste.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”: %2</source>
        <translation>El archivo está dañado en «%1»: %2</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” makes a face of no size.</source>
        <translation>El archivo está dañado: con «%1», un rostro no tendría tamaño.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is a box of less than no size.</source>
        <translation>El archivo está dañado: «%1» es un recuadro de tamaño menor que cero.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” has both eyes in one place.</source>
        <translation>El archivo está dañado: «%1» tiene los dos ojos en el mismo lugar.</translation>
    </message>
    <message>
        <source>This was made by a newer version of Heirloom, and this version cannot read it.</source>
        <translation>Esto se hizo con una versión más nueva de Heirloom, y esta versión no puede leerlo.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is 0 or used twice.</source>
        <translation>El archivo está dañado: «%1» es 0 o se usa dos veces.</translation>
    </message>
    <message>
        <source>The recipe is too large.</source>
        <translation>La receta de la restauración es demasiado grande.</translation>
    </message>
    <message>
        <source>The recipe is damaged: it is not sound JSON.</source>
        <translation>La receta de la restauración está dañada: no es JSON válido.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::AboutDialog</name>
    <message>
        <source>About Heirloom</source>
        <translation>Acerca de Heirloom</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>Licences of the program and of its libraries</source>
        <translation>Licencias del programa y de sus bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>These networks come without a description.</source>
        <translation>Estas redes no incluyen ninguna descripción.</translation>
    </message>
    <message>
        <source>What the networks are and learned from</source>
        <translation>Qué son las redes y de qué aprendieron</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Redes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Heirloom %1</source>
        <translation>Heirloom %1</translation>
    </message>
    <message>
        <source>Heirloom restores the faces in old family photographs, on your own computer. No photo, and nothing about one, leaves it.</source>
        <translation>Heirloom restaura los rostros de las fotografías familiares antiguas en su propio equipo. De él no sale ninguna foto, ni ningún dato sobre ellas.</translation>
    </message>
    <message>
        <source>A restored face is an estimate. Where the photo holds too little, a network fills in what faces usually look like; do not use a result to identify anyone, and keep the original.</source>
        <translation>Un rostro restaurado es una estimación. Donde la foto contiene muy poco, una red completa lo que falta con el aspecto que suelen tener los rostros; no use un resultado para identificar a nadie y conserve el original.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Built with Qt %1.</source>
        <translation>Software libre con la licencia Apache 2.0. Creado con Qt %1.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Heirloom itself</source>
        <translation>El propio Heirloom</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Autosave</name>
    <message>
        <source>Your work cannot be kept safe between saves, because the program&apos;s own folder cannot be written to.</source>
        <translation>Entre un guardado y otro, su trabajo no queda a salvo, porque no se puede escribir en la carpeta propia del programa.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta propia del programa.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CanvasPainter</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>What is invented</source>
        <translation>Lo inventado</translation>
    </message>
    <message>
        <source>Deviation in 8-bit levels</source>
        <translation>Desviación en niveles de 8 bits</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>this or more</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::CropOptions</name>
    <message>
        <source>Shape of the crop</source>
        <translation>Forma del recorte</translation>
    </message>
    <message>
        <source>Keeps the crop in this shape while its handles are dragged.</source>
        <translation>El recorte mantiene esta forma mientras se arrastran sus tiradores.</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Cualquier forma</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>a shape, width to height</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Upright crop</source>
        <translation>Recorte vertical</translation>
    </message>
    <message>
        <source>The shape stands instead of lying.</source>
        <translation>La forma queda vertical en lugar de horizontal.</translation>
    </message>
    <message>
        <source>Draw a Level Line</source>
        <translation>Enderezar con una línea</translation>
    </message>
    <message>
        <source>Drag along something in the photo that should be level or upright: a horizon, a door.</source>
        <translation>Trace una línea a lo largo de algo de la foto que deba quedar horizontal o vertical: un horizonte, una puerta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Keeps the crop.</source>
        <translation>Conserva el recorte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Goes back to the crop there was before.</source>
        <translation>Vuelve al recorte que había antes.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::DocumentController</name>
    <message>
        <source>Heirloom projects (*.%1)</source>
        <translation>Proyectos de Heirloom (*.%1)</translation>
    </message>
    <message>
        <source>Open Photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Open a Folder of Photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>“%1” is not there, or is no photo that Heirloom can read.</source>
        <translation>«%1» no existe, o no es una foto que Heirloom pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other file(s) are not there, or are no photos that Heirloom can read.</source>
        <translation>
            <numerusform>«%1» y otro archivo no existen, o no son fotos que Heirloom pueda leer.</numerusform>
            <numerusform>«%1» y otros %n archivos no existen, o no son fotos que Heirloom pueda leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were left out, because that many cannot be opened at once.</source>
        <translation>
            <numerusform>Una foto no se abrió, porque no se pueden abrir tantas a la vez.</numerusform>
            <numerusform>%n fotos no se abrieron, porque no se pueden abrir tantas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in that folder.</source>
        <translation>No hay fotos en esa carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of this project are not where they were.</source>
        <translation>
            <numerusform>Una foto de este proyecto ya no está donde estaba.</numerusform>
            <numerusform>%n fotos de este proyecto ya no están donde estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
    <message>
        <source>The picture could not be pasted, because it could not be stored.</source>
        <translation>No se pudo pegar la imagen, porque no se pudo guardar.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>What was open before has changes that are in no project file. You can go back to it with “Recover Unsaved Work” in the File menu.</source>
        <translation>Lo que estaba abierto antes tiene cambios que no están en ningún archivo de proyecto. Puede volver a ello con «Recuperar el trabajo sin guardar», en el menú Archivo.</translation>
    </message>
    <message>
        <source>Nothing else was opened, because what is open has changes that could not be kept safe. Save the project first.</source>
        <translation>No se abrió nada más, porque los cambios de lo que está abierto no se pudieron poner a salvo. Guarde primero el proyecto.</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Fotos (%1)</translation>
    </message>
    <message>
        <source>“%1” is open already; it stays as it is now.</source>
        <translation>«%1» ya está abierta; se queda como está ahora.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Keep date, place and other details of the photo</source>
        <translation>Conser&amp;var fecha, lugar y otros datos de la foto</translation>
    </message>
    <message>
        <source>Also save a picture of &amp;before and after</source>
        <translation>Guardar t&amp;ambién una imagen del antes y el después</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>Exportar la foto</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>Exportar una foto</numerusform>
            <numerusform>Exportar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Higher looks better and makes larger files; 92 is good for photos.</source>
        <translation>Cuanto más alta, mejor se ve y más grande es el archivo; 92 es un buen valor para fotos.</translation>
    </message>
    <message>
        <source>Quality as a number</source>
        <translation>Calidad en número</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>Ca&amp;lidad:</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>A smaller picture is good for sending; nothing is enlarged.</source>
        <translation>Una imagen más pequeña es buena para enviarla; no se amplía nada.</translation>
    </message>
    <message>
        <source>Longest side, in pixels</source>
        <translation>Lado más largo, en píxeles</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>Junto a la foto</translation>
    </message>
    <message>
        <source>In one folder</source>
        <translation>En una sola carpeta</translation>
    </message>
    <message>
        <source>Where the result is saved</source>
        <translation>Dónde se guarda el resultado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Dónde:</translation>
    </message>
    <message>
        <source>Addition to the file&apos;s name</source>
        <translation>Texto que se añade al nombre del archivo</translation>
    </message>
    <message>
        <source>It stands between the photo&apos;s name and the ending.</source>
        <translation>Va entre el nombre de la foto y la extensión.</translation>
    </message>
    <message>
        <source>&amp;Addition to the name:</source>
        <translation>Añadir al &amp;nombre:</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>Dar un número al archivo nuevo</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Omitir la foto</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>What to do if the file is there already</source>
        <translation>Qué hacer si el archivo ya existe</translation>
    </message>
    <message>
        <source>Your original photo is never replaced.</source>
        <translation>La foto original nunca se reemplaza.</translation>
    </message>
    <message>
        <source>&amp;If the file is there:</source>
        <translation>&amp;Si el archivo ya existe:</translation>
    </message>
    <message>
        <source>Keep date, place and other details of the photo</source>
        <translation>Conservar fecha, lugar y otros datos de la foto</translation>
    </message>
    <message>
        <source>EXIF, XMP and IPTC.</source>
        <translation>EXIF, XMP e IPTC.</translation>
    </message>
    <message>
        <source>Also save a picture of before and after</source>
        <translation>Guardar también una imagen del antes y el después</translation>
    </message>
    <message>
        <source>Both side by side, in a file of its own.</source>
        <translation>Ambas fotos lado a lado, en un archivo propio.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>Elegir una carpeta para los resultados</translation>
    </message>
    <message>
        <source>Nothing is lost; photos with 16 bits a channel keep them.</source>
        <translation>No se pierde nada; las fotos con 16 bits por canal los conservan.</translation>
    </message>
    <message>
        <source>Small files, 8 bits a channel; each saving loses a little.</source>
        <translation>Archivos pequeños, 8 bits por canal; cada vez que se guarda se pierde un poco.</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Elija una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>All results are there already, and photos that are there are skipped.</source>
        <translation>Todos los resultados ya existen, y las fotos que ya existen se omiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are there already will be replaced.</source>
        <translation>
            <numerusform>Se reemplazará un archivo que ya existe.</numerusform>
            <numerusform>Se reemplazarán %n archivos que ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be skipped: the file is there already.</source>
        <translation>
            <numerusform>Se omitirá una foto: el archivo ya existe.</numerusform>
            <numerusform>Se omitirán %n fotos: los archivos ya existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file can be saved like this.</source>
        <translation>Así no se puede guardar ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 y otro</numerusform>
            <numerusform>%1 y otros %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How large it gets is not known yet.</source>
        <translation>Todavía no se sabe qué tamaño tendrá.</translation>
    </message>
    <message>
        <source>Estimate: more than %1 in all</source>
        <translation>Estimación: más de %1 en total</translation>
    </message>
    <message>
        <source>Estimate: about %1 in all</source>
        <translation>Estimación: unos %1 en total</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. Estimate: about %3</source>
        <translation>%1 × %2 píxeles. Estimación: unos %3</translation>
    </message>
    <message>
        <source>8 bits a channel</source>
        <translation>8 bits por canal</translation>
    </message>
    <message>
        <source>Depth of the colours</source>
        <translation>Profundidad de color</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>&amp;Profundidad:</translation>
    </message>
    <message>
        <source>Nothing but depth is lost: 16 bits a channel become 8.</source>
        <translation>Solo se pierde profundidad: los 16 bits por canal pasan a ser 8.</translation>
    </message>
    <message>
        <source>16 bits a channel are good for further editing, 8 make smaller files; only %1 hold 16.</source>
        <translation>16 bits por canal son buenos para seguir editando y 8 dan archivos más pequeños; solo %1 admiten 16.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ExportQueue</name>
    <message>
        <source>Face %1: %2</source>
        <translation>Rostro %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list of photos that were waiting to be exported is damaged; %n of them can go on.</source>
        <translation>
            <numerusform>La lista de fotos que esperaban para exportarse está dañada; una de ellas puede continuar.</numerusform>
            <numerusform>La lista de fotos que esperaban para exportarse está dañada; %n de ellas pueden continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is there already.</source>
        <translation>El archivo ya existe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture of the same person that was to help cannot be opened.</source>
        <translation>No se puede abrir una imagen de la misma persona que debía ayudar.</translation>
    </message>
    <message>
        <source>The engine is not ready.</source>
        <translation>El motor del programa no está listo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pausa al %1&#xa0;%</translation>
    </message>
    <message>
        <source>Restoring, %1 %</source>
        <translation>Restaurando, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Saved as %1. %2</source>
        <translation>Guardada como %1. %2</translation>
    </message>
    <message>
        <source>Skipped. %1</source>
        <translation>Omitida. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>No se pudo exportar. %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>No face was found, so nothing was saved.</source>
        <translation>No se encontró ningún rostro, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing could be restored, so nothing was saved.</source>
        <translation>No se pudo restaurar nada, así que no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceControls</name>
    <message>
        <source>“%1” cannot be used as a reference. %2</source>
        <translation>«%1» no se puede usar como referencia. %2</translation>
    </message>
    <message>
        <source>Save as a Preset</source>
        <translation>Guardar estos ajustes</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del ajuste guardado:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a preset; choose another one.</source>
        <translation>«%1» no puede ser el nombre de un ajuste guardado; elija otro.</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1, rostro %2</translation>
    </message>
    <message>
        <source>Choose a Picture of the Same Person</source>
        <translation>Elegir una imagen de la misma persona</translation>
    </message>
    <message>
        <source>Looking for faces in the picture…</source>
        <translation>Buscando rostros en la imagen…</translation>
    </message>
    <message>
        <source>No face was found in “%1”.</source>
        <translation>No se encontró ningún rostro en «%1».</translation>
    </message>
    <message>
        <source>All faces of all open photos now have the settings of this face, and those that are still to be found get them too.</source>
        <translation>Todas las caras de todas las fotos abiertas tienen ahora los ajustes de esta cara, y las que aún se encuentren también los recibirán.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceFrames</name>
    <message>
        <source>%1 · %2 %</source>
        <comment>name or number of a face, and how sure it is that it is one</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Face? %1 %</source>
        <comment>how sure it is that this is a face</comment>
        <translation>¿Cara? %1 %</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceHead</name>
    <message>
        <source>Name…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Name this face</source>
        <translation>Dar nombre a esta cara</translation>
    </message>
    <message>
        <source>Says who this is. The name stays with the photo&apos;s settings.</source>
        <translation>Dice quién es. El nombre se queda con los ajustes de la foto.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Check the Points</source>
        <translation>Comprobar los puntos</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FacePanel</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>Selected face</source>
        <translation>Rostro seleccionado</translation>
    </message>
    <message>
        <source>How much of the restored face is laid over the photo.</source>
        <translation>Qué parte del rostro restaurado se pone sobre la foto.</translation>
    </message>
    <message>
        <source>How much of the photo&apos;s own grain the restored face gets back.</source>
        <translation>Cuánto del grano propio de la foto recibe de nuevo el rostro restaurado.</translation>
    </message>
    <message>
        <source>Select a face to change how it looks.</source>
        <translation>Seleccione un rostro para cambiar su aspecto.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>The installed bundle can only recover. Choose one that can refine to add detail here.</source>
        <translation>El paquete de redes instalado solo puede aclarar. Elija uno que pueda refinar para añadir detalle aquí.</translation>
    </message>
    <message>
        <source>Choose “Refine” to add detail here.</source>
        <translation>Elija «Refinar» para añadir detalle aquí.</translation>
    </message>
    <message>
        <source>This is clearly less like the person than with no steps. Fewer steps or more identity weight help.</source>
        <translation>Se parece claramente menos a la persona que sin ningún paso. Menos pasos o más peso de la persona ayudan.</translation>
    </message>
    <message>
        <source>The installed networks cannot hold a face to a person.</source>
        <translation>Las redes instaladas no pueden mantener una cara fiel a una persona.</translation>
    </message>
    <message>
        <source>Hides the settings that are seldom needed.</source>
        <translation>Oculta los ajustes que se necesitan pocas veces.</translation>
    </message>
    <message>
        <source>Shows the settings that are seldom needed.</source>
        <translation>Muestra los ajustes que se necesitan pocas veces.</translation>
    </message>
    <message>
        <source>Likeness %1: the same person.</source>
        <translation>Parecido %1: la misma persona.</translation>
    </message>
    <message>
        <source>Likeness %1: probably the same person.</source>
        <translation>Parecido %1: probablemente la misma persona.</translation>
    </message>
    <message>
        <source>Likeness %1: looks like somebody else.</source>
        <translation>Parecido %1: parece otra persona.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told from this photo.</source>
        <translation>Con esta foto no se puede saber si se parece a la persona.</translation>
    </message>
    <message>
        <source>Whether this is like the person cannot be told: no clear face is seen here.</source>
        <translation>No se puede saber si se parece a la persona: aquí no se ve un rostro claro.</translation>
    </message>
    <message>
        <source>Compared with the face as it is in the photo, and with the reference pictures. It says nothing about what they do not show.</source>
        <translation>Comparado con el rostro tal como está en la foto y con las imágenes de referencia. No dice nada de lo que no muestran.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FaceStrip</name>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Faces of this photo</source>
        <translation>Rostros de esta foto</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects a face, and Space includes it or leaves it out.</source>
        <translation>Las teclas de flecha mueven la selección, Intro selecciona un rostro y la barra espaciadora lo incluye o lo excluye.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a face and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the points</source>
        <translation>Comprobar los puntos</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Fotos abiertas</translation>
    </message>
    <message>
        <source>Arrow keys move from photo to photo, and Delete removes the selected ones from the project.</source>
        <translation>Las teclas de flecha pasan de una foto a otra, y Supr quita del proyecto las seleccionadas.</translation>
    </message>
    <message>
        <source>Drop photos or folders here.</source>
        <translation>Suelte aquí fotos o carpetas.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::FilmStripModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>La foto ya no está donde estaba.</translation>
    </message>
    <message>
        <source>The photo waits to be read.</source>
        <translation>La foto espera su turno para leerse.</translation>
    </message>
    <message>
        <source>The photo is being read.</source>
        <translation>La foto se está leyendo.</translation>
    </message>
    <message>
        <source>The photo is ready.</source>
        <translation>La foto está lista.</translation>
    </message>
    <message>
        <source>The photo has changes that are not exported yet.</source>
        <translation>La foto tiene cambios que todavía no se han exportado.</translation>
    </message>
    <message>
        <source>The restored photo is saved.</source>
        <translation>La foto restaurada está guardada.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InlineMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::InventedNote</name>
    <message>
        <source>Measuring what is invented</source>
        <translation>Midiendo lo inventado</translation>
    </message>
    <message>
        <source>The installed networks add nothing of their own, so nothing in the faces is invented.</source>
        <translation>Las redes instaladas no añaden nada propio, así que nada en los rostros es inventado.</translation>
    </message>
    <message>
        <source>Each face is restored several times, to see where the results differ…</source>
        <translation>Cada rostro se restaura varias veces para ver dónde difieren los resultados…</translation>
    </message>
    <message>
        <source>Where it is bright, the photo does not say what the face looked like.</source>
        <translation>En las zonas brillantes de esta vista, la foto no dice cómo era el rostro.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MainWindow</name>
    <message>
        <source>Selected Face</source>
        <translation>Rostro seleccionado</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Ancho del pincel</translation>
    </message>
    <message>
        <source>How wide the brush is.</source>
        <translation>Qué ancho tiene el pincel.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be exported when the program ended.</source>
        <translation>
            <numerusform>Quedaba una foto por exportar cuando se cerró el programa.</numerusform>
            <numerusform>Quedaban %n fotos por exportar cuando se cerró el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This is a sample: drag the line in the photo to compare, then drop your own photos here.</source>
        <translation>Esto es un ejemplo: arrastre la línea de la foto para comparar y después suelte aquí sus propias fotos.</translation>
    </message>
    <message numerus="yes">
        <source>The last time Heirloom ended, changes to %n photo(s) were in no project file.</source>
        <translation>
            <numerusform>La última vez que se cerró Heirloom, los cambios de una foto no estaban en ningún archivo de proyecto.</numerusform>
            <numerusform>La última vez que se cerró Heirloom, los cambios de %n fotos no estaban en ningún archivo de proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Them Up Again</source>
        <translation>Retomar los cambios</translation>
    </message>
    <message>
        <source>The language changes when Heirloom is started again.</source>
        <translation>El idioma cambia cuando se vuelve a iniciar Heirloom.</translation>
    </message>
    <message>
        <source>Save the project before you close the window, or its changes are lost.</source>
        <translation>Guarde el proyecto antes de cerrar la ventana; si no, se pierden sus cambios.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>No hay ninguna imagen que pegar.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Faces cannot be restored now. %1</source>
        <translation>Ahora no se pueden restaurar rostros. %1</translation>
    </message>
    <message>
        <source>This photo is not where it was.</source>
        <translation>Esta foto ya no está donde estaba.</translation>
    </message>
    <message>
        <source>“%1” has changed since its faces were found; they may lie elsewhere now.</source>
        <translation>«%1» ha cambiado desde que se encontraron sus rostros; ahora pueden estar en otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>photo and project</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Heirloom</source>
        <translation>Heirloom</translation>
    </message>
    <message>
        <source>%1[*] – Heirloom</source>
        <translation>%1[*] – Heirloom</translation>
    </message>
    <message>
        <source>Loading the networks…</source>
        <translation>Cargando las redes…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Shows or hides the part of the window that is called “%1”.</source>
        <translation>Muestra u oculta la parte de la ventana llamada «%1».</translation>
    </message>
    <message>
        <source>Forgets which photos and projects were opened last; the files stay.</source>
        <translation>Olvida qué fotos y proyectos se abrieron por última vez; los archivos se quedan.</translation>
    </message>
    <message>
        <source>No networks</source>
        <translation>Sin redes</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>Foto entera</translation>
    </message>
    <message>
        <source>Heirloom made this photo of “%1”. You can go on from there, with every setting as it was.</source>
        <translation>Heirloom hizo esta foto a partir de «%1». Se puede continuar desde ese original, con todos los ajustes como estaban.</translation>
    </message>
    <message>
        <source>Go On from the Original</source>
        <translation>Continuar desde el original</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodChoice</name>
    <message>
        <source>Method: %1</source>
        <translation>Método: %1</translation>
    </message>
    <message>
        <source>This face was set up with a method that this version of Heirloom does not have.</source>
        <translation>Este rostro se configuró con un método que esta versión de Heirloom no tiene.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::MethodComparison</name>
    <message>
        <source>Try the other method</source>
        <translation>Probar el otro método</translation>
    </message>
    <message>
        <source>Takes this method.</source>
        <translation>Elige este método.</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both. With no steps they are the same, so the handle then moves half way.</source>
        <translation>Restaura esta cara también con el otro método y muestra ambas. Sin pasos son iguales; entonces el control se mueve a la mitad.</translation>
    </message>
    <message>
        <source>With no steps both methods show the recovered face.</source>
        <translation>Sin pasos, ambos métodos muestran la cara aclarada.</translation>
    </message>
    <message>
        <source>A click on a picture takes its method.</source>
        <translation>Un clic en una imagen adopta su método.</translation>
    </message>
    <message>
        <source>The face by the method: %1</source>
        <translation>El rostro según el método: %1</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ParamControls</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>No face is marked.</source>
        <translation>No hay ningún rostro marcado.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), none selected</source>
        <translation>
            <numerusform>Un rostro, sin seleccionar</numerusform>
            <numerusform>%n rostros, ninguno seleccionado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected, left out</source>
        <translation>
            <numerusform>Un rostro, rostro %1 seleccionado, excluido</numerusform>
            <numerusform>%n rostros, rostro %1 seleccionado, excluido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected: %2</source>
        <translation>
            <numerusform>Un rostro, rostro %1 seleccionado: %2</numerusform>
            <numerusform>%n rostros, rostro %1 seleccionado: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), face %1 selected</source>
        <translation>
            <numerusform>Un rostro, rostro %1 seleccionado</numerusform>
            <numerusform>%n rostros, rostro %1 seleccionado</numerusform>
        </translation>
    </message>
    <message>
        <source>Cropping: %1 by %2 pixels of %3 by %4.</source>
        <translation>Recorte: %1 × %2 píxeles de %3 × %4.</translation>
    </message>
    <message>
        <source>The person is named “%1”.</source>
        <translation>La persona se llama «%1».</translation>
    </message>
    <message>
        <source>The program is %1 percent sure that this is a face.</source>
        <translation>El programa está un %1 por ciento seguro de que esto es una cara.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n lugar más puede ser una cara.</numerusform>
            <numerusform>%n lugares más pueden ser caras.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is %1 percent sure that the selected place is one.</source>
        <translation>El programa está un %1 por ciento seguro de que el lugar elegido lo es.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoControls</name>
    <message>
        <source>Crop</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>The photo can be straightened by up to %1 degrees.</source>
        <translation>La foto se puede enderezar %1 grados como máximo.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>enderezar</translation>
    </message>
    <message>
        <source>Cancel the crop</source>
        <translation>descartar el recorte</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>girar a la derecha</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>reflejar en espejo</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPage</name>
    <message>
        <source>Drop photos here, or open them, to restore the faces in them.</source>
        <translation>Suelte aquí sus fotos, o ábralas, para restaurar los rostros que hay en ellas.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown. %2</source>
        <translation>No se puede mostrar «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>«%1» se está leyendo.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>Buscando rostros…</translation>
    </message>
    <message>
        <source>No face was found. Draw a box around one with “Add a Face”, or turn the photo upright.</source>
        <translation>No se encontró ningún rostro. Dibuje un recuadro alrededor de uno con «Añadir un rostro», o gire la foto hasta que quede derecha.</translation>
    </message>
    <message>
        <source>What is invented in face %1 could not be measured. %2</source>
        <translation>No se pudo medir lo inventado en la cara %1. %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PhotoPanel</name>
    <message>
        <source>Open a photo to change its light, or to turn and crop it.</source>
        <translation>Abra una foto para cambiar su luz y su color, o para girarla y recortarla.</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Foto entera</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Takes back everything of this part.</source>
        <translation>Deshace todos los cambios de esta parte.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Accept the preferences</source>
        <translation>Aceptar las preferencias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Which set of networks restores the faces.</source>
        <translation>Qué paquete de redes restaura los rostros.</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>&amp;Redes:</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>El más rápido que haya</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What the networks run on.</source>
        <translation>Dónde se ejecutan las redes.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message numerus="yes">
        <source>One for each of %n processor core(s)</source>
        <translation>
            <numerusform>Uno para el único núcleo del procesador</numerusform>
            <numerusform>Uno para cada uno de los %n núcleos del procesador</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many processor threads restore; 0 is one for each core.</source>
        <translation>Cuántos hilos del procesador restauran; 0 significa uno para cada núcleo.</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memory for computed faces, in mebibytes</source>
        <translation>Memoria para los rostros calculados, en mebibytes</translation>
    </message>
    <message>
        <source>With more memory more faces answer at once when you come back to them.</source>
        <translation>Con más memoria, más rostros aparecen al instante cuando se vuelve a ellos.</translation>
    </message>
    <message>
        <source>&amp;Memory for computed faces:</source>
        <translation>&amp;Memoria para los rostros calculados:</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
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
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>Si la ventana es clara u oscura.</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>The networks are loaded again; faces that are computed already are computed anew.</source>
        <translation>Las redes se cargan de nuevo; los rostros que ya están calculados se calculan otra vez.</translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>El idioma cambia la próxima vez que se inicia el programa.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Presets</name>
    <message>
        <source>Faithful</source>
        <translation>Fiel</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Detallado</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::Project</name>
    <message numerus="yes">
        <source>Add %n photo(s)</source>
        <translation>
            <numerusform>añadir una foto</numerusform>
            <numerusform>añadir %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>quitar una foto</numerusform>
            <numerusform>quitar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose other pictures of this person</source>
        <translation>elegir otras imágenes de esta persona</translation>
    </message>
    <message>
        <source>Include the face</source>
        <translation>incluir el rostro</translation>
    </message>
    <message>
        <source>Leave out the face</source>
        <translation>excluir el rostro</translation>
    </message>
    <message>
        <source>Add a face</source>
        <translation>añadir un rostro</translation>
    </message>
    <message>
        <source>Delete the face</source>
        <translation>eliminar el rostro</translation>
    </message>
    <message>
        <source>Align the face</source>
        <translation>alinear el rostro</translation>
    </message>
    <message>
        <source>Protect a region</source>
        <translation>proteger una zona</translation>
    </message>
    <message>
        <source>Take back a protection</source>
        <translation>quitar una protección</translation>
    </message>
    <message>
        <source>Take back all protections of the photo</source>
        <translation>quitar todas las protecciones de la foto</translation>
    </message>
    <message numerus="yes">
        <source>Change the settings of %n face(s)</source>
        <translation>
            <numerusform>cambiar los ajustes de un rostro</numerusform>
            <numerusform>cambiar los ajustes de %n rostros</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the settings to all faces of the photo</source>
        <translation>copiar los ajustes a todos los rostros de la foto</translation>
    </message>
    <message>
        <source>Copy the settings to all photos</source>
        <translation>copiar los ajustes a todas las fotos</translation>
    </message>
    <message>
        <source>This is no face</source>
        <translation>Esto no es una cara</translation>
    </message>
    <message>
        <source>Name the face</source>
        <translation>Dar nombre a la cara</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ProjectFile</name>
    <message>
        <source>The file is not a project of Heirloom.</source>
        <translation>El archivo no es un proyecto de Heirloom.</translation>
    </message>
    <message>
        <source>The project file is not there.</source>
        <translation>El archivo de proyecto no existe.</translation>
    </message>
    <message>
        <source>The project file cannot be opened.</source>
        <translation>No se puede abrir el archivo de proyecto.</translation>
    </message>
    <message>
        <source>The project file is too large to be one of Heirloom.</source>
        <translation>El archivo de proyecto es demasiado grande para ser de Heirloom.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>No se puede leer el archivo de proyecto.</translation>
    </message>
    <message>
        <source>The project cannot be saved, because it could not be opened again.</source>
        <translation>No se puede guardar el proyecto, porque después no se podría abrir de nuevo.</translation>
    </message>
    <message>
        <source>The project could not be saved; what was saved before is unchanged.</source>
        <translation>No se pudo guardar el proyecto; lo que se guardó antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The photo is not where it was.</source>
        <translation>La foto ya no está donde estaba.</translation>
    </message>
    <message>
        <source>The photo cannot be opened.</source>
        <translation>No se puede abrir la foto.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The photo cannot be read to its end.</source>
        <translation>No se puede leer la foto hasta el final.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not an absolute path.</source>
        <translation>El archivo de proyecto está dañado: «%1» no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” is not a SHA-256 of 64 hexadecimal digits.</source>
        <translation>El archivo de proyecto está dañado: «%1» no es un SHA-256 de 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Heirloom: its format is number %1, and this version reads up to number %2.</source>
        <translation>El proyecto se hizo con una versión más nueva de Heirloom: su formato es el número %1, y esta versión lee hasta el número %2.</translation>
    </message>
    <message>
        <source>The project is too large.</source>
        <translation>El proyecto es demasiado grande.</translation>
    </message>
    <message>
        <source>The project file is damaged: it is not sound JSON.</source>
        <translation>El archivo de proyecto está dañado: su contenido no es JSON correcto.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::QueuePanel</name>
    <message>
        <source>Nothing is being exported.</source>
        <translation>No se está exportando nada.</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>Cola de exportación</translation>
    </message>
    <message>
        <source>Photos that are exported</source>
        <translation>Fotos que se exportan</translation>
    </message>
    <message>
        <source>Press Delete to stop the chosen photo.</source>
        <translation>Presione Supr para detener la foto seleccionada.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Try the failed photos again</source>
        <translation>Intentar de nuevo las fotos que fallaron</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Mostrar el resultado en su carpeta</translation>
    </message>
    <message>
        <source>Clear finished photos from the list</source>
        <translation>Quitar de la lista las fotos terminadas</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Clear finished photos from the list; the files stay where they are</source>
        <translation>Quitar de la lista las fotos terminadas; los archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Stop the chosen photos</source>
        <translation>Detener las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n photo(s) done</source>
        <translation>
            <numerusform>En pausa: %1 de %n foto terminada</numerusform>
            <numerusform>En pausa: %1 de %n fotos terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) done</source>
        <translation>
            <numerusform>%1 de %n foto terminada</numerusform>
            <numerusform>%1 de %n fotos terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be exported</source>
        <translation>
            <numerusform>No se pudo exportar una foto</numerusform>
            <numerusform>No se pudieron exportar %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>Una foto exportada</numerusform>
            <numerusform>%n fotos exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) had no face and were left alone</source>
        <translation>
            <numerusform>Una foto no tenía ningún rostro y se dejó como estaba</numerusform>
            <numerusform>%n fotos no tenían ningún rostro y se dejaron como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be restored and were left alone</source>
        <translation>
            <numerusform>Una foto no se pudo restaurar y se dejó como estaba</numerusform>
            <numerusform>%n fotos no se pudieron restaurar y se dejaron como estaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferenceList</name>
    <message>
        <source>Reference pictures</source>
        <translation>Imágenes de referencia</translation>
    </message>
    <message>
        <source>A better photo of the same person helps to keep the likeness.</source>
        <translation>Una foto mejor de la misma persona ayuda a conservar el parecido.</translation>
    </message>
    <message>
        <source>Reference pictures of this person</source>
        <translation>Imágenes de referencia de esta persona</translation>
    </message>
    <message>
        <source>Add a reference picture</source>
        <translation>Añadir una imagen de referencia</translation>
    </message>
    <message>
        <source>Choose another picture of this person.</source>
        <translation>Elija otra imagen de esta persona.</translation>
    </message>
    <message>
        <source>Remove the reference picture</source>
        <translation>Quitar la imagen de referencia</translation>
    </message>
    <message>
        <source>Remove the selected reference picture.</source>
        <translation>Quita la imagen de referencia seleccionada.</translation>
    </message>
    <message>
        <source>“%1” is probably not a picture of this person.</source>
        <translation>Probablemente «%1» no es una imagen de esta persona.</translation>
    </message>
    <message>
        <source>These are probably not pictures of this person: %1.</source>
        <translation>Probablemente no son imágenes de esta persona: %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReferencePicker</name>
    <message>
        <source>Reference pictures</source>
        <translation>Imágenes de referencia</translation>
    </message>
    <message>
        <source>Choose other pictures of the same person. The sharper they are, the better Heirloom can hold the face to its likeness.</source>
        <translation>Elija otras imágenes de la misma persona. Cuanto más nítidas sean, mejor puede Heirloom conservar el parecido del rostro.</translation>
    </message>
    <message>
        <source>Choose another picture of the same person. The sharper it is, the better Heirloom can hold the face to its likeness.</source>
        <translation>Elija otra imagen de la misma persona. Cuanto más nítida sea, mejor puede Heirloom conservar el parecido del rostro.</translation>
    </message>
    <message>
        <source>The picture shows several faces. Choose the one of the same person.</source>
        <translation>La imagen muestra varios rostros. Elija el de la misma persona.</translation>
    </message>
    <message>
        <source>Faces to choose from</source>
        <translation>Rostros para elegir</translation>
    </message>
    <message>
        <source>Arrow keys move, and Space chooses a face or takes it back.</source>
        <translation>Las teclas de flecha mueven la selección, y la barra espaciadora elige un rostro o deja de elegirlo.</translation>
    </message>
    <message>
        <source>Arrow keys choose a face.</source>
        <translation>Las teclas de flecha eligen un rostro.</translation>
    </message>
    <message>
        <source>None of the open photos shows another face. Choose a picture file that shows the same person.</source>
        <translation>Ninguna de las fotos abiertas muestra otro rostro. Elija un archivo de imagen que muestre a la misma persona.</translation>
    </message>
    <message>
        <source>Choose a Picture &amp;File…</source>
        <translation>Elegir un &amp;archivo de imagen…</translation>
    </message>
    <message>
        <source>Choose a picture file</source>
        <translation>Elegir un archivo de imagen</translation>
    </message>
    <message>
        <source>Takes the face from a picture that is not open.</source>
        <translation>Toma el rostro de una imagen que no está abierta.</translation>
    </message>
    <message>
        <source>&amp;Use as Reference</source>
        <translation>&amp;Usar como referencia</translation>
    </message>
    <message>
        <source>Use as Reference</source>
        <translation>Usar como referencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elija primero una imagen.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ReportDialog</name>
    <message>
        <source>Include the &amp;names of my photos</source>
        <translation>Incluir los &amp;nombres de mis fotos</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>This report helps to mend the program. It holds no pictures and is sent nowhere: copy it, or save it and pass it on.</source>
        <translation>Este informe ayuda a corregir el programa. No contiene imágenes y no se envía a ningún sitio: cópielo, o guárdelo y hágalo llegar a quien pueda ayudar.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Texto del informe</translation>
    </message>
    <message>
        <source>Include the names of my photos</source>
        <translation>Incluir los nombres de mis fotos</translation>
    </message>
    <message>
        <source>Otherwise they are replaced by numbers.</source>
        <translation>De lo contrario se sustituyen por números.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the report to a file</source>
        <translation>Guardar el informe en un archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>No se pudo guardar el informe en ese lugar.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the error report</source>
        <translation>Guardar el informe de error</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>El informe se guardó.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same number gives the same face again.</source>
        <translation>El mismo número vuelve a dar el mismo rostro.</translation>
    </message>
    <message>
        <source>Try another</source>
        <translation>Probar otra</translation>
    </message>
    <message>
        <source>Try another seed</source>
        <translation>Probar otra semilla</translation>
    </message>
    <message>
        <source>Shows another face that fits the photo as well.</source>
        <translation>Muestra otro rostro que concuerda igual de bien con la foto.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ShortcutsDialog</name>
    <message>
        <source>Elsewhere in the window</source>
        <translation>En otras partes de la ventana</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Only actions whose name or keys contain the text are listed.</source>
        <translation>Solo se muestran las acciones cuyo nombre o cuyas teclas contienen el texto.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No action has such a name or key.</source>
        <translation>Ninguna acción tiene ese nombre ni esa tecla.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::SuggestionBar</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The framed place is a face: it becomes one of the photo&apos;s faces.</source>
        <translation>El lugar enmarcado es una cara: pasa a ser una de las caras de la foto.</translation>
    </message>
    <message>
        <source>No Face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>The framed place is no face: it is not offered again.</source>
        <translation>El lugar enmarcado no es una cara: no se vuelve a proponer.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>Muestra el siguiente lugar que puede ser una cara.</translation>
    </message>
    <message>
        <source>Search Harder</source>
        <translation>Buscar mejor</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>Busca otra vez en esta foto, también caras que apenas se distinguen.</translation>
    </message>
    <message>
        <source>Searching harder…</source>
        <translation>Buscando mejor…</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) may be faces.</source>
        <translation>
            <numerusform>%n lugar más puede ser una cara.</numerusform>
            <numerusform>%n lugares más pueden ser caras.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more that may be a face.</source>
        <translation>No hay nada más que pueda ser una cara.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heirloom::ui::ThumbnailLoader</name>
    <message>
        <source>The face does not lie in the photo.</source>
        <translation>El rostro no está dentro de la foto.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPad</name>
    <message>
        <source>Trade-off</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Drag anywhere: from %1 to %2.</source>
        <translation>Arrastre por cualquier parte: de «%1» a «%2».</translation>
    </message>
    <message>
        <source>Drag anywhere: across from %1 to %2, up from %3 to %4.</source>
        <translation>Arrastre por cualquier parte: hacia los lados, de «%1» a «%2»; hacia arriba, de «%3» a «%4».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TradeoffPlot</name>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Likeness and detail appear here as they are measured.</source>
        <translation>El parecido y el detalle aparecen aquí a medida que se miden.</translation>
    </message>
    <message>
        <source>Likeness and detail along the way</source>
        <translation>Parecido y detalle a lo largo del recorrido</translation>
    </message>
    <message>
        <source>Nothing is measured here yet.</source>
        <translation>Aquí todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Here the likeness is %1 and the detail %2.</source>
        <translation>Aquí, el parecido es %1 y el detalle %2.</translation>
    </message>
    <message>
        <source>Here the detail is %1.</source>
        <translation>Aquí, el detalle es %1.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TreatmentActions</name>
    <message>
        <source>Presets</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Applies or saves a set of these settings.</source>
        <translation>Aplica o guarda un conjunto de estos ajustes.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>Devuelve todos los ajustes de este rostro a sus valores iniciales.</translation>
    </message>
    <message>
        <source>Copy to all faces</source>
        <translation>Copiar a todos los rostros</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the same settings.</source>
        <translation>Da a todos los rostros de esta foto los mismos ajustes.</translation>
    </message>
    <message>
        <source>Copy to all photos</source>
        <translation>Copiar a todas las fotos</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the same settings.</source>
        <translation>Da a todos los rostros de todas las fotos abiertas los mismos ajustes.</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Guardar estos ajustes…</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::TurnOffer</name>
    <message>
        <source>The people in this photo do not stand upright. Turn it?</source>
        <translation>Las personas de esta foto no están derechas. ¿Girarla?</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Turn upright</source>
        <translation>Poner derecha</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open Photos…</source>
        <translation>&amp;Abrir fotos…</translation>
    </message>
    <message>
        <source>Opens photos, to restore the faces in them.</source>
        <translation>Abre fotos para restaurar los rostros que hay en ellas.</translation>
    </message>
    <message>
        <source>Open a &amp;Folder…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Opens all photos of a folder and of the folders in it.</source>
        <translation>Abre todas las fotos de una carpeta y de las carpetas que contiene.</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Open a &amp;Project…</source>
        <translation>Abrir un &amp;proyecto…</translation>
    </message>
    <message>
        <source>Opens a project that was saved: photos, faces and settings.</source>
        <translation>Abre un proyecto guardado: fotos, rostros y ajustes.</translation>
    </message>
    <message>
        <source>&amp;Save Project</source>
        <translation>&amp;Guardar proyecto</translation>
    </message>
    <message>
        <source>Saves which photos are open and what was decided about their faces.</source>
        <translation>Guarda qué fotos están abiertas y qué se decidió sobre sus rostros.</translation>
    </message>
    <message>
        <source>Save Project &amp;As…</source>
        <translation>Guardar proyecto c&amp;omo…</translation>
    </message>
    <message>
        <source>Saves the project under another name.</source>
        <translation>Guarda el proyecto con otro nombre.</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Work</source>
        <translation>Recuperar el &amp;trabajo sin guardar</translation>
    </message>
    <message>
        <source>Goes back to what was open when the program ended without saving.</source>
        <translation>Vuelve a lo que estaba abierto cuando el programa se cerró sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Saves the restored photo beside the original, which is never changed.</source>
        <translation>Guarda la foto restaurada junto al original, que nunca se modifica.</translation>
    </message>
    <message>
        <source>Export A&amp;ll…</source>
        <translation>Exportar to&amp;das…</translation>
    </message>
    <message>
        <source>Restores and saves all open photos, one after the other.</source>
        <translation>Restaura y guarda todas las fotos abiertas, una tras otra.</translation>
    </message>
    <message>
        <source>&amp;Remove from the Strip</source>
        <translation>&amp;Quitar de la tira</translation>
    </message>
    <message>
        <source>Takes the selected photos out of the strip; their files stay.</source>
        <translation>Quita de la tira las fotos seleccionadas; sus archivos se quedan.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ends the program; unsaved work is offered at the next start.</source>
        <translation>Cierra el programa; el trabajo sin guardar se ofrece la próxima vez que se inicia.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Deshace el último cambio.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back.</source>
        <translation>Vuelve a hacer el cambio que se deshizo.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Opens the picture or the files that were copied.</source>
        <translation>Abre la imagen o los archivos que se copiaron.</translation>
    </message>
    <message>
        <source>Copy Settings to All &amp;Faces</source>
        <translation>Copiar ajustes a todos los ro&amp;stros</translation>
    </message>
    <message>
        <source>Gives all faces of this photo the settings of the selected one.</source>
        <translation>Da a todos los rostros de esta foto los ajustes del rostro seleccionado.</translation>
    </message>
    <message>
        <source>Copy Settings to All P&amp;hotos</source>
        <translation>Copiar ajustes a todas las &amp;fotos</translation>
    </message>
    <message>
        <source>Gives all faces of all open photos the settings of the selected one.</source>
        <translation>Da a todos los rostros de todas las fotos abiertas los ajustes del rostro seleccionado.</translation>
    </message>
    <message>
        <source>Clear &amp;Protection</source>
        <translation>Quitar la pro&amp;tección</translation>
    </message>
    <message>
        <source>Takes back everything that was brushed over in this photo.</source>
        <translation>Quita toda la protección que se pintó con el pincel en esta foto.</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <source>Changes device, memory, language and theme.</source>
        <translation>Cambia el dispositivo, la memoria, el idioma y el tema.</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;Rostro</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>Selects faces and moves the photo.</source>
        <translation>Selecciona rostros y mueve la foto.</translation>
    </message>
    <message>
        <source>&amp;Add a Face</source>
        <translation>&amp;Añadir un rostro</translation>
    </message>
    <message>
        <source>Draw a box around a face that was not found.</source>
        <translation>Dibuje un recuadro alrededor de un rostro que no se encontró.</translation>
    </message>
    <message>
        <source>Adjust the &amp;Points</source>
        <translation>Ajustar los &amp;puntos</translation>
    </message>
    <message>
        <source>Drag the eyes, the nose and the mouth of the selected face to where they are.</source>
        <translation>Arrastre los ojos, la nariz y la boca del rostro seleccionado hasta su lugar en la foto.</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>Prote&amp;ger</translation>
    </message>
    <message>
        <source>Brush over what is to stay as it is in the photo: glasses, jewellery, eyes.</source>
        <translation>Pase el pincel por lo que debe quedar como está en la foto: gafas o lentes, joyas, ojos.</translation>
    </message>
    <message>
        <source>&amp;Unprotect</source>
        <translation>&amp;Desproteger</translation>
    </message>
    <message>
        <source>Brush over what was protected and is to be restored after all.</source>
        <translation>Pase el pincel por lo que estaba protegido y sí debe restaurarse.</translation>
    </message>
    <message>
        <source>&amp;Restore This Face</source>
        <translation>&amp;Restaurar este rostro</translation>
    </message>
    <message>
        <source>Restores the selected face, or leaves it as it is in the photo.</source>
        <translation>Restaura el rostro seleccionado, o lo deja como está en la foto.</translation>
    </message>
    <message>
        <source>&amp;Delete This Face</source>
        <translation>&amp;Eliminar este rostro</translation>
    </message>
    <message>
        <source>Removes what was taken for a face; the photo itself stays as it is.</source>
        <translation>Quita lo que se tomó por un rostro; la foto misma queda como está.</translation>
    </message>
    <message>
        <source>&amp;Try Another</source>
        <translation>Probar &amp;otra semilla</translation>
    </message>
    <message>
        <source>Restores the face once more with another seed; everything else stays.</source>
        <translation>Restaura el rostro una vez más con otra semilla; todo lo demás queda igual.</translation>
    </message>
    <message>
        <source>Add &amp;Reference Pictures…</source>
        <translation>Añadir &amp;imágenes de referencia…</translation>
    </message>
    <message>
        <source>Names other pictures of the same person, so that the likeness is kept better.</source>
        <translation>Indica otras imágenes de la misma persona, para que el parecido se conserve mejor.</translation>
    </message>
    <message>
        <source>R&amp;eset the Settings</source>
        <translation>Restablecer los a&amp;justes</translation>
    </message>
    <message>
        <source>Puts all settings of this face back to their defaults.</source>
        <translation>Devuelve todos los ajustes de este rostro a sus valores iniciales.</translation>
    </message>
    <message>
        <source>&amp;Next Face</source>
        <translation>Rostro siguie&amp;nte</translation>
    </message>
    <message>
        <source>Selects the next face.</source>
        <translation>Selecciona el rostro siguiente.</translation>
    </message>
    <message>
        <source>Pre&amp;vious Face</source>
        <translation>Rostro an&amp;terior</translation>
    </message>
    <message>
        <source>Selects the face before.</source>
        <translation>Selecciona el rostro anterior.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Cortina</translation>
    </message>
    <message>
        <source>Before and after, divided by a line that can be dragged.</source>
        <translation>Antes y después, separados por una línea que se puede arrastrar.</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Before and after beside each other, moving together.</source>
        <translation>Antes y después, uno junto al otro; se mueven a la vez.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>The photo as it was.</source>
        <translation>La foto tal como era.</translation>
    </message>
    <message>
        <source>What Is &amp;Invented</source>
        <translation>Lo &amp;inventado</translation>
    </message>
    <message>
        <source>Shows which parts of the faces the photo does not determine.</source>
        <translation>Muestra qué partes de los rostros no quedan determinadas por la foto.</translation>
    </message>
    <message>
        <source>See the Original While the Key Is &amp;Held</source>
        <translation>Ver el original mientras se presiona la &amp;tecla</translation>
    </message>
    <message>
        <source>Shows the photo as it was for as long as the key is held.</source>
        <translation>Muestra la foto tal como era mientras se mantiene presionada la tecla.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Makes the photo larger.</source>
        <translation>Hace más grande la foto.</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Makes the photo smaller.</source>
        <translation>Hace más pequeña la foto.</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>Shows the whole photo.</source>
        <translation>Muestra la foto entera.</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>Shows one pixel of the photo as one pixel of the screen.</source>
        <translation>Muestra un píxel de la foto como un píxel de la pantalla.</translation>
    </message>
    <message>
        <source>Zoom to the Fa&amp;ce</source>
        <translation>Acercar al ro&amp;stro</translation>
    </message>
    <message>
        <source>Shows the selected face as large as fits.</source>
        <translation>Muestra el rostro seleccionado lo más grande posible.</translation>
    </message>
    <message>
        <source>Show F&amp;rames</source>
        <translation>Mostrar los &amp;marcos</translation>
    </message>
    <message>
        <source>Shows frames around the faces.</source>
        <translation>Muestra marcos alrededor de los rostros.</translation>
    </message>
    <message>
        <source>&amp;Next Photo</source>
        <translation>&amp;Foto siguiente</translation>
    </message>
    <message>
        <source>Shows the next photo of the strip.</source>
        <translation>Muestra la foto siguiente de la tira.</translation>
    </message>
    <message>
        <source>&amp;Previous Photo</source>
        <translation>Foto a&amp;nterior</translation>
    </message>
    <message>
        <source>Shows the photo before.</source>
        <translation>Muestra la foto anterior.</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>Muestra la lista de todas las teclas.</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault, to be copied; nothing is sent.</source>
        <translation>Muestra lo que ayuda a encontrar un fallo, para copiarlo; no se envía nada.</translation>
    </message>
    <message>
        <source>Show the &amp;Log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>Opens the folder with the log of the program.</source>
        <translation>Abre la carpeta con el registro del programa.</translation>
    </message>
    <message>
        <source>&amp;About Heirloom</source>
        <translation>Acerca &amp;de Heirloom</translation>
    </message>
    <message>
        <source>What the program is, whose work it is made of, and what its networks learned.</source>
        <translation>Qué es el programa, de quién es el trabajo que contiene y qué aprendieron sus redes.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Try the Other &amp;Method</source>
        <translation>Probar el otro &amp;método</translation>
    </message>
    <message>
        <source>Restores this face by the other method, too, and shows both.</source>
        <translation>Restaura esta cara también con el otro método y muestra ambas.</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, against the clock. Nothing is lost.</source>
        <translation>Gira la foto un cuarto de vuelta en el sentido contrario al de las agujas del reloj. No se pierde nada.</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Turns the photo by a quarter, with the clock. Nothing is lost.</source>
        <translation>Gira la foto un cuarto de vuelta en el sentido de las agujas del reloj. No se pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>Reflejar en &amp;espejo</translation>
    </message>
    <message>
        <source>Left becomes right, as for a slide that was scanned from behind.</source>
        <translation>La izquierda pasa a ser la derecha, por ejemplo para una diapositiva escaneada por el reverso.</translation>
    </message>
    <message>
        <source>&amp;Crop and Straighten</source>
        <translation>&amp;Recortar y enderezar</translation>
    </message>
    <message>
        <source>Drag the frame to what is to be kept; the original stays whole.</source>
        <translation>Arrastre el marco para rodear lo que se quiere conservar; el original queda entero.</translation>
    </message>
    <message>
        <source>Name Th&amp;is Face…</source>
        <translation>Dar nombre a esta &amp;cara…</translation>
    </message>
    <message>
        <source>Says who the selected face is.</source>
        <translation>Dice quién es la cara elegida.</translation>
    </message>
    <message>
        <source>Search &amp;Harder</source>
        <translation>&amp;Buscar mejor</translation>
    </message>
    <message>
        <source>Searches this photo once more, also for faces that can hardly be made out.</source>
        <translation>Busca otra vez en esta foto, también caras que apenas se distinguen.</translation>
    </message>
    <message>
        <source>This Is a &amp;Face</source>
        <translation>Esto es &amp;una cara</translation>
    </message>
    <message>
        <source>Adds the place that may be a face to the faces of the photo.</source>
        <translation>Añade a las caras de la foto el lugar que puede ser una.</translation>
    </message>
    <message>
        <source>This Is N&amp;o Face</source>
        <translation>Esto &amp;no es una cara</translation>
    </message>
    <message>
        <source>Takes the place that may be a face away; it is not offered again.</source>
        <translation>Quita el lugar que puede ser una cara; no se vuelve a proponer.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Place</source>
        <translation>&amp;Siguiente lugar</translation>
    </message>
    <message>
        <source>Shows the next place that may be a face.</source>
        <translation>Muestra el siguiente lugar que puede ser una cara.</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WindowHelp</name>
    <message>
        <source>There is no log, because its folder cannot be written to.</source>
        <translation>No hay registro, porque no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be shown.</source>
        <translation>No se pudo mostrar la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>heirloom::ui::WipeDivider</name>
    <message>
        <source>Divider between before and after</source>
        <translation>Línea entre el antes y el después</translation>
    </message>
    <message>
        <source>The left and right arrow keys move it.</source>
        <translation>Las flechas izquierda y derecha la mueven.</translation>
    </message>
</context>
</TS>
