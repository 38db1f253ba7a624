<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>kaibang::AirBar</name>
    <message>
        <source>REC</source>
        <translation>REC</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sin grabar</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>caben %1</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Mantén para terminar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Terminar la grabación</translation>
    </message>
    <message>
        <source>Hold for one second to end the recording</source>
        <translation>Mantén un segundo para terminar la grabación</translation>
    </message>
    <message>
        <source>Switch the microphone on</source>
        <translation>Encender el micrófono</translation>
    </message>
    <message>
        <source>Switch the microphone off</source>
        <translation>Apagar el micrófono</translation>
    </message>
    <message>
        <source>20 s</source>
        <translation>20 s</translation>
    </message>
    <message>
        <source>Clip of the last 20 seconds</source>
        <translation>Clip de los últimos 20 segundos</translation>
    </message>
    <message>
        <source>Keeps the last 20 seconds as a clip; during an opening, the opening to its result</source>
        <translation>Guarda los últimos 20 segundos como clip; en una apertura, hasta su resultado</translation>
    </message>
</context>
<context>
    <name>kaibang::AirOverlay</name>
    <message>
        <source>We are back in a few minutes</source>
        <translation>Volvemos en unos minutos</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Opening now</source>
        <translation>Abriendo ahora</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Ya volvemos</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>a stamp over the product card: the item is kept for somebody</extracomment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>a stamp over the product card</extracomment>
        <translation>Vendido</translation>
    </message>
</context>
<context>
    <name>kaibang::AirSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Move what lies on the picture</source>
        <translation>Mover lo que está sobre la imagen</translation>
    </message>
    <message>
        <source>Save for other households…</source>
        <translation>Guardar para otros hogares…</translation>
    </message>
    <message>
        <source>Use the village&apos;s…</source>
        <translation>Usar el del pueblo…</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>Your sign and colour are the same on every evening. A whole village can use the same ones.</source>
        <translation>Tu letrero y tu color son los mismos cada noche. Todo un pueblo puede usar los mismos.</translation>
    </message>
    <message>
        <source>Name on the picture</source>
        <translation>Nombre sobre la imagen</translation>
    </message>
    <message>
        <source>A short line below it</source>
        <translation>Una línea corta debajo</translation>
    </message>
    <message>
        <source>Colour of the cards</source>
        <translation>Color de las tarjetas</translation>
    </message>
    <message>
        <source>The picture alone, on</source>
        <translation>La imagen sola, en</translation>
    </message>
    <message>
        <source>For a capture card, a projector, or a program that captures windows. A key on the Show page turns it on and off.</source>
        <translation>Para una capturadora, un proyector o un programa que captura ventanas. Una tecla en la página En vivo la enciende y apaga.</translation>
    </message>
    <message>
        <source>Save for other households</source>
        <translation>Guardar para otros hogares</translation>
    </message>
    <message>
        <source>village-sign.json</source>
        <translation>letrero-del-pueblo.json</translation>
    </message>
    <message>
        <source>Signs (*.json)</source>
        <translation>Letreros (*.json)</translation>
    </message>
    <message>
        <source>Use the village&apos;s sign</source>
        <translation>Usar el letrero del pueblo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Pearl</source>
        <translation>Perla</translation>
    </message>
    <message>
        <source>Jade</source>
        <translation>Jade</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Cielo</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>No logo chosen yet.</source>
        <translation>Todavía no hay logotipo.</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logotipo: %1</translation>
    </message>
    <message>
        <source>The logo %1 is not there any more. Choose it again.</source>
        <translation>El logotipo %1 ya no está. Elígelo de nuevo.</translation>
    </message>
    <message>
        <source>Better not on a picture that sells: %1</source>
        <translation>Mejor no en una imagen que vende: %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Saved as %1. Give this file to the other households.</source>
        <translation>Guardado como %1. Comparte este archivo con los otros hogares.</translation>
    </message>
    <message>
        <source>Your picture has the village&apos;s sign now.</source>
        <translation>Tu imagen ya tiene el letrero del pueblo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The second screen, or a window of its own</source>
        <translation>La segunda pantalla, o una ventana propia</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (no conectada)</translation>
    </message>
    <message>
        <source>The village&apos;s own</source>
        <translation>El propio del pueblo</translation>
    </message>
</context>
<context>
    <name>kaibang::AirWords</name>
    <message>
        <source>The recording has ended: the disk is nearly full. What was recorded plays. Make room or choose another folder, then record again.</source>
        <translation>La grabación terminó: el disco está casi lleno. Lo grabado se puede ver. Libera espacio o elige otra carpeta y graba de nuevo.</translation>
    </message>
    <message>
        <source>The recording has ended: its folder is gone. Plug the disk in again or choose another folder in Setup, then record again.</source>
        <translation>La grabación terminó: su carpeta ya no está. Conecta otra vez el disco o elige otra carpeta en Ajustes y graba de nuevo.</translation>
    </message>
    <message>
        <source>This computer cannot compress the picture. Choose 360p in Setup and try again.</source>
        <translation>Esta computadora no puede comprimir la imagen. Elige 360p en Ajustes e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The recording has ended: the file could not be written. What was recorded plays. Choose another folder in Setup, then record again.</source>
        <translation>La grabación terminó: no se pudo escribir el archivo. Lo grabado se puede ver. Elige otra carpeta en Ajustes y graba de nuevo.</translation>
    </message>
    <message>
        <source>No clip: there is no picture of that time. Record, or keep the last seconds at hand in Setup.</source>
        <translation>Sin clip: no hay imagen de ese momento. Graba, o guarda los últimos segundos a la mano en Ajustes.</translation>
    </message>
    <message>
        <source>No clip: the recording&apos;s file is not there or cannot be read.</source>
        <translation>Sin clip: el archivo de la grabación no está o no se puede leer.</translation>
    </message>
    <message>
        <source>No clip: the disk is full. Make room or choose another folder in Setup.</source>
        <translation>Sin clip: el disco está lleno. Libera espacio o elige otra carpeta en Ajustes.</translation>
    </message>
    <message>
        <source>No clip: its file could not be written. Choose another folder in Setup.</source>
        <translation>Sin clip: no se pudo escribir su archivo. Elige otra carpeta en Ajustes.</translation>
    </message>
    <message>
        <source>The picture cannot be compressed any more: recording and clips have stopped. Selling goes on. Start the recording again, or choose 360p in Setup.</source>
        <translation>Ya no se puede comprimir la imagen: la grabación y los clips se detuvieron. La venta sigue. Empieza a grabar de nuevo o elige 360p en Ajustes.</translation>
    </message>
    <message>
        <source>No sound: no microphone is chosen</source>
        <translation>Sin sonido: no hay micrófono elegido</translation>
    </message>
    <message>
        <source>MICROPHONE OFF</source>
        <translation>MICRÓFONO APAGADO</translation>
    </message>
    <message>
        <source>No microphone. Plug it in</source>
        <translation>Sin micrófono. Conéctalo</translation>
    </message>
    <message>
        <source>The microphone is silent or in use</source>
        <translation>El micrófono no suena o está en uso</translation>
    </message>
    <message>
        <source>%1 (%2 an hour)</source>
        <comment>picture size, then bytes</comment>
        <translation>%1 (%2 por hora)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>kaibang::AttentionCard</name>
    <message>
        <source>This was decided meanwhile. Nothing is left to do here.</source>
        <translation>Esto ya se decidió. Aquí no queda nada por hacer.</translation>
    </message>
</context>
<context>
    <name>kaibang::AttentionPane</name>
    <message>
        <source>Nothing waits for you. Orders without stock or without a known product appear here.</source>
        <translation>Nada te espera. Aquí aparecen los pedidos sin existencias o sin producto conocido.</translation>
    </message>
    <message>
        <source>TO DECIDE</source>
        <translation>POR DECIDIR</translation>
    </message>
    <message>
        <source>TO DECIDE (%1)</source>
        <translation>POR DECIDIR (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the Orders page.</source>
        <translation>
            <numerusform>%n más en la página Pedidos.</numerusform>
            <numerusform>%n más en la página Pedidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::BackupSection</name>
    <message>
        <source>No backup yet. One is made by itself within five minutes of a change.</source>
        <translation>Aún no hay respaldo. Se hace solo a los cinco minutos de un cambio, o antes.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Respaldar ya</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>Every copy is opened and checked before it counts. All of the last day are kept, then one a day for a month.</source>
        <translation>Cada copia se abre y se revisa antes de contar. Se guardan todas las del último día y luego una al día por un mes.</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Respaldar en…</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Restaurar un archivo…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar este respaldo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backed up and checked: %1.</source>
        <translation>Respaldado y revisado: %1.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Respaldar en</translation>
    </message>
    <message>
        <source>Ledgers (*.kaibang);;All files (*)</source>
        <translation>Libros (*.kaibang);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Backed up to %1: %2.</source>
        <translation>Respaldado en %1: %2.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elige un respaldo</translation>
    </message>
    <message>
        <source>Make up the newer orders from the journal</source>
        <translation>Recuperar del diario los pedidos más nuevos</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ya lo leí</translation>
    </message>
    <message>
        <source>The last restore: %1</source>
        <translation>La última restauración: %1</translation>
    </message>
    <message>
        <source>Comparing the backup with the ledger…</source>
        <translation>Comparando el respaldo con el libro…</translation>
    </message>
    <message>
        <source>The ledger goes back to %1. The ledger of now is kept beside it under another name, so nothing is lost. The window closes the ledger, checks the backup, and opens again.</source>
        <translation>El libro vuelve a %1. El libro actual se guarda a un lado con otro nombre, así que nada se pierde. La ventana cierra el libro, revisa el respaldo y vuelve a abrir.</translation>
    </message>
</context>
<context>
    <name>kaibang::BagItemsModel</name>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>not paid: leave it out</source>
        <translation>sin pagar: no lo metas</translation>
    </message>
    <message>
        <source>cancelled: take it out</source>
        <translation>cancelado: sácalo</translation>
    </message>
    <message>
        <source>in the bag</source>
        <translation>en la bolsa</translation>
    </message>
    <message>
        <source>to pack</source>
        <translation>por empacar</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not opened yet: wait</source>
        <translation>aún sin abrir: espera</translation>
    </message>
    <message>
        <source>done</source>
        <comment>work</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>work</comment>
        <translation>por hacer</translation>
    </message>
</context>
<context>
    <name>kaibang::BagsModel</name>
    <message>
        <source>take something out</source>
        <translation>hay que sacar algo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>empacada</translation>
    </message>
    <message>
        <source>nothing to pack</source>
        <translation>nada que empacar</translation>
    </message>
    <message>
        <source>to pack</source>
        <translation>por empacar</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>things in the bag, of things that belong there</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>mussels to open</source>
        <translation>faltan mejillones por abrir</translation>
    </message>
</context>
<context>
    <name>kaibang::BundleOutcomesModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>kaibang::BundleSender</name>
    <message>
        <source>Where do bundles go? A folder that you share, or a USB stick</source>
        <translation>¿A dónde van los paquetes? Una carpeta compartida o una memoria USB</translation>
    </message>
    <message>
        <source>No folder was chosen. What was closed is kept; send it again at any time.</source>
        <translation>No se eligió carpeta. Lo que se cerró se conserva; mándalo de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>Copy for a chat</source>
        <translation>Copiar para un chat</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
</context>
<context>
    <name>kaibang::BundleWords</name>
    <message>
        <source>This is no bundle. Nothing was taken from it. Choose a file that ends in .kbday.</source>
        <translation>Esto no es un paquete. No se tomó nada de él. Elige un archivo que termine en .kbday.</translation>
    </message>
    <message>
        <source>The bundle was damaged on its way. Nothing was taken from it. Have it sent again.</source>
        <translation>El paquete se dañó en el camino. No se tomó nada de él. Pide que lo manden otra vez.</translation>
    </message>
    <message>
        <source>The bundle is of a newer Kaibang. Nothing was taken from it. Update this one.</source>
        <translation>El paquete es de una versión más nueva de Kaibang. No se tomó nada de él. Actualiza este programa.</translation>
    </message>
    <message>
        <source>The bundle was changed by somebody who does not have the household&apos;s key. Nothing was taken from it. Ring the household.</source>
        <translation>Alguien que no tiene la llave del hogar cambió el paquete. No se tomó nada de él. Llama al hogar.</translation>
    </message>
    <message>
        <source>The bundle is larger than any household&apos;s days can be. Nothing was taken from it. Ring the household.</source>
        <translation>El paquete es más grande de lo que pueden ser los días de un hogar. No se tomó nada de él. Llama al hogar.</translation>
    </message>
    <message>
        <source>The bundle says what cannot be. Nothing was taken from it. Ring the household.</source>
        <translation>El paquete dice cosas imposibles. No se tomó nada de él. Llama al hogar.</translation>
    </message>
    <message>
        <source>No bundle was made: its key has to be in the system&apos;s keychain, and there is none that opens. Your orders are safe. Unlock or install a keychain, then try again.</source>
        <translation>No se hizo ningún paquete: su llave debe estar en el llavero del sistema y no hay ninguno que abra. Tus pedidos están a salvo. Desbloquea o instala un llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is practice. Nothing of it goes to the village.</source>
        <translation>Esto es un ensayo. Nada de él llega al pueblo.</translation>
    </message>
    <message>
        <source>The bundle is made, but its folder is not there. Plug the stick in, or choose another folder in Setup, Village.</source>
        <translation>El paquete está hecho, pero su carpeta no está. Conecta la memoria USB o elige otra carpeta en Ajustes, Pueblo.</translation>
    </message>
    <message>
        <source>That day has not begun. No bundle was made. Choose another day.</source>
        <translation>Ese día aún no empieza. No se hizo ningún paquete. Elige otro día.</translation>
    </message>
    <message>
        <source>%1, %2, bundle %3</source>
        <comment>household, day, number</comment>
        <translation>%1, %2, paquete %3</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>of a bundle</comment>
        <translation>N.º %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tells %n earlier day(s) anew</source>
        <translation>
            <numerusform>informa de nuevo %n día anterior</numerusform>
            <numerusform>informa de nuevo %n días anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>tells anew: %1</source>
        <comment>earlier days</comment>
        <translation>informa de nuevo: %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>escrito %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún sin escribir</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <source>%1 not paid</source>
        <translation>%1 sin pagar</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 cancelados</translation>
    </message>
    <message>
        <source>%1 with a status nobody knows</source>
        <translation>%1 con un estado desconocido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what it came to</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n en vivo</numerusform>
            <numerusform>%n en vivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opened, %2 left</source>
        <comment>mussels</comment>
        <translation>%1 abiertas, faltan %2</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagado %1</translation>
    </message>
    <message>
        <source>owed %1</source>
        <translation>por pagar %1</translation>
    </message>
    <message>
        <source>given back of this day&apos;s sales %1</source>
        <translation>devuelto de las ventas de este día %1</translation>
    </message>
    <message>
        <source>given back on this day %1</source>
        <translation>devuelto en este día %1</translation>
    </message>
    <message>
        <source>The signature holds. Code of the household&apos;s key: %1</source>
        <translation>La firma es válida. Código de la llave del hogar: %1</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 is written: %3</source>
        <translation>Se escribió el paquete %1 del %2: %3</translation>
    </message>
    <message>
        <source>Nothing has changed: bundle %1 of %2 is written again: %3</source>
        <translation>Nada ha cambiado: se escribió otra vez el paquete %1 del %2: %3</translation>
    </message>
    <message>
        <source>Bundle %1 of %2 is copied. Paste it into the chat with the coordinator.</source>
        <translation>Se copió el paquete %1 del %2. Pégalo en el chat con la coordinadora.</translation>
    </message>
    <message>
        <source>Ring the coordinator and read out: &quot;This is %1. The code of my bundles is %2.&quot; She types it once; then she knows every bundle of yours.</source>
        <translation>Llama a la coordinadora y léele: “Somos %1. El código de mis paquetes es %2.” Ella lo escribe una vez y después reconoce todos tus paquetes.</translation>
    </message>
</context>
<context>
    <name>kaibang::BundlesPane</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enrol it…</source>
        <translation>Inscribirlo…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Qué pasó con cada archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stopped. What was taken stays: %1</source>
        <translation>Detenido. Lo tomado se queda: %1</translation>
    </message>
    <message>
        <source>Bundles: %1</source>
        <translation>Paquetes: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerFinder</name>
    <message>
        <source>Whole phone, name or id</source>
        <translation>Teléfono, nombre o id completo</translation>
    </message>
    <message>
        <source>Find a buyer&apos;s orders</source>
        <translation>Buscar los pedidos de un comprador</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Orders of this buyer</source>
        <translation>Pedidos de este comprador</translation>
    </message>
    <message>
        <source>No order of a buyer with exactly this phone, name or id.</source>
        <translation>Ningún pedido de un comprador con exactamente este teléfono, nombre o id.</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerPane</name>
    <message>
        <source>Show buyer</source>
        <translation>Ver comprador</translation>
    </message>
    <message>
        <source>Erase buyer…</source>
        <translation>Borrar comprador…</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Ver de todos modos</translation>
    </message>
    <message>
        <source>A show is running. Whoever sees this screen sees the buyer.</source>
        <translation>Hay un en vivo en curso. Quien vea esta pantalla verá al comprador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Name, phone, address and notes go from this order and from every order with the same phone or id. The sale stays. This cannot be undone.</source>
        <translation>El nombre, el teléfono, la dirección y las notas se borran de este pedido y de todos los que tengan el mismo teléfono o id. La venta se conserva. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Set a PIN in Setup first. Nothing else opens this.</source>
        <translation>Primero pon un PIN en Ajustes. Solo así se abre.</translation>
    </message>
    <message>
        <source>Enter the PIN to see who bought.</source>
        <translation>Escribe el PIN para ver quién compró.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>This computer has no keychain: only masked names are kept.</source>
        <translation>Esta computadora no tiene llavero: solo se guardan nombres ocultos.</translation>
    </message>
    <message>
        <source>Name, phone, address and note, behind the PIN.</source>
        <translation>Nombre, teléfono, dirección y nota, con PIN.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Platform&apos;s id</source>
        <translation>Id de la plataforma</translation>
    </message>
    <message>
        <source>Nothing is kept of this buyer: the source named nobody, or the time to keep it is over.</source>
        <translation>No se guarda nada de este comprador: la fuente no dio su nombre o ya pasó el plazo.</translation>
    </message>
    <message>
        <source>This buyer was erased on request.</source>
        <translation>Este comprador se borró a petición suya.</translation>
    </message>
    <message>
        <source>This buyer&apos;s details do not open: their key is not in this computer&apos;s keychain.</source>
        <translation>Los datos de este comprador no se abren: su llave no está en el llavero de esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n order(s): %1.</source>
        <translation>
            <numerusform>Se borró de %n pedido: %1.</numerusform>
            <numerusform>Se borró de %n pedidos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1. Data: %2.</source>
        <extracomment>numbers of orders, kinds of data such as phone</extracomment>
        <translation>
            <numerusform>%n pedido: %1. Datos: %2.</numerusform>
            <numerusform>%n pedidos: %1. Datos: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It hides again after a minute without input.</source>
        <translation>Se vuelve a ocultar tras un minuto sin uso.</translation>
    </message>
    <message>
        <source>nothing was kept</source>
        <translation>no se guardaba nada</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerSection</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Compradores</translation>
    </message>
    <message>
        <source>Buyers&apos; names, phones, addresses and notes are sealed, and the keys are in this computer&apos;s keychain. They are shown on the Orders page alone, behind the PIN, and never leave this computer.</source>
        <translation>Los nombres, teléfonos, direcciones y notas de los compradores se guardan sellados, y las llaves están en el llavero de esta computadora. Solo se ven en la página Pedidos, con el PIN, y nunca salen de esta computadora.</translation>
    </message>
    <message>
        <source>Keep after delivery or closing</source>
        <translation>Conservar después de la entrega o el cierre</translation>
    </message>
    <message>
        <source>Do not keep them</source>
        <translation>No guardarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A rehearsal&apos;s keys are not kept: its buyers cannot be shown after it was closed.</source>
        <translation>Las llaves de un ensayo no se guardan: al cerrarlo, sus compradores ya no se pueden ver.</translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation>El llavero responde.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Until then only masked names are kept.</source>
        <translation>El llavero todavía no responde. Mientras tanto solo se guardan nombres ocultos.</translation>
    </message>
    <message>
        <source>This computer has no keychain: only masked names are kept.</source>
        <translation>Esta computadora no tiene llavero: solo se guardan nombres ocultos.</translation>
    </message>
    <message numerus="yes">
        <source>Buyers of %n order(s) are kept now.</source>
        <translation>
            <numerusform>Ahora se guarda el comprador de %n pedido.</numerusform>
            <numerusform>Ahora se guardan los compradores de %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the PIN to keep buyers for a shorter time.</source>
        <translation>Escribe el PIN para conservar a los compradores menos tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Saved. The buyers of %n order(s) are forgotten.</source>
        <translation>
            <numerusform>Guardado. Se olvidó al comprador de %n pedido.</numerusform>
            <numerusform>Guardado. Se olvidó a los compradores de %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>kaibang::BuyerWords</name>
    <message>
        <source>The keychain is shut: erased buyers of %1 can still be read in older backups. Unlock it and start Kaibang again, which closes them.</source>
        <extracomment>months such as 2026-11</extracomment>
        <translation>El llavero está cerrado: en respaldos anteriores todavía se puede leer a los compradores borrados de %1. Desbloquéalo e inicia Kaibang otra vez para cerrarlos.</translation>
    </message>
    <message>
        <source>The keychain does not answer: other orders with the same phone are not known. Unlock it to find them.</source>
        <translation>El llavero no responde: no se conocen otros pedidos con el mismo teléfono. Ábrelo para encontrarlos.</translation>
    </message>
    <message>
        <source>Nothing was erased. It cannot be taken back: add %1 to erase what is listed.</source>
        <extracomment>%1: an option of the command line</extracomment>
        <translation>No se borró nada. No se puede deshacer: agrega %1 para borrar lo que está en la lista.</translation>
    </message>
    <message>
        <source>Several orders have the number %1: %2. Say which one with %3.</source>
        <extracomment>%3: an option of the command line</extracomment>
        <translation>Varios pedidos tienen el número %1: %2. Indica cuál con %3.</translation>
    </message>
    <message>
        <source>No order has the number %1. List them with %2.</source>
        <extracomment>%2: a command</extracomment>
        <translation>Ningún pedido tiene el número %1. Lístalos con %2.</translation>
    </message>
</context>
<context>
    <name>kaibang::CameraPane</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Encendiendo la cámara</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>La cámara está apagada</translation>
    </message>
    <message>
        <source>Picture lost. Trying again</source>
        <translation>Se perdió la imagen. Reintentando</translation>
    </message>
    <message>
        <source>No camera. Plug one in</source>
        <translation>Sin cámara. Conecta una</translation>
    </message>
    <message>
        <source>The camera is used by another program</source>
        <translation>Otro programa está usando la cámara</translation>
    </message>
    <message>
        <source>No picture. Choose another camera in Setup</source>
        <translation>Sin imagen. Elige otra cámara en Ajustes</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>CAMERA</source>
        <translation>CÁMARA</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>Volvemos en un momento</translation>
    </message>
    <message>
        <source>The camera is being set up</source>
        <translation>Se está preparando la cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Flash price</source>
        <translation>Precio relámpago</translation>
    </message>
    <message numerus="yes">
        <source>%n at this price</source>
        <translation>
            <numerusform>%n a este precio</numerusform>
            <numerusform>%n a este precio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::CameraSection</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose clip…</source>
        <translation>Elegir video…</translation>
    </message>
    <message>
        <source>The picture on the Show page. A camera that is unplugged comes back by itself.</source>
        <translation>La imagen de la página En vivo. Si se desconecta la cámara, vuelve sola al conectarla.</translation>
    </message>
    <message>
        <source>Picture from</source>
        <translation>Imagen de</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>Una cámara</translation>
    </message>
    <message>
        <source>The built-in pattern</source>
        <translation>El patrón incluido</translation>
    </message>
    <message>
        <source>A clip from a file</source>
        <translation>Un video de archivo</translation>
    </message>
    <message>
        <source>No clip chosen yet.</source>
        <translation>Aún no eliges un video.</translation>
    </message>
    <message>
        <source>%1 keeps cameras from being listed. Stop the program that made it, then start Kaibang again.</source>
        <translation>%1 impide ver la lista de cámaras. Cierra el programa que lo creó y abre Kaibang de nuevo.</translation>
    </message>
    <message>
        <source>No camera is plugged in. Plug one in and it appears here; until then the pattern is shown.</source>
        <translation>No hay cámara conectada. Conecta una y aparecerá aquí; mientras, se muestra el patrón.</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Elige un video</translation>
    </message>
    <message>
        <source>Clips (*.mp4 *.mkv *.mov *.webm *.avi)</source>
        <translation>Videos (*.mp4 *.mkv *.mov *.webm *.avi)</translation>
    </message>
</context>
<context>
    <name>kaibang::CatalogueImportPane</name>
    <message>
        <source>Every row can be read.</source>
        <translation>Todas las filas se pueden leer.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 unchanged · %4 refused</source>
        <translation>%1 nuevos · %2 cambiados · %3 iguales · %4 rechazados</translation>
    </message>
    <message>
        <source>Catalogue imported: %1 new, %2 changed, %3 refused.</source>
        <translation>Catálogo importado: %1 nuevos, %2 cambiados, %3 rechazados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The catalogue is as it was before the import.</source>
        <translation>El catálogo está como antes de la importación.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n producto se modificó después y se queda como está.</numerusform>
            <numerusform>%n productos se modificaron después y se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::CatalogueModel</name>
    <message>
        <source>%1 low</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>no queda</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Price %1</source>
        <comment>currency code</comment>
        <translation>Precio %1</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Hay</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendidos</translation>
    </message>
    <message>
        <source>%1 + %2 held</source>
        <comment>units sold, units of unpaid orders</comment>
        <translation>%1 + %2 apartadas</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimActions</name>
    <message>
        <source>Nothing is held for anybody now.</source>
        <translation>Ahora no hay nada reservado para nadie.</translation>
    </message>
    <message>
        <source>Expired: %1, %2 × %3 are free again.</source>
        <extracomment>buyer&apos;s alias, units, item</extracomment>
        <translation>Venció: %1, %2 × %3 quedan libres.</translation>
    </message>
    <message>
        <source>%1 is free: %2 is next in line.</source>
        <extracomment>item, buyer&apos;s alias</extracomment>
        <translation>%1 quedó libre: sigue %2.</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Nothing is on air. Press Next to put the next item on air.</source>
        <translation>No hay nada al aire. Oprime Siguiente para poner el artículo que sigue.</translation>
    </message>
    <message>
        <source>Claims are taken for %1.</source>
        <translation>Se reciben apartados de %1.</translation>
    </message>
    <message numerus="yes">
        <source>No more claims. Comments of the next %n seconds still count.</source>
        <translation>
            <numerusform>Ya no se reciben apartados. Aún cuentan los comentarios del próximo segundo.</numerusform>
            <numerusform>Ya no se reciben apartados. Aún cuentan los comentarios de los próximos %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has to be decided again.</source>
        <translation>Hay que decidirlo de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 is in line for %2.</source>
        <translation>%1 está en espera de %2.</translation>
    </message>
    <message>
        <source>%1 gave back %2.</source>
        <translation>%1 soltó %2.</translation>
    </message>
    <message>
        <source>Held for %1: %2.</source>
        <translation>Reservado para %1: %2.</translation>
    </message>
    <message>
        <source>Refused: “%1”</source>
        <translation>Rechazado: “%1”</translation>
    </message>
    <message>
        <source>Paid after its time. Decide what to do.</source>
        <translation>Pagó fuera de tiempo. Decide qué hacer.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Pagado.</translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <translation>Aún no está pagado.</translation>
    </message>
    <message>
        <source>Released. Its stock is free again.</source>
        <translation>Liberado. Las existencias quedan libres.</translation>
    </message>
    <message>
        <source>Held again.</source>
        <translation>Reservado de nuevo.</translation>
    </message>
    <message>
        <source>Held for %1: %2 × %3.</source>
        <translation>Reservado para %1: %2 × %3.</translation>
    </message>
    <message>
        <source>Nothing is free for the next in line yet.</source>
        <translation>Todavía no hay nada libre para quien sigue.</translation>
    </message>
    <message>
        <source>Copied for %1. Paste it into the chat.</source>
        <translation>Copiado para %1. Pégalo en el chat.</translation>
    </message>
    <message>
        <source>The stock does not cover it any more. Give the money back, or give it short.</source>
        <translation>Las existencias ya no alcanzan. Devuelve el dinero o promételo sin existencias.</translation>
    </message>
    <message>
        <source>Taken from stock again and paid.</source>
        <translation>Se tomó otra vez de las existencias y está pagado.</translation>
    </message>
    <message>
        <source>Noted: the money went back.</source>
        <translation>Anotado: se devolvió el dinero.</translation>
    </message>
    <message>
        <source>Promised short. You find it on the Orders page under Short.</source>
        <translation>Prometido sin existencias. Está en Pedidos, en Faltantes.</translation>
    </message>
    <message>
        <source>Write a name and how many: maria 2. With an item: 12 maria x2. Put an item on air first, or name it.</source>
        <translation>Escribe un nombre y cuántos: maria 2. Con artículo: 12 maria x2. Pon primero un artículo al aire o nómbralo.</translation>
    </message>
    <message>
        <source>Sold out: %1 is in line for %2.</source>
        <translation>Agotado: %1 queda en espera de %2.</translation>
    </message>
    <message>
        <source>Not all of it is there. Decide.</source>
        <translation>No alcanza para todo. Decide.</translation>
    </message>
    <message>
        <source>%1 is out of the line.</source>
        <translation>%1 ya no está en la fila.</translation>
    </message>
    <message>
        <source>Giving money back needs the PIN.</source>
        <translation>Para devolver dinero se necesita el PIN.</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimCard</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>buyer&apos;s alias, then the viewer&apos;s own words</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>the item on air</source>
        <translation>el artículo al aire</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>→ gives back %1</source>
        <translation>→ suelta %1</translation>
    </message>
    <message>
        <source>→ next in line: %1</source>
        <translation>→ en espera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more wait)</source>
        <translation>
            <numerusform>%1 (espera %n más)</numerusform>
            <numerusform>%1 (esperan %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Also with %1</source>
        <translation>También con %1</translation>
    </message>
    <message>
        <source>Accept this claim</source>
        <translation>Aceptar este apartado</translation>
    </message>
    <message>
        <source>Refuse this claim</source>
        <translation>Rechazar este apartado</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimsPane</name>
    <message>
        <source>CLAIMS</source>
        <translation>APARTADOS</translation>
    </message>
    <message>
        <source>CLAIMS (%1)</source>
        <translation>APARTADOS (%1)</translation>
    </message>
    <message>
        <source>No claims are taken.</source>
        <translation>No se reciben apartados.</translation>
    </message>
    <message>
        <source>Closing in %1: late comments still count</source>
        <translation>Cierra en %1: aún cuentan los comentarios tardíos</translation>
    </message>
    <message>
        <source>Stop claims</source>
        <translation>Parar apartados</translation>
    </message>
    <message>
        <source>Take claims</source>
        <translation>Recibir apartados</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>The buyer has paid</source>
        <translation>El comprador pagó</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Hold it for the next in line</source>
        <translation>Reservar para quien sigue</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy the message for the buyer</source>
        <translation>Copiar el mensaje para el comprador</translation>
    </message>
    <message>
        <source>maria 2, or 12 maria x2</source>
        <translation>maria 2, o 12 maria x2</translation>
    </message>
    <message>
        <source>Claim typed by hand: name and quantity</source>
        <translation>Apartado a mano: nombre y cantidad</translation>
    </message>
    <message>
        <source>What is held, and who is next</source>
        <translation>Lo reservado y quién sigue</translation>
    </message>
    <message>
        <source>Take claims while you show an item. Who says “I want it” gets it held here until the money comes; who is too late stands in line.</source>
        <translation>Recibe apartados mientras muestras un artículo. A quien diga “lo quiero” se le reserva aquí hasta que pague; quien llega tarde queda en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the stock back, or take the chosen one out of the line</source>
        <translation>Devolver las piezas, o sacar de la fila a quien está elegido</translation>
    </message>
    <message>
        <source>%1 interested</source>
        <translation>%1 con interés</translation>
    </message>
</context>
<context>
    <name>kaibang::ClaimsSection</name>
    <message>
        <source>Hold sure claims at once, without asking me</source>
        <translation>Reservar los apartados claros al momento, sin preguntarme</translation>
    </message>
    <message>
        <source>A comment, for example: lo quiero 2</source>
        <translation>Un comentario, por ejemplo: lo quiero 2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Comments become claims by these rules. A claim keeps its stock until it is paid or its time is over. The rules count from the current show on.</source>
        <translation>Con estas reglas un comentario se vuelve apartado. Un apartado conserva sus existencias hasta que se paga o se acaba su tiempo. Las reglas valen desde el en vivo actual.</translation>
    </message>
    <message>
        <source>A claim is held for</source>
        <translation>Un apartado se reserva por</translation>
    </message>
    <message>
        <source>Seconds in which late comments count after claims are stopped</source>
        <translation>Segundos en que aún cuentan comentarios tardíos tras parar</translation>
    </message>
    <message>
        <source>Most of one item for one buyer (0: no limit)</source>
        <translation>Máximo de un artículo por comprador (0: sin límite)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Try a comment</source>
        <translation>Prueba un comentario</translation>
    </message>
    <message>
        <source>Words of the grammar</source>
        <translation>Palabras de la gramática</translation>
    </message>
    <message>
        <source>One phrase a line, all languages together</source>
        <translation>Una frase por línea, todos los idiomas juntos</translation>
    </message>
    <message>
        <source>Save words</source>
        <translation>Guardar palabras</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Como de fábrica</translation>
    </message>
    <message>
        <source>The words are as delivered.</source>
        <translation>Las palabras están como de fábrica.</translation>
    </message>
    <message>
        <source>Message for the buyer</source>
        <translation>Mensaje para el comprador</translation>
    </message>
    <message>
        <source>{item}, {units}, {amount}, {until} and {code} are filled in</source>
        <translation>Se rellenan {item}, {units}, {amount}, {until} y {code}</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>Guardar mensaje</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>El mensaje está guardado.</translation>
    </message>
    <message>
        <source>The message is as delivered.</source>
        <translation>El mensaje está como de fábrica.</translation>
    </message>
    <message>
        <source>Saved. New claims follow these rules.</source>
        <translation>Guardado. Los apartados nuevos siguen estas reglas.</translation>
    </message>
    <message>
        <source>A claim can be held for 30 seconds at least and 30 days at most.</source>
        <translation>Un apartado se puede reservar de 30 segundos a 30 días.</translation>
    </message>
    <message>
        <source>What it would be taken for appears here, with the reason.</source>
        <translation>Aquí aparece cómo se entendería y por qué.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>ningún artículo</translation>
    </message>
    <message>
        <source>asks you: %1</source>
        <translation>te pregunta: %1</translation>
    </message>
    <message>
        <source>The words are saved. Try a comment above.</source>
        <translation>Las palabras están guardadas. Prueba un comentario arriba.</translation>
    </message>
    <message>
        <source>A line cannot be used: %1</source>
        <translation>Una línea no sirve: %1</translation>
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
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
</context>
<context>
    <name>kaibang::CommentsSection</name>
    <message>
        <source>Take comments from Social Stream Ninja</source>
        <translation>Recibir comentarios de Social Stream Ninja</translation>
    </message>
    <message>
        <source>Read a Twitch or IRC chat</source>
        <translation>Leer un chat de Twitch o IRC</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Read a comment tool that runs on this computer</source>
        <translation>Leer una herramienta de comentarios de esta computadora</translation>
    </message>
    <message>
        <source>appears when this is saved</source>
        <translation>aparece al guardar</translation>
    </message>
    <message>
        <source>your name on Twitch</source>
        <translation>tu nombre en Twitch</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the address is valid until the window is closed. Then copy the new one.</source>
        <translation>Este escritorio no tiene llavero: la dirección vale hasta que cierres la ventana. Después copia la nueva.</translation>
    </message>
    <message>
        <source>Whose rooms are these?</source>
        <translation>¿De quién son estas salas?</translation>
    </message>
    <message>
        <source>None yet. Say something in your chat to test: it appears here.</source>
        <translation>Todavía ninguno. Escribe algo en tu chat para probar: aparece aquí.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>What viewers write becomes claims by the rules of the section Claims. Every way is off until you turn it on; none needs an account with us.</source>
        <translation>Lo que escriben los espectadores se vuelve apartado según las reglas de la sección Apartados. Cada entrada está apagada hasta que la enciendas; ninguna pide una cuenta con nosotros.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>Address to paste there</source>
        <translation>Dirección para pegar allí</translation>
    </message>
    <message>
        <source>In Social Stream Ninja: Global settings and tools, “POST messages to a URL”: turn it on and paste this address. It reads Facebook, TikTok, Instagram, YouTube and others, and sends what it reads to this computer only.</source>
        <translation>En Social Stream Ninja: “Global settings and tools”, “POST messages to a URL”: actívalo y pega esta dirección. Lee Facebook, TikTok, Instagram, YouTube y otros, y manda lo que lee solo a esta computadora.</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Se copió la dirección.</translation>
    </message>
    <message>
        <source>The old address no longer works. Paste the new one into Social Stream Ninja.</source>
        <translation>La dirección anterior ya no sirve. Pega la nueva en Social Stream Ninja.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>It is read without an account and says nothing there.</source>
        <translation>Se lee sin cuenta y no escribe nada allí.</translation>
    </message>
    <message>
        <source>Address of the tool</source>
        <translation>Dirección de la herramienta</translation>
    </message>
    <message>
        <source>For those who already use DouyinBarrageGrab or a tool like it. Such tools listen in on this computer&apos;s encrypted connections; Kaibang neither brings nor recommends them.</source>
        <translation>Para quien ya usa DouyinBarrageGrab o una herramienta parecida. Esas herramientas interceptan las conexiones cifradas de esta computadora; Kaibang no las trae ni las recomienda.</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>The last comments</source>
        <translation>Los últimos comentarios</translation>
    </message>
    <message>
        <source>Nothing is switched on.</source>
        <translation>No hay nada encendido.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Es nuestra</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>No es nuestra</translation>
    </message>
    <message>
        <source>Comments of %1 become claims from now on.</source>
        <translation>Desde ahora los comentarios de %1 se vuelven apartados.</translation>
    </message>
    <message>
        <source>Comments of %1 are left out from now on.</source>
        <translation>Desde ahora los comentarios de %1 se dejan fuera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>buyer&apos;s alias, then the viewer&apos;s own words</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>another room: left out</source>
        <translation>otra sala: se deja fuera</translation>
    </message>
    <message>
        <source>came before</source>
        <translation>ya había llegado</translation>
    </message>
    <message>
        <source>Enter the name of the channel, such as the one in twitch.tv/name.</source>
        <translation>Escribe el nombre del canal, como el de twitch.tv/nombre.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Un puerto es un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Enter the name of the server, such as irc.chat.twitch.tv.</source>
        <translation>Escribe el nombre del servidor, como irc.chat.twitch.tv.</translation>
    </message>
    <message>
        <source>Enter the address of the tool, such as ws://127.0.0.1:8888.</source>
        <translation>Escribe la dirección de la herramienta, como ws://127.0.0.1:8888.</translation>
    </message>
    <message>
        <source>The ways in for comments were saved.</source>
        <translation>Se guardaron las entradas de comentarios.</translation>
    </message>
</context>
<context>
    <name>kaibang::ConflictCard</name>
    <message>
        <source>Opened before the refund: %1 — %2</source>
        <extracomment>alias of the buyer, then what was ordered</extracomment>
        <translation>Abierto antes del reembolso: %1 — %2</translation>
    </message>
    <message>
        <source>Short: %1 — %2</source>
        <translation>Falta: %1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mussel(s) were opened before this order was refunded or cancelled. Decide what the buyer gets.</source>
        <translation>
            <numerusform>%n mejillón se abrió antes de que el pedido se reembolsara o cancelara. Decide qué recibe el comprador.</numerusform>
            <numerusform>%n mejillones se abrieron antes de que el pedido se reembolsara o cancelara. Decide qué recibe el comprador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock does not cover this %1 order. Add stock and cover it, or keep it short and tell the buyer.</source>
        <translation>El inventario no alcanza para este pedido de %1. Agrega y súrtelo, o déjalo con faltante y avisa al comprador.</translation>
    </message>
    <message>
        <source>Keep short</source>
        <translation>Dejar faltante</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Cover now</source>
        <translation>Surtir ya</translation>
    </message>
</context>
<context>
    <name>kaibang::CuePane</name>
    <message>
        <source>Minutes and words: 10 flash price</source>
        <translation>Minutos y palabras: 10 precio relámpago</translation>
    </message>
    <message>
        <source>Begin with the minutes after the start, then the words: 10 flash price</source>
        <translation>Empieza con los minutos desde el inicio y luego las palabras: 10 precio relámpago</translation>
    </message>
    <message>
        <source>Cue removed: %1</source>
        <translation>Aviso quitado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cues of this show</source>
        <translation>Avisos de este en vivo</translation>
    </message>
    <message>
        <source>New cue</source>
        <translation>Aviso nuevo</translation>
    </message>
    <message>
        <source>Write down what must not be forgotten, with the minutes after the start. It will be told in time.</source>
        <translation>Anota lo que no se debe olvidar, con los minutos desde el inicio. Se te avisará a tiempo.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cues of this show were due before this start. They stand under Cues.</source>
        <translation>
            <numerusform>%n aviso de este en vivo ya había pasado antes de abrir. Está en Avisos.</numerusform>
            <numerusform>%n avisos de este en vivo ya habían pasado antes de abrir. Están en Avisos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::DeskSection</name>
    <message>
        <source>This computer is a village&apos;s desk</source>
        <translation>Esta computadora es la mesa de un pueblo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Make the village&apos;s key</source>
        <translation>Crear la llave del pueblo</translation>
    </message>
    <message>
        <source>Village desk</source>
        <translation>Mesa del pueblo</translation>
    </message>
    <message>
        <source>For the coordinator who adds up the households&apos; evening. Bundles hold no buyer&apos;s name, number or address, so none can be seen here.</source>
        <translation>Para quien coordina y suma la noche de los hogares. Los paquetes no llevan nombre, teléfono ni domicilio de compradores, así que aquí no se ve ninguno.</translation>
    </message>
    <message>
        <source>Name of the village</source>
        <translation>Nombre del pueblo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>The village&apos;s ledger</source>
        <translation>El libro del pueblo</translation>
    </message>
    <message>
        <source>Folder in which bundles arrive</source>
        <translation>Carpeta en la que llegan los paquetes</translation>
    </message>
    <message>
        <source>What the desk looks for</source>
        <translation>Qué busca la mesa</translation>
    </message>
    <message>
        <source>The village&apos;s floor prices</source>
        <translation>Precios mínimos del pueblo</translation>
    </message>
    <message>
        <source>The lowest price of one unit that the village has agreed on. What stays empty fits everything.</source>
        <translation>El precio mínimo por pieza que acordó el pueblo. Lo que queda vacío vale para todo.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio mínimo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Floor prices</source>
        <translation>Precios mínimos</translation>
    </message>
    <message>
        <source>Off. Nothing of the village is lost: its ledger stays where it is.</source>
        <translation>Apagada. No se pierde nada del pueblo: su libro se queda donde está.</translation>
    </message>
    <message>
        <source>The village&apos;s ledger is being opened.</source>
        <translation>Se está abriendo el libro del pueblo.</translation>
    </message>
    <message>
        <source>On. The page &quot;Village&quot; (Ctrl+5) is the desk.</source>
        <translation>Encendida. La página “Pueblo” (Ctrl+5) es la mesa.</translation>
    </message>
    <message>
        <source>Give the village a name and save.</source>
        <translation>Ponle nombre al pueblo y guarda.</translation>
    </message>
    <message>
        <source>The key that signs the village&apos;s days is in this computer&apos;s keychain.</source>
        <translation>La llave que cierra los días del pueblo está en el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the village&apos;s days cannot be signed here. Everything else works.</source>
        <translation>Este escritorio no tiene llavero, así que aquí no se pueden cerrar los días del pueblo. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>No key has been made yet: days cannot be signed.</source>
        <translation>Todavía no hay llave: no se pueden cerrar días.</translation>
    </message>
    <message>
        <source>The village desk is off. Its ledger stays where it is.</source>
        <translation>La mesa del pueblo está apagada. Su libro se queda donde está.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Give the village a name.</source>
        <translation>Ponle nombre al pueblo.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Shanghai.</source>
        <translation>Elige una zona horaria de la lista, como America/Mexico_City.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as CNY.</source>
        <translation>Una moneda son tres letras, como MXN.</translation>
    </message>
    <message>
        <source>Say where the village&apos;s ledger is to be.</source>
        <translation>Di dónde estará el libro del pueblo.</translation>
    </message>
    <message>
        <source>The village was saved.</source>
        <translation>El pueblo se guardó.</translation>
    </message>
    <message>
        <source>The village desk is on: Ctrl+5.</source>
        <translation>La mesa del pueblo está encendida: Ctrl+5.</translation>
    </message>
    <message>
        <source>Village ledgers (*.kaibang-village);;All files (*)</source>
        <translation>Libros de pueblo (*.kaibang-village);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: write a number.</source>
        <translation>“%1”: escribe un número.</translation>
    </message>
    <message>
        <source>The desk looks for other things now.</source>
        <translation>La mesa ahora busca otras cosas.</translation>
    </message>
    <message>
        <source>Say what it is the lowest price of.</source>
        <translation>Di de qué es el precio mínimo.</translation>
    </message>
    <message>
        <source>Write the price as a number, such as 59.00.</source>
        <translation>Escribe el precio como número, por ejemplo 59.00.</translation>
    </message>
    <message>
        <source>A floor price was added.</source>
        <translation>Se agregó un precio mínimo.</translation>
    </message>
    <message>
        <source>A floor price was removed.</source>
        <translation>Se quitó un precio mínimo.</translation>
    </message>
</context>
<context>
    <name>kaibang::DisclosureDocument</name>
    <message>
        <source>%1: what can be inside</source>
        <extracomment>name of the product</extracomment>
        <translation>%1: qué puede salir</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Puede salir</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Empty or dead</source>
        <translation>Vacío o muerto</translation>
    </message>
    <message>
        <source>Price of one mussel</source>
        <translation>Precio por mejillón</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turnos</translation>
    </message>
    <message numerus="yes">
        <source>%n mussels for one buyer, then the next buyer</source>
        <translation>
            <numerusform>%n mejillón por comprador y sigue el siguiente</numerusform>
            <numerusform>%n mejillones por comprador y sigue el siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Menores de edad</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Hasta ahora ha salido</translation>
    </message>
    <message>
        <source>Card %1 of %2. What comes out is what was inside: nothing is drawn by a machine.</source>
        <translation>Tarjeta %1 del %2. Sale lo que había adentro: ninguna máquina sortea nada.</translation>
    </message>
</context>
<context>
    <name>kaibang::DisclosureOverlay</name>
    <message>
        <source>No opening is on air or waits, so there is no card to show.</source>
        <translation>No hay aperturas al aire ni en espera, así que no hay tarjeta que mostrar.</translation>
    </message>
    <message>
        <source>This opening has no disclosure card yet.</source>
        <translation>Esta apertura aún no tiene tarjeta informativa.</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>Escribir la tarjeta</translation>
    </message>
</context>
<context>
    <name>kaibang::DisclosurePane</name>
    <message>
        <source>AAA 10-11 mm | about 1 in 10</source>
        <translation>AAA 10-11 mm | cerca de 1 de cada 10</translation>
    </message>
    <message>
        <source>Drilling 5.00</source>
        <translation>Perforar 5.00</translation>
    </message>
    <message>
        <source>at least one pearl</source>
        <translation>al menos una perla</translation>
    </message>
    <message>
        <source>opened on camera, so not taken back</source>
        <translation>se abre en cámara, no se devuelve</translation>
    </message>
    <message>
        <source>not sold to minors</source>
        <translation>no se vende a menores</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Guardar tarjeta</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Buyers are told this before they buy. A saved card is never changed: saving again makes a new version, and every opening keeps the one it was sold by.</source>
        <translation>El comprador lo sabe antes de comprar. Una tarjeta guardada no cambia: al guardar de nuevo se crea otra versión, y cada apertura conserva la suya.</translation>
    </message>
    <message>
        <source>What can be inside: one grade a line, best first; after | how often</source>
        <translation>Qué puede salir: un grado por línea, el mejor primero; tras | qué tan seguido</translation>
    </message>
    <message>
        <source>Inside at least</source>
        <translation>Al menos sale</translation>
    </message>
    <message>
        <source>Price of one mussel</source>
        <translation>Precio por mejillón</translation>
    </message>
    <message>
        <source>Empty or dead mussel</source>
        <translation>Mejillón vacío o muerto</translation>
    </message>
    <message>
        <source>Work, with its price: one a line, at most three</source>
        <translation>Trabajo con su precio: uno por línea, tres a lo más</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Minors</source>
        <translation>Menores de edad</translation>
    </message>
    <message>
        <source>How results are typed</source>
        <translation>Cómo se captura el resultado</translation>
    </message>
    <message>
        <source>Mussels for one buyer, then the next (0: no limit)</source>
        <translation>Mejillones por comprador y sigue otro (0: sin límite)</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Hasta ahora ha salido</translation>
    </message>
    <message>
        <source>Mussels in “%1”</source>
        <translation>Mejillones en “%1”</translation>
    </message>
    <message>
        <source>%1: card %2</source>
        <translation>%1: tarjeta %2</translation>
    </message>
    <message>
        <source>%1: no card yet</source>
        <translation>%1: aún sin tarjeta</translation>
    </message>
    <message>
        <source>Nothing was opened yet. Counts for each grade and lot appear here.</source>
        <translation>Aún no se ha abierto nada. Aquí aparece el conteo por grado y lote.</translation>
    </message>
    <message>
        <source>Card %1 is kept.</source>
        <translation>La tarjeta %1 quedó guardada.</translation>
    </message>
    <message>
        <source>Save the disclosure card</source>
        <translation>Guardar la tarjeta informativa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::DrillPage</name>
    <message>
        <source>Enter goes into a row. Esc goes back.</source>
        <translation>Enter entra en una fila. Esc regresa.</translation>
    </message>
    <message>
        <source>Which bundle told it</source>
        <translation>Qué paquete lo dijo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Nothing of that was told.</source>
        <translation>No se informó nada de eso.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows of the ticker until the slider&apos;s time, of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>kaibang::ErasureProof</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The page about the erasure is copied.</source>
        <translation>La constancia del borrado está copiada.</translation>
    </message>
    <message>
        <source>platform&apos;s id</source>
        <translation>id de la plataforma</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Erasure of a buyer&apos;s data</source>
        <translation>Constancia de borrado de datos de un comprador</translation>
    </message>
    <message>
        <source>Household: %1</source>
        <translation>Hogar: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Cuándo: %1</translation>
    </message>
    <message>
        <source>Pseudonym: %1</source>
        <translation>Seudónimo: %1</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Pedidos: %1</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>Borrado: %1</translation>
    </message>
    <message>
        <source>nothing was kept</source>
        <translation>no se guardaba nada</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the sealed rows: %1</source>
        <translation>SHA-256 de las filas selladas: %1</translation>
    </message>
    <message>
        <source>Backups: the key of %1 was replaced. Copies made before cannot be opened, wherever they lie.</source>
        <extracomment>months such as 2026-11</extracomment>
        <translation>Respaldos: se cambió la llave de %1. Las copias anteriores ya no se pueden abrir, estén donde estén.</translation>
    </message>
    <message>
        <source>Backups: copies made before still open until the key of %1 is replaced. Keep Kaibang open.</source>
        <translation>Respaldos: las copias anteriores se abren hasta que se cambie la llave de %1. Deja Kaibang abierto.</translation>
    </message>
    <message>
        <source>Save the page about the erasure</source>
        <translation>Guardar la constancia del borrado</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The key of %1 could not be replaced now: the keychain did not answer as it should. Unlock the keychain, then press Try again.</source>
        <translation>La llave de %1 no se pudo cambiar ahora: el llavero no respondió como debía. Desbloquea el llavero y presiona Intentar de nuevo.</translation>
    </message>
</context>
<context>
    <name>kaibang::EveningModel</name>
    <message>
        <source>%1, %2 left</source>
        <comment>mussels opened, and still to open</comment>
        <translation>%1, faltan %2</translation>
    </message>
    <message>
        <source>%1 orders · net %2 · %3 unpaid · refunds of 7 days %4</source>
        <extracomment>orders, net amount, share of unpaid orders, amount</extracomment>
        <translation>%1 pedidos · neto %2 · %3 sin pagar · reembolsos de 7 días %4</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>column: how long shows ran</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <comment>column: share of the orders</comment>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Refunds 7 d</source>
        <comment>column: amount of seven days</comment>
        <translation>Reemb. 7 d</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column: paid less refunded</comment>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>column: share of the paid money</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: mussels</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>column: mussels</comment>
        <translation>Repuestas</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>column: units on the shelf</comment>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>column: did every source tell everything</comment>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>kaibang::EveningPage</name>
    <message>
        <source>No household fits what you look for.</source>
        <translation>Ningún hogar coincide con lo que buscas.</translation>
    </message>
    <message>
        <source>Household (Ctrl+F)</source>
        <translation>Hogar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Who streams</source>
        <translation>Quién transmite</translation>
    </message>
    <message>
        <source>Expected households that have sent nothing</source>
        <translation>Hogares esperados que no han mandado nada</translation>
    </message>
    <message>
        <source>What is to be done tomorrow</source>
        <translation>Qué hay que hacer mañana</translation>
    </message>
    <message>
        <source>Bundles: files (Ctrl+O), or drop them anywhere here</source>
        <translation>Paquetes: archivos (Ctrl+O), o suéltalos aquí en cualquier parte</translation>
    </message>
    <message>
        <source>Search households</source>
        <translation>Buscar hogares</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Enrol the first household</source>
        <translation>Inscribir el primer hogar</translation>
    </message>
    <message>
        <source>Nobody belongs to this village yet</source>
        <translation>Todavía no pertenece nadie a este pueblo</translation>
    </message>
    <message>
        <source>1. Each household opens Setup, &quot;Village&quot; on its own computer and shows its code, or sends it by chat. Enrol it here once.
2. At the end of its show it sends a bundle: a file in a chat, on a USB stick or in a shared folder. Drop the files, or the whole folder, on this page.
3. The table then shows who is missing and what needs a look, and you sign the day.</source>
        <translation>1. Cada hogar abre Ajustes, “Pueblo” en su computadora y muestra su código, o lo manda por chat. Inscríbelo aquí una vez.
2. Al terminar su en vivo manda un paquete: un archivo por chat, en una USB o en una carpeta compartida. Suelta los archivos, o la carpeta entera, en esta página.
3. La tabla muestra entonces quién falta y qué hay que revisar, y tú cierras el día.</translation>
    </message>
    <message>
        <source>Households of the evening</source>
        <translation>Hogares de la noche</translation>
    </message>
    <message>
        <source>Households as tiles</source>
        <translation>Hogares en mosaico</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 esperados</translation>
    </message>
    <message>
        <source>%1 reported</source>
        <translation>%1 informaron</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>households</comment>
        <translation>%1 faltantes</translation>
    </message>
    <message numerus="yes">
        <source>signed, %n correction(s) since</source>
        <translation>
            <numerusform>cerrado, %n corrección desde entonces</numerusform>
            <numerusform>cerrado, %n correcciones desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>signed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Tareas: %1</translation>
    </message>
    <message>
        <source>Bring bundles in</source>
        <translation>Traer paquetes</translation>
    </message>
    <message>
        <source>Bundles (*.kbday);;All files (*)</source>
        <translation>Paquetes (*.kbday);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bring a folder of bundles in</source>
        <translation>Traer una carpeta de paquetes</translation>
    </message>
    <message>
        <source>Bundles to look at: %1</source>
        <translation>Paquetes por revisar: %1</translation>
    </message>
    <message>
        <source>Take in the waiting files: %1</source>
        <translation>Traer los archivos en espera: %1</translation>
    </message>
    <message>
        <source>Bundles that were not taken as they are and that nobody has looked at</source>
        <translation>Paquetes que no se tomaron tal como llegaron y que nadie ha revisado</translation>
    </message>
    <message>
        <source>They were stopped, or the ledger could not take them</source>
        <translation>Se detuvieron, o el libro no pudo tomarlos</translation>
    </message>
</context>
<context>
    <name>kaibang::ExpectedModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>column: minutes of a show</comment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>kaibang::ExpectedPane</name>
    <message>
        <source>As a week ago</source>
        <translation>Como hace una semana</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Space ticks a household. In the second column write how many minutes it plans.</source>
        <translation>Espacio marca un hogar. En la segunda columna escribe cuántos minutos planea.</translation>
    </message>
    <message>
        <source>Everybody is expected.</source>
        <translation>Se espera a todos.</translation>
    </message>
    <message>
        <source>Nobody is expected.</source>
        <translation>No se espera a nadie.</translation>
    </message>
    <message>
        <source>Who streams</source>
        <translation>Quién transmite</translation>
    </message>
    <message>
        <source>Who streams on %1</source>
        <translation>Quién transmite el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) expected</source>
        <translation>
            <numerusform>%n hogar esperado</numerusform>
            <numerusform>%n hogares esperados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nobody was expected on %1.</source>
        <translation>No se esperaba a nadie el %1.</translation>
    </message>
    <message numerus="yes">
        <source>As on %1: %n household(s).</source>
        <translation>
            <numerusform>Como el %1: %n hogar.</numerusform>
            <numerusform>Como el %1: %n hogares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::FaultWatch</name>
    <message>
        <source>The camera&apos;s picture is gone and is tried again by itself. Orders, sound and recording go on. Look at the cable, or cover the picture with &quot;Back soon&quot;.</source>
        <translation>Se perdió la imagen de la cámara y se intenta de nuevo sola. Los pedidos, el sonido y la grabación siguen. Revisa el cable o cubre la imagen con “Ya volvemos”.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is back.</source>
        <translation>Volvió la imagen de la cámara.</translation>
    </message>
    <message>
        <source>The battery is at %1 % and nothing charges it: plug the computer in now. Every order up to here is kept; if the computer goes off, the show goes on where it was.</source>
        <translation>La batería está al %1 % y nada la carga: conecta la computadora ya. Todos los pedidos hasta aquí están guardados; si la computadora se apaga, el show sigue donde estaba.</translation>
    </message>
    <message>
        <source>The computer is short of memory: %1 left. Close other programs and browser pages now. Every order is kept; if this window had to close, it comes back where it was.</source>
        <translation>A la computadora le queda poca memoria: %1. Cierra ya otros programas y páginas del navegador. Todos los pedidos están guardados; si esta ventana tuviera que cerrarse, vuelve donde estaba.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock agrees again with the time that has passed.</source>
        <translation>El reloj de la computadora vuelve a coincidir con el tiempo transcurrido.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is suddenly %1 ahead. Every order is kept in the order in which it came; holds may have ended early, look at Claims. Let the clock be set by the internet.</source>
        <translation>El reloj de la computadora se adelantó de golpe %1. Cada pedido está guardado en el orden en que llegó; algún apartado pudo terminar antes, revisa Apartados. Ajusta el reloj por internet.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is suddenly %1 behind. Every order is kept in the order in which it came, and holds end by the time that has passed. Let the clock be set by the internet.</source>
        <translation>El reloj de la computadora se atrasó de golpe %1. Cada pedido está guardado en el orden en que llegó y los apartados terminan según el tiempo transcurrido. Ajusta el reloj por internet.</translation>
    </message>
</context>
<context>
    <name>kaibang::FeedWatch</name>
    <message>
        <source>%1. Nothing there is lost; sell on by hand.</source>
        <comment>feed and what is wrong</comment>
        <translation>%1. Nada se pierde allí; sigue vendiendo a mano.</translation>
    </message>
    <message>
        <source>%1. Nothing there is lost; sell on by hand with %2.</source>
        <comment>feed and what is wrong, key</comment>
        <translation>%1. Nada se pierde allí; sigue vendiendo a mano con %2.</translation>
    </message>
    <message>
        <source>%1 gives its orders again.</source>
        <translation>%1 vuelve a dar sus pedidos.</translation>
    </message>
    <message>
        <source>%1 is read again.</source>
        <translation>%1 se lee de nuevo.</translation>
    </message>
    <message>
        <source>%1. Comments are not read meanwhile: type claims in by hand.</source>
        <comment>feed and what is wrong</comment>
        <translation>%1. Mientras tanto no se leen los comentarios: escribe los apartados a mano.</translation>
    </message>
    <message>
        <source>%1. Comments are not read meanwhile: type claims in by hand with %2.</source>
        <comment>feed and what is wrong, key</comment>
        <translation>%1. Mientras tanto no se leen los comentarios: escribe los apartados a mano con %2.</translation>
    </message>
    <message>
        <source>%1: its permission ends soon. Connect it again in Setup, Online shops.</source>
        <translation>%1: su permiso termina pronto. Conéctala de nuevo en Ajustes, Tiendas en línea.</translation>
    </message>
</context>
<context>
    <name>kaibang::FeedsSection</name>
    <message>
        <source>Nothing brings orders or comments by itself yet. Turn on a way in, connect a shop, or let comments in; here you then see whether they are complete.</source>
        <translation>Todavía nada trae pedidos o comentarios por sí solo. Enciende una entrada, conecta una tienda o deja entrar comentarios; aquí verás entonces si están completos.</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>Estado de fuentes</translation>
    </message>
    <message>
        <source>Whether every source gives its orders and comments, and what it did not give. At the end of a show its review says the same of that show.</source>
        <translation>Si cada fuente entrega sus pedidos y comentarios, y qué no entregó. Al terminar un en vivo, su resumen dice lo mismo de ese en vivo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kaibang::FirstStart</name>
    <message>
        <source>Sample pearls and crafts, to look around</source>
        <translation>Perlas y artesanías de muestra, para explorar</translation>
    </message>
    <message>
        <source>Import my catalogue from a file</source>
        <translation>Importar mi catálogo de un archivo</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Rehearse now with pretend buyers</source>
        <translation>Ensayar ya con compradores ficticios</translation>
    </message>
    <message>
        <source>Go to my first show</source>
        <translation>Ir a mi primer en vivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>¿Qué vendes?</translation>
    </message>
    <message>
        <source>You can change everything later on the Stock page.</source>
        <translation>Puedes cambiar todo después en la página Inventario.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A rehearsal has its own ledger: pretend orders never touch yours.</source>
        <translation>El ensayo tiene su propio libro: los pedidos ficticios nunca tocan el tuyo.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The rehearsal could not be started. Start it as: kaibang --demo</source>
        <translation>No se pudo iniciar el ensayo. Inícialo así: kaibang --demo</translation>
    </message>
</context>
<context>
    <name>kaibang::FlashActions</name>
    <message>
        <source>The price cannot be read. Write it like 59.00.</source>
        <translation>No se entiende el precio. Escríbelo así: 59.00.</translation>
    </message>
    <message>
        <source>The flash price of %1 is over. The usual price is back.</source>
        <translation>Terminó el precio relámpago de %1. Vuelve el precio normal.</translation>
    </message>
    <message>
        <source>Nothing is on air. Press Next to put the next item on air.</source>
        <translation>No hay nada al aire. Oprime Siguiente para poner el artículo que sigue.</translation>
    </message>
    <message>
        <source>Flash price: %1 for %2, %3.</source>
        <translation>Precio relámpago: %1 a %2, %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>That is below the lowest price of %1. The usual price stays.</source>
        <translation>Es menos que el precio mínimo de %1. Se queda el precio normal.</translation>
    </message>
    <message>
        <source>Begin anyway</source>
        <translation>Empezar de todos modos</translation>
    </message>
    <message>
        <source>The usual price of %1 is back.</source>
        <translation>Volvió el precio normal de %1.</translation>
    </message>
    <message>
        <source>The flash price goes on.</source>
        <translation>Sigue el precio relámpago.</translation>
    </message>
    <message>
        <source>%1 The usual price stays.</source>
        <extracomment>why the PIN did not open it</extracomment>
        <translation>%1 Sigue el precio normal.</translation>
    </message>
</context>
<context>
    <name>kaibang::FlashForm</name>
    <message>
        <source>Flash price for the item on air</source>
        <translation>Precio relámpago del artículo al aire</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Each buyer</source>
        <translation>Por comprador</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Below the lowest price. PIN to begin anyway:</source>
        <translation>Bajo el mínimo. PIN para empezar:</translation>
    </message>
    <message>
        <source>Flash price</source>
        <translation>Precio relámpago</translation>
    </message>
    <message>
        <source>How many minutes it lasts</source>
        <translation>Cuántos minutos dura</translation>
    </message>
    <message>
        <source>How many pieces in all; 0 for all there are</source>
        <translation>Cuántas piezas en total; 0 para todas</translation>
    </message>
    <message>
        <source>How many for one buyer; 0 for any number</source>
        <translation>Cuántas por comprador; 0 sin tope</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>kaibang::GlanceView</name>
    <message>
        <source>Nothing on air</source>
        <translation>Nada al aire</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>price, then how many the next sale sells</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún sin pedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada te espera</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n sin pagar</numerusform>
            <numerusform>%n sin pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Fuera del aire</translation>
    </message>
    <message>
        <source>bag %1</source>
        <translation>bolsa %1</translation>
    </message>
</context>
<context>
    <name>kaibang::HoldListModel</name>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>%1  %2  %3 × %4  %5</source>
        <extracomment>a hold: time left, buyer&apos;s alias, units, item, amount</extracomment>
        <translation>%1  %2  %3 × %4  %5</translation>
    </message>
    <message>
        <source>next  %1  %2 × %3</source>
        <extracomment>somebody in line: buyer&apos;s alias, units, item</extracomment>
        <translation>sigue  %1  %2 × %3</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdListModel</name>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column: day on which a household joined</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: last day of a household</comment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdPane</name>
    <message>
        <source>No rule has found anything here.</source>
        <translation>Ninguna regla encontró nada aquí.</translation>
    </message>
    <message>
        <source>What was it? Who was asked?</source>
        <translation>¿Qué fue? ¿A quién se preguntó?</translation>
    </message>
    <message>
        <source>Go into the day</source>
        <translation>Entrar al día</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <translation>Para mañana</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>What the rules have found</source>
        <translation>Qué encontraron las reglas</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>No se conoce su teléfono.</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Revisado: %1</translation>
    </message>
    <message>
        <source>Write what it was, so that you still know when somebody asks.</source>
        <translation>Escribe qué fue, para que lo sepas cuando alguien pregunte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It waits for you again.</source>
        <translation>Vuelve a quedar pendiente.</translation>
    </message>
    <message>
        <source>Ask %1 for the bundle</source>
        <translation>Pedir el paquete a %1</translation>
    </message>
    <message>
        <source>For tomorrow: %1</source>
        <translation>Para mañana: %1</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdSection</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>The family that sells. Its day begins at the hour you choose, so that a show over midnight stays one day.</source>
        <translation>La familia que vende. Su día empieza a la hora que elijas, para que un en vivo que pasa de medianoche sea un solo día.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Give the household a name.</source>
        <translation>Ponle nombre al hogar.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Asia/Shanghai.</source>
        <translation>Elige una zona horaria de la lista, como America/Mexico_City.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as CNY.</source>
        <translation>Una moneda tiene tres letras, como MXN.</translation>
    </message>
    <message>
        <source>The household was saved.</source>
        <translation>Se guardó el hogar.</translation>
    </message>
</context>
<context>
    <name>kaibang::HouseholdsPane</name>
    <message>
        <source>A bundle of the household</source>
        <translation>Un paquete del hogar</translation>
    </message>
    <message>
        <source>Bundles (*.kbday);;All files (*)</source>
        <translation>Paquetes (*.kbday);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <extracomment>how many households are in the list</extracomment>
        <translation>
            <numerusform>%n hogar</numerusform>
            <numerusform>%n hogares</numerusform>
        </translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>The village&apos;s</source>
        <translation>La del pueblo</translation>
    </message>
    <message>
        <source>Enrol a household</source>
        <translation>Inscribir un hogar</translation>
    </message>
    <message>
        <source>No household is chosen</source>
        <translation>No hay hogar elegido</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Ya volvió</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>The short code is right in itself. Now choose any bundle of this household: the code says whether it is the right one.</source>
        <translation>El código corto está bien. Ahora elige cualquier paquete de este hogar: el código dice si es el correcto.</translation>
    </message>
    <message>
        <source>Type the short code first, as the household reads it out. A character is missing or wrong in it.</source>
        <translation>Primero escribe el código corto como lo lee el hogar. Falta o está mal algún carácter.</translation>
    </message>
    <message>
        <source>The file cannot be read as a bundle. Ask the household to send it again.</source>
        <translation>El archivo no se puede leer como paquete. Pide al hogar que lo mande de nuevo.</translation>
    </message>
    <message>
        <source>This bundle is of another household, or somebody else made it. Its code would be %1.</source>
        <translation>Este paquete es de otro hogar, o lo hizo alguien más. Su código sería %1.</translation>
    </message>
    <message>
        <source>This is the code of another household.</source>
        <translation>Este es el código de otro hogar.</translation>
    </message>
    <message>
        <source>%1. Short code %2: compare it with what the household reads out.</source>
        <translation>%1. Código corto %2: compáralo con el que lee el hogar.</translation>
    </message>
    <message>
        <source>Give the household a name.</source>
        <translation>Ponle nombre al hogar.</translation>
    </message>
    <message>
        <source>%1 belongs to the village.</source>
        <translation>%1 ya pertenece al pueblo.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 se guardó.</translation>
    </message>
    <message>
        <source>%1 has left. What it has told stays for ever.</source>
        <translation>%1 salió del pueblo. Lo que informó se conserva para siempre.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Name, group or phone (Ctrl+F)</source>
        <translation>Nombre, grupo o teléfono (Ctrl+F)</translation>
    </message>
    <message>
        <source>Scan or paste the code here</source>
        <translation>Escanea o pega aquí el código</translation>
    </message>
    <message>
        <source>Those that have left, too</source>
        <translation>También los que salieron</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Its bundle…</source>
        <translation>Su paquete…</translation>
    </message>
    <message>
        <source>It has a new computer</source>
        <translation>Tiene otra computadora</translation>
    </message>
    <message>
        <source>Search households</source>
        <translation>Buscar hogares</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone numbers, as you call them</source>
        <translation>Teléfonos, como los marcas</translation>
    </message>
    <message>
        <source>Group, street or team</source>
        <translation>Grupo, calle o equipo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Its history stays in every case</source>
        <translation>Su historial se conserva siempre</translation>
    </message>
    <message>
        <source>The household finds its code in Setup, &quot;Village&quot;. Scan the square with a hand scanner, paste the text from a chat, or type the short code that it reads out and choose a bundle of it.</source>
        <translation>El hogar encuentra su código en Ajustes, “Pueblo”. Escanea el cuadro con un lector, pega el texto de un chat, o escribe el código corto que lee y elige un paquete suyo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Edits that were not saved have been put aside.</source>
        <translation>Los cambios sin guardar se dejaron aparte.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
</context>
<context>
    <name>kaibang::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>%1, imported before</source>
        <translation>%1, ya importado</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Leyendo %n archivo…</numerusform>
            <numerusform>Leyendo %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>No se pudo leer nada.</translation>
    </message>
    <message>
        <source>These files bring nothing new.</source>
        <translation>Estos archivos no traen nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what importing would do.</source>
        <translation>Aún no ha cambiado nada. Esto es lo que haría la importación.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n fila rechazada</numerusform>
            <numerusform>%n filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 refused.</source>
        <translation>Importado: %1 nuevos, %2 cambiados, %3 rechazados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>The last import was undone: %n order(s) changed.</source>
        <translation>
            <numerusform>Se deshizo la última importación: cambió %n pedido.</numerusform>
            <numerusform>Se deshizo la última importación: cambiaron %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing. The show goes on meanwhile.</source>
        <translation>Importando. El en vivo sigue mientras tanto.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it is in the ledger.</source>
        <translation>La importación se detuvo. Nada de ella quedó en el libro.</translation>
    </message>
    <message>
        <source>Say what the columns are…</source>
        <translation>Decir qué es cada columna…</translation>
    </message>
    <message>
        <source>Forget this format</source>
        <translation>Olvidar este formato</translation>
    </message>
    <message numerus="yes">
        <source>The columns of %n file(s) are not known. Once you have said what they are, every such file can be imported.</source>
        <translation>
            <numerusform>No se conocen las columnas de %n archivo. Cuando digas qué son, se podrá importar todo archivo igual.</numerusform>
            <numerusform>No se conocen las columnas de %n archivos. Cuando digas qué son, se podrá importar todo archivo igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Olvidado: %1</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows of a file</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>The last import was undone: %n line(s) of statements are gone.</source>
        <translation>
            <numerusform>Se deshizo la última importación: se quitó %n línea de estados de cuenta.</numerusform>
            <numerusform>Se deshizo la última importación: se quitaron %n líneas de estados de cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are new and are not read: %1. If one of them matters, say what it carries.</source>
        <translation>
            <numerusform>%n columna es nueva y no se lee: %1. Si importa, di qué contiene.</numerusform>
            <numerusform>%n columnas son nuevas y no se leen: %1. Si alguna importa, di qué contiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ImportProblemsModel</name>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>kaibang::IntakeSection</name>
    <message>
        <source>Take orders from programs on this computer</source>
        <translation>Recibir pedidos de programas de esta computadora</translation>
    </message>
    <message>
        <source>shown once, when it is made</source>
        <translation>se muestra una vez, al crearla</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy it now into the other program. It is not shown again; make a new one if it is lost.</source>
        <translation>Cópiala ya en el otro programa. No se muestra de nuevo; si se pierde, crea otra.</translation>
    </message>
    <message>
        <source>Ways in for orders</source>
        <translation>Entradas de pedidos</translation>
    </message>
    <message>
        <source>Orders always come in by file and by hand. These bring them by themselves, without the internet.</source>
        <translation>Los pedidos siempre entran por archivo y a mano. Estas entradas los traen solos, sin internet.</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Puerto en esta computadora</translation>
    </message>
    <message>
        <source>Drop folder for order messages</source>
        <translation>Carpeta de entrega para mensajes de pedidos</translation>
    </message>
    <message>
        <source>Watched folder for export files</source>
        <translation>Carpeta vigilada para archivos exportados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>En este momento</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The secret was copied.</source>
        <translation>Se copió la clave.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elige una carpeta</translation>
    </message>
    <message>
        <source>Nothing is switched on.</source>
        <translation>No hay nada encendido.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Un puerto es un número de %1 a %2.</translation>
    </message>
    <message>
        <source>The ways in were saved.</source>
        <translation>Se guardaron las entradas.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the secret is valid until the window is closed. Then make a new one.</source>
        <translation>Este escritorio no tiene llavero: el secreto vale hasta que cierres la ventana. Después crea uno nuevo.</translation>
    </message>
    <message>
        <source>The secret before this one is valid until you make another, so that senders can change one by one.</source>
        <translation>El secreto anterior vale hasta que crees otro, para que quienes envían cambien uno por uno.</translation>
    </message>
</context>
<context>
    <name>kaibang::KeyChip</name>
    <message>
        <source>Press the key or pedal…</source>
        <translation>Pulsa la tecla o el pedal…</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
</context>
<context>
    <name>kaibang::KeysSection</name>
    <message>
        <source>Keys and pedals</source>
        <translation>Teclas y pedales</translation>
    </message>
    <message>
        <source>A pedal is a key like any other. Press a key&apos;s field, then the key or pedal you want for it.</source>
        <translation>Un pedal es una tecla como cualquier otra. Pulsa el campo de una tecla y luego la tecla o el pedal que quieras.</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>Todas las teclas como venían</translation>
    </message>
    <message>
        <source>All keys are as delivered.</source>
        <translation>Todas las teclas están como venían.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <source>%1 has a fixed meaning. Choose another key.</source>
        <translation>%1 tiene un uso fijo. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is now &quot;%2&quot;; &quot;%3&quot; has no such key any more.</source>
        <translation>%1 ahora es “%2”; “%3” ya no tiene esa tecla.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Tecla para %1</translation>
    </message>
    <message>
        <source>Key for %1 as delivered</source>
        <translation>Tecla para %1 como venía</translation>
    </message>
    <message>
        <source>Next item on air</source>
        <translation>Siguiente artículo al aire</translation>
    </message>
    <message>
        <source>The item before, again</source>
        <translation>El artículo anterior, otra vez</translation>
    </message>
    <message>
        <source>Park the item</source>
        <translation>Apartar el artículo para después</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Agregar un artículo</translation>
    </message>
    <message>
        <source>Add to stock</source>
        <translation>Sumar existencias</translation>
    </message>
    <message>
        <source>Take from stock</source>
        <translation>Restar existencias</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Poner una marca</translation>
    </message>
    <message>
        <source>Prompter</source>
        <translation>Apuntador</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Ocultar todo</translation>
    </message>
    <message>
        <source>Large view</source>
        <translation>Vista grande</translation>
    </message>
    <message>
        <source>A new one-off piece from the camera</source>
        <translation>Una pieza única nueva desde la cámara</translation>
    </message>
    <message>
        <source>Flash price</source>
        <translation>Precio relámpago</translation>
    </message>
    <message>
        <source>Take claims, or stop</source>
        <translation>Recibir apartados o parar</translation>
    </message>
    <message>
        <source>Accept the claim</source>
        <translation>Aceptar el apartado</translation>
    </message>
    <message>
        <source>Refuse the claim</source>
        <translation>Rechazar el apartado</translation>
    </message>
    <message>
        <source>Type a claim</source>
        <translation>Escribir un apartado</translation>
    </message>
    <message>
        <source>The claim is paid</source>
        <translation>El apartado está pagado</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Liberar la reserva</translation>
    </message>
    <message>
        <source>Hold for the next in line</source>
        <translation>Reservar para quien sigue</translation>
    </message>
    <message>
        <source>Copy the message for the buyer</source>
        <translation>Copiar el mensaje para el comprador</translation>
    </message>
    <message>
        <source>Start or finish an opening</source>
        <translation>Iniciar o terminar una apertura</translation>
    </message>
    <message>
        <source>Skip, keeps the place</source>
        <translation>Omitir, conserva su lugar</translation>
    </message>
    <message>
        <source>Picture of the opening</source>
        <translation>Foto de la apertura</translation>
    </message>
    <message>
        <source>Undo at the opening table</source>
        <translation>Deshacer en la mesa de apertura</translation>
    </message>
    <message>
        <source>First work on the card</source>
        <translation>Primer trabajo de la tarjeta</translation>
    </message>
    <message>
        <source>Second work on the card</source>
        <translation>Segundo trabajo de la tarjeta</translation>
    </message>
    <message>
        <source>Third work on the card</source>
        <translation>Tercer trabajo de la tarjeta</translation>
    </message>
    <message>
        <source>Disclosure card on the picture</source>
        <translation>Tarjeta informativa en la imagen</translation>
    </message>
    <message>
        <source>%1 types numbers: quantities, results and sizes. Choose another key.</source>
        <translation>%1 escribe números: cantidades, resultados y medidas. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 always leads back. Choose another key.</source>
        <translation>%1 siempre regresa. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 moves between controls and panes. Choose another key.</source>
        <translation>%1 pasa entre controles y paneles. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 opens a page. Choose another key.</source>
        <translation>%1 abre una página. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 moves the panes to their places. Choose another key.</source>
        <translation>%1 acomoda los paneles. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 is for editing, finding, packing and the like. Choose another key.</source>
        <translation>%1 sirve para editar, buscar, empacar y cosas así. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 always hides everything, whatever you are typing. Choose another key.</source>
        <translation>%1 siempre oculta todo, aunque estés escribiendo. Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 hides everything at any time, also while you type in a field.</source>
        <translation>%1 oculta todo en cualquier momento, también mientras escribes en un campo.</translation>
    </message>
    <message>
        <source>The mussel is empty</source>
        <translation>El mejillón está vacío</translation>
    </message>
    <message>
        <source>The mussel is dead</source>
        <translation>El mejillón está muerto</translation>
    </message>
    <message>
        <source>&quot;Back soon&quot; in the picture&apos;s place</source>
        <translation>“Ya volvemos” en lugar de la imagen</translation>
    </message>
    <message>
        <source>&quot;On hold&quot; over the product card</source>
        <translation>“Apartado” sobre la tarjeta del producto</translation>
    </message>
    <message>
        <source>&quot;Sold&quot; over the product card</source>
        <translation>“Vendido” sobre la tarjeta del producto</translation>
    </message>
    <message>
        <source>Move what lies on the picture</source>
        <translation>Mover lo que está sobre la imagen</translation>
    </message>
    <message>
        <source>The picture on the second screen</source>
        <translation>La imagen en la segunda pantalla</translation>
    </message>
    <message>
        <source>Go live, held: end every stream</source>
        <translation>Salir en vivo; mantenida: terminar todo</translation>
    </message>
    <message>
        <source>Record, held: end the recording</source>
        <translation>Grabar; mantenida: terminar la grabación</translation>
    </message>
    <message>
        <source>Microphone off or on</source>
        <translation>Apagar o encender el micrófono</translation>
    </message>
    <message>
        <source>Clip of the last seconds</source>
        <translation>Clip de los últimos segundos</translation>
    </message>
    <message>
        <source>OBS: next scene</source>
        <translation>OBS: escena siguiente</translation>
    </message>
    <message>
        <source>OBS: start the stream</source>
        <translation>OBS: iniciar la transmisión</translation>
    </message>
</context>
<context>
    <name>kaibang::LatePaymentCard</name>
    <message>
        <source>Cover again</source>
        <translation>Cubrir de nuevo</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Dinero devuelto</translation>
    </message>
    <message>
        <source>Give it short</source>
        <translation>Prometer igual</translation>
    </message>
    <message>
        <source>Take it from stock again, if it is there</source>
        <translation>Tomarlo otra vez de las existencias, si hay</translation>
    </message>
    <message>
        <source>Note that the money was given back</source>
        <translation>Anotar que se devolvió el dinero</translation>
    </message>
    <message>
        <source>Promise it although the stock does not cover it</source>
        <translation>Prometerlo aunque no haya existencias</translation>
    </message>
    <message>
        <source>Paid too late: %1, %2 × %3</source>
        <translation>Pagó tarde: %1, %2 × %3</translation>
    </message>
    <message>
        <source>The stock was given back before %1 came. What now?</source>
        <translation>Las existencias se liberaron antes de recibir %1. ¿Qué hacemos?</translation>
    </message>
</context>
<context>
    <name>kaibang::LayoutMenu</name>
    <message>
        <source>Streaming</source>
        <translation>Transmitir</translation>
    </message>
    <message>
        <source>Opening mussels</source>
        <translation>Abrir mejillones</translation>
    </message>
    <message>
        <source>Helping with orders</source>
        <translation>Ayudar con los pedidos</translation>
    </message>
    <message>
        <source>Put the panes back</source>
        <translation>Regresar los paneles a su lugar</translation>
    </message>
    <message>
        <source>Lock the panes</source>
        <translation>Fijar los paneles</translation>
    </message>
    <message>
        <source>Large, for two metres away</source>
        <translation>Letra grande, a dos metros</translation>
    </message>
    <message>
        <source>Move what lies on the picture</source>
        <translation>Mover lo que está sobre la imagen</translation>
    </message>
    <message>
        <source>Picture on the second screen</source>
        <translation>Imagen en la segunda pantalla</translation>
    </message>
</context>
<context>
    <name>kaibang::LedgerFaults</name>
    <message>
        <source>The backup could not be written. What was sold is safe in the ledger. Free some space, or back up to another disk.</source>
        <translation>No se pudo escribir el respaldo. Lo vendido está a salvo en el libro. Libera espacio o respalda en otro disco.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>The village&apos;s file is damaged and its sums may be wrong. Put back a copy of it, or set the village up anew and read the households&apos; files again.</source>
        <translation>El archivo del pueblo está dañado y sus sumas pueden estar mal. Pon de vuelta una copia, o crea el pueblo de nuevo y vuelve a leer los archivos de los hogares.</translation>
    </message>
</context>
<context>
    <name>kaibang::LedgerRefusedPage</name>
    <message>
        <source>Backups, newest first</source>
        <translation>Respaldos, recientes primero</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar este respaldo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A newer Kaibang wrote this ledger, and this one could damage it. It was not touched. Update Kaibang, then open it again.</source>
        <translation>Un Kaibang más nuevo escribió este libro y este podría dañarlo. No se tocó. Actualiza Kaibang y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>The ledger does not read as it should. Nothing more is written into it. Restore the newest backup: the damaged file is kept beside it.</source>
        <translation>El libro no se lee como debería. Ya no se escribe nada en él. Restaura el respaldo más nuevo: el archivo dañado se guarda al lado.</translation>
    </message>
    <message>
        <source>Another window of Kaibang has this ledger open. Nothing was changed. Close the other window, then try again.</source>
        <translation>Otra ventana de Kaibang tiene abierto este libro. No cambió nada. Cierra la otra ventana y reintenta.</translation>
    </message>
    <message>
        <source>This file belongs to another program. It was not touched. Choose your ledger, or restore a backup.</source>
        <translation>Este archivo es de otro programa. No se tocó. Elige tu libro o restaura un respaldo.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened. %1</source>
        <translation>No se puede abrir el libro. %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>Elige un libro</translation>
    </message>
    <message>
        <source>The backup could not be put back. %1</source>
        <translation>No se pudo restaurar el respaldo. %1</translation>
    </message>
    <message>
        <source>Kaibang: the ledger cannot be opened</source>
        <translation>Kaibang: no se puede abrir el libro</translation>
    </message>
    <message>
        <source>This backup cannot be used: %1</source>
        <translation>Este respaldo no se puede usar: %1</translation>
    </message>
    <message>
        <source>Comparing the backup with the ledger…</source>
        <translation>Comparando el respaldo con el libro…</translation>
    </message>
</context>
<context>
    <name>kaibang::LevelMeter</name>
    <message>
        <source>Microphone: %1 dB, peaks %2 dB</source>
        <translation>Micrófono: %1 dB, picos %2 dB</translation>
    </message>
    <message>
        <source>The microphone is off</source>
        <translation>El micrófono está apagado</translation>
    </message>
    <message>
        <source>Too loud: move the microphone away. %1</source>
        <translation>Muy fuerte: aleja el micrófono. %1</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
</context>
<context>
    <name>kaibang::LiveBar</name>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Saliendo en vivo…</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Fuera del aire</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4, %5 kbps</source>
        <comment>time, targets that are live, all targets, picture, bitrate</comment>
        <translation>%1 · %2 de %3 · %4, %5 kbps</translation>
    </message>
    <message>
        <source>No place is chosen</source>
        <translation>Ningún destino elegido</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Mantén para terminar</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Salir en vivo</translation>
    </message>
    <message>
        <source>End every stream</source>
        <translation>Terminar todas las transmisiones</translation>
    </message>
    <message>
        <source>Hold for one second to end every stream</source>
        <translation>Mantén un segundo para terminar todas las transmisiones</translation>
    </message>
    <message>
        <source>Show each target</source>
        <translation>Mostrar cada destino</translation>
    </message>
    <message>
        <source>Hide the targets</source>
        <translation>Ocultar los destinos</translation>
    </message>
</context>
<context>
    <name>kaibang::LiveRow</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>Try %1 now</source>
        <translation>Intentar %1 ya</translation>
    </message>
</context>
<context>
    <name>kaibang::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Changes show at once. They belong to this computer only.</source>
        <translation>Los cambios se ven al momento. Son solo de esta computadora.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger by %1</source>
        <translation>%1 más grande</translation>
    </message>
</context>
<context>
    <name>kaibang::LotsPane</name>
    <message>
        <source>No lots yet. A lot is a tub of mussels from one farm: count it once, and every opened mussel is taken from it.</source>
        <translation>Aún no hay lotes. Un lote es una tina de mejillones de una granja: cuéntalo una vez y cada mejillón abierto se descuenta de él.</translation>
    </message>
    <message>
        <source>-1 or +20</source>
        <translation>-1 o +20</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Choose a lot on the left</source>
        <translation>Elige un lote a la izquierda</translation>
    </message>
    <message>
        <source>Add lot</source>
        <translation>Agregar lote</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Granja</translation>
    </message>
    <message>
        <source>Mussels counted</source>
        <translation>Mejillones contados</translation>
    </message>
    <message>
        <source>Take from a lot or put back</source>
        <translation>Sacar de un lote o devolver</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>A lot needs a name and the number of mussels counted.</source>
        <translation>Un lote necesita un nombre y el número de mejillones contados.</translation>
    </message>
    <message>
        <source>The lot was added.</source>
        <translation>Se agregó el lote.</translation>
    </message>
    <message>
        <source>Write a whole number such as +20 or -1.</source>
        <translation>Escribe un número entero como +20 o -1.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>kaibang::MainWindow</name>
    <message>
        <source>The ledger can be written again.</source>
        <translation>Ya se puede escribir de nuevo en el libro.</translation>
    </message>
    <message>
        <source>The show has started.</source>
        <translation>Empezó el en vivo.</translation>
    </message>
    <message>
        <source>The show has ended. Its review is on the Orders page.</source>
        <translation>Terminó el en vivo. Su resumen está en la página Pedidos.</translation>
    </message>
    <message>
        <source>Kaibang</source>
        <translation>Kaibang</translation>
    </message>
    <message>
        <source>%1 — Kaibang</source>
        <translation>%1 — Kaibang</translation>
    </message>
    <message>
        <source>REHEARSAL: %1</source>
        <translation>ENSAYO: %1</translation>
    </message>
    <message>
        <source>Sell by hand</source>
        <translation>Vender a mano</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with new orders in the watched folder.</source>
        <translation>
            <numerusform>%n archivo con pedidos nuevos en la carpeta vigilada.</numerusform>
            <numerusform>%n archivos con pedidos nuevos en la carpeta vigilada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>The disk does not take what is written. What was accepted before is safe; nothing new was accepted. Check that the disk is plugged in and the folder may be written to, then try again.</source>
        <translation>El disco no acepta lo que se escribe. Lo aceptado antes está a salvo; no se aceptó nada nuevo. Revisa que el disco esté conectado y que se pueda escribir en la carpeta, e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>kaibang::MappingFacts</name>
    <message>
        <source>Same number, same order</source>
        <translation>Mismo número, mismo pedido</translation>
    </message>
    <message>
        <source>Amounts repeat on each row</source>
        <translation>Importes repetidos por fila</translation>
    </message>
    <message>
        <source>Day first (31/12/2026)</source>
        <translation>Primero el día (31/12/2026)</translation>
    </message>
    <message>
        <source>Name of this format</source>
        <translation>Nombre de este formato</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Se vendió en</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone of the file</source>
        <translation>Zona horaria del archivo</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>What its status words mean</source>
        <translation>Qué significan sus estados</translation>
    </message>
    <message>
        <source>No column tells a status, so all orders are</source>
        <translation>Ninguna columna dice el estado; todos los pedidos están</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>A detail list: when its orders were placed and what was paid comes from the order list.</source>
        <translation>Es una lista de detalle: cuándo se hicieron los pedidos y cuánto se pagó viene de la lista de pedidos.</translation>
    </message>
</context>
<context>
    <name>kaibang::MappingPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>What are these columns?</source>
        <translation>¿Qué son estas columnas?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use a shared one…</source>
        <translation>Usar uno compartido…</translation>
    </message>
    <message>
        <source>What would be read</source>
        <translation>Lo que se leería</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n fila rechazada</numerusform>
            <numerusform>%n filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status word(s) without a meaning</source>
        <translation>
            <numerusform>%n estado sin significado</numerusform>
            <numerusform>%n estados sin significado</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: files with these columns are known from now on.</source>
        <translation>Guardado: desde ahora se reconocen los archivos con estas columnas.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Use a shared format</source>
        <translation>Usar un formato compartido</translation>
    </message>
    <message>
        <source>Order formats (*.json);;All files (*)</source>
        <translation>Formatos de pedidos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Share this format</source>
        <translation>Compartir este formato</translation>
    </message>
    <message>
        <source>Order formats (*.json)</source>
        <translation>Formatos de pedidos (*.json)</translation>
    </message>
</context>
<context>
    <name>kaibang::MessageLanguage</name>
    <message>
        <source>Language of the message for the buyer</source>
        <translation>Idioma del mensaje para el comprador</translation>
    </message>
</context>
<context>
    <name>kaibang::MinutesChart</name>
    <message>
        <source>Orders per minute</source>
        <translation>Pedidos por minuto</translation>
    </message>
    <message>
        <source>No orders came.</source>
        <translation>No llegaron pedidos.</translation>
    </message>
    <message>
        <source>Most in one minute: %1 at %2.</source>
        <translation>Máximo en un minuto: %1 a las %2.</translation>
    </message>
    <message numerus="yes">
        <source>From %1: %n orders.</source>
        <extracomment>time, then how many orders came in the quarter of an hour from then on</extracomment>
        <translation>
            <numerusform>Desde las %1: %n pedido.</numerusform>
            <numerusform>Desde las %1: %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On air: %1, %2 to %3.</source>
        <extracomment>item, from when, until when</extracomment>
        <translation>Al aire: %1, de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>kaibang::MissingPane</name>
    <message>
        <source>Everybody who was expected has reported.</source>
        <translation>Ya informaron todos los esperados.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Quién falta</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) expected and not heard of.</source>
        <translation>
            <numerusform>%n hogar esperado, sin noticias.</numerusform>
            <numerusform>%n hogares esperados, sin noticias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n household(s) with their numbers.</source>
        <translation>
            <numerusform>Se copió %n hogar con su número.</numerusform>
            <numerusform>Se copiaron %n hogares con sus números.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::MovesModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Hay</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>kaibang::NavigationRail</name>
    <message>
        <source>Show</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>How the panes of this page stand</source>
        <translation>Cómo se acomodan los paneles de esta página</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>Who is at the console (Ctrl+Shift+L)</source>
        <translation>Quién está en la consola (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>kaibang::NeighbourSection</name>
    <message>
        <source>Give the cards to another program as a page</source>
        <translation>Dar las tarjetas a otro programa como página</translation>
    </message>
    <message>
        <source>Connect with OBS</source>
        <translation>Conectar con OBS</translation>
    </message>
    <message>
        <source>appears when this is saved</source>
        <translation>aparece al guardar</translation>
    </message>
    <message>
        <source>as it was; type to change it</source>
        <translation>como estaba; escribe para cambiarla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>OBS and other programs</source>
        <translation>OBS y otros programas</translation>
    </message>
    <message>
        <source>For those who stream with OBS or with a platform&apos;s own client: it shows your cards and follows your run order. Everything is off until you turn it on.</source>
        <translation>Para quien transmite con OBS o con el programa de la plataforma: muestra tus tarjetas y sigue tu escaleta. Todo está apagado hasta que lo enciendas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nueva dirección</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>In OBS: Sources, +, Browser; paste the address, width 1920, height 1080. In 直播伴侣: add material, browser or web page; paste the address. The page is transparent, and only programs on this computer that have the address can read it. Buyers are on it with masked names only.</source>
        <translation>En OBS: Fuentes, +, Navegador; pega la dirección, ancho 1920, alto 1080. En 直播伴侣: agrega material, navegador o página web; pega la dirección. La página es transparente y solo la leen los programas de esta computadora que tienen la dirección. Los compradores salen solo con nombre enmascarado.</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Se copió la dirección.</translation>
    </message>
    <message>
        <source>The old address no longer works. Paste the new one into the other program.</source>
        <translation>La dirección anterior ya no sirve. Pega la nueva en el otro programa.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computadora</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Text source that gets name and price of the item on air</source>
        <translation>Fuente de texto que recibe nombre y precio de lo que está al aire</translation>
    </message>
    <message>
        <source>Which scene belongs to which item</source>
        <translation>Qué escena va con qué artículo</translation>
    </message>
    <message>
        <source>When another item goes on air, OBS changes to its scene. A scene that you choose in OBS stays until the next item. Without a line nothing is changed.</source>
        <translation>Cuando otro artículo sale al aire, OBS cambia a su escena. La que elijas en OBS se queda hasta el siguiente artículo. Sin renglones no se cambia nada.</translation>
    </message>
    <message>
        <source>Another program uses this port. Enter another one and save.</source>
        <translation>Otro programa usa este puerto. Escribe otro y guarda.</translation>
    </message>
    <message>
        <source>The page is not given out.</source>
        <translation>La página no se está dando.</translation>
    </message>
    <message>
        <source>Nobody shows the page right now.</source>
        <translation>Nadie muestra la página en este momento.</translation>
    </message>
    <message>
        <source>The page is shown right now.</source>
        <translation>La página se está mostrando en este momento.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Un puerto es un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>Buscando OBS…</translation>
    </message>
    <message>
        <source>OBS answers, and the password is right.</source>
        <translation>OBS responde y la contraseña es correcta.</translation>
    </message>
    <message>
        <source>Enter the computer on which OBS runs; 127.0.0.1 is this one.</source>
        <translation>Escribe la computadora donde corre OBS; 127.0.0.1 es esta.</translation>
    </message>
    <message>
        <source>What other programs get was saved.</source>
        <translation>Se guardó lo que reciben los otros programas.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password of OBS is known until the window is closed.</source>
        <translation>Este escritorio no tiene llavero: la contraseña de OBS se recuerda hasta cerrar la ventana.</translation>
    </message>
</context>
<context>
    <name>kaibang::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>kaibang::NoticeView</name>
    <message>
        <source>The page hangs where everybody reads it. Names are on it only if you choose so here, and the households have agreed.</source>
        <translation>La hoja cuelga donde todos la leen. Solo lleva nombres si lo eliges aquí y los hogares están de acuerdo.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Notice page</source>
        <translation>Hoja de aviso</translation>
    </message>
    <message>
        <source>Names on the page</source>
        <translation>Nombres en la hoja</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Every household&apos;s</source>
        <translation>Los de todos los hogares</translation>
    </message>
    <message>
        <source>Those I choose</source>
        <translation>Los que elija</translation>
    </message>
    <message>
        <source>Households on the page</source>
        <translation>Hogares en la hoja</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La hoja como se imprimirá</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::ObsStrip</name>
    <message>
        <source>OBS has no scene “%1”. Choose another one in Setup.</source>
        <translation>OBS no tiene la escena “%1”. Elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>OBS no longer answers. If it still runs, its stream goes on; Kaibang connects again by itself.</source>
        <translation>OBS ya no responde. Si sigue abierto, su transmisión continúa; Kaibang se vuelve a conectar solo.</translation>
    </message>
    <message>
        <source>OBS: %1</source>
        <translation>OBS: %1</translation>
    </message>
    <message>
        <source>Next scene  %1</source>
        <translation>Escena siguiente  %1</translation>
    </message>
    <message>
        <source>End stream (hold)</source>
        <translation>Terminar transmisión (mantener)</translation>
    </message>
    <message>
        <source>Start stream  %1</source>
        <translation>Iniciar transmisión  %1</translation>
    </message>
    <message>
        <source>End recording (hold)</source>
        <translation>Terminar grabación (mantener)</translation>
    </message>
    <message>
        <source>Record in OBS</source>
        <translation>Grabar en OBS</translation>
    </message>
</context>
<context>
    <name>kaibang::ObsWords</name>
    <message>
        <source>Not connected with OBS.</source>
        <translation>Sin conexión con OBS.</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>Buscando OBS…</translation>
    </message>
    <message>
        <source>Connected with OBS.</source>
        <translation>Conectado con OBS.</translation>
    </message>
    <message>
        <source>Connected with OBS %1. Scenes: %2. On screen there: %3.</source>
        <translation>Conectado con OBS %1. Escenas: %2. En pantalla: %3.</translation>
    </message>
    <message>
        <source>OBS refuses the password. It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info: copy it from there and save it here.</source>
        <translation>OBS rechaza la contraseña. Está en OBS en Herramientas, Ajustes del servidor WebSocket, Mostrar información de conexión: cópiala de ahí y guárdala aquí.</translation>
    </message>
    <message>
        <source>This OBS is too old. Install OBS 28 or newer; it brings the connection with it.</source>
        <translation>Este OBS es muy antiguo. Instala OBS 28 o más nuevo; ya trae la conexión.</translation>
    </message>
    <message>
        <source>OBS closed the connection. If nobody did that in OBS on purpose, press Try it now.</source>
        <translation>OBS cerró la conexión. Si nadie lo hizo a propósito en OBS, presiona Probar ahora.</translation>
    </message>
    <message>
        <source>OBS does not answer. Start it, and turn on “Enable WebSocket server” under Tools, WebSocket Server Settings. Kaibang connects by itself then.</source>
        <translation>OBS no responde. Ábrelo y activa “Habilitar servidor WebSocket” en Herramientas, Ajustes del servidor WebSocket. Kaibang se conecta solo después.</translation>
    </message>
    <message>
        <source>it did not answer</source>
        <translation>no respondió</translation>
    </message>
    <message>
        <source>OBS did not change the scene (%1). Choose it in OBS.</source>
        <translation>OBS no cambió la escena (%1). Elígela en OBS.</translation>
    </message>
    <message>
        <source>OBS did not take the text (%1). Choose its text source again in Setup.</source>
        <translation>OBS no tomó el texto (%1). Elige de nuevo la fuente de texto en Ajustes.</translation>
    </message>
    <message>
        <source>OBS did not start the stream (%1). Look at Settings, Stream in OBS.</source>
        <translation>OBS no inició la transmisión (%1). Revisa Ajustes, Emisión en OBS.</translation>
    </message>
    <message>
        <source>OBS did not end the stream (%1). End it in OBS.</source>
        <translation>OBS no terminó la transmisión (%1). Termínala en OBS.</translation>
    </message>
    <message>
        <source>OBS did not start the recording (%1). Look at Settings, Output in OBS.</source>
        <translation>OBS no inició la grabación (%1). Revisa Ajustes, Salida en OBS.</translation>
    </message>
    <message>
        <source>OBS did not end the recording (%1). End it in OBS.</source>
        <translation>OBS no terminó la grabación (%1). Termínala en OBS.</translation>
    </message>
    <message>
        <source>OBS is on its way to the platform.</source>
        <translation>OBS va en camino a la plataforma.</translation>
    </message>
    <message>
        <source>OBS has ended the stream.</source>
        <translation>OBS terminó la transmisión.</translation>
    </message>
    <message>
        <source>OBS records.</source>
        <translation>OBS está grabando.</translation>
    </message>
    <message>
        <source>OBS has ended the recording.</source>
        <translation>OBS terminó la grabación.</translation>
    </message>
    <message>
        <source>OBS has recorded to %1.</source>
        <translation>OBS grabó en %1.</translation>
    </message>
    <message>
        <source>LIVE by OBS %1 · connecting again</source>
        <extracomment>OBS streams and has lost its server</extracomment>
        <translation>EN VIVO por OBS %1 · reconectando</translation>
    </message>
    <message>
        <source>LIVE by OBS %1 · %2 kbps</source>
        <translation>EN VIVO por OBS %1 · %2 kbps</translation>
    </message>
    <message>
        <source>LIVE by OBS %1</source>
        <translation>EN VIVO por OBS %1</translation>
    </message>
    <message>
        <source>REC by OBS paused</source>
        <translation>REC por OBS en pausa</translation>
    </message>
    <message>
        <source>REC by OBS %1</source>
        <translation>REC por OBS %1</translation>
    </message>
    <message>
        <source>dropped %1 % (%2)</source>
        <translation>perdidos %1 % (%2)</translation>
    </message>
</context>
<context>
    <name>kaibang::OnAirPane</name>
    <message>
        <source>lowest %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>hay %1</translation>
    </message>
    <message>
        <source>No words for this product yet. Write them on the Stock page.</source>
        <translation>Este producto aún no tiene guion. Escríbelo en la página Inventario.</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>AL AIRE</translation>
    </message>
    <message>
        <source>Take from the stock of the item on air</source>
        <translation>Quitar del inventario del producto al aire</translation>
    </message>
    <message>
        <source>Add to the stock of the item on air</source>
        <translation>Agregar al inventario del producto al aire</translation>
    </message>
    <message>
        <source>Take a picture of what viewers see</source>
        <translation>Tomar una foto de lo que ve el público</translation>
    </message>
    <message>
        <source>Nothing is on air. Next puts the next item of the run order here.</source>
        <translation>No hay nada al aire. “Siguiente” pone aquí el próximo producto de la escaleta.</translation>
    </message>
    <message>
        <source>Take from the stock (%1)</source>
        <translation>Restar del inventario (%1)</translation>
    </message>
    <message>
        <source>Add to the stock (%1)</source>
        <translation>Sumar al inventario (%1)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningActions</name>
    <message>
        <source>%1: another mussel for number %2.</source>
        <translation>%1: otro mejillón en lugar del %2.</translation>
    </message>
    <message>
        <source>The lot has no mussel left. Choose another one at the opening table.</source>
        <translation>El lote ya no tiene mejillones. Elige otro en la mesa de apertura.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This opening has no disclosure card. Buyers must be told first what can be inside.</source>
        <translation>Esta apertura no tiene tarjeta informativa. Antes hay que decir qué puede salir.</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>Escribir la tarjeta</translation>
    </message>
    <message>
        <source>There is no lot of mussels yet. Count one on the Stock page, under Lots.</source>
        <translation>Aún no hay lotes de mejillones. Cuenta uno en Inventario, en Lotes.</translation>
    </message>
    <message>
        <source>This lot has no mussel left. Choose another one at the opening table.</source>
        <translation>Este lote ya no tiene mejillones. Elige otro en la mesa de apertura.</translation>
    </message>
    <message>
        <source>Nobody waits for an opening.</source>
        <translation>Nadie espera una apertura.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>alias, which mussel, result</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Next: %1, %n mussel(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>Sigue: %1, %n mejillón</numerusform>
            <numerusform>Sigue: %1, %n mejillones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets another mussel, but the lot has none left. Choose another lot and start.</source>
        <translation>A %1 le toca otro mejillón, pero el lote se acabó. Elige otro lote e inicia.</translation>
    </message>
    <message>
        <source>%1: empty. By the card its price is refunded: do it on the Orders page.</source>
        <translation>%1: vacío. Según la tarjeta se reembolsa: hazlo en Pedidos.</translation>
    </message>
    <message>
        <source>%1: empty. By the card it counts as opened.</source>
        <translation>%1: vacío. Según la tarjeta cuenta como abierto.</translation>
    </message>
    <message>
        <source>%1 is skipped and comes after the next one.</source>
        <translation>%1 se salta y va después del siguiente.</translation>
    </message>
    <message>
        <source>Put off: the turn comes back with the next show.</source>
        <translation>Pospuesto: el turno vuelve en el próximo en vivo.</translation>
    </message>
    <message>
        <source>Start an opening first: work is promised with a mussel.</source>
        <translation>Primero inicia una apertura: el trabajo se promete con un mejillón.</translation>
    </message>
    <message>
        <source>The disclosure card names no such work.</source>
        <translation>La tarjeta no incluye ese trabajo.</translation>
    </message>
    <message>
        <source>The folder for pictures cannot be made. Choose another in Setup.</source>
        <translation>No se puede crear la carpeta de fotos. Elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>There is no camera picture to keep right now.</source>
        <translation>Ahora no hay imagen de cámara que guardar.</translation>
    </message>
    <message>
        <source>The picture could not be written. Look whether the disk is full.</source>
        <translation>No se pudo guardar la foto. Revisa si el disco está lleno.</translation>
    </message>
    <message>
        <source>The picture is kept with the opening.</source>
        <translation>La foto quedó guardada con la apertura.</translation>
    </message>
    <message>
        <source>Start an opening first: the picture belongs to it.</source>
        <translation>Primero inicia una apertura: la foto es de ella.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>No hay paso que deshacer.</translation>
    </message>
    <message>
        <source>No further openings are sold by hand.</source>
        <translation>Ya no se venden aperturas a mano.</translation>
    </message>
    <message>
        <source>Openings are sold again.</source>
        <translation>Se venden aperturas otra vez.</translation>
    </message>
    <message>
        <source>Promised to %1: %2, %3.</source>
        <translation>Prometido a %1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: dead. By the card its price is refunded: do it on the Orders page.</source>
        <translation>%1: muerto. Según la tarjeta se reembolsa: hazlo en Pedidos.</translation>
    </message>
    <message>
        <source>%1: dead. By the card it counts as opened.</source>
        <translation>%1: muerto. Según la tarjeta cuenta como abierto.</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningPane</name>
    <message>
        <source>This opening has no disclosure card. Buyers must be told what can be inside before the first mussel is opened.</source>
        <translation>Esta apertura no tiene tarjeta informativa. Antes de abrir el primero hay que decir qué puede salir.</translation>
    </message>
    <message>
        <source>Nobody waits. Paid openings come here by themselves, in the order in which they were paid.</source>
        <translation>Nadie espera. Las aperturas pagadas llegan solas, en el orden en que se pagaron.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 otra vez</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>sigue: %1</translation>
    </message>
    <message>
        <source>bag %1</source>
        <translation>bolsa %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a lot and how many mussels are left in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Promise this work: it goes on the order and on the work list</source>
        <translation>Prometer este trabajo: va al pedido y a la lista de trabajos</translation>
    </message>
    <message numerus="yes">
        <source>%n mussels were paid before this show and come first.</source>
        <translation>
            <numerusform>%n mejillón se pagó antes de este en vivo y va primero.</numerusform>
            <numerusform>%n mejillones se pagaron antes de este en vivo y van primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>OPENINGS</source>
        <translation>APERTURAS</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The next turn goes first; this one keeps its place</source>
        <translation>Pasa primero el siguiente; este conserva su lugar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>To the next show</source>
        <translation>Al próximo en vivo</translation>
    </message>
    <message>
        <source>Takes the chosen turn out of this show; it comes back with the next one</source>
        <translation>Saca el turno elegido de este en vivo; vuelve en el próximo</translation>
    </message>
    <message>
        <source>Write the disclosure card</source>
        <translation>Escribir la tarjeta informativa</translation>
    </message>
    <message>
        <source>Pause sales</source>
        <translation>Pausar ventas</translation>
    </message>
    <message>
        <source>No further openings are sold by hand; what was paid elsewhere still comes in</source>
        <translation>Ya no se venden a mano; lo pagado en otros canales sigue entrando</translation>
    </message>
    <message>
        <source>Lot that mussels are taken from</source>
        <translation>Lote del que se toman los mejillones</translation>
    </message>
    <message>
        <source>Openings that wait</source>
        <translation>Aperturas en espera</translation>
    </message>
    <message>
        <source>Promise this work to %1: it goes on the order and on the work list</source>
        <translation>Prometer este trabajo a %1: queda en el pedido y en la lista de trabajos</translation>
    </message>
    <message>
        <source>Nothing is in this mussel: what follows is the rule on the card</source>
        <translation>Este mejillón está vacío: sigue la regla de la tarjeta</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Muerto</translation>
    </message>
    <message>
        <source>This mussel is dead: what follows is the rule on the card</source>
        <translation>Este mejillón está muerto: sigue la regla de la tarjeta</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningResultRow</name>
    <message>
        <source>best size  *</source>
        <translation>mejor mm  *</translation>
    </message>
</context>
<context>
    <name>kaibang::OpeningWords</name>
    <message>
        <source>next show</source>
        <translation>próximo en vivo</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>saltado, %1</translation>
    </message>
    <message>
        <source>bag %1</source>
        <translation>bolsa %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <extracomment>sold by hand, with the end of the order&apos;s number</extracomment>
        <translation>Mostrador %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which mussel of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>mejor %1</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>muerto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, made good by another mussel</source>
        <translation>%1, repuesto con otro mejillón</translation>
    </message>
    <message>
        <source>%1, by the rule on the card</source>
        <translation>%1, según la regla de la tarjeta</translation>
    </message>
    <message>
        <source>being opened: %1</source>
        <translation>abriéndose: %1</translation>
    </message>
    <message>
        <source>mussel %1 taken from %2</source>
        <translation>mejillón %1 tomado de %2</translation>
    </message>
    <message>
        <source>mussel %1 done</source>
        <translation>mejillón %1 listo</translation>
    </message>
    <message>
        <source>mussel %1 was empty or dead</source>
        <translation>mejillón %1 vacío o muerto</translation>
    </message>
    <message>
        <source>skipped, keeps its place</source>
        <translation>saltado, conserva su lugar</translation>
    </message>
    <message>
        <source>put off to the next show</source>
        <translation>pospuesto al próximo en vivo</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>prometido: %1</translation>
    </message>
    <message>
        <source>picture taken</source>
        <translation>foto tomada</translation>
    </message>
    <message>
        <source>just paid</source>
        <translation>recién pagado</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>espera %n min</numerusform>
            <numerusform>espera %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>espera %n h</numerusform>
            <numerusform>espera %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>espera %n día</numerusform>
            <numerusform>espera %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <extracomment>mussels to open, and how long that takes</extracomment>
        <translation>%1 (%2 min)</translation>
    </message>
    <message numerus="yes">
        <source>%n to open; the pace is known after two mussels</source>
        <translation>
            <numerusform>%n por abrir; el ritmo se sabe tras dos mejillones</numerusform>
            <numerusform>%n por abrir; el ritmo se sabe tras dos mejillones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to open, behind by %2 min at %3 each</source>
        <extracomment>%1 mussels, %2 minutes, %3 time for each</extracomment>
        <translation>%1 por abrir, atraso de %2 min a %3 cada uno</translation>
    </message>
    <message>
        <source>An empty or dead mussel is replaced by another one.</source>
        <translation>Un mejillón vacío o muerto se repone con otro.</translation>
    </message>
    <message>
        <source>The price of an empty or dead mussel is refunded.</source>
        <translation>Se reembolsa el precio de un mejillón vacío o muerto.</translation>
    </message>
    <message>
        <source>An empty or dead mussel counts as opened.</source>
        <translation>Un mejillón vacío o muerto cuenta como abierto.</translation>
    </message>
    <message>
        <source>Many pearls: type the number of each grade</source>
        <translation>Muchas perlas: escribe la cantidad de cada grado</translation>
    </message>
    <message>
        <source>One or a few: one key for each pearl</source>
        <translation>Una o pocas: una tecla por perla</translation>
    </message>
    <message>
        <source>Write what can be inside, one line for each grade.</source>
        <translation>Escribe qué puede salir, una línea por grado.</translation>
    </message>
    <message>
        <source>At most nine grades: each has one digit key.</source>
        <translation>Nueve grados a lo más: cada uno tiene una tecla.</translation>
    </message>
    <message>
        <source>Every grade needs a name of its own.</source>
        <translation>Cada grado necesita su propio nombre.</translation>
    </message>
    <message>
        <source>Write what is inside at least.</source>
        <translation>Escribe qué sale al menos.</translation>
    </message>
    <message>
        <source>Write what holds for returns.</source>
        <translation>Escribe qué pasa con las devoluciones.</translation>
    </message>
    <message>
        <source>Write what holds for minors.</source>
        <translation>Escribe qué aplica a menores de edad.</translation>
    </message>
    <message>
        <source>Write work as a name and a price, one a line, at most three.</source>
        <translation>Escribe cada trabajo con nombre y precio, uno por línea, tres a lo más.</translation>
    </message>
    <message>
        <source>Write prices like 58.00 and numbers without letters.</source>
        <translation>Escribe precios como 58.00 y números sin letras.</translation>
    </message>
    <message>
        <source>%3, %2 opened: %1</source>
        <extracomment>%1 grades with counts, %2 mussels, %3 name of the lot</extracomment>
        <translation>%3, %2 abiertos: %1</translation>
    </message>
    <message>
        <source>mussel %1 was empty</source>
        <translation>mejillón %1 vacío</translation>
    </message>
    <message>
        <source>mussel %1 was dead</source>
        <translation>mejillón %1 muerto</translation>
    </message>
</context>
<context>
    <name>kaibang::OrderFilterBar</name>
    <message>
        <source>Order, buyer or item (Ctrl+F)</source>
        <translation>Pedido, comprador o producto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>All shows</source>
        <translation>Todos los en vivos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>To</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>kaibang::OrderStoryPane</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Source&apos;s words</source>
        <translation>Palabras del origen</translation>
    </message>
    <message>
        <source>Seller&apos;s note</source>
        <translation>Nota del vendedor</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>no product yet, takes no stock</source>
        <translation>aún sin producto, no descuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n taken from stock</source>
        <translation>
            <numerusform>%n tomado del inventario</numerusform>
            <numerusform>%n tomados del inventario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>%1 reembolsado</translation>
    </message>
    <message>
        <source>What was said, and what we did</source>
        <translation>Qué se dijo y qué hicimos</translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>llegó %n vez más</numerusform>
            <numerusform>llegó %n veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>when, source, how it came</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>This order moved no stock.</source>
        <translation>Este pedido no movió inventario.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, then %4 on hand</source>
        <comment>when, reason, change, count</comment>
        <translation>%1 · %2 · %3, luego hay %4</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Empacado</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Reembolsar…</translation>
    </message>
    <message>
        <source>Take stock now</source>
        <translation>Tomar inventario</translation>
    </message>
    <message>
        <source>Keep short</source>
        <translation>Dejar faltante</translation>
    </message>
    <message>
        <source>Undo sale</source>
        <translation>Deshacer venta</translation>
    </message>
    <message>
        <source>There is still not enough stock.</source>
        <translation>El inventario todavía no alcanza.</translation>
    </message>
    <message>
        <source>Stock was taken for the order.</source>
        <translation>Se tomó inventario para el pedido.</translation>
    </message>
    <message>
        <source>The order stays short.</source>
        <translation>El pedido queda con faltante.</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>Importe del reembolso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolsar</translation>
    </message>
    <message>
        <source>A refund stays in the history. It cannot be undone.</source>
        <translation>Un reembolso queda en el historial. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The order&apos;s story</source>
        <translation>Historia del pedido</translation>
    </message>
    <message>
        <source>Choose an order on the left</source>
        <translation>Elige un pedido a la izquierda</translation>
    </message>
    <message>
        <source>Its whole story appears here.</source>
        <translation>Aquí aparece toda su historia.</translation>
    </message>
    <message>
        <source>The order is packed.</source>
        <translation>El pedido está empacado.</translation>
    </message>
    <message>
        <source>The order is to be packed again.</source>
        <translation>El pedido se empacará de nuevo.</translation>
    </message>
    <message>
        <source>The sale was undone and its stock given back.</source>
        <translation>Se deshizo la venta y volvió su inventario.</translation>
    </message>
    <message>
        <source>Write an amount of at most %1.</source>
        <translation>Escribe un importe de %1 como máximo.</translation>
    </message>
    <message>
        <source>Enter the PIN to refund %1.</source>
        <translation>Escribe el PIN para reembolsar %1.</translation>
    </message>
    <message>
        <source>%1 refunded.</source>
        <translation>%1 reembolsado.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The order number was copied.</source>
        <translation>Se copió el número de pedido.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 into the show</source>
        <translation>a %1 del inicio</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Aperturas</translation>
    </message>
    <message>
        <source>%1: %2 opened</source>
        <comment>product, how many of how many</comment>
        <translation>%1: abiertos %2</translation>
    </message>
    <message numerus="yes">
        <source>%n opened before the refund</source>
        <translation>
            <numerusform>%n abierto antes del reembolso</numerusform>
            <numerusform>%n abiertos antes del reembolso</numerusform>
        </translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>con foto</translation>
    </message>
    <message>
        <source>Work promised</source>
        <translation>Trabajo prometido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Work together: %1</source>
        <translation>Trabajo en total: %1</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Trabajo hecho</translation>
    </message>
    <message>
        <source>The promised work is done.</source>
        <translation>El trabajo prometido está hecho.</translation>
    </message>
    <message>
        <source>The promised work is to be done again.</source>
        <translation>El trabajo prometido queda pendiente otra vez.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Regresó mercancía</translation>
    </message>
    <message>
        <source>A mussel of this order is still closed. Open it at the table first.</source>
        <translation>Falta abrir un mejillón de este pedido. Ábrelo primero en la mesa.</translation>
    </message>
    <message>
        <source>The order is cancelled or refunded: nothing of it is to be packed.</source>
        <translation>El pedido está cancelado o reembolsado: no hay nada que empacar.</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Settled: %1 after %2 in fees</source>
        <translation>Liquidado: %1, ya descontados %2 de comisiones</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar archivo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>kaibang::OrdersModel</name>
    <message>
        <source>Placed</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>kaibang::OrdersPage</name>
    <message>
        <source>Which product?</source>
        <translation>¿Qué producto?</translation>
    </message>
    <message>
        <source>Short of stock</source>
        <translation>Con faltante</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Past shows</source>
        <translation>En vivos</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Which product? (%1)</source>
        <translation>¿Qué producto? (%1)</translation>
    </message>
    <message>
        <source>Short of stock (%1)</source>
        <translation>Con faltante (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) shown</source>
        <translation>
            <numerusform>%n pedido a la vista</numerusform>
            <numerusform>%n pedidos a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importar pedidos</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the orders shown</source>
        <translation>Exportar los pedidos a la vista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Pack by bag</source>
        <translation>Empacar</translation>
    </message>
    <message>
        <source>No orders here. Drop order exports of your shops on this page, or choose other filters.</source>
        <translation>No hay pedidos aquí. Suelta en esta página los archivos de pedidos de tus tiendas o elige otros filtros.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Returns (%1)</source>
        <translation>Devoluciones (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n order(s); there are more</source>
        <translation>
            <numerusform>El pedido más reciente; hay más</numerusform>
            <numerusform>Los %n pedidos más recientes; hay más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 new, %4 changed</source>
        <extracomment>a file&apos;s name, or how many files, then a time, then two counts of orders</extracomment>
        <translation>%1, %2: %3 nuevos, %4 cambiados</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>What the platforms paid out (Ctrl+L)</source>
        <translation>Lo que pagaron las plataformas (Ctrl+L)</translation>
    </message>
    <message>
        <source>Order exports and statements (*.csv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Pedidos exportados y estados de cuenta (*.csv *.txt *.xlsx *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
</context>
<context>
    <name>kaibang::OverlayBar</name>
    <message>
        <source>%1 and %2 lie over each other.</source>
        <extracomment>which layers of the picture lie over each other</extracomment>
        <translation>%1 y %2 se enciman.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Viewers see it</source>
        <translation>El público lo ve</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más chico</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Everything in its usual place</source>
        <translation>Todo en su lugar de siempre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tab: next layer · arrows: move · + −: size · Esc: done</source>
        <translation>Tab: otra capa · flechas: mover · + −: tamaño · Esc: listo</translation>
    </message>
    <message>
        <source>Drag a layer, or its corner for the size. Shift moves farther by keys, Ctrl drags freely. Viewers never see these lines.</source>
        <translation>Arrastra una capa, o su esquina para el tamaño. Con Mayús las teclas la mueven más lejos; con Ctrl se arrastra libre. El público nunca ve estas líneas.</translation>
    </message>
</context>
<context>
    <name>kaibang::OverlayEditor</name>
    <message>
        <source>What lies on the picture</source>
        <translation>Lo que está sobre la imagen</translation>
    </message>
    <message>
        <source>%1: %2 % from the left, %3 % from the top, size %4 %</source>
        <extracomment>a layer of the picture, and where it lies</extracomment>
        <translation>%1: a %2 % de la izquierda, a %3 % de arriba, tamaño %4 %</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Letrero</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disclosure card</source>
        <translation>Tarjeta informativa</translation>
    </message>
    <message>
        <source>Opening card</source>
        <translation>Tarjeta de apertura</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>Tarjeta del producto</translation>
    </message>
    <message>
        <source>%1 (not shown)</source>
        <translation>%1 (no se muestra)</translation>
    </message>
</context>
<context>
    <name>kaibang::PackingPage</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Pack by bag</source>
        <translation>Empacar</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Paquetería</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Número de guía</translation>
    </message>
    <message>
        <source>Picture (F8)</source>
        <translation>Foto (F8)</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bolsas</translation>
    </message>
    <message>
        <source>Things in the bag</source>
        <translation>Artículos de la bolsa</translation>
    </message>
    <message>
        <source>Picture of the bag</source>
        <translation>Foto de la bolsa</translation>
    </message>
    <message>
        <source>Scan a code, or press Space for the marked thing</source>
        <translation>Escanea un código, o presiona Espacio para el artículo marcado</translation>
    </message>
    <message>
        <source>Scan the parcel (Ctrl+T)</source>
        <translation>Escanea el paquete (Ctrl+T)</translation>
    </message>
    <message>
        <source>Packed (F4)</source>
        <translation>Empacada (F4)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Picked up (F9)</source>
        <translation>Recogida (F9)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Show of %1</source>
        <translation>En vivo del %1</translation>
    </message>
    <message>
        <source>From the counter</source>
        <translation>Del mostrador</translation>
    </message>
    <message>
        <source>Nothing to pack here. Every buyer of a show has a bag here as soon as something is paid.</source>
        <translation>Aquí no hay nada que empacar. Cada comprador de un en vivo tiene su bolsa en cuanto paga algo.</translation>
    </message>
    <message>
        <source>%1 of %2 packed</source>
        <translation>%1 de %2 empacadas</translation>
    </message>
    <message>
        <source>Bag %1 · %2</source>
        <translation>Bolsa %1 · %2</translation>
    </message>
    <message>
        <source>with the things of %1</source>
        <translation>con lo de %1</translation>
    </message>
    <message>
        <source>Open again (F4)</source>
        <translation>Abrir de nuevo (F4)</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Juntar con %1</translation>
    </message>
    <message>
        <source>The same buyer&apos;s bag of another show (Ctrl+B)</source>
        <translation>La bolsa del mismo comprador de otro en vivo (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Labels and lists (Ctrl+P)</source>
        <translation>Etiquetas y listas (Ctrl+P)</translation>
    </message>
    <message>
        <source>Label of this bag</source>
        <translation>Etiqueta de esta bolsa</translation>
    </message>
    <message>
        <source>Labels of all bags</source>
        <translation>Etiquetas de todas las bolsas</translation>
    </message>
    <message>
        <source>Parcel label</source>
        <translation>Etiqueta de envío</translation>
    </message>
    <message>
        <source>Parcel label with the address…</source>
        <translation>Etiqueta de envío con la dirección…</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista de empaque</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Lista de trabajos</translation>
    </message>
    <message>
        <source>Hand-over sheet for the courier</source>
        <translation>Hoja de entrega a la paquetería</translation>
    </message>
    <message>
        <source>Pick-up list</source>
        <translation>Lista de entregas en persona</translation>
    </message>
    <message>
        <source>Bag labels</source>
        <translation>Etiquetas de bolsas</translation>
    </message>
    <message>
        <source>The address is the buyer&apos;s. Enter the PIN to print it.</source>
        <translation>La dirección es del comprador. Escribe el PIN para imprimirla.</translation>
    </message>
    <message>
        <source>No address is kept for this buyer. Print the platform&apos;s own label.</source>
        <translation>No se guarda la dirección de este comprador. Imprime la etiqueta de la plataforma.</translation>
    </message>
    <message>
        <source>There is nothing for this list yet.</source>
        <translation>Todavía no hay nada para esta lista.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message>
        <source>The chosen printer is not there. Nothing was printed. Choose another in Setup, Printing.</source>
        <translation>La impresora elegida no está. No se imprimió nada. Elige otra en Ajustes, Impresión.</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Dentro: %1</translation>
    </message>
    <message>
        <source>%1 is in already. Nothing was counted.</source>
        <translation>%1 ya está dentro. No se contó nada.</translation>
    </message>
    <message>
        <source>That bag is of another show. Choose it above.</source>
        <translation>Esa bolsa es de otro en vivo. Elígelo arriba.</translation>
    </message>
    <message>
        <source>%1 belongs into bag %2, not here.</source>
        <translation>%1 va en la bolsa %2, no aquí.</translation>
    </message>
    <message>
        <source>%1 belongs into no bag here. Put it back.</source>
        <translation>%1 no va en ninguna bolsa de aquí. Regrésalo.</translation>
    </message>
    <message>
        <source>%1 is not paid. Leave it out.</source>
        <translation>%1 no está pagado. No lo metas.</translation>
    </message>
    <message>
        <source>Parcel number %1</source>
        <translation>Número de guía %1</translation>
    </message>
    <message>
        <source>Nobody knows the code %1.</source>
        <translation>Nadie conoce el código %1.</translation>
    </message>
    <message>
        <source>Out: %1</source>
        <translation>Fuera: %1</translation>
    </message>
    <message>
        <source>Bag %1 is packed.</source>
        <translation>La bolsa %1 está empacada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Something has to come out of the bag first.</source>
        <translation>Primero hay que sacar algo de la bolsa.</translation>
    </message>
    <message>
        <source>Bag %1 is open again.</source>
        <translation>La bolsa %1 está abierta de nuevo.</translation>
    </message>
    <message>
        <source>There is no camera picture to keep right now.</source>
        <translation>Ahora no hay imagen de la cámara que guardar.</translation>
    </message>
    <message>
        <source>No packed bag with a parcel number waits for the courier.</source>
        <translation>Ninguna bolsa empacada con número de guía espera a la paquetería.</translation>
    </message>
    <message numerus="yes">
        <source>%n bag(s) handed to the courier.</source>
        <translation>
            <numerusform>%n bolsa entregada a la paquetería.</numerusform>
            <numerusform>%n bolsas entregadas a la paquetería.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bag %1 was picked up.</source>
        <translation>Recogieron la bolsa %1.</translation>
    </message>
    <message>
        <source>%1 is in this bag now.</source>
        <translation>%1 ya está en esta bolsa.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Bag %1</source>
        <translation>Bolsa %1</translation>
    </message>
    <message>
        <source>%1 is not opened yet.</source>
        <translation>%1 aún no se ha abierto.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Sin hacer: %1</translation>
    </message>
    <message>
        <source>Some of its mussels are not opened yet.</source>
        <translation>Algunos de sus mejillones aún no se han abierto.</translation>
    </message>
</context>
<context>
    <name>kaibang::PaneHead</name>
    <message>
        <source>Give this pane a window of its own, or take it back</source>
        <translation>Sacar este panel a su propia ventana o regresarlo</translation>
    </message>
</context>
<context>
    <name>kaibang::PhotoBox</name>
    <message>
        <source>Remove photo</source>
        <translation>Quitar foto</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>Elegir foto…</translation>
    </message>
    <message>
        <source>or drop a picture here</source>
        <translation>o suelta aquí una foto</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elige una foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.svg)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.svg)</translation>
    </message>
    <message>
        <source>The photo is still being copied. Save again in a moment.</source>
        <translation>La foto todavía se está copiando. Guarda de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>kaibang::PictureScreen</name>
    <message>
        <source>Kaibang picture</source>
        <translation>Imagen de Kaibang</translation>
    </message>
</context>
<context>
    <name>kaibang::PieceLifePane</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Regresó</translation>
    </message>
    <message>
        <source>Good: sell it again</source>
        <translation>Está bien: vender de nuevo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimir etiqueta</translation>
    </message>
    <message>
        <source>Its life, oldest first</source>
        <translation>Su historia, de lo más antiguo a lo nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The piece is back. Look at it.</source>
        <translation>La pieza regresó. Revísala.</translation>
    </message>
    <message>
        <source>The piece is on sale again, at the end of the run order.</source>
        <translation>La pieza está a la venta otra vez, al final de la escaleta.</translation>
    </message>
    <message>
        <source>The piece is withdrawn.</source>
        <translation>La pieza está retirada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>held for an order</source>
        <translation>reservada para un pedido</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendida</translation>
    </message>
    <message>
        <source>given back by the order</source>
        <translation>liberada por el pedido</translation>
    </message>
    <message>
        <source>came back, to be looked at</source>
        <translation>regresó, por revisar</translation>
    </message>
    <message>
        <source>on sale again</source>
        <translation>a la venta otra vez</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>taken off the shelf</source>
        <translation>quitada del estante</translation>
    </message>
    <message>
        <source>The piece&apos;s life</source>
        <translation>La historia de la pieza</translation>
    </message>
    <message>
        <source>Clip: %1 (Enter plays it)</source>
        <translation>Clip: %1 (Intro lo muestra)</translation>
    </message>
</context>
<context>
    <name>kaibang::PiecePane</name>
    <message>
        <source>AAA</source>
        <translation>AAA</translation>
    </message>
    <message>
        <source>11.5 mm</source>
        <translation>11.5 mm</translation>
    </message>
    <message>
        <source>Add piece</source>
        <translation>Agregar pieza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>Pieza nueva</translation>
    </message>
    <message>
        <source>A piece exists once. It gets the next free number by itself.</source>
        <translation>Una pieza única existe una sola vez. Recibe sola el siguiente número libre.</translation>
    </message>
    <message>
        <source>Pearl</source>
        <translation>Perla</translation>
    </message>
    <message>
        <source>The price cannot be read. Write it as 380.00.</source>
        <translation>No se puede leer el precio. Escríbelo como 380.00.</translation>
    </message>
    <message>
        <source>Give the piece a name.</source>
        <translation>Ponle nombre a la pieza.</translation>
    </message>
    <message>
        <source>Piece %1 was added.</source>
        <translation>Se agregó la pieza única %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>kaibang::PieceSection</name>
    <message>
        <source>One-off pieces</source>
        <translation>Piezas únicas</translation>
    </message>
    <message>
        <source>While you make a piece on the Show page, the digits 1 to 9 choose from these, in this order. Separate them by commas.</source>
        <translation>Mientras creas una pieza en la página En vivo, los dígitos 1 a 9 eligen de aquí, en este orden. Sepáralos con comas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Write at least one grade, size and price.</source>
        <translation>Escribe al menos un grado, un tamaño y un precio.</translation>
    </message>
    <message>
        <source>A price cannot be read. Write them as 99, 199.50, 380.</source>
        <translation>Un precio no se puede leer. Escríbelos así: 99, 199.50, 380.</translation>
    </message>
    <message>
        <source>The digits mean these from now on.</source>
        <translation>Desde ahora los dígitos significan esto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>kaibang::PieceStrip</name>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>The price cannot be read. Write it as 380.00.</source>
        <translation>El precio no se puede leer. Escríbelo así: 380.00.</translation>
    </message>
    <message>
        <source>Piece %1 is in the run order.</source>
        <translation>La pieza %1 está en la escaleta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The piece is taken back.</source>
        <translation>La pieza se deshizo.</translation>
    </message>
    <message>
        <source>Somebody has that piece already. Take it back on the Stock page.</source>
        <translation>Alguien ya tiene esa pieza. Regístrala de vuelta en la página Inventario.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Núm. %1</translation>
    </message>
    <message>
        <source>Hold a one-off piece before the camera and press %1: it takes the picture and a number. Then one digit each for grade, size and price.</source>
        <translation>Pon la pieza única frente a la cámara y presiona %1: toma la foto y un número. Luego un dígito para grado, otro para tamaño y otro para precio.</translation>
    </message>
    <message>
        <source>Grade? A digit, or 0 for none. Esc gives up.</source>
        <translation>¿Grado? Un dígito, o 0 si no tiene. Esc cancela.</translation>
    </message>
    <message>
        <source>Size? A digit, or 0 for none. Backspace goes back.</source>
        <translation>¿Tamaño? Un dígito, o 0 si no tiene. Retroceso regresa.</translation>
    </message>
    <message>
        <source>Price? A digit, or Enter for another price. Backspace goes back.</source>
        <translation>¿Precio? Un dígito, o Enter para otro precio. Retroceso regresa.</translation>
    </message>
    <message>
        <source>NEW PIECE</source>
        <translation>PIEZA NUEVA</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>Pieza nueva</translation>
    </message>
    <message>
        <source>New piece from the camera</source>
        <translation>Pieza nueva desde la cámara</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Otro precio</translation>
    </message>
    <message>
        <source>Picture of the piece</source>
        <translation>Foto de la pieza</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The folder for pictures cannot be made. Choose another in Setup.</source>
        <translation>No se puede crear la carpeta de fotos. Elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>There is no camera picture.</source>
        <translation>No hay imagen de la cámara.</translation>
    </message>
    <message>
        <source>The picture could not be written. Look whether the disk is full.</source>
        <translation>No se pudo guardar la foto. Revisa si el disco está lleno.</translation>
    </message>
    <message>
        <source>%1 The piece is made without a picture; add one on the Stock page.</source>
        <extracomment>why there is no picture</extracomment>
        <translation>%1 La pieza queda sin foto; agrégala en la página Inventario.</translation>
    </message>
</context>
<context>
    <name>kaibang::PinPane</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The PIN is wrong. After five wrong tries it stays closed for some minutes.</source>
        <translation>El PIN no es correcto. Tras cinco intentos fallidos se bloquea unos minutos.</translation>
    </message>
</context>
<context>
    <name>kaibang::PinSection</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>de 4 a 12 dígitos</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Poner PIN</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Quitar PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Cambiar PIN</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Hay un PIN puesto.</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>No hay PIN.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un PIN tiene de 4 a 12 dígitos.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>The PIN was set.</source>
        <translation>Se puso el PIN.</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>Se quitó el PIN.</translation>
    </message>
    <message>
        <source>such as a person&apos;s name</source>
        <translation>por ejemplo, un nombre</translation>
    </message>
    <message>
        <source>Host&apos;s PIN of now</source>
        <translation>PIN actual del anfitrión</translation>
    </message>
    <message>
        <source>Roles and PINs</source>
        <translation>Roles y PIN</translation>
    </message>
    <message>
        <source>With the host&apos;s PIN alone it is asked before refunds, prices and archiving. A role with a PIN is in use: the program then starts as the weakest one, and Ctrl+Shift+L changes who is at the console.</source>
        <translation>Si solo hay PIN del anfitrión, se pide antes de reembolsos, precios y archivar. Un rol con PIN está en uso: el programa arranca con el que menos puede, y Ctrl+Shift+L cambia quién está en la consola.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>set</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>The name was saved.</source>
        <translation>Se guardó el nombre.</translation>
    </message>
    <message>
        <source>The host&apos;s PIN is wrong. After five wrong tries it stays closed for some minutes.</source>
        <translation>El PIN del anfitrión no es correcto. Tras cinco intentos fallidos se cierra unos minutos.</translation>
    </message>
</context>
<context>
    <name>kaibang::PinWords</name>
    <message numerus="yes">
        <source>After too many wrong tries the PIN stays closed for %n more minutes.</source>
        <translation>
            <numerusform>Tras demasiados intentos, el PIN sigue cerrado %n minuto más.</numerusform>
            <numerusform>Tras demasiados intentos, el PIN sigue cerrado %n minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN is not right.</source>
        <translation>El PIN no es correcto.</translation>
    </message>
    <message>
        <source>This role is not in use. The host sets its PIN in Setup, Roles and PINs.</source>
        <translation>Este rol no está en uso. El anfitrión le pone PIN en Ajustes, Roles y PIN.</translation>
    </message>
    <message>
        <source>Set the host&apos;s PIN first: without it nobody could come back to everything.</source>
        <translation>Pon primero el PIN del anfitrión: sin él nadie podría volver a tener todo.</translation>
    </message>
    <message>
        <source>Remove the PINs of the other roles first: nobody could come back to everything.</source>
        <translation>Quita primero el PIN de los otros roles: nadie podría volver a tener todo.</translation>
    </message>
</context>
<context>
    <name>kaibang::PlanPane</name>
    <message>
        <source>PLAN</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <source>Before the show</source>
        <translation>Antes del en vivo</translation>
    </message>
    <message>
        <source>Prompter</source>
        <translation>Apuntador</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What the plan shows</source>
        <translation>Lo que muestra el plan</translation>
    </message>
    <message>
        <source>Name of this show: Evening pearls</source>
        <translation>Nombre de este en vivo: Perlas de la noche</translation>
    </message>
    <message>
        <source>Name of this show</source>
        <translation>Nombre de este en vivo</translation>
    </message>
</context>
<context>
    <name>kaibang::PreflightPane</name>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message numerus="yes">
        <source>%n points want a look before you start.</source>
        <translation>
            <numerusform>%n punto por revisar antes de empezar.</numerusform>
            <numerusform>%n puntos por revisar antes de empezar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Run order</source>
        <translation>Escaleta</translation>
    </message>
    <message>
        <source>No camera gives a picture. Plug one in, or choose another source in Setup.</source>
        <translation>Ninguna cámara da imagen. Conecta una o elige otra fuente en Ajustes.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>Only %1 free. Delete or move large files before the show.</source>
        <translation>Solo quedan %1 libres. Borra o mueve archivos grandes antes del en vivo.</translation>
    </message>
    <message>
        <source>On mains power.</source>
        <translation>Conectada a la corriente.</translation>
    </message>
    <message>
        <source>Battery at %1 % and discharging. Plug the computer in.</source>
        <translation>Batería al %1 % y bajando. Conecta la computadora.</translation>
    </message>
    <message>
        <source>On battery, %1 %. A show is long: plug the computer in.</source>
        <translation>Con batería, %1 %. Un en vivo es largo: conecta la computadora.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is %1 behind the newest order. Set it right first.</source>
        <translation>El reloj de la computadora va %1 atrás del último pedido. Corrígelo primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n items planned, all in stock.</source>
        <translation>
            <numerusform>%n artículo planeado, con existencias.</numerusform>
            <numerusform>%n artículos planeados, todos con existencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>None left of: %1</source>
        <translation>Sin existencias: %1</translation>
    </message>
    <message>
        <source>No loudspeaker was found. You will not hear orders come in.</source>
        <translation>No se encontró bocina. No oirás llegar los pedidos.</translation>
    </message>
    <message>
        <source>The run order is empty. Add the items of this show.</source>
        <translation>La escaleta está vacía. Agrega los productos de este en vivo.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>No openings are planned.</source>
        <translation>No hay aperturas planeadas.</translation>
    </message>
    <message>
        <source>Every opening has its disclosure card.</source>
        <translation>Cada apertura tiene su tarjeta informativa.</translation>
    </message>
    <message>
        <source>No disclosure card yet: %1. Write it on the Stock page.</source>
        <translation>Aún sin tarjeta informativa: %1. Escríbela en Inventario.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Tocar un sonido</translation>
    </message>
    <message>
        <source>The volume is at zero. Turn it up in Setup, under Sounds and speech.</source>
        <translation>El volumen está en cero. Súbelo en Ajustes, en Sonidos y voz.</translation>
    </message>
    <message>
        <source>Sounds are on at %1 %. Play one to hear it.</source>
        <translation>Sonidos encendidos al %1 %. Toca uno para oírlo.</translation>
    </message>
    <message>
        <source>Every sound is switched off. Switch some on in Setup, under Sounds and speech.</source>
        <translation>Todos los sonidos están apagados. Enciende algunos en Ajustes, en Sonidos y voz.</translation>
    </message>
    <message>
        <source>The computer keeps its clock right by a time service.</source>
        <translation>La computadora ajusta su reloj con un servicio de hora.</translation>
    </message>
    <message>
        <source>%1 says that the computer&apos;s clock is wrong. Set it right first.</source>
        <extracomment>name of a source of orders</extracomment>
        <translation>%1 dice que el reloj de la computadora está mal. Ajústalo primero.</translation>
    </message>
    <message>
        <source>Nobody has compared the clock. Here it is %1: does your phone say the same?</source>
        <translation>Nadie ha comparado el reloj. Aquí son %1: ¿tu teléfono dice lo mismo?</translation>
    </message>
    <message>
        <source>The built-in pattern stands in for a camera. Plug one in, or choose it in Setup.</source>
        <translation>La imagen de prueba ocupa el lugar de la cámara. Conecta una o elígela en Ajustes.</translation>
    </message>
    <message>
        <source>No camera: %1 is played. Choose a camera in Setup.</source>
        <translation>Sin cámara: se reproduce %1. Elige una cámara en Ajustes.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Stream keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>There is no picture to look at yet.</source>
        <translation>Aún no hay imagen que revisar.</translation>
    </message>
    <message>
        <source>The picture is well lit.</source>
        <translation>La imagen está bien iluminada.</translation>
    </message>
    <message>
        <source>The picture is too dark. Put a lamp in front of you, beside the camera.</source>
        <translation>La imagen está muy oscura. Pon una lámpara frente a ti, junto a la cámara.</translation>
    </message>
    <message>
        <source>The picture is too bright. Move the lamp away, or close the curtain.</source>
        <translation>La imagen está muy clara. Aleja la lámpara o cierra la cortina.</translation>
    </message>
    <message>
        <source>A part of the picture is burnt out white: pearls lose their colour there. Turn the lamp aside.</source>
        <translation>Una parte de la imagen está quemada: ahí las perlas pierden su color. Gira la lámpara.</translation>
    </message>
    <message>
        <source>You are heard, up to %1 dB.</source>
        <translation>Se te oye, hasta %1 dB.</translation>
    </message>
    <message>
        <source>No microphone is chosen: viewers hear nothing. Choose one in Setup.</source>
        <translation>No hay micrófono elegido: el público no oye nada. Elige uno en Ajustes.</translation>
    </message>
    <message>
        <source>The microphone gives nothing. Plug it in, or choose another one in Setup.</source>
        <translation>El micrófono no da nada. Conéctalo o elige otro en Ajustes.</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something; if it stays so, look at the switch on the microphone.</source>
        <translation>No se oye nada. Di algo; si sigue así, revisa el interruptor del micrófono.</translation>
    </message>
    <message>
        <source>You are hardly heard (%1 dB). Say something nearer to the microphone.</source>
        <translation>Casi no se te oye (%1 dB). Di algo más cerca del micrófono.</translation>
    </message>
    <message>
        <source>You are too loud (%1 dB): it is distorted. Go further from the microphone.</source>
        <translation>Suenas muy fuerte (%1 dB): se distorsiona. Aléjate del micrófono.</translation>
    </message>
    <message>
        <source>%1: the line was not tested today. Test it in Setup, under Go live.</source>
        <translation>%1: hoy no se ha probado la línea. Pruébala en Ajustes, en Salir en vivo.</translation>
    </message>
    <message>
        <source>%1: %2 kbps is too little even for 360p. Go nearer to the router, or use a cable.</source>
        <translation>%1: %2 kbps ni siquiera alcanza para 360p. Acércate al módem o usa un cable.</translation>
    </message>
    <message>
        <source>%1: the line carries %2 kbps; %3 fits.</source>
        <translation>%1: la línea da %2 kbps; cabe %3.</translation>
    </message>
    <message>
        <source>%1: the line carries %2 kbps. Choose %3 for it in Setup.</source>
        <translation>%1: la línea da %2 kbps. Elige %3 para él en Ajustes.</translation>
    </message>
    <message>
        <source>The picture is sharp.</source>
        <translation>La imagen es nítida.</translation>
    </message>
    <message>
        <source>The picture is soft. Wipe the lens, or go a little away from the camera.</source>
        <translation>La imagen está borrosa. Limpia el lente o aléjate un poco de la cámara.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Room for %1 of recording.</source>
        <translation>Hay espacio para %1 de grabación.</translation>
    </message>
    <message>
        <source>Room for only %1 of recording. Make room, or choose another folder.</source>
        <translation>Solo hay espacio para %1 de grabación. Haz espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: Kaibang cannot go live here.</source>
        <translation>Este escritorio no tiene llavero: Kaibang no puede transmitir aquí.</translation>
    </message>
    <message>
        <source>The keychain holds the key of every chosen place.</source>
        <translation>El llavero tiene la clave de cada destino elegido.</translation>
    </message>
    <message>
        <source>The key is missing for: %1. Enter it in Setup, under Go live.</source>
        <translation>Falta la clave de: %1. Escríbela en Ajustes, en Salir en vivo.</translation>
    </message>
</context>
<context>
    <name>kaibang::PrintSection</name>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Choose a printer for each paper. Print the calibration page, measure with a ruler, and enter what is missing. It belongs to this computer only.</source>
        <translation>Elige una impresora para cada papel. Imprime la página de calibración, mide con una regla y escribe lo que falta. Vale solo para esta computadora.</translation>
    </message>
    <message>
        <source>Print the calibration page</source>
        <translation>Imprimir la página de calibración</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message>
        <source>Small labels, 50 × 30 mm</source>
        <translation>Etiquetas chicas, 50 × 30 mm</translation>
    </message>
    <message>
        <source>Parcel labels, 100 × 150 mm</source>
        <translation>Etiquetas de envío, 100 × 150 mm</translation>
    </message>
    <message>
        <source>Pages, A4</source>
        <translation>Hojas A4</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
</context>
<context>
    <name>kaibang::ProblemSection</name>
    <message>
        <source>Report a problem</source>
        <translation>Reportar un problema</translation>
    </message>
    <message>
        <source>Write above it what you did, saw and expected, and read it before you give it away. It is sent nowhere by itself. It names no buyer and holds no key.</source>
        <translation>Escribe arriba qué hiciste, qué viste y qué esperabas, y léelo antes de entregarlo. No se envía solo. No nombra a ningún comprador ni contiene llaves.</translation>
    </message>
    <message>
        <source>Report of a problem</source>
        <translation>Reporte de un problema</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Gather again</source>
        <translation>Reunir de nuevo</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>El reporte está copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el reporte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>kaibang::ProductEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Script for the host</source>
        <translation>Guion para quien presenta</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <translation>Ponle nombre al producto.</translation>
    </message>
</context>
<context>
    <name>kaibang::ProductPicker</name>
    <message>
        <source>%1 — %2, %3 left</source>
        <extracomment>a row of the product search: name, price, stock</extracomment>
        <translation>%1 — %2, hay %3</translation>
    </message>
    <message>
        <source>There is no product yet. Add products on the Stock page (Ctrl+2).</source>
        <translation>Aún no hay productos. Agrégalos en la página Inventario (Ctrl+2).</translation>
    </message>
    <message>
        <source>No product has these words. Try a part of its name or code.</source>
        <translation>Ningún producto tiene esas palabras. Prueba con parte del nombre o código.</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Search for a product to add</source>
        <translation>Buscar un producto para agregar</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Productos encontrados</translation>
    </message>
</context>
<context>
    <name>kaibang::PrompterPane</name>
    <message>
        <source>Run</source>
        <translation>Correr</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Words of the prompter</source>
        <translation>Palabras del apuntador</translation>
    </message>
    <message>
        <source>%1 lines a minute</source>
        <translation>%1 líneas por minuto</translation>
    </message>
    <message>
        <source>Nothing is on air. The words of the item on air appear here.</source>
        <translation>No hay nada al aire. Aquí aparecen las palabras del artículo al aire.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n marked words had better not be said.</source>
        <translation>
            <numerusform>%n palabra marcada es mejor no decirla.</numerusform>
            <numerusform>%n palabras marcadas es mejor no decirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words better not said, with commas between</source>
        <translation>Palabras que es mejor no decir, separadas por comas</translation>
    </message>
    <message>
        <source>The words for %1 are kept.</source>
        <extracomment>name of the item that the words belong to</extracomment>
        <translation>Se guardaron las palabras de %1.</translation>
    </message>
    <message>
        <source>What you want to say about this item, in the language you speak.</source>
        <translation>Lo que quieres decir de este artículo, en el idioma en que hablas.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>Words for %1</source>
        <extracomment>name of the item whose words are written</extracomment>
        <translation>Palabras de %1</translation>
    </message>
    <message>
        <source>Now on air: %1</source>
        <translation>Al aire ahora: %1</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingRoom</name>
    <message>
        <source>Clips</source>
        <comment>a folder&apos;s name</comment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Choose in Setup</source>
        <translation>Elegir en Ajustes</translation>
    </message>
    <message>
        <source>The clip hangs on this opening.</source>
        <translation>El clip quedó en esta apertura.</translation>
    </message>
    <message>
        <source>The clip hangs on the newest order.</source>
        <translation>El clip quedó en el pedido más nuevo.</translation>
    </message>
    <message>
        <source>The clip hangs on its order.</source>
        <translation>El clip quedó en su pedido.</translation>
    </message>
    <message>
        <source>The clip hangs on its item.</source>
        <translation>El clip quedó en su artículo.</translation>
    </message>
    <message>
        <source>The clip is kept with the recordings.</source>
        <translation>El clip está guardado con las grabaciones.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The clip is made when this opening is done.</source>
        <translation>El clip se hace al terminar esta apertura.</translation>
    </message>
    <message>
        <source>Nothing was on air in this recording.</source>
        <translation>En esta grabación no hubo nada al aire.</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation clips are being made, one for each item.</source>
        <translation>
            <numerusform>Se está haciendo %n clip de explicación, uno por artículo.</numerusform>
            <numerusform>Se están haciendo %n clips de explicación, uno por artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no order in this show yet.</source>
        <translation>Todavía no hay pedidos en este en vivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The clip is deleted.</source>
        <translation>El clip se borró.</translation>
    </message>
    <message>
        <source>This recording still runs. End it first.</source>
        <translation>Esta grabación sigue en curso. Termínala primero.</translation>
    </message>
    <message>
        <source>The recording is deleted. Its file goes in a minute.</source>
        <translation>La grabación se borró. Su archivo se quita en un minuto.</translation>
    </message>
    <message>
        <source>The file is not there any more: %1. Was its disk unplugged, or the file moved?</source>
        <translation>El archivo ya no está: %1. ¿Se desconectó su disco o se movió el archivo?</translation>
    </message>
    <message>
        <source>The file is copied. Paste it into a chat or a folder.</source>
        <translation>El archivo está copiado. Pégalo en un chat o una carpeta.</translation>
    </message>
    <message>
        <source>The disk has room for %1 more of recording (%2). Make room, or choose another folder before the next recording.</source>
        <translation>En el disco caben %1 más de grabación (%2). Libera espacio o elige otra carpeta antes de la próxima grabación.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message numerus="yes">
        <source>The disk is too slow: %n pictures are missing in the recording. Close programs that write, or choose another disk.</source>
        <translation>
            <numerusform>El disco es muy lento: falta %n imagen en la grabación. Cierra los programas que escriben o elige otro disco.</numerusform>
            <numerusform>El disco es muy lento: faltan %n imágenes en la grabación. Cierra los programas que escriben o elige otro disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>The recording is kept: %1, %2.</source>
        <translation>La grabación está guardada: %1, %2.</translation>
    </message>
    <message>
        <source>A clip was not finished when the program ended, and its seconds are not kept anywhere else.</source>
        <translation>Un clip no estaba terminado cuando se cerró el programa, y esos segundos no están guardados en otro lado.</translation>
    </message>
    <message>
        <source>The microphone is gone: viewers and the recording have no sound now. Plug it in again, it is taken up by itself. Picture and orders go on.</source>
        <translation>Se perdió el micrófono: ahora ni la audiencia ni la grabación tienen sonido. Conéctalo de nuevo, se retoma solo. La imagen y los pedidos siguen.</translation>
    </message>
    <message>
        <source>The microphone is back.</source>
        <translation>Volvió el micrófono.</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingSection</name>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>The standard folder</source>
        <translation>La carpeta habitual</translation>
    </message>
    <message>
        <source>Record each show from its start to its end</source>
        <translation>Grabar cada en vivo de principio a fin</translation>
    </message>
    <message>
        <source>Keep the last 20 seconds of a show at hand, for a clip</source>
        <translation>Tener a la mano los últimos 20 segundos del en vivo, para un clip</translation>
    </message>
    <message>
        <source>Make a clip of every opening, for its order</source>
        <translation>Hacer un clip de cada apertura, para su pedido</translation>
    </message>
    <message>
        <source>Sound and recording</source>
        <translation>Sonido y grabación</translation>
    </message>
    <message>
        <source>What is recorded stays on this computer. The picture is the one that viewers see; without a microphone there is silence.</source>
        <translation>Lo grabado se queda en esta computadora. La imagen es la que ven los espectadores; sin micrófono hay silencio.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Recordings and clips go to</source>
        <translation>Las grabaciones y clips van a</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (no conectado)</translation>
    </message>
    <message>
        <source>None: silence</source>
        <translation>Ninguno: silencio</translation>
    </message>
    <message>
        <source>The system&apos;s choice (none is plugged in)</source>
        <translation>El que elija el sistema (no hay ninguno)</translation>
    </message>
    <message>
        <source>The system&apos;s choice: %1</source>
        <translation>El que elija el sistema: %1</translation>
    </message>
    <message>
        <source>Where recordings go</source>
        <translation>Dónde van las grabaciones</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingWords</name>
    <message>
        <source>On air: %1</source>
        <translation>Al aire: %1</translation>
    </message>
    <message>
        <source>Nothing on air</source>
        <translation>Nada al aire</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Claim decided</source>
        <translation>Apartado decidido</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Apertura %1</translation>
    </message>
    <message>
        <source>Opening %1: result</source>
        <translation>Apertura %1: resultado</translation>
    </message>
    <message>
        <source>recording now</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>ended early; plays up to there</source>
        <translation>terminó antes; se ve hasta ahí</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>En vivo</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures missing</source>
        <translation>
            <numerusform>falta %n imagen</numerusform>
            <numerusform>faltan %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>The last seconds</source>
        <translation>Los últimos segundos</translation>
    </message>
    <message>
        <source>Around a mark</source>
        <translation>Alrededor de una marca</translation>
    </message>
    <message>
        <source>The opening</source>
        <translation>La apertura</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Un pedido</translation>
    </message>
</context>
<context>
    <name>kaibang::RecordingsPage</name>
    <message>
        <source>Nothing happened in this recording.</source>
        <translation>En esta grabación no pasó nada.</translation>
    </message>
    <message>
        <source>No clip yet. Choose a mark and press &quot;Clip of this mark&quot;.</source>
        <translation>Todavía no hay clips. Elige una marca y presiona “Clip de esta marca”.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ver anteriores</translation>
    </message>
    <message>
        <source>Show more marks</source>
        <translation>Ver más marcas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>A clip of each item</source>
        <translation>Un clip por artículo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Clip of this mark</source>
        <translation>Clip de esta marca</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar archivo</translation>
    </message>
    <message>
        <source>Hang on it</source>
        <translation>Poner en él</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Volver a pedidos</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Qué pasó y cuándo</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were copied, a line each.</source>
        <translation>
            <numerusform>Se copió %n marca, una por línea.</numerusform>
            <numerusform>Se copiaron %n marcas, una por línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no order with the number %1.</source>
        <translation>No hay ningún pedido con el número %1.</translation>
    </message>
    <message>
        <source>The clip hangs on order %1 now.</source>
        <translation>El clip está ahora en el pedido %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Press &quot;Record&quot; below the picture on the Show page, or let Setup record each show.</source>
        <translation>Todavía no hay grabaciones. Pulsa “Grabar” debajo de la imagen en la página En vivo, o deja que Ajustes grabe cada en vivo.</translation>
    </message>
</context>
<context>
    <name>kaibang::RehearsalBanner</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>REHEARSAL — these orders are not real and stay in a file of their own</source>
        <translation>ENSAYO — estos pedidos no son reales y quedan en su propio archivo</translation>
    </message>
</context>
<context>
    <name>kaibang::RememberedList</name>
    <message>
        <source>Nothing yet. What you say of an unknown line is kept here.</source>
        <translation>Todavía nada. Aquí queda lo que digas de una línea desconocida.</translation>
    </message>
    <message>
        <source>Forget this answer</source>
        <translation>Olvidar esta respuesta</translation>
    </message>
    <message>
        <source>A forgotten answer gives back what orders that are not packed took by it; they wait for a new one.</source>
        <translation>Al olvidar una respuesta, los pedidos sin empacar devuelven lo que tomaron por ella y esperan otra.</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Respuestas recordadas</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <extracomment>words of a source, then the product they stand for</extracomment>
        <translation>“%1” es %2</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten. %n order(s) wait for an answer again.</source>
        <translation>
            <numerusform>Olvidada. %n pedido espera respuesta otra vez.</numerusform>
            <numerusform>Olvidada. %n pedidos esperan respuesta otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>kaibang::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Time of the show</source>
        <translation>Tiempo del en vivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>kaibang::ReportTableModel</name>
    <message>
        <source>no known product</source>
        <translation>sin producto conocido</translation>
    </message>
</context>
<context>
    <name>kaibang::ReportsPane</name>
    <message>
        <source>Nothing was told of these days.</source>
        <translation>No se informó nada de estos días.</translation>
    </message>
    <message>
        <source>All rows behind it</source>
        <translation>Todas las filas detrás</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Filas del informe</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Guardar gráfica…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::RestoreWords</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stock change(s) by hand</source>
        <translation>
            <numerusform>%n cambio de existencias a mano</numerusform>
            <numerusform>%n cambios de existencias a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n en vivo</numerusform>
            <numerusform>%n en vivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) at the opening table</source>
        <translation>
            <numerusform>%n lugar en la mesa de apertura</numerusform>
            <numerusform>%n lugares en la mesa de apertura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened mussel(s)</source>
        <translation>
            <numerusform>%n mejillón abierto</numerusform>
            <numerusform>%n mejillones abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packed bag(s)</source>
        <translation>
            <numerusform>%n bolsa empacada</numerusform>
            <numerusform>%n bolsas empacadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n devolución</numerusform>
            <numerusform>%n devoluciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of pieces</source>
        <translation>
            <numerusform>%n paso de piezas únicas</numerusform>
            <numerusform>%n pasos de piezas únicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of payouts</source>
        <translation>
            <numerusform>%n línea de pagos</numerusform>
            <numerusform>%n líneas de pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about products</source>
        <translation>
            <numerusform>%n respuesta sobre productos</numerusform>
            <numerusform>%n respuestas sobre productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) in the list</source>
        <translation>
            <numerusform>%n grabación de la lista</numerusform>
            <numerusform>%n grabaciones de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal makes up %n order(s) that came later.</source>
        <translation>
            <numerusform>El diario recupera %n pedido que llegó después.</numerusform>
            <numerusform>El diario recupera %n pedidos que llegaron después.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is newer than the backup.</source>
        <translation>Ningún pedido es más nuevo que el respaldo.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are newer than the backup.</source>
        <translation>
            <numerusform>%n pedido es más nuevo que el respaldo.</numerusform>
            <numerusform>%n pedidos son más nuevos que el respaldo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal makes up all of them.</source>
        <translation>El diario los recupera todos.</translation>
    </message>
    <message>
        <source>The journal has none of them: they will not be in the ledger.</source>
        <translation>El diario no tiene ninguno: no estarán en el libro.</translation>
    </message>
    <message numerus="yes">
        <source>The journal makes up %n of them.</source>
        <translation>
            <numerusform>El diario recupera %n de ellos.</numerusform>
            <numerusform>El diario recupera %n de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be in the ledger.</source>
        <translation>
            <numerusform>%n no estará en el libro.</numerusform>
            <numerusform>%n no estarán en el libro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are in the backup.</source>
        <translation>
            <numerusform>Hay %n pedido en el respaldo.</numerusform>
            <numerusform>Hay %n pedidos en el respaldo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest change in it is from %1.</source>
        <translation>Su cambio más nuevo es del %1.</translation>
    </message>
    <message>
        <source>It is the backup of another household. Nothing of the journal belongs to it.</source>
        <translation>Es el respaldo de otro hogar. Nada del diario le pertenece.</translation>
    </message>
    <message>
        <source>The ledger of now cannot be read, so nobody can say what else in it is newer.</source>
        <translation>El libro actual no se puede leer, así que no se sabe qué más hay en él de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have changed since.</source>
        <translation>
            <numerusform>Desde entonces cambió %n pedido.</numerusform>
            <numerusform>Desde entonces cambiaron %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not reach back to this backup: what came first after it is missing.</source>
        <translation>El diario no llega hasta este respaldo: falta lo primero que vino después.</translation>
    </message>
    <message>
        <source>Paid less refunds: %1 now, %2 in the backup.</source>
        <translation>Pagado menos reembolsos: %1 ahora, %2 en el respaldo.</translation>
    </message>
    <message numerus="yes">
        <source>The stock of %n item(s) is another one.</source>
        <translation>
            <numerusform>Las existencias de %n artículo son otras.</numerusform>
            <numerusform>Las existencias de %n artículos son otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer, and not in the journal: %1.</source>
        <translation>Más nuevo y no está en el diario: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) made up from the journal</source>
        <translation>
            <numerusform>%n pedido recuperado del diario</numerusform>
            <numerusform>%n pedidos recuperados del diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) told again</source>
        <translation>
            <numerusform>%n cambio repetido</numerusform>
            <numerusform>%n cambios repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back again</source>
        <translation>
            <numerusform>%n deshecho otra vez</numerusform>
            <numerusform>%n deshechos otra vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal lacks %n step(s) after the backup</source>
        <translation>
            <numerusform>Al diario le falta %n paso después del respaldo</numerusform>
            <numerusform>Al diario le faltan %n pasos después del respaldo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the journal could not be stored</source>
        <translation>
            <numerusform>%n paso del diario no se pudo guardar</numerusform>
            <numerusform>%n pasos del diario no se pudieron guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message numerus="yes">
        <source>The journal tells %n of these changes again.</source>
        <translation>
            <numerusform>El diario repite %n de estos cambios.</numerusform>
            <numerusform>El diario repite %n de estos cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal has no order that came later.</source>
        <translation>El diario no tiene ningún pedido posterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at: %1</source>
        <translation>
            <numerusform>%n cosa por revisar: %1</numerusform>
            <numerusform>%n cosas por revisar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) were erased after this backup and will be erased again.</source>
        <translation>
            <numerusform>Después de este respaldo se borró %n comprador y se borrará otra vez.</numerusform>
            <numerusform>Después de este respaldo se borraron %n compradores y se borrarán otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal in this place is partly another ledger&apos;s. That part is left alone: to use it, put a backup of that ledger back.</source>
        <translation>El diario de este lugar es en parte de otro libro. Esa parte no se toca: para usarla, restaura un respaldo de ese libro.</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) erased again</source>
        <translation>
            <numerusform>%n comprador borrado otra vez</numerusform>
            <numerusform>%n compradores borrados otra vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::ReturnsPane</name>
    <message>
        <source>Nothing is expected back. Orders that are refunded after they were sent appear here; for any other open the order and take its goods back.</source>
        <translation>No se espera nada de vuelta. Aquí aparecen los pedidos reembolsados después de enviarse; en cualquier otro, abre el pedido y elige “Regresó mercancía”.</translation>
    </message>
    <message>
        <source>Nothing waits to be looked at.</source>
        <translation>Nada espera revisión.</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Todavía no ha regresado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Back on the shelf</source>
        <translation>De vuelta al estante</translation>
    </message>
    <message>
        <source>Here, to be looked at</source>
        <translation>Llegó, falta revisar</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>No regresa</translation>
    </message>
    <message>
        <source>Say what you have in your hands. Stock changes only by that.</source>
        <translation>Di qué tienes en las manos. El inventario solo cambia con eso.</translation>
    </message>
    <message>
        <source>Good: on the shelf again</source>
        <translation>Bien: otra vez al estante</translation>
    </message>
    <message>
        <source>Cannot be sold again</source>
        <translation>Ya no se puede vender</translation>
    </message>
    <message>
        <source>Was not here after all</source>
        <translation>En realidad no llegó</translation>
    </message>
    <message>
        <source>Take this decision back</source>
        <translation>Deshacer esta decisión</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <translation>Mercancía que regresa</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Se espera de vuelta</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>reembolsado %1</translation>
    </message>
    <message>
        <source>nothing refunded</source>
        <translation>sin reembolso</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperadas</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Of this line %1 are out.</source>
        <translation>De esta línea hay %1 fuera.</translation>
    </message>
    <message>
        <source>%1 is on the shelf again.</source>
        <translation>%1 está otra vez en el estante.</translation>
    </message>
    <message>
        <source>%1 is here and waits to be looked at.</source>
        <translation>%1 llegó y falta revisarlo.</translation>
    </message>
    <message>
        <source>%1 is not expected any more.</source>
        <translation>Ya no se espera %1.</translation>
    </message>
    <message>
        <source>%1 is written off.</source>
        <translation>%1 se da por perdido.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>%1 has been sold again and cannot be taken off the shelf.</source>
        <translation>%1 ya se vendió otra vez y no se puede quitar del estante.</translation>
    </message>
</context>
<context>
    <name>kaibang::ReviewDocument</name>
    <message>
        <source>Show</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <comment>start of the show, its length</comment>
        <translation>%1, duró %2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>Pedidos pagados</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolso</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their product and took no stock.</source>
        <translation>
            <numerusform>%n pedido espera su producto y no descontó inventario.</numerusform>
            <numerusform>%n pedidos esperan su producto y no descontaron inventario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Paid units</source>
        <translation>Unidades pagadas</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Al aire</translation>
    </message>
    <message>
        <source>Stock covered every order.</source>
        <translation>Todo pedido quedó surtido.</translation>
    </message>
    <message>
        <source>Nothing ran out.</source>
        <translation>No se acabó nada.</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>Pedidos por minuto</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Short orders</source>
        <translation>Con faltante</translation>
    </message>
    <message>
        <source>What ran out</source>
        <translation>Qué se acabó</translation>
    </message>
    <message>
        <source>No moment was marked.</source>
        <translation>No se marcó ningún momento.</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>Momentos marcados</translation>
    </message>
    <message>
        <source>Flash prices</source>
        <translation>Precios relámpago</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Unidades vendidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>No se abrió nada.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Mussels</source>
        <translation>Mejillones</translation>
    </message>
    <message>
        <source>Pearls</source>
        <translation>Perlas</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Aperturas</translation>
    </message>
    <message>
        <source>No orders in this show.</source>
        <translation>Este en vivo no tuvo pedidos.</translation>
    </message>
    <message>
        <source>Nothing was on air and nothing was ordered.</source>
        <translation>No hubo nada al aire ni pedidos.</translation>
    </message>
    <message>
        <source>Settled so far: %1, after %2 in fees and %3 of refunds</source>
        <translation>Liquidado hasta ahora: %1, ya descontados %2 de comisiones y %3 de reembolsos</translation>
    </message>
    <message>
        <source>Empty: %1 · dead: %2 · made good by another mussel: %3</source>
        <translation>Vacíos: %1 · muertos: %2 · repuestos con otro: %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Is it complete?</source>
        <translation>¿Está completo?</translation>
    </message>
</context>
<context>
    <name>kaibang::ReviewPage</name>
    <message>
        <source>No show has ended yet. After your first show its review appears here.</source>
        <translation>Aún no termina ningún en vivo. Después del primero, aquí aparece su resumen.</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Imprimir a PDF…</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Volver a pedidos</translation>
    </message>
    <message>
        <source>Past shows</source>
        <translation>En vivos</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>Pedidos por minuto</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Short orders</source>
        <translation>Con faltante</translation>
    </message>
    <message>
        <source>What ran out</source>
        <translation>Qué se acabó</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Print the review</source>
        <translation>Imprimir el resumen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The review was written to %1.</source>
        <translation>El resumen se guardó en %1.</translation>
    </message>
    <message>
        <source>Marked moments</source>
        <translation>Momentos marcados</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Aperturas</translation>
    </message>
    <message>
        <source>Is it complete?</source>
        <translation>¿Está completo?</translation>
    </message>
    <message>
        <source>Send the day to the village</source>
        <translation>Mandar el día al pueblo</translation>
    </message>
    <message>
        <source>Copy it for a chat</source>
        <translation>Copiarlo para un chat</translation>
    </message>
    <message>
        <source>%1: one signed file for the coordinator, without any buyer</source>
        <comment>a key</comment>
        <translation>%1: un archivo firmado para la coordinadora, sin ningún comprador</translation>
    </message>
</context>
<context>
    <name>kaibang::RolePane</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who is at the console?</source>
        <translation>¿Quién está en la consola?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>May do: %1.</source>
        <extracomment>the acts of a role, as a list</extracomment>
        <translation>Puede: %1.</translation>
    </message>
    <message>
        <source>At the console now: %1.</source>
        <extracomment>a role</extracomment>
        <translation>Ahora en la consola: %1.</translation>
    </message>
</context>
<context>
    <name>kaibang::RoleWords</name>
    <message>
        <source>Host</source>
        <comment>role</comment>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Helper</source>
        <comment>role</comment>
        <translation>Ayudante</translation>
    </message>
    <message>
        <source>Trainee</source>
        <comment>role</comment>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>role</comment>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role</comment>
        <extracomment>role, name of a person</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>opening table</source>
        <comment>act</comment>
        <translation>mesa de apertura</translation>
    </message>
    <message>
        <source>packing</source>
        <comment>act</comment>
        <translation>empaque</translation>
    </message>
    <message>
        <source>selling</source>
        <comment>act</comment>
        <translation>ventas</translation>
    </message>
    <message>
        <source>claims and holds</source>
        <comment>act</comment>
        <translation>apartados y reservas</translation>
    </message>
    <message>
        <source>stock</source>
        <comment>act</comment>
        <translation>existencias</translation>
    </message>
    <message>
        <source>bringing in files</source>
        <comment>act</comment>
        <translation>traer archivos</translation>
    </message>
    <message>
        <source>starting a show</source>
        <comment>act</comment>
        <translation>iniciar el en vivo</translation>
    </message>
    <message>
        <source>buyers&apos; names and addresses</source>
        <comment>act</comment>
        <translation>nombres y direcciones de compradores</translation>
    </message>
    <message>
        <source>exports</source>
        <comment>act</comment>
        <translation>exportar</translation>
    </message>
    <message>
        <source>signing days off</source>
        <comment>act</comment>
        <translation>firmar días</translation>
    </message>
    <message>
        <source>ending a show</source>
        <comment>act</comment>
        <translation>terminar el en vivo</translation>
    </message>
    <message>
        <source>prices</source>
        <comment>act</comment>
        <translation>precios</translation>
    </message>
    <message>
        <source>refunds</source>
        <comment>act</comment>
        <translation>reembolsos</translation>
    </message>
    <message>
        <source>erasing buyers</source>
        <comment>act</comment>
        <translation>borrar compradores</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>act</comment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>keys and shop keys</source>
        <comment>act</comment>
        <translation>teclas y llaves de tiendas</translation>
    </message>
    <message>
        <source>restoring backups</source>
        <comment>act</comment>
        <translation>restaurar respaldos</translation>
    </message>
    <message>
        <source>roles and PINs</source>
        <comment>act</comment>
        <translation>roles y PIN</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>acts of a role</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between acts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not for whoever is at the console now: %1. It is for: %2. Ctrl+Shift+L changes who is at the console.</source>
        <extracomment>an act, the roles that may do it</extracomment>
        <translation>Quien está ahora en la consola no puede: %1. Pueden: %2. Ctrl+Shift+L cambia quién está en la consola.</translation>
    </message>
    <message>
        <source>deleting, archiving and taking imports back</source>
        <comment>act</comment>
        <translation>eliminar, archivar y deshacer importaciones</translation>
    </message>
    <message>
        <source>the village&apos;s desk</source>
        <comment>act</comment>
        <translation>la mesa del pueblo</translation>
    </message>
</context>
<context>
    <name>kaibang::RulesSection</name>
    <message>
        <source>Rule cards</source>
        <translation>Tarjetas de reglas</translation>
    </message>
    <message>
        <source>Reminders in our own words, not legal advice. Rules change: read the source, and ask the market office or a lawyer when in doubt.</source>
        <translation>Recordatorios en nuestras palabras, no asesoría legal. Las reglas cambian: lee la fuente y, en caso de duda, pregunta a la autoridad o a un abogado.</translation>
    </message>
    <message>
        <source>China: openings and blind boxes</source>
        <translation>China: aperturas y cajas sorpresa</translation>
    </message>
    <message>
        <source>Guidance on the conduct of blind box business (trial), State Administration for Market Regulation, June 2023</source>
        <translation>Guía (de prueba) para la venta de cajas sorpresa, Administración Estatal de Regulación del Mercado de China, junio de 2023</translation>
    </message>
    <message>
        <source>Tell buyers before they pay what can be inside, how it comes about, how often each kind is found and what it is worth. The disclosure card is for that.</source>
        <translation>Antes de cobrar di qué puede salir, cómo, qué tan seguido sale cada cosa y cuánto vale. Para eso es la tarjeta informativa.</translation>
    </message>
    <message>
        <source>Never sell to children under 8. From 8 on, make sure that a guardian has agreed, and say so clearly where you sell.</source>
        <translation>Nunca vendas a menores de 8 años. De 8 en adelante confirma que el tutor está de acuerdo y dilo claramente donde vende.</translation>
    </message>
    <message>
        <source>Do not change a result or the odds behind the scenes. Kaibang has no draw of any kind.</source>
        <translation>No cambies resultados ni probabilidades a escondidas. Kaibang no sortea nada.</translation>
    </message>
    <message>
        <source>Live animals are not sold as a blind box: open on camera and send what was found, not a live mussel with a promise.</source>
        <translation>Los animales vivos no se venden como caja sorpresa: abre en cámara y envía lo que salió, no un mejillón vivo con promesa.</translation>
    </message>
    <message>
        <source>A minimum that everybody gets, and limits for each buyer, are encouraged.</source>
        <translation>Se recomienda un mínimo para todos y límites por comprador.</translation>
    </message>
    <message>
        <source>China: giveaways and prize draws</source>
        <translation>China: regalos y sorteos</translation>
    </message>
    <message>
        <source>Interim provisions on promotional conduct, State Administration for Market Regulation, order 32 of 29 October 2020, in force since 1 December 2020</source>
        <translation>Disposiciones provisionales sobre promociones, Administración Estatal de Regulación del Mercado de China, orden 32 del 29 de octubre de 2020, en vigor desde el 1 de diciembre de 2020</translation>
    </message>
    <message>
        <source>The highest prize of a draw is worth at most 50,000 yuan.</source>
        <translation>El premio mayor de un sorteo vale a lo más 50,000 yuanes.</translation>
    </message>
    <message>
        <source>Before the draw say who may join and how, when and how it is decided, and which prizes there are, with their number or the odds. Do not change it afterwards.</source>
        <translation>Antes del sorteo di quién y cómo participa, cuándo y cómo se decide y qué premios hay, con su número o probabilidad. Después no lo cambies.</translation>
    </message>
    <message>
        <source>A giveaway for likes or for following counts as well. Keep what was announced and who won.</source>
        <translation>Regalar por “me gusta” o por seguir también cuenta. Conserva lo anunciado y quién ganó.</translation>
    </message>
    <message>
        <source>Mexico: promotions and offers</source>
        <translation>México: promociones y ofertas</translation>
    </message>
    <message>
        <source>Federal Consumer Protection Law of 24 December 1992, articles 46 to 50; the office is PROFECO</source>
        <translation>Ley Federal de Protección al Consumidor, 24 de diciembre de 1992, artículos 46 a 50; la autoridad es PROFECO</translation>
    </message>
    <message>
        <source>Say the conditions of a promotion, and until when it runs or how many pieces there are. Without either it holds until you publicly end it.</source>
        <translation>Di las condiciones de la promoción y hasta cuándo dura o cuántas piezas hay. Sin eso, vale hasta que la termines públicamente.</translation>
    </message>
    <message>
        <source>What was offered must be kept. Otherwise the buyer may ask for it, for something equal, or for the contract to be undone, with the difference in price.</source>
        <translation>Lo ofrecido se cumple. Si no, el comprador puede exigirlo, pedir algo equivalente o rescindir, con la diferencia de precio.</translation>
    </message>
    <message>
        <source>Show the total price, and say clearly what is inside and what is not.</source>
        <translation>Muestra el precio total y di claramente qué incluye y qué no.</translation>
    </message>
    <message>
        <source>Mexico: raffles and draws</source>
        <translation>México: rifas y sorteos</translation>
    </message>
    <message>
        <source>Federal Law of Games and Draws, published on 31 December 1947, and its regulation; the office is the Ministry of the Interior (SEGOB)</source>
        <translation>Ley Federal de Juegos y Sorteos, publicada el 31 de diciembre de 1947, y su reglamento; la autoridad es la Secretaría de Gobernación (SEGOB)</translation>
    </message>
    <message>
        <source>A draw decided by chance, also a free one for publicity, needs a permit of SEGOB before it is announced.</source>
        <translation>Un sorteo al azar, aunque sea gratis y de publicidad, necesita permiso de SEGOB antes de anunciarse.</translation>
    </message>
    <message>
        <source>A sale is no draw: whoever pays for an opening gets what is in that mussel. Do not call it a raffle, and do not sell numbers.</source>
        <translation>Una venta no es un sorteo: quien paga una apertura recibe lo que hay en ese mejillón. No la llames rifa ni vendas números.</translation>
    </message>
</context>
<context>
    <name>kaibang::RunOrderDelegate</name>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>solo hay %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>hay %1</translation>
    </message>
</context>
<context>
    <name>kaibang::RunOrderModel</name>
    <message>
        <source>on air</source>
        <translation>al aire</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Product no longer in the catalogue, %1</source>
        <translation>Producto que ya no está en el catálogo, %1</translation>
    </message>
    <message>
        <source>%1, %2, left %3, %4</source>
        <extracomment>read aloud for a row of the run order: name, price, stock, state</extracomment>
        <translation>%1, %2, hay %3, %4</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>Ya no está en el catálogo</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>what is left of a flash price: time, then units</extracomment>
        <translation>%1 · quedan %2</translation>
    </message>
</context>
<context>
    <name>kaibang::RunOrderPane</name>
    <message>
        <source>Add to %1</source>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>Take from %1</source>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>RUN ORDER</source>
        <translation>ESCALETA</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add a product to the run order</source>
        <translation>Agregar un producto a la escaleta</translation>
    </message>
    <message>
        <source>Take the chosen item off the run order (Delete)</source>
        <translation>Quitar lo elegido de la escaleta (Supr)</translation>
    </message>
    <message>
        <source>Next item on air</source>
        <translation>Pasar al aire lo siguiente</translation>
    </message>
    <message>
        <source>Item before on air again</source>
        <translation>Volver a lo anterior</translation>
    </message>
    <message>
        <source>Park the item on air</source>
        <translation>Pausar lo que está al aire</translation>
    </message>
    <message>
        <source>Run order</source>
        <translation>Escaleta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Units to add or take</source>
        <translation>Unidades a agregar o quitar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move an item, Ctrl+Enter puts it on air</source>
        <translation>Alt+Arriba y Alt+Abajo mueven un producto, Ctrl+Enter lo pone al aire</translation>
    </message>
    <message>
        <source>The run order is empty.
Add the products of this show in the order you want to present them, then press Next to put the first one on air.</source>
        <translation>La escaleta está vacía.
Agrega los productos de este en vivo en el orden en que los vas a presentar y presiona “Siguiente” para poner el primero al aire.</translation>
    </message>
</context>
<context>
    <name>kaibang::SaleForm</name>
    <message>
        <source>Sold: record a paid sale of the item on air</source>
        <translation>Vendido: anota una venta pagada del producto al aire</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Precio c/u</translation>
    </message>
    <message>
        <source>Quantity of the sale</source>
        <translation>Cantidad de la venta</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio de uno</translation>
    </message>
    <message>
        <source>Below the lowest price. PIN to sell anyway:</source>
        <translation>Bajo el precio mínimo. PIN para vender así:</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
</context>
<context>
    <name>kaibang::SceneRows</name>
    <message>
        <source>Add a line</source>
        <translation>Agregar renglón</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>When this is on air</source>
        <translation>Cuando esto está al aire</translation>
    </message>
    <message>
        <source>OBS shows the scene</source>
        <translation>OBS muestra la escena</translation>
    </message>
    <message>
        <source>Any other item</source>
        <translation>Cualquier otro artículo</translation>
    </message>
    <message>
        <source>“Back soon” is on</source>
        <translation>“Ya volvemos” está puesto</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>A product that is no longer sold</source>
        <translation>Un producto que ya no se vende</translation>
    </message>
    <message>
        <source>choose a scene</source>
        <translation>elige una escena</translation>
    </message>
</context>
<context>
    <name>kaibang::SettlementModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column: its number</comment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>amount of money</comment>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>amount of money, before fees</comment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>how old</comment>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>kaibang::SettlementPage</name>
    <message>
        <source>Expected before fees</source>
        <translation>Esperado antes de comisiones</translation>
    </message>
    <message>
        <source>Paid out before fees</source>
        <translation>Pagado antes de comisiones</translation>
    </message>
    <message>
        <source>Refunds taken</source>
        <translation>Reembolsos descontados</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>tells of the same money and is not counted</source>
        <translation>habla del mismo dinero y no se cuenta</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Al banco</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the statements say</source>
        <translation>Lo que dicen los estados de cuenta</translation>
    </message>
    <message>
        <source>Look at it: %1</source>
        <translation>Revisar: %1</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>Cuadra: %1</translation>
    </message>
    <message>
        <source>Order unknown: %1</source>
        <translation>Pedido desconocido: %1</translation>
    </message>
    <message>
        <source>Income %1 − refunds %2 − fees %3 = settled %4 %5. To the bank: %6.</source>
        <translation>Ingresos %1 − reembolsos %2 − comisiones %3 = liquidado %4 %5. Al banco: %6.</translation>
    </message>
    <message>
        <source>Number (Ctrl+F)</source>
        <translation>Número (Ctrl+F)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The order&apos;s story</source>
        <translation>Historia del pedido</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>Aceptar la diferencia</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Volver a los pedidos</translation>
    </message>
    <message>
        <source>Bring in a statement…</source>
        <translation>Traer un estado de cuenta…</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Estados de cuenta</translation>
    </message>
    <message>
        <source>Search by order number</source>
        <translation>Buscar por número de pedido</translation>
    </message>
    <message>
        <source>It is right like this, because</source>
        <translation>Está bien así, porque</translation>
    </message>
    <message>
        <source>Payouts by order</source>
        <translation>Pagos por pedido</translation>
    </message>
    <message>
        <source>Payouts by day</source>
        <translation>Pagos por día</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué se compone</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>No statement has been brought in yet.</source>
        <translation>Todavía no hay ningún estado de cuenta.</translation>
    </message>
    <message>
        <source>Download the statement of your platform and drop the file on this page. Each order is then compared with what really came. You find it here:</source>
        <translation>Descarga el estado de cuenta de tu plataforma y suelta el archivo en esta página. Cada pedido se compara con lo que de verdad llegó. Lo encuentras aquí:</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The statements here reach to %1.</source>
        <translation>Los estados de cuenta llegan hasta el %1.</translation>
    </message>
    <message>
        <source>What the platforms paid out, beside what they should have.</source>
        <translation>Lo que pagaron las plataformas, junto a lo que debían pagar.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it also stand in another statement and count once.</source>
        <translation>
            <numerusform>%n línea también está en otro estado de cuenta y se cuenta una sola vez.</numerusform>
            <numerusform>%n líneas también están en otro estado de cuenta y se cuentan una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in statements</source>
        <translation>Traer estados de cuenta</translation>
    </message>
    <message>
        <source>Statements (*.csv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Estados de cuenta (*.csv *.txt *.xlsx *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the settlement by order</source>
        <translation>Exportar la liquidación por pedido</translation>
    </message>
    <message>
        <source>Export the payouts by day</source>
        <translation>Exportar los pagos por día</translation>
    </message>
    <message>
        <source>Say why it is right, so that you still know in a year.</source>
        <translation>Escribe por qué está bien, para saberlo todavía dentro de un año.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is no longer accepted.</source>
        <translation>Ya no está aceptado.</translation>
    </message>
</context>
<context>
    <name>kaibang::SetupPage</name>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>Sections of Setup</source>
        <translation>Secciones de Ajustes</translation>
    </message>
    <message>
        <source>Keys and pedals</source>
        <translation>Teclas y pedales</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Compradores</translation>
    </message>
    <message>
        <source>One-off pieces</source>
        <translation>Piezas únicas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Rule cards</source>
        <translation>Tarjetas de reglas</translation>
    </message>
    <message>
        <source>Online shops</source>
        <translation>Tiendas en línea</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Feed health</source>
        <translation>Estado de fuentes</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>Village desk</source>
        <translation>Mesa del pueblo</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
    <message>
        <source>OBS and others</source>
        <translation>OBS y otros</translation>
    </message>
    <message>
        <source>Sound and recording</source>
        <translation>Sonido y grabación</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Salir en vivo</translation>
    </message>
    <message>
        <source>Roles and PINs</source>
        <translation>Roles y PIN</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Reportar un problema</translation>
    </message>
</context>
<context>
    <name>kaibang::ShopFields</name>
    <message>
        <source>ck_…</source>
        <translation>ck_…</translation>
    </message>
    <message>
        <source>cs_…</source>
        <translation>cs_…</translation>
    </message>
    <message>
        <source>In the shop: WooCommerce, Settings, Advanced, REST API, Add key, permission “Read”. Copy both parts of it here.</source>
        <translation>En la tienda: WooCommerce, Ajustes, Avanzado, API REST, Añadir clave, permiso “Lectura”. Copia aquí sus dos partes.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Clave de cliente (consumer key)</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Clave secreta (consumer secret)</translation>
    </message>
    <message>
        <source>At dev.shopify.com make an app of your own with the permission “read_orders”, install it in your shop and copy its client ID and secret from its settings. An app that was made in the shop&apos;s admin before 2026 has an access token (shpat_…) instead. The address is the one that ends in .myshopify.com.</source>
        <translation>En dev.shopify.com crea una app propia con el permiso “read_orders”, instálala en tu tienda y copia de su configuración el ID de cliente y el secreto. Una app creada en el panel de la tienda antes de 2026 tiene en su lugar un token de acceso (shpat_…). La dirección es la que termina en .myshopify.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Access token of an older app</source>
        <translation>Token de acceso de una app anterior</translation>
    </message>
    <message>
        <source>1. At developers.mercadolibre.com.mx make an app of your own, with any https address of yours as redirect, and tick “offline access” and reading orders. Copy its ID and secret.
2. Open the permission page, log in as the seller and allow it. Your browser then goes to your address; it does not matter what is shown there.
3. Copy the whole address from the browser. It works once and for some minutes.</source>
        <translation>1. En developers.mercadolibre.com.mx crea una app propia, con cualquier dirección https tuya para redirigir, y marca “acceso sin conexión” y la lectura de pedidos. Copia su ID y su clave secreta.
2. Abre la página de permiso, entra con la cuenta del vendedor y acepta. El navegador va entonces a tu dirección; no importa lo que se vea ahí.
3. Copia la dirección completa del navegador. Sirve una sola vez y por unos minutos.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID de la app</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Redirect address of the app</source>
        <translation>Dirección de redirección de la app</translation>
    </message>
    <message>
        <source>Open the permission page</source>
        <translation>Abrir la página de permiso</translation>
    </message>
    <message>
        <source>Address your browser went to, or a refresh token</source>
        <translation>Dirección a la que fue el navegador, o un token de actualización</translation>
    </message>
    <message>
        <source>1. At partner.tiktokshop.com make a custom app that may read orders. Copy its app key and app secret.
2. Open the app&apos;s authorisation link in a browser, log in as the seller and allow it.
3. Copy the whole address your browser goes to then. It works once and for some minutes.</source>
        <translation>1. En partner.tiktokshop.com crea una app personalizada que pueda leer pedidos. Copia su App key y su App secret.
2. Abre el enlace de autorización de la app en un navegador, entra con la cuenta del vendedor y acepta.
3. Copia la dirección completa a la que va entonces el navegador. Sirve una sola vez y por unos minutos.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App key</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>Enter the app&apos;s ID and its redirect address first.</source>
        <translation>Primero escribe el ID de la app y su dirección de redirección.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in one: %1</source>
        <translation>No se pudo abrir ningún navegador. Abre en uno esta dirección: %1</translation>
    </message>
</context>
<context>
    <name>kaibang::ShopForm</name>
    <message>
        <source>This address is not encrypted: on the way, others could read the buyers&apos; addresses. Use https:// if the shop has it.</source>
        <translation>Esta dirección no va cifrada: en el camino, otros podrían leer los domicilios de los compradores. Usa https:// si la tienda lo tiene.</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>como tú la llamas</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>Tipo de tienda</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>Su nombre aquí</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Dirección de la tienda</translation>
    </message>
    <message>
        <source>Read what has changed in</source>
        <translation>Leer lo que cambió en</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a shop</source>
        <translation>Conectar una tienda</translation>
    </message>
    <message>
        <source>A new key for %1</source>
        <translation>Clave nueva para %1</translation>
    </message>
    <message>
        <source>shop.example.com</source>
        <translation>tienda.example.com</translation>
    </message>
    <message>
        <source>This shop is connected already.</source>
        <translation>Esta tienda ya está conectada.</translation>
    </message>
    <message>
        <source>This desktop has no keychain to keep the key in: nothing was connected and nothing was kept.</source>
        <translation>Este escritorio no tiene llavero donde guardar la clave: no se conectó ni se guardó nada.</translation>
    </message>
    <message>
        <source>This opens another seller&apos;s shop. Log in as the seller of this one, or connect the other as a shop of its own.</source>
        <translation>Esto abre la tienda de otro vendedor. Entra con la cuenta del vendedor de esta, o conecta la otra como tienda aparte.</translation>
    </message>
    <message>
        <source>Something that the fields above ask for is still missing.</source>
        <translation>Todavía falta algo de lo que piden los campos de arriba.</translation>
    </message>
    <message>
        <source>Enter the address that ends in .myshopify.com. It stands in the shop&apos;s admin under Settings, Domains.</source>
        <translation>Escribe la dirección que termina en .myshopify.com. Está en el panel de la tienda, en Configuración, Dominios.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s address, such as shop.example.com.</source>
        <translation>Escribe la dirección de la tienda, por ejemplo tienda.example.com.</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Preguntando a la tienda…</translation>
    </message>
    <message>
        <source>%1 is connected. Its orders come in by themselves from now on.</source>
        <translation>%1 está conectada. Desde ahora sus pedidos llegan solos.</translation>
    </message>
    <message>
        <source>%1 is asked with the new key from now on.</source>
        <translation>Desde ahora %1 se consulta con la clave nueva.</translation>
    </message>
</context>
<context>
    <name>kaibang::ShopsSection</name>
    <message>
        <source>No shop is connected.</source>
        <translation>No hay ninguna tienda conectada.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, and a shop&apos;s key is kept nowhere else: no shop can be connected here. Orders come in by file and by hand as ever.</source>
        <translation>Este escritorio no tiene llavero, y la clave de una tienda no se guarda en ningún otro lugar: aquí no se puede conectar ninguna tienda. Los pedidos entran por archivo y a mano, como siempre.</translation>
    </message>
    <message>
        <source>A rehearsal asks no real shop: shops are connected in the real ledger.</source>
        <translation>Un ensayo no consulta tiendas reales: las tiendas se conectan en el libro real.</translation>
    </message>
    <message>
        <source>Online shops</source>
        <translation>Tiendas en línea</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>%1 is disconnected and its key forgotten. Its orders stay.</source>
        <translation>%1 está desconectada y su clave, olvidada. Sus pedidos se quedan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 está conectada de nuevo.</translation>
    </message>
    <message>
        <source>Orders of your online shops are fetched by themselves while the internet is there. The key is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Los pedidos de tus tiendas en línea llegan solos mientras haya internet. La clave se guarda en el llavero de esta computadora y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
</context>
<context>
    <name>kaibang::ShowActions</name>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 está agotado.</translation>
    </message>
    <message>
        <source>%1: only %2 left.</source>
        <translation>%1: solo hay %2.</translation>
    </message>
    <message>
        <source>There is no item before this one.</source>
        <translation>No hay nada antes de este.</translation>
    </message>
    <message>
        <source>%1 is parked; Next skips it.</source>
        <translation>%1 está en pausa; Siguiente lo salta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is back in the run order.</source>
        <translation>%1 volvió a la escaleta.</translation>
    </message>
    <message>
        <source>%1 is in the run order.</source>
        <translation>%1 está en la escaleta.</translation>
    </message>
    <message>
        <source>%1 is off the run order.</source>
        <translation>%1 salió de la escaleta.</translation>
    </message>
    <message>
        <source>%1: %2, now %3.</source>
        <extracomment>product, signed change, stock afterwards</extracomment>
        <translation>%1: %2, ahora hay %3.</translation>
    </message>
    <message>
        <source>Sold: %1 × %2, %3.</source>
        <extracomment>quantity, product, amount</extracomment>
        <translation>Vendido: %1 × %2, %3.</translation>
    </message>
    <message>
        <source>The sale is taken back.</source>
        <translation>Se deshizo la venta.</translation>
    </message>
    <message>
        <source>That is below the lowest price of %1. Nothing is sold yet.</source>
        <translation>Está bajo el precio mínimo de %1. Aún no se vende nada.</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Vender así</translation>
    </message>
    <message>
        <source>The folder for pictures cannot be made. Choose another in Setup.</source>
        <translation>No se puede crear la carpeta de fotos. Elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>Picture kept: %1</source>
        <translation>Foto guardada: %1</translation>
    </message>
    <message>
        <source>There is no camera picture to keep right now.</source>
        <translation>Ahora no hay imagen de cámara que guardar.</translation>
    </message>
    <message>
        <source>The picture could not be written. Look whether the disk is full.</source>
        <translation>No se pudo guardar la foto. Revisa si el disco está lleno.</translation>
    </message>
    <message>
        <source>The stock is still not enough. Add stock with + first.</source>
        <translation>El inventario todavía no alcanza. Agrega primero con +.</translation>
    </message>
    <message>
        <source>The order is covered now.</source>
        <translation>El pedido ya está surtido.</translation>
    </message>
    <message numerus="yes">
        <source>Remembered. %n orders took their stock.</source>
        <translation>
            <numerusform>Anotado. %n pedido tomó su inventario.</numerusform>
            <numerusform>Anotado. %n pedidos tomaron su inventario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked at %1.</source>
        <translation>Marcado a las %1.</translation>
    </message>
    <message>
        <source>The run order has no further item. Add one, or press Again to go back.</source>
        <translation>La escaleta no tiene más productos. Agrega uno o presiona “Otra vez” para regresar.</translation>
    </message>
    <message>
        <source>The flash price has not so many left, or not for one buyer. Nothing is sold.</source>
        <translation>El precio relámpago ya no alcanza para tantas, o no para un solo comprador. No se vendió nada.</translation>
    </message>
    <message>
        <source>An opening needs its disclosure card before it is shown or sold. Next skips it when it is parked.</source>
        <translation>Una apertura necesita su tarjeta informativa antes de mostrarse o venderse. Si está en pausa, Siguiente la salta.</translation>
    </message>
    <message>
        <source>The order stays as it is. You find it on the Orders page.</source>
        <translation>El pedido queda como está. Lo encuentras en Pedidos.</translation>
    </message>
    <message>
        <source>The show has no name now.</source>
        <translation>El en vivo se quedó sin nombre.</translation>
    </message>
    <message>
        <source>The show is called %1.</source>
        <translation>El en vivo se llama %1.</translation>
    </message>
    <message>
        <source>%1 Nothing is sold.</source>
        <extracomment>why the PIN did not open it</extracomment>
        <translation>%1 No se vendió nada.</translation>
    </message>
</context>
<context>
    <name>kaibang::ShowPage</name>
    <message>
        <source>The price cannot be read. Write it like 59.00.</source>
        <translation>No se puede leer el precio. Escríbelo como 59.00.</translation>
    </message>
    <message>
        <source>The panes are in their places.</source>
        <translation>Los paneles están en su lugar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing is on air. Press Next to put the next item on air.</source>
        <translation>No hay nada al aire. Presiona “Siguiente” para poner el próximo producto.</translation>
    </message>
    <message>
        <source>Write the card</source>
        <translation>Escribir la tarjeta</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete or move large files now, or no order can be kept any more.</source>
        <translation>El disco está casi lleno: quedan %1. Borra o mueve archivos grandes ya, o no se podrá guardar ningún pedido.</translation>
    </message>
    <message>
        <source>%1 left on the disk. Make room in the next break: delete or move large files.</source>
        <translation>Quedan %1 en el disco. Haz espacio en la próxima pausa: borra o mueve archivos grandes.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The screen for the picture is gone (%1). The picture is back there when it is.</source>
        <translation>La pantalla de la imagen ya no está (%1). Al conectarla, la imagen vuelve.</translation>
    </message>
</context>
<context>
    <name>kaibang::SignPane</name>
    <message>
        <source>Make the village&apos;s key</source>
        <translation>Crear la llave del pueblo</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Revisar la cadena</translation>
    </message>
    <message>
        <source>Notice page</source>
        <translation>Hoja de aviso</translation>
    </message>
    <message>
        <source>Township file…</source>
        <translation>Archivo municipal…</translation>
    </message>
    <message>
        <source>Teaching data…</source>
        <translation>Datos para enseñar…</translation>
    </message>
    <message>
        <source>Note beside the signature (may stay empty)</source>
        <translation>Nota junto a la firma (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Corrections of this day</source>
        <translation>Correcciones de este día</translation>
    </message>
    <message>
        <source>Signed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>The township&apos;s file</source>
        <translation>El archivo del municipio</translation>
    </message>
    <message>
        <source>township</source>
        <translation>municipio</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;Tables (*.csv)</source>
        <translation>Libros de cálculo (*.xlsx);;Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Teaching data of the month</source>
        <translation>Datos del mes para enseñar</translation>
    </message>
    <message>
        <source>teaching-data</source>
        <translation>datos-para-enseñar</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Hold to sign</source>
        <translation>Mantén para cerrar</translation>
    </message>
    <message>
        <source>Sign the day: hold for a second. It cannot be undone.</source>
        <translation>Cerrar el día: mantén un segundo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Qué se cierra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Cerrado a las</translation>
    </message>
    <message>
        <source>Corrections and note</source>
        <translation>Correcciones y nota</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Signed at %1. What stands here now includes later corrections.</source>
        <translation>Cerrado el %1. Lo que está aquí ya incluye correcciones posteriores.</translation>
    </message>
    <message>
        <source>Nobody has reported yet: there is nothing to sign.</source>
        <translation>Nadie ha informado todavía: no hay nada que cerrar.</translation>
    </message>
    <message>
        <source>This will be frozen. Bundles that come later become corrections.</source>
        <translation>Esto quedará fijo. Los paquetes que lleguen después serán correcciones.</translation>
    </message>
    <message>
        <source>Households that reported</source>
        <translation>Hogares que informaron</translation>
    </message>
    <message>
        <source>Households that are missing</source>
        <translation>Hogares que faltan</translation>
    </message>
    <message>
        <source>Orders, %1</source>
        <translation>Pedidos, %1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Pagado, %1</translation>
    </message>
    <message>
        <source>Refunded, %1</source>
        <translation>Reembolsado, %1</translation>
    </message>
    <message>
        <source>Net, %1</source>
        <translation>Neto, %1</translation>
    </message>
    <message>
        <source>Exceptions nobody has looked at</source>
        <translation>Excepciones sin revisar</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>This desktop has no keychain for the village&apos;s key, so no day can be signed here. Everything else works. Unlock or install a keychain (GNOME Keyring, KWallet) and start again.</source>
        <translation>Este escritorio no tiene llavero para la llave del pueblo, así que aquí no se puede cerrar ningún día. Todo lo demás funciona. Desbloquea o instala un llavero (GNOME Keyring, KWallet) y vuelve a empezar.</translation>
    </message>
    <message>
        <source>A day is signed with the village&apos;s own key. It is made once, on this computer, and stays in its keychain.</source>
        <translation>El día se cierra con la llave propia del pueblo. Se hace una vez, en esta computadora, y queda en su llavero.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n corrección</numerusform>
            <numerusform>%n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are signed. Checking takes a moment.</source>
        <translation>
            <numerusform>%n día cerrado. Revisar toma un momento.</numerusform>
            <numerusform>%n días cerrados. Revisar toma un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day is not signed: later bundles simply stand.</source>
        <translation>El día no está cerrado: los paquetes posteriores simplemente cuentan.</translation>
    </message>
    <message>
        <source>Nothing has changed since the day was signed.</source>
        <translation>Nada ha cambiado desde que se cerró el día.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) since the day was signed. Enter shows what the bundles told.</source>
        <translation>
            <numerusform>%n línea desde el cierre. Enter muestra qué decían los paquetes.</numerusform>
            <numerusform>%n líneas desde el cierre. Enter muestra qué decían los paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is signed. Bundles that come later become corrections.</source>
        <translation>%1 quedó cerrado. Los paquetes que lleguen después serán correcciones.</translation>
    </message>
    <message>
        <source>Too few households reported this month for nobody to be told apart. No file was written.</source>
        <translation>Este mes informaron muy pocos hogares para que nadie se distinga. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 %2 households are in it, %3 are left out because too few are like them.</source>
        <translation>%1 Contiene %2 hogares; %3 quedaron fuera porque hay muy pocos parecidos.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>kaibang::SlateBanner</name>
    <message>
        <source>Viewers see &quot;%1&quot; and not the camera.</source>
        <translation>El público ve “%1” y no la cámara.</translation>
    </message>
    <message>
        <source>Viewers see &quot;%1&quot; on the card.</source>
        <translation>El público ve “%1” en la tarjeta.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it off (%1)</source>
        <translation>Quitar (%1)</translation>
    </message>
</context>
<context>
    <name>kaibang::SoundCheck</name>
    <message>
        <source>Play a sound</source>
        <translation>Tocar un sonido</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>Sí se oyó</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>No se oyó</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>An order that is paid, a claim, an empty shelf: each has its own sound.</source>
        <translation>Un pedido pagado, un apartado, algo agotado: cada cosa tiene su sonido.</translation>
    </message>
    <message>
        <source>That is how a paid order sounds. Did you hear it?</source>
        <translation>Así suena un pedido pagado. ¿Lo oíste?</translation>
    </message>
    <message>
        <source>Good. How loud it is, and which sounds there are, you choose in Setup.</source>
        <translation>Bien. El volumen y los sonidos se eligen en Ajustes.</translation>
    </message>
    <message>
        <source>Kaibang is as loud as it can be now. Turn up the computer&apos;s own volume, choose the right loudspeaker in its settings, then play the sound again.</source>
        <translation>Kaibang ya está al volumen máximo. Sube el volumen de la computadora, elige la bocina correcta en sus ajustes y toca el sonido otra vez.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker now. Plug one in or connect it, then play the sound again.</source>
        <translation>Esta computadora no tiene bocina ahora. Conecta una y toca el sonido otra vez.</translation>
    </message>
</context>
<context>
    <name>kaibang::SoundSection</name>
    <message>
        <source>Sounds and speech</source>
        <translation>Sonidos y voz</translation>
    </message>
    <message>
        <source>Each sound has its own rhythm, so that you know it without looking. They play on this computer only.</source>
        <translation>Cada sonido tiene su propio ritmo, para reconocerlo sin mirar. Solo suenan en esta computadora.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Escuchar: %1</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Install speech-dispatcher with a voice, then start Kaibang again.</source>
        <translation>Esta computadora no tiene voz para este idioma. Instala speech-dispatcher con una voz y vuelve a iniciar Kaibang.</translation>
    </message>
    <message>
        <source>An order is paid</source>
        <translation>Un pedido está pagado</translation>
    </message>
    <message>
        <source>Stock is low</source>
        <translation>Quedan pocas existencias</translation>
    </message>
    <message>
        <source>A source of orders is silent</source>
        <translation>Una fuente de pedidos está callada</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>Say new orders aloud</source>
        <translation>Decir en voz alta los pedidos nuevos</translation>
    </message>
    <message>
        <source>A scanned thing belongs into the bag</source>
        <translation>Lo escaneado va en la bolsa</translation>
    </message>
    <message>
        <source>A scanned thing does not belong there</source>
        <translation>Lo escaneado no va ahí</translation>
    </message>
    <message>
        <source>Somebody claims an item</source>
        <translation>Alguien aparta un artículo</translation>
    </message>
    <message>
        <source>A hold has expired</source>
        <translation>Venció una reserva</translation>
    </message>
    <message>
        <source>Whose opening is next</source>
        <translation>De quién es la siguiente apertura</translation>
    </message>
    <message>
        <source>A stream is lost, or its room closes soon</source>
        <translation>Se perdió una transmisión o su sala se cierra pronto</translation>
    </message>
</context>
<context>
    <name>kaibang::StatusStrip</name>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Fuera del aire</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Mantén: terminar</translation>
    </message>
    <message>
        <source>Start show</source>
        <translation>Iniciar en vivo</translation>
    </message>
    <message>
        <source>Hold for one second to end the show</source>
        <translation>Mantén un segundo para terminar el en vivo</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolso</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>por abrir</translation>
    </message>
    <message>
        <source>Give this show a name</source>
        <translation>Ponle nombre a este en vivo</translation>
    </message>
    <message>
        <source>Name this show…</source>
        <translation>Ponle nombre…</translation>
    </message>
    <message>
        <source>REC %1</source>
        <translation>REC %1</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>micrófono apagado</translation>
    </message>
    <message>
        <source>disk: %1 h</source>
        <translation>disco: %1 h</translation>
    </message>
    <message>
        <source>disk: %1 min</source>
        <translation>disco: %1 min</translation>
    </message>
    <message>
        <source>live to %1 of %2</source>
        <translation>en vivo en %1 de %2</translation>
    </message>
</context>
<context>
    <name>kaibang::StockPage</name>
    <message>
        <source>Search products (Ctrl+F)</source>
        <translation>Buscar productos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Quedan pocos</translation>
    </message>
    <message>
        <source>A catalogue file may change prices. Enter the PIN to import it.</source>
        <translation>Un archivo de catálogo puede cambiar precios. Escribe el PIN para importarlo.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Products and pieces</source>
        <translation>Productos y piezas</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Stock and history</source>
        <translation>Inventario e historial</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Nothing fits the search. Clear it to see every product.</source>
        <translation>Nada coincide con la búsqueda. Bórrala para ver todos los productos.</translation>
    </message>
    <message>
        <source>No products yet. Add your first product, or drop a catalogue file (CSV) on this page.</source>
        <translation>Aún no hay productos. Agrega el primero o suelta un archivo de catálogo (CSV) en esta página.</translation>
    </message>
    <message>
        <source>Edits that were not saved have been put aside.</source>
        <translation>Los cambios sin guardar se dejaron aparte.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>A price has changed. Enter the PIN to save it.</source>
        <translation>Cambió un precio. Escribe el PIN para guardarlo.</translation>
    </message>
    <message>
        <source>This code belongs to another product. Nothing was saved.</source>
        <translation>Este código es de otro producto. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Enter the PIN to archive %1.</source>
        <translation>Escribe el PIN para archivar %1.</translation>
    </message>
    <message>
        <source>%1 was archived. Its history stays.</source>
        <translation>Se archivó %1. Su historial se conserva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importar un catálogo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exportar el catálogo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The catalogue was written to %1.</source>
        <translation>El catálogo se guardó en %1.</translation>
    </message>
    <message>
        <source>Low stock (%1)</source>
        <translation>Quedan pocos (%1)</translation>
    </message>
    <message>
        <source>Disclosure card</source>
        <translation>Tarjeta informativa</translation>
    </message>
    <message>
        <source>A piece exists once, and there is more than one of this. Nothing was saved. Choose another kind, or take the rest from stock first.</source>
        <translation>Una pieza única existe una sola vez, y de esta hay más. No se guardó nada. Elige otro tipo o saca antes las demás del inventario.</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
</context>
<context>
    <name>kaibang::StockPane</name>
    <message>
        <source>+5 or -3</source>
        <translation>+5 o -3</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation>Todos los cambios, recientes primero</translation>
    </message>
    <message>
        <source>Stock history</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose a product on the left</source>
        <translation>Elige un producto a la izquierda</translation>
    </message>
    <message>
        <source>%1 on hand · %2 sold</source>
        <translation>hay %1 · vendidos %2</translation>
    </message>
    <message>
        <source>Write a whole number such as +5 or -3.</source>
        <translation>Escribe un número entero como +5 o -3.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>%1: %2, now %3 on hand.</source>
        <translation>%1: %2, ahora hay %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 held by unpaid orders</source>
        <translation>%1 apartadas por pedidos sin pagar</translation>
    </message>
    <message>
        <source>codes, for example A1 x2, B7</source>
        <translation>códigos, por ejemplo A1 x2, B7</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>Guardar juego</translation>
    </message>
    <message>
        <source>Sold as a set of (empty: no set)</source>
        <translation>Se vende como juego de (vacío: no es juego)</translation>
    </message>
    <message>
        <source>%1 has a stock of its own.</source>
        <translation>%1 tiene existencias propias.</translation>
    </message>
    <message>
        <source>%1 is a set now: its stock is what its parts allow.</source>
        <translation>%1 ya es un juego: hay tantos como permitan sus partes.</translation>
    </message>
    <message>
        <source>Nobody knows the code %1.</source>
        <translation>Nadie conoce el código %1.</translation>
    </message>
    <message>
        <source>Take its own stock to zero first, and out of other sets.</source>
        <translation>Primero deja en cero sus existencias y sácalo de otros juegos.</translation>
    </message>
    <message>
        <source>Write codes with how many of each: A1 x2, B7. A set cannot hold a set.</source>
        <translation>Escribe códigos con cuántos de cada uno: A1 x2, B7. Un juego no puede contener otro.</translation>
    </message>
    <message>
        <source>A set: %1 can be made of its parts</source>
        <translation>Un juego: se pueden armar %1 con sus partes</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamForm</name>
    <message>
        <source>A key is kept. Leave the field empty to go on with it.</source>
        <translation>Hay una clave guardada. Deja el campo vacío para seguir con ella.</translation>
    </message>
    <message>
        <source>This address is not encrypted: on the way, others could read the key. Use rtmps:// if the platform has it.</source>
        <translation>Esta dirección no va cifrada: en el camino otros podrían leer la clave. Usa rtmps:// si la plataforma lo tiene.</translation>
    </message>
    <message>
        <source>The last part of the address was taken as its key.</source>
        <translation>La última parte de la dirección se tomó como su clave.</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>como tú le dices</translation>
    </message>
    <message>
        <source>rtmps://… with the key or without</source>
        <translation>rtmps://… con la clave o sin ella</translation>
    </message>
    <message>
        <source>where the server asks for one</source>
        <translation>si el servidor la pide</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>Contraseña SRT</translation>
    </message>
    <message>
        <source>The main one: for its sake the picture is made smaller</source>
        <translation>El principal: por él se reduce la imagen</translation>
    </message>
    <message>
        <source>Nobody sees what is sent there before I say so on the platform</source>
        <translation>Nadie ve lo que se envía hasta que yo lo confirme en la plataforma</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Its name here</source>
        <translation>Su nombre aquí</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de transmisión</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Without a stream the room closes after</source>
        <translation>Sin señal, la sala se cierra a los</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Add a place to go live to</source>
        <translation>Agregar un destino</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamRoom</name>
    <message>
        <source>You are not live any more: the picture cannot be compressed. Go live again, or choose 360p in Setup. Selling goes on.</source>
        <translation>Ya no estás en vivo: no se puede comprimir la imagen. Sal en vivo otra vez o elige 360p en Ajustes. La venta sigue.</translation>
    </message>
    <message>
        <source>A rehearsal goes live nowhere. Open the real ledger to go live.</source>
        <translation>Un ensayo no sale en vivo. Abre el registro real para transmitir.</translation>
    </message>
    <message>
        <source>There is no place to go live to yet. Add one in Setup.</source>
        <translation>Aún no hay adónde transmitir. Agrega un destino en Ajustes.</translation>
    </message>
    <message>
        <source>No place to go live to is chosen. Choose one in Setup.</source>
        <translation>No hay ningún destino elegido. Elige uno en Ajustes.</translation>
    </message>
    <message>
        <source>%1 has no stream key. Enter it in Setup.</source>
        <translation>%1 no tiene clave de transmisión. Escríbela en Ajustes.</translation>
    </message>
    <message>
        <source>This computer cannot compress the picture. Choose 360p in Setup and try again.</source>
        <translation>Esta computadora no puede comprimir la imagen. Elige 360p en Ajustes e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is live again.</source>
        <translation>%1 está en vivo otra vez.</translation>
    </message>
    <message>
        <source>%1 is live.</source>
        <translation>%1 está en vivo.</translation>
    </message>
    <message>
        <source>%1 does not take the stream. %2</source>
        <translation>%1 no acepta la transmisión. %2</translation>
    </message>
    <message>
        <source>%1 is lost and tried again by itself. The others, the recording and the orders go on.</source>
        <translation>%1 se perdió y se reintenta solo. Los demás destinos, la grabación y los pedidos siguen.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ya</translation>
    </message>
    <message>
        <source>You are not live any more: every stream has ended.</source>
        <translation>Ya no estás en vivo: todas las transmisiones terminaron.</translation>
    </message>
    <message>
        <source>%1 loses %2 of the pictures: viewers see it stand still. End other downloads, or choose a smaller picture in Setup for the next time.</source>
        <translation>%1 pierde %2 de las imágenes: el público la ve detenida. Termina otras descargas o elige una imagen más pequeña en Ajustes para la próxima.</translation>
    </message>
    <message>
        <source>%1 loses %2 of the pictures. End other downloads in the house.</source>
        <translation>%1 pierde %2 de las imágenes. Termina otras descargas en la casa.</translation>
    </message>
    <message>
        <source>%1 has probably closed the room. Open it again on the platform; the stream comes by itself.</source>
        <translation>%1 quizá cerró la sala. Ábrela de nuevo en la plataforma; la transmisión llega sola.</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation>La prueba se terminó.</translation>
    </message>
    <message>
        <source>The line test was ended. Nothing was kept.</source>
        <translation>La prueba de línea se terminó. No se guardó nada.</translation>
    </message>
    <message>
        <source>You are live. Close the window once more to end every stream and close it.</source>
        <translation>Estás en vivo. Cierra la ventana otra vez para terminar todas las transmisiones y salir.</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>Seguir en vivo</translation>
    </message>
    <message>
        <source>A target that was removed</source>
        <translation>Un destino eliminado</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>There is no stream key. Enter it first.</source>
        <translation>No hay clave de transmisión. Escríbela primero.</translation>
    </message>
    <message>
        <source>It is live already.</source>
        <translation>Ya está en vivo.</translation>
    </message>
    <message>
        <source>You are live: the test would take the line away from the viewers. Test before or after.</source>
        <translation>Estás en vivo: la prueba le quitaría línea al público. Prueba antes o después.</translation>
    </message>
    <message>
        <source>The desktop asks for the keychain&apos;s password. Look for its window.</source>
        <translation>El escritorio pide la contraseña del llavero. Busca su ventana.</translation>
    </message>
    <message>
        <source>The test is ended, then you go live.</source>
        <translation>Se termina la prueba y luego sales en vivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>You are not live: no place takes the stream. %1: %2</source>
        <translation>No estás en vivo: ningún destino acepta la transmisión. %1: %2</translation>
    </message>
    <message>
        <source>The line to %1 loses %2 of what is sent. End other downloads in the house.</source>
        <translation>La línea a %1 pierde %2 de lo que se envía. Termina otras descargas en la casa.</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamSection</name>
    <message>
        <source>There is no place to go live to yet. Open a room on the platform; it shows an address and a key. Enter both here.</source>
        <translation>Aún no hay adónde transmitir. Abre una sala en la plataforma: te muestra una dirección y una clave. Escríbelas aquí.</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Salir en vivo</translation>
    </message>
    <message>
        <source>The picture goes to every chosen place at once, with one key on the Show page. Stream keys are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Con una tecla en la página En vivo, la imagen va a todos los destinos elegidos a la vez. Las claves se guardan en el llavero de esta computadora y en ningún otro lado.</translation>
    </message>
    <message>
        <source>%1 is kept. Test its line before the show.</source>
        <translation>%1 se guardó. Prueba su línea antes del en vivo.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 se cambió.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Testing the line with %1 kbps…</source>
        <translation>Probando la línea con %1 kbps…</translation>
    </message>
    <message>
        <source>Test stream: %1</source>
        <translation>Transmisión de prueba: %1</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>Probar la línea</translation>
    </message>
    <message>
        <source>Test stream</source>
        <translation>Transmisión de prueba</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Go live to %1</source>
        <translation>Transmitir a %1</translation>
    </message>
    <message>
        <source>End the line test</source>
        <translation>Terminar la prueba de línea</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>key kept</source>
        <translation>clave guardada</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>no necesita clave</translation>
    </message>
    <message>
        <source>key missing: press Change and enter it</source>
        <translation>falta la clave: presiona Cambiar y escríbela</translation>
    </message>
    <message>
        <source>the main one</source>
        <translation>el principal</translation>
    </message>
    <message>
        <source>room closes after %1 s</source>
        <translation>la sala se cierra a los %1 s</translation>
    </message>
    <message>
        <source>line: at least %1 kbps (%2)</source>
        <translation>línea: al menos %1 kbps (%2)</translation>
    </message>
    <message>
        <source>line: %1 kbps (%2)</source>
        <translation>línea: %1 kbps (%2)</translation>
    </message>
    <message>
        <source>%1 is removed and its key forgotten.</source>
        <translation>%1 se quitó y su clave se olvidó.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Quedó como antes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>kaibang::StreamWords</name>
    <message>
        <source>TikTok or Douyin</source>
        <translation>TikTok o Douyin</translation>
    </message>
    <message>
        <source>Taobao Live</source>
        <translation>Taobao Live</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Paste the server&apos;s address, as the platform shows it.</source>
        <translation>Pega la dirección del servidor tal como la muestra la plataforma.</translation>
    </message>
    <message>
        <source>This is more than one address. Paste the address alone and the key into the field below it.</source>
        <translation>Hay más de una dirección. Pega solo la dirección y la clave en el campo de abajo.</translation>
    </message>
    <message>
        <source>The address begins with rtmp://, rtmps:// or srt://. Copy it again, from its first letter on.</source>
        <translation>La dirección empieza con rtmp://, rtmps:// o srt://. Cópiala de nuevo desde la primera letra.</translation>
    </message>
    <message>
        <source>This is the address of a web page. Look for the server or push address: rtmp://, rtmps:// or srt://.</source>
        <translation>Es la dirección de una página web. Busca la del servidor: rtmp://, rtmps:// o srt://.</translation>
    </message>
    <message>
        <source>A name and password stand in the address. Ask the platform for an address with a stream key.</source>
        <translation>La dirección lleva usuario y contraseña. Pide a la plataforma una dirección con clave de transmisión.</translation>
    </message>
    <message>
        <source>The server&apos;s name in the address cannot be right. Copy it again.</source>
        <translation>El nombre del servidor en la dirección no puede ser correcto. Cópiala de nuevo.</translation>
    </message>
    <message>
        <source>The number after the colon is no port (1 to 65535); SRT always needs one.</source>
        <translation>El número después de los dos puntos no es un puerto (1 a 65535); SRT siempre necesita uno.</translation>
    </message>
    <message>
        <source>Something is missing after the server&apos;s name, such as /live. Copy the whole address.</source>
        <translation>Falta algo después del nombre del servidor, como /live. Copia la dirección completa.</translation>
    </message>
    <message>
        <source>The stream key is missing. The platform shows it beside the address.</source>
        <translation>Falta la clave de transmisión. La plataforma la muestra junto a la dirección.</translation>
    </message>
    <message>
        <source>The stream key has blanks in it or is too long. Copy it again.</source>
        <translation>La clave de transmisión tiene espacios o es demasiado larga. Cópiala de nuevo.</translation>
    </message>
    <message>
        <source>An SRT passphrase has 10 to 79 letters.</source>
        <translation>Una contraseña SRT tiene de 10 a 79 caracteres.</translation>
    </message>
    <message>
        <source>The latency in the address is not 20 ms to 8 s.</source>
        <translation>La latencia de la dirección no está entre 20 ms y 8 s.</translation>
    </message>
    <message>
        <source>Kaibang calls the server: take mode=listener or mode=rendezvous out of the address.</source>
        <translation>Kaibang llama al servidor: quita mode=listener o mode=rendezvous de la dirección.</translation>
    </message>
    <message>
        <source>pbkeylen in the address is not 16, 24 or 32.</source>
        <translation>pbkeylen en la dirección no es 16, 24 ni 32.</translation>
    </message>
    <message>
        <source>The server is not found. Is the internet there, and the address right?</source>
        <translation>No se encuentra el servidor. ¿Hay internet y está bien la dirección?</translation>
    </message>
    <message>
        <source>The server does not answer. Look at the platform whether the room is open.</source>
        <translation>El servidor no responde. Mira en la plataforma si la sala está abierta.</translation>
    </message>
    <message>
        <source>The server takes too long. The line may be full: end other downloads.</source>
        <translation>El servidor tarda demasiado. Quizá la línea está llena: termina otras descargas.</translation>
    </message>
    <message>
        <source>The server does not prove who it is. Nothing was sent. Check the address and the computer&apos;s clock.</source>
        <translation>El servidor no demuestra quién es. No se envió nada. Revisa la dirección y el reloj de la computadora.</translation>
    </message>
    <message>
        <source>The server refuses the key. Get a new one from the platform and enter it in Setup.</source>
        <translation>El servidor rechaza la clave. Pide una nueva en la plataforma y escríbela en Ajustes.</translation>
    </message>
    <message>
        <source>The server hangs up. Mostly the key is old: get a new one and enter it in Setup.</source>
        <translation>El servidor cuelga. Casi siempre la clave es vieja: pide una nueva y escríbela en Ajustes.</translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation>Se cortó la línea.</translation>
    </message>
    <message>
        <source>The stream does not go out. Try again, or another server.</source>
        <translation>La transmisión no sale. Inténtalo de nuevo o con otro servidor.</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>fuera del aire</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>reconnecting, next try in %1 s</source>
        <translation>reconectando, otro intento en %1 s</translation>
    </message>
    <message>
        <source>reconnecting now…</source>
        <translation>reconectando…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 kbps · %2 dropped · %3</source>
        <comment>bitrate, share of pictures, time live</comment>
        <translation>%1 kbps · %2 perdido · %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>the room closes in %1 s</source>
        <translation>la sala se cierra en %1 s</translation>
    </message>
    <message>
        <source>the room has probably closed: open it again on the platform</source>
        <translation>la sala quizá ya se cerró: ábrela de nuevo en la plataforma</translation>
    </message>
    <message>
        <source>The line is calm: the picture is sent with %1 kbps again (%2 before).</source>
        <translation>La línea está tranquila: la imagen sale otra vez a %1 kbps (antes %2).</translation>
    </message>
    <message>
        <source>The line is weak: the picture is sent with %1 kbps (%2 before). It rises again by itself.</source>
        <translation>La línea es débil: la imagen sale a %1 kbps (antes %2). Sube de nuevo sola.</translation>
    </message>
    <message>
        <source>The line to %3 is weak: the picture is sent with %1 kbps (%2 before). It rises again by itself.</source>
        <translation>La línea a %3 es débil: la imagen sale a %1 kbps (antes %2). Sube de nuevo sola.</translation>
    </message>
    <message>
        <source>%1, %2 kbps</source>
        <comment>picture size, bitrate</comment>
        <translation>%1, %2 kbps</translation>
    </message>
    <message>
        <source>The line test was ended. Nothing was kept.</source>
        <translation>La prueba de línea se terminó. No se guardó nada.</translation>
    </message>
    <message>
        <source>The line was not measured. %1</source>
        <translation>No se midió la línea. %1</translation>
    </message>
    <message>
        <source>at least %1 kbps</source>
        <translation>al menos %1 kbps</translation>
    </message>
    <message>
        <source>%1 kbps</source>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>The line carries %1: %2 fits, with room for others in the house.</source>
        <translation>La línea da %1: cabe %2, y sobra para los demás de la casa.</translation>
    </message>
    <message>
        <source>The line carries %1: too little even for 360p. Go nearer to the router, use a cable, or a phone&apos;s hotspot.</source>
        <translation>La línea da %1: ni siquiera alcanza para 360p. Acércate al módem, usa un cable o el internet del celular.</translation>
    </message>
    <message>
        <source>A test is running already.</source>
        <translation>Ya hay una prueba en curso.</translation>
    </message>
    <message>
        <source>The address or the key is not whole. Change it and try again.</source>
        <translation>La dirección o la clave está incompleta. Cámbiala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Viewers would see the test. Say that nobody does, if that is so, or test with a server of your own.</source>
        <translation>El público vería la prueba. Si nadie la ve, márcalo al cambiar el destino, o prueba con un servidor propio.</translation>
    </message>
    <message>
        <source>%1: the test stream was well, %2 kbps for %3.</source>
        <translation>%1: la transmisión de prueba salió bien, %2 kbps durante %3.</translation>
    </message>
    <message>
        <source>%1: the test stream did not go out. %2</source>
        <translation>%1: la transmisión de prueba no salió. %2</translation>
    </message>
    <message>
        <source>%1: the test stream had trouble, %2 kbps, %3 dropped. Choose a smaller picture.</source>
        <translation>%1: la transmisión de prueba tuvo problemas, %2 kbps, %3 perdido. Elige una imagen más pequeña.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, and a stream key is kept nowhere else: Kaibang cannot go live here. Recording and selling go on as ever.</source>
        <translation>Este escritorio no tiene llavero, y la clave de transmisión no se guarda en ningún otro lado: Kaibang no puede transmitir aquí. Grabar y vender sigue como siempre.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer, and the stream key is in it. Unlock it and try again. Recording and selling go on as ever.</source>
        <translation>El llavero está bloqueado o no responde, y la clave de transmisión está en él. Desbloquéalo e inténtalo de nuevo. Grabar y vender siguen como siempre.</translation>
    </message>
    <message>
        <source>The keychain was not opened, and the stream key is in it. Try again and let Kaibang read it. Recording and selling go on as ever.</source>
        <translation>El llavero no se abrió, y la clave de transmisión está en él. Inténtalo de nuevo y deja que Kaibang la lea. Grabar y vender siguen como siempre.</translation>
    </message>
    <message>
        <source>%1 kbps · the line loses %2 · %3</source>
        <comment>bitrate, share of packets, time live</comment>
        <translation>%1 kbps · la línea pierde %2 · %3</translation>
    </message>
    <message>
        <source>%1: the test stream had trouble, %2 kbps, the line loses %3. Choose a smaller picture.</source>
        <translation>%1: la transmisión de prueba tuvo problemas, %2 kbps, la línea pierde %3. Elige una imagen más pequeña.</translation>
    </message>
</context>
<context>
    <name>kaibang::TasksPane</name>
    <message>
        <source>Nothing is to be done. Type a task, or make one of what a rule has found.</source>
        <translation>No hay nada pendiente. Escribe una tarea o hazla de lo que encontró una regla.</translation>
    </message>
    <message>
        <source>A task for tomorrow</source>
        <translation>Una tarea para mañana</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <translation>Para mañana</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (del %2)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n task(s).</source>
        <translation>
            <numerusform>Se copió %n tarea.</numerusform>
            <numerusform>Se copiaron %n tareas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kaibang::TemplateRow</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Keep this run order</source>
        <translation>Guardar esta escaleta</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Everything of &quot;%1&quot; is in the run order already.</source>
        <translation>Todo lo de “%1” ya está en la escaleta.</translation>
    </message>
    <message numerus="yes">
        <source>%n items of &quot;%1&quot; were added to the run order.</source>
        <translation>
            <numerusform>Se agregó %n artículo de “%1” a la escaleta.</numerusform>
            <numerusform>Se agregaron %n artículos de “%1” a la escaleta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run order is empty; there is nothing to keep.</source>
        <translation>La escaleta está vacía; no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Type a name for this run order first.</source>
        <translation>Primero escribe un nombre para esta escaleta.</translation>
    </message>
    <message>
        <source>This run order is kept as &quot;%1&quot;.</source>
        <translation>Esta escaleta quedó guardada como “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten. Run orders made from it stay.</source>
        <translation>“%1” se olvidó. Las escaletas hechas con ella se quedan.</translation>
    </message>
    <message>
        <source>Name of a run order, such as Friday evening</source>
        <translation>Nombre de una escaleta, como viernes en la noche</translation>
    </message>
    <message>
        <source>Kept run order</source>
        <translation>Escaleta guardada</translation>
    </message>
</context>
<context>
    <name>kaibang::TickerModel</name>
    <message numerus="yes">
        <source>%n orders at once</source>
        <translation>
            <numerusform>%n pedido a la vez</numerusform>
            <numerusform>%n pedidos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter closes the list</source>
        <translation>Enter cierra la lista</translation>
    </message>
    <message>
        <source>Enter shows them one by one</source>
        <translation>Enter los muestra uno por uno</translation>
    </message>
    <message>
        <source>amount unknown</source>
        <translation>importe desconocido</translation>
    </message>
</context>
<context>
    <name>kaibang::TickerPane</name>
    <message>
        <source>ORDERS</source>
        <translation>PEDIDOS</translation>
    </message>
    <message>
        <source>Order ticker</source>
        <translation>Pedidos en vivo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet.
Drop an export file on the Orders page, turn on the intake in Setup, or sell the item on air by hand.</source>
        <translation>Aún sin pedidos.
Suelta un archivo exportado en la página Pedidos, activa la recepción en Ajustes o vende a mano el artículo al aire.</translation>
    </message>
    <message>
        <source>No orders yet.
Drop an export file on the Orders page, turn on the intake in Setup, or sell the item on air with %1.</source>
        <translation>Aún sin pedidos.
Suelta un archivo exportado en la página Pedidos, activa la recepción en Ajustes o vende el artículo al aire con %1.</translation>
    </message>
</context>
<context>
    <name>kaibang::TrailSection</name>
    <message>
        <source>Nothing yet. The first refund, price or PIN makes the first line.</source>
        <translation>Todavía nada. El primer reembolso, precio o PIN hace la primera línea.</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Refunds, prices, deletions, exports, PINs and erasures: who, when and what. Lines stay as they are; no buyer is named.</source>
        <translation>Reembolsos, precios, borrados, exportaciones, PIN y compradores borrados: quién, cuándo y qué. Las líneas no se cambian; no se nombra a ningún comprador.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Export the trail</source>
        <translation>Exportar la bitácora</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Hoja de cálculo (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::TrailWords</name>
    <message>
        <source>refund</source>
        <comment>trail</comment>
        <translation>reembolso</translation>
    </message>
    <message>
        <source>price changed</source>
        <comment>trail</comment>
        <translation>precio cambiado</translation>
    </message>
    <message>
        <source>sold below the lowest price</source>
        <comment>trail</comment>
        <translation>venta bajo el precio mínimo</translation>
    </message>
    <message>
        <source>flash price</source>
        <comment>trail</comment>
        <translation>precio relámpago</translation>
    </message>
    <message>
        <source>catalogue file brought in</source>
        <comment>trail</comment>
        <translation>archivo de catálogo traído</translation>
    </message>
    <message>
        <source>catalogue file taken back</source>
        <comment>trail</comment>
        <translation>archivo de catálogo deshecho</translation>
    </message>
    <message>
        <source>product archived</source>
        <comment>trail</comment>
        <translation>producto archivado</translation>
    </message>
    <message>
        <source>product back from the archive</source>
        <comment>trail</comment>
        <translation>producto desarchivado</translation>
    </message>
    <message>
        <source>sale taken back</source>
        <comment>trail</comment>
        <translation>venta deshecha</translation>
    </message>
    <message>
        <source>import taken back</source>
        <comment>trail</comment>
        <translation>importación deshecha</translation>
    </message>
    <message>
        <source>exported</source>
        <comment>trail</comment>
        <translation>exportado</translation>
    </message>
    <message>
        <source>backup restored</source>
        <comment>trail</comment>
        <translation>respaldo restaurado</translation>
    </message>
    <message>
        <source>day signed off</source>
        <comment>trail</comment>
        <translation>día firmado</translation>
    </message>
    <message>
        <source>PIN set</source>
        <comment>trail</comment>
        <translation>PIN puesto</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <comment>trail</comment>
        <translation>PIN cambiado</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <comment>trail</comment>
        <translation>PIN quitado</translation>
    </message>
    <message>
        <source>PIN closed after wrong tries</source>
        <comment>trail</comment>
        <translation>PIN cerrado por intentos fallidos</translation>
    </message>
    <message>
        <source>console taken over</source>
        <comment>trail</comment>
        <translation>cambio en la consola</translation>
    </message>
    <message>
        <source>role named</source>
        <comment>trail</comment>
        <translation>rol nombrado</translation>
    </message>
    <message>
        <source>buyer erased</source>
        <comment>trail</comment>
        <translation>comprador borrado</translation>
    </message>
    <message>
        <source>buyers forgotten in time</source>
        <comment>trail</comment>
        <translation>compradores olvidados a tiempo</translation>
    </message>
    <message>
        <source>buyers in older backups closed</source>
        <comment>trail</comment>
        <translation>compradores cerrados en respaldos viejos</translation>
    </message>
    <message>
        <source>days to keep buyers</source>
        <comment>trail</comment>
        <translation>días que se guardan los compradores</translation>
    </message>
    <message>
        <source>Trail</source>
        <comment>report: who did what</comment>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: a role</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: an act</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>column</comment>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>recording or clip deleted</source>
        <comment>trail</comment>
        <translation>grabación o clip eliminado</translation>
    </message>
    <message>
        <source>recording or clip brought back</source>
        <comment>trail</comment>
        <translation>grabación o clip recuperado</translation>
    </message>
    <message>
        <source>key made or replaced</source>
        <comment>trail</comment>
        <translation>llave creada o cambiada</translation>
    </message>
    <message>
        <source>key removed</source>
        <comment>trail</comment>
        <translation>llave quitada</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>trail: what a file holds</comment>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>bundle for the village</source>
        <comment>trail: what a file holds</comment>
        <translation>paquete para el pueblo</translation>
    </message>
    <message>
        <source>review of a show</source>
        <comment>trail: what a file holds</comment>
        <translation>resumen de una transmisión</translation>
    </message>
    <message>
        <source>notice page</source>
        <comment>trail: what a file holds</comment>
        <translation>página de aviso</translation>
    </message>
    <message>
        <source>teaching data</source>
        <comment>trail: what a file holds</comment>
        <translation>datos para enseñar</translation>
    </message>
    <message>
        <source>catalogue</source>
        <comment>trail: what a file holds</comment>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>local intake</source>
        <comment>trail: what a key is for</comment>
        <translation>entrada local</translation>
    </message>
    <message>
        <source>address for comments</source>
        <comment>trail: what a key is for</comment>
        <translation>dirección para comentarios</translation>
    </message>
    <message>
        <source>signing the village&apos;s days</source>
        <comment>trail: what a key is for</comment>
        <translation>firma de los días del pueblo</translation>
    </message>
    <message>
        <source>By the clock</source>
        <comment>trail: nobody&apos;s act</comment>
        <translation>Automático, por tiempo</translation>
    </message>
</context>
<context>
    <name>kaibang::UnreadList</name>
    <message>
        <source>Every row of every file and delivery could be read.</source>
        <translation>Se pudo leer cada fila de cada archivo y entrega.</translation>
    </message>
    <message>
        <source>Done with this</source>
        <translation>Listo con esta</translation>
    </message>
    <message>
        <source>Done with all</source>
        <translation>Listo con todas</translation>
    </message>
    <message>
        <source>These rows made no order. Look them up where they came from, and enter by hand what is missing.</source>
        <translation>Estas filas no formaron ningún pedido. Búscalas donde vinieron y captura a mano lo que falte.</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Filas que no se pudieron leer</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>a file or a source, then the number of a row in it</extracomment>
        <translation>%1, fila %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) put away.</source>
        <translation>
            <numerusform>%n fila guardada.</numerusform>
            <numerusform>%n filas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>kaibang::VariantRows</name>
    <message>
        <source>Add variant</source>
        <translation>Agregar variante</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Aviso en</translation>
    </message>
    <message>
        <source>8 mm white</source>
        <translation>8 mm blanca</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Quitar variante</translation>
    </message>
    <message>
        <source>Give every variant a code of its own.</source>
        <translation>Dale a cada variante su propio código.</translation>
    </message>
    <message>
        <source>The price cannot be read. Write it as 59.00.</source>
        <translation>No se puede leer el precio. Escríbelo como 59.00.</translation>
    </message>
    <message>
        <source>The floor price cannot be read or is above the price.</source>
        <translation>El precio mínimo no se puede leer o es mayor que el precio.</translation>
    </message>
    <message>
        <source>The low-stock level is a whole number.</source>
        <translation>El nivel de aviso es un número entero.</translation>
    </message>
    <message>
        <source>Two variants have the same code.</source>
        <translation>Dos variantes tienen el mismo código.</translation>
    </message>
</context>
<context>
    <name>kaibang::VillageExport</name>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>kaibang::VillagePage</name>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Open Setup</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>The village&apos;s ledger is not open</source>
        <translation>El libro del pueblo no está abierto</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Se está abriendo.</translation>
    </message>
    <message>
        <source>Give the village a name in Setup, &quot;Village desk&quot;, and turn it on.</source>
        <translation>Ponle nombre al pueblo en Ajustes, “Mesa del pueblo”, y enciéndela.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Day (Ctrl+D)</source>
        <translation>Día (Ctrl+D)</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>name of a view, then the number in its shortcut</extracomment>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>kaibang::VillageSection</name>
    <message>
        <source>No bundle yet. After a show one key sends its day.</source>
        <translation>Aún no hay paquetes. Después de un en vivo, una tecla manda su día.</translation>
    </message>
    <message>
        <source>asked for with the first bundle</source>
        <translation>se pregunta con el primer paquete</translation>
    </message>
    <message>
        <source>Close the day and send it</source>
        <translation>Cerrar el día y mandarlo</translation>
    </message>
    <message>
        <source>Copy it for a chat</source>
        <translation>Copiarlo para un chat</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>The coordinator gets each day as one signed file: what was sold, opened, paid and given back, and how complete that is. No buyer is in it. Earlier days that have changed are told again with it.</source>
        <translation>La coordinadora recibe cada día en un archivo firmado: lo vendido, abierto, pagado y devuelto, y qué tan completo está. No lleva ningún comprador. Los días anteriores que cambiaron se informan de nuevo con él.</translation>
    </message>
    <message>
        <source>Bundles so far</source>
        <translation>Paquetes hasta ahora</translation>
    </message>
    <message>
        <source>Copy as text for a chat</source>
        <translation>Copiar como texto para un chat</translation>
    </message>
    <message>
        <source>Once: let the coordinator know you</source>
        <translation>Una sola vez: que la coordinadora te conozca</translation>
    </message>
    <message>
        <source>She photographs the picture, or you read the code out, or you send the text.</source>
        <translation>Ella fotografía la imagen, o tú lees el código, o mandas el texto.</translation>
    </message>
    <message>
        <source>The text was copied. Paste it into the chat with the coordinator.</source>
        <translation>Se copió el texto. Pégalo en el chat con la coordinadora.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Bundles go to</source>
        <translation>Los paquetes van a</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Picture of the code for the coordinator&apos;s camera</source>
        <translation>Imagen del código para la cámara de la coordinadora</translation>
    </message>
    <message>
        <source>This is practice. Nothing of it goes to the village.</source>
        <translation>Esto es un ensayo. Nada de él llega al pueblo.</translation>
    </message>
    <message>
        <source>The key that signs your bundles belongs into the system&apos;s keychain, and there is none that opens. Unlock or install one, then open this section again.</source>
        <translation>La llave que firma tus paquetes va en el llavero del sistema y no hay ninguno que abra. Desbloquea o instala uno y abre de nuevo esta sección.</translation>
    </message>
</context>
<context>
    <name>kaibang::VillageWording</name>
    <message>
        <source>What the figures mean</source>
        <comment>report</comment>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column</comment>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a figure that is explained</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>A business day begins at 04:00 where the household lives; what a show sells after that belongs to the show&apos;s day.</source>
        <translation>El día de venta empieza a las 04:00 donde vive el hogar; lo que un en vivo vende después es del día del en vivo.</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>a figure that is explained</comment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>What paid orders of the day brought, before refunds.</source>
        <translation>Lo que trajeron los pedidos pagados del día, antes de reembolsos.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>a figure that is explained</comment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>What unpaid orders owe that are not cancelled.</source>
        <translation>Lo que deben los pedidos sin pagar que no se cancelaron.</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>a figure that is explained</comment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>What went back to orders of the day, on whatever day.</source>
        <translation>Lo que se devolvió de pedidos del día, el día que haya sido.</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>a figure that is explained</comment>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Paid less refunded. Platform fees are not taken off.</source>
        <translation>Pagado menos reembolsado. No se restan comisiones de la plataforma.</translation>
    </message>
    <message>
        <source>Unpaid, %</source>
        <comment>a figure that is explained</comment>
        <translation>Sin pagar, %</translation>
    </message>
    <message>
        <source>Unpaid orders of paid and unpaid ones.</source>
        <translation>Pedidos sin pagar entre los pagados y sin pagar.</translation>
    </message>
    <message>
        <source>Unknown amounts</source>
        <comment>a figure that is explained</comment>
        <translation>Importes desconocidos</translation>
    </message>
    <message>
        <source>Amounts that nobody told. They are in no sum and are not zero.</source>
        <translation>Importes que nadie informó. No están en ninguna suma y no son cero.</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>a figure that is explained</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>All that was not sold at the door.</source>
        <translation>Todo lo que no se vendió en persona.</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>a figure that is explained</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Mussels that were opened, with empty or dead ones that count.</source>
        <translation>Mejillones abiertos, también los vacíos o muertos que cuentan.</translation>
    </message>
    <message>
        <source>Made good</source>
        <comment>a figure that is explained</comment>
        <translation>Repuestos</translation>
    </message>
    <message>
        <source>Empty or dead mussels that another one replaced.</source>
        <translation>Mejillones vacíos o muertos que otro repuso.</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a figure that is explained</comment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Expected households of which no bundle tells the day.</source>
        <translation>Hogares esperados de cuyo día no habla ningún paquete.</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>a figure that is explained</comment>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>What a bundle changed that came after the day was signed. The signed figures stay.</source>
        <translation>Lo que cambió un paquete que llegó tras el cierre. Las cifras del cierre se quedan.</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a figure that is explained</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>No source of the day&apos;s shows is known to have told less than all.</source>
        <translation>No se sabe de ninguna fuente que haya dicho menos que todo.</translation>
    </message>
    <message>
        <source>Refunds, 7 days</source>
        <comment>a figure that is explained</comment>
        <translation>Reembolsos, 7 días</translation>
    </message>
    <message>
        <source>Money that went back on this day and the six before, of orders of any day.</source>
        <translation>Dinero devuelto este día y los seis anteriores, de pedidos de cualquier día.</translation>
    </message>
    <message>
        <source>Sales of %1</source>
        <comment>notice board: a date</comment>
        <translation>Ventas del %1</translation>
    </message>
    <message>
        <source>Signed, link %1 of the chain</source>
        <comment>notice board</comment>
        <translation>Cerrado, eslabón %1 de la cadena</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <comment>notice board</comment>
        <translation>Aún sin cerrar</translation>
    </message>
    <message>
        <source>Households: %1 expected, %2 reported, %3 missing</source>
        <comment>notice board</comment>
        <translation>Hogares: %1 esperados, %2 reportaron, %3 faltan</translation>
    </message>
    <message>
        <source>Corrections since then: %1</source>
        <comment>notice board</comment>
        <translation>Correcciones desde entonces: %1</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>village report</comment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <comment>village report</comment>
        <translation>Qué hay que revisar</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <comment>village report</comment>
        <translation>Quién falta</translation>
    </message>
    <message>
        <source>For the township</source>
        <comment>village report</comment>
        <translation>Para el municipio</translation>
    </message>
    <message>
        <source>For tomorrow</source>
        <comment>village report</comment>
        <translation>Para mañana</translation>
    </message>
    <message>
        <source>Bundles</source>
        <comment>village report</comment>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>What each bundle told</source>
        <comment>village report</comment>
        <translation>Qué dijo cada paquete</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>village report</comment>
        <translation>En vivos</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>village report</comment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>village report</comment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>village report</comment>
        <translation>Renglones</translation>
    </message>
    <message>
        <source>Openings</source>
        <comment>village report</comment>
        <translation>Aperturas</translation>
    </message>
    <message>
        <source>Refunds</source>
        <comment>village report</comment>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Replay</source>
        <comment>village report</comment>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>village report</comment>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Days of a household</source>
        <comment>village report</comment>
        <translation>Días de un hogar</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>village report</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>village report</comment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>village report</comment>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Online and at the door</source>
        <comment>village report</comment>
        <translation>En línea y en puerta</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <comment>village report</comment>
        <translation>Tasa de reembolso</translation>
    </message>
    <message>
        <source>Top products</source>
        <comment>village report</comment>
        <translation>Lo más vendido</translation>
    </message>
    <message>
        <source>Price by grade and size</source>
        <comment>village report</comment>
        <translation>Precio por grado y tamaño</translation>
    </message>
    <message>
        <source>Bad lots</source>
        <comment>village report</comment>
        <translation>Lotes malos</translation>
    </message>
    <message>
        <source>Lots by household</source>
        <comment>village report</comment>
        <translation>Lotes por hogar</translation>
    </message>
    <message>
        <source>Who to train</source>
        <comment>village report</comment>
        <translation>A quién capacitar</translation>
    </message>
    <message>
        <source>Signed days</source>
        <comment>village report</comment>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>village report</comment>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>What signed days would say now</source>
        <comment>village report</comment>
        <translation>Qué dirían ahora los días cerrados</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>village column</comment>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Mussels</source>
        <comment>village column</comment>
        <translation>Ostras</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>village column</comment>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>village column</comment>
        <translation>Muertas</translation>
    </message>
    <message>
        <source>Replaced, share</source>
        <comment>village column</comment>
        <translation>Repuestas, parte</translation>
    </message>
    <message>
        <source>Usual share</source>
        <comment>village column</comment>
        <translation>Parte habitual</translation>
    </message>
    <message>
        <source>Pearls each</source>
        <comment>village column</comment>
        <translation>Perlas por ostra</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>village column</comment>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Household</source>
        <comment>village column</comment>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>village column</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <comment>village column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To look at</source>
        <comment>village column</comment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>village column</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>village column</comment>
        <translation>En vivos</translation>
    </message>
    <message>
        <source>Unpaid, share</source>
        <comment>village column</comment>
        <translation>Sin pagar, parte</translation>
    </message>
    <message>
        <source>Refunds 7 d</source>
        <comment>village column</comment>
        <translation>Reemb. 7 d</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>village column</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>At the door</source>
        <comment>village column</comment>
        <translation>En puerta</translation>
    </message>
    <message>
        <source>Online, share</source>
        <comment>village column</comment>
        <translation>En línea, parte</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>village column</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Still to open</source>
        <comment>village column</comment>
        <translation>Por abrir</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>village column</comment>
        <translation>Repuestas</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>village column</comment>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Told again</source>
        <comment>village column</comment>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Bundle</source>
        <comment>village column</comment>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Came in</source>
        <comment>village column</comment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>village column</comment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>About</source>
        <comment>village column</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>village column</comment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>village column</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>village column</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>village column</comment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Looked at</source>
        <comment>village column</comment>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <comment>village column</comment>
        <translation>Revisado el</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>village column</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>village column</comment>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Reported last</source>
        <comment>village column</comment>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Way of sale</source>
        <comment>village column</comment>
        <translation>Forma de venta</translation>
    </message>
    <message>
        <source>Households</source>
        <comment>village column</comment>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>village column</comment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>village column</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>File</source>
        <comment>village column</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>village column</comment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Other bundle</source>
        <comment>village column</comment>
        <translation>Otro paquete</translation>
    </message>
    <message>
        <source>Closes</source>
        <comment>village column</comment>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>village column</comment>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>village column</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days that stand</source>
        <comment>village column</comment>
        <translation>Días que cuentan</translation>
    </message>
    <message>
        <source>Came again</source>
        <comment>village column</comment>
        <translation>Llegó otra vez</translation>
    </message>
    <message>
        <source>Stands</source>
        <comment>village column</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Began</source>
        <comment>village column</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>village column</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Disclosure card</source>
        <comment>village column</comment>
        <translation>Tarjeta informativa</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>village column</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>village column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Paid on</source>
        <comment>village column</comment>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>village column</comment>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Catalogue price</source>
        <comment>village column</comment>
        <translation>Precio de catálogo</translation>
    </message>
    <message>
        <source>Discount</source>
        <comment>village column</comment>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Farm</source>
        <comment>village column</comment>
        <translation>Granja</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>village column</comment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Sold on</source>
        <comment>village column</comment>
        <translation>Vendido el</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>village column</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Since start</source>
        <comment>village column</comment>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>village column</comment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>village column</comment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>village column</comment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Own floor</source>
        <comment>village column</comment>
        <translation>Mínimo propio</translation>
    </message>
    <message>
        <source>Week from</source>
        <comment>village column</comment>
        <translation>Semana desde</translation>
    </message>
    <message>
        <source>Month from</source>
        <comment>village column</comment>
        <translation>Mes desde</translation>
    </message>
    <message>
        <source>Share of all</source>
        <comment>village column</comment>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Refunded, share</source>
        <comment>village column</comment>
        <translation>Reembolsado, parte</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>village column</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Mean price</source>
        <comment>village column</comment>
        <translation>Precio medio</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <comment>village column</comment>
        <translation>Precio mínimo</translation>
    </message>
    <message>
        <source>Village&apos;s mean</source>
        <comment>village column</comment>
        <translation>Media del pueblo</translation>
    </message>
    <message>
        <source>Orders per live hour</source>
        <comment>village column</comment>
        <translation>Pedidos por hora en vivo</translation>
    </message>
    <message>
        <source>Orders refunded, share</source>
        <comment>village column</comment>
        <translation>Pedidos reembolsados, parte</translation>
    </message>
    <message>
        <source>Train for</source>
        <comment>village column</comment>
        <translation>Capacitar en</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>village column</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Signed at</source>
        <comment>village column</comment>
        <translation>Cerrado a las</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>village column</comment>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>village column</comment>
        <translation>Informaron</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>village column</comment>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>village column</comment>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <comment>village column</comment>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>village column</comment>
        <translation>Llave</translation>
    </message>
    <message>
        <source>Orders, change</source>
        <comment>village column</comment>
        <translation>Pedidos, cambio</translation>
    </message>
    <message>
        <source>Net before</source>
        <comment>village column</comment>
        <translation>Neto antes</translation>
    </message>
    <message>
        <source>Net after</source>
        <comment>village column</comment>
        <translation>Neto después</translation>
    </message>
    <message>
        <source>Net, change</source>
        <comment>village column</comment>
        <translation>Neto, cambio</translation>
    </message>
    <message>
        <source>Orders signed</source>
        <comment>village column</comment>
        <translation>Pedidos cerrados</translation>
    </message>
    <message>
        <source>Orders now</source>
        <comment>village column</comment>
        <translation>Pedidos ahora</translation>
    </message>
    <message>
        <source>Net signed</source>
        <comment>village column</comment>
        <translation>Neto cerrado</translation>
    </message>
    <message>
        <source>Net now</source>
        <comment>village column</comment>
        <translation>Neto ahora</translation>
    </message>
    <message>
        <source>Order (pseudonym)</source>
        <comment>village column</comment>
        <translation>Pedido (seudónimo)</translation>
    </message>
    <message>
        <source>no show</source>
        <comment>village code</comment>
        <translation>sin en vivo</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>village code</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>village code</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>short</source>
        <comment>village code</comment>
        <translation>faltante</translation>
    </message>
    <message>
        <source>stands</source>
        <comment>village code</comment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>does not count</source>
        <comment>village code</comment>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>looked at</source>
        <comment>village code</comment>
        <translation>revisado</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>village code</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>online</source>
        <comment>village code</comment>
        <translation>en línea</translation>
    </message>
    <message>
        <source>at the door</source>
        <comment>village code</comment>
        <translation>en puerta</translation>
    </message>
    <message>
        <source>show begins</source>
        <comment>village code</comment>
        <translation>empieza el en vivo</translation>
    </message>
    <message>
        <source>show ends</source>
        <comment>village code</comment>
        <translation>termina el en vivo</translation>
    </message>
    <message>
        <source>on air</source>
        <comment>village code</comment>
        <translation>al aire</translation>
    </message>
    <message>
        <source>order</source>
        <comment>village code</comment>
        <translation>pedido</translation>
    </message>
    <message>
        <source>payment</source>
        <comment>village code</comment>
        <translation>pago</translation>
    </message>
    <message>
        <source>opening begins</source>
        <comment>village code</comment>
        <translation>empieza apertura</translation>
    </message>
    <message>
        <source>opening done</source>
        <comment>village code</comment>
        <translation>apertura hecha</translation>
    </message>
    <message>
        <source>look at it</source>
        <comment>village code</comment>
        <translation>revisar</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>village code</comment>
        <translation>habitual</translation>
    </message>
    <message>
        <source>too few to say</source>
        <comment>village code</comment>
        <translation>muy pocas para decir</translation>
    </message>
    <message>
        <source>few orders while live</source>
        <comment>village code</comment>
        <translation>pocos pedidos en vivo</translation>
    </message>
    <message>
        <source>many unpaid orders</source>
        <comment>village code</comment>
        <translation>muchos pedidos sin pagar</translation>
    </message>
    <message>
        <source>many refunds</source>
        <comment>village code</comment>
        <translation>muchos reembolsos</translation>
    </message>
    <message>
        <source>many mussels replaced</source>
        <comment>village code</comment>
        <translation>muchas ostras repuestas</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>village code</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>village code</comment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes of a show</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a share, such as 31.4%</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informó</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>household that has sent nothing</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>reported, not expected</source>
        <translation>informó sin esperarse</translation>
    </message>
    <message>
        <source>has left the village</source>
        <translation>salió del pueblo</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>huecos: %1</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>came after the day was signed</source>
        <translation>llegó después del cierre</translation>
    </message>
    <message>
        <source>a later bundle tells it otherwise</source>
        <translation>un paquete posterior lo dice de otro modo</translation>
    </message>
    <message>
        <source>two bundles with one number differ</source>
        <translation>dos paquetes con un número difieren</translation>
    </message>
    <message>
        <source>is told no more</source>
        <translation>ya no se informa</translation>
    </message>
    <message>
        <source>net %1 → %2 %3, orders %4 → %5</source>
        <extracomment>net before, net after, currency, orders before, orders after</extracomment>
        <translation>neto %1 → %2 %3, pedidos %4 → %5</translation>
    </message>
    <message>
        <source>No day has been signed yet.</source>
        <translation>Todavía no se ha cerrado ningún día.</translation>
    </message>
    <message numerus="yes">
        <source>All %n signed day(s) hold: each follows the one before, none was changed, and the signatures are this village&apos;s.</source>
        <translation>
            <numerusform>El día cerrado se sostiene: no cambió y la firma es de este pueblo.</numerusform>
            <numerusform>Los %n días cerrados se sostienen: cada uno sigue al anterior, ninguno cambió y las firmas son de este pueblo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain breaks at link %1: a signed day was taken out or put in.</source>
        <translation>La cadena se rompe en el eslabón %1: se quitó o se metió un día cerrado.</translation>
    </message>
    <message>
        <source>The chain breaks at link %1 (%2): it does not follow the day that was signed before.</source>
        <translation>La cadena se rompe en el eslabón %1 (%2): no sigue al día cerrado antes.</translation>
    </message>
    <message>
        <source>The chain breaks at link %1: the figures of %2 were changed after they were signed.</source>
        <translation>La cadena se rompe en el eslabón %1: las cifras de %2 se cambiaron después de firmarse.</translation>
    </message>
    <message>
        <source>The chain breaks at link %1: the signature under %2 is not that of the key beside it.</source>
        <translation>La cadena se rompe en el eslabón %1: la firma de %2 no es de la llave que la acompaña.</translation>
    </message>
    <message>
        <source>From link %1 (%2) on the days are signed by another key than this computer&apos;s. Compare the keys on the notice pages before you trust either.</source>
        <translation>Desde el eslabón %1 (%2) los días están firmados con otra llave que la de esta computadora. Compara las llaves en las hojas de aviso antes de confiar en alguna.</translation>
    </message>
    <message>
        <source>The chain breaks at link %1: it stands for another day than its figures say.</source>
        <translation>La cadena se rompe en el eslabón %1: está por otro día que el de sus cifras.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>bundle</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>the same again</source>
        <comment>bundle</comment>
        <translation>el mismo otra vez</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>bundle</comment>
        <translation>más nuevo</translation>
    </message>
    <message>
        <source>older</source>
        <comment>bundle</comment>
        <translation>más viejo</translation>
    </message>
    <message>
        <source>differs under one number</source>
        <comment>bundle</comment>
        <translation>distinto con el mismo número</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>bundle</comment>
        <translation>dañado</translation>
    </message>
    <message>
        <source>forged</source>
        <comment>bundle</comment>
        <translation>falsificado</translation>
    </message>
    <message>
        <source>unknown household</source>
        <comment>bundle</comment>
        <translation>hogar desconocido</translation>
    </message>
    <message>
        <source>wrong day</source>
        <comment>bundle</comment>
        <translation>día equivocado</translation>
    </message>
    <message>
        <source>outside its membership</source>
        <comment>bundle</comment>
        <translation>fuera de su membresía</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <comment>bundle</comment>
        <translation>de un programa más nuevo</translation>
    </message>
    <message numerus="yes">
        <source>The first that tells of its day. %n order(s).</source>
        <translation>
            <numerusform>El primero de su día. %n pedido.</numerusform>
            <numerusform>El primero de su día. %n pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was here before. Nothing changes.</source>
        <translation>Este mismo archivo ya estaba. Nada cambia.</translation>
    </message>
    <message>
        <source>Number %1 stands in place of number %2.</source>
        <translation>El número %1 sustituye al número %2.</translation>
    </message>
    <message>
        <source>Number %1 is kept, but number %2 stands: it is the later one.</source>
        <translation>El número %1 se guarda, pero cuenta el %2: es posterior.</translation>
    </message>
    <message>
        <source>Another bundle has number %1 too. This one was made later and stands. Ask the household which is right.</source>
        <translation>Otro paquete también tiene el número %1. Este es posterior y cuenta. Pregunta al hogar cuál es el bueno.</translation>
    </message>
    <message>
        <source>Another bundle has number %1 too and was made later; that one stands. Ask the household which is right.</source>
        <translation>Otro paquete también tiene el número %1 y es posterior; ese cuenta. Pregunta al hogar cuál es el bueno.</translation>
    </message>
    <message>
        <source>The file was changed or cut off on its way. Ask the household to send it again.</source>
        <translation>El archivo se cambió o se cortó en el camino. Pide al hogar que lo mande de nuevo.</translation>
    </message>
    <message>
        <source>Its signature does not hold. Nothing of it was taken. Ask the household to send it again.</source>
        <translation>Su firma no es válida. No se tomó nada. Pide al hogar que lo mande de nuevo.</translation>
    </message>
    <message>
        <source>Signed by another key than the one that was enrolled. If the household has a new computer, enrol it again by phone.</source>
        <translation>Firmado con otra llave que la inscrita. Si el hogar tiene otra computadora, inscríbelo de nuevo por teléfono.</translation>
    </message>
    <message>
        <source>Nobody has enrolled this household yet. Enrol it on the Households page, then bring the file in again.</source>
        <translation>Este hogar no está inscrito. Inscríbelo en la página Hogares y vuelve a traer el archivo.</translation>
    </message>
    <message>
        <source>It closes a day that has not begun there. Is the clock of that computer right?</source>
        <translation>Cierra un día que allá no ha empezado. ¿Está bien el reloj de esa computadora?</translation>
    </message>
    <message>
        <source>It tells of a day after the one it closes. Is the clock of that computer right?</source>
        <translation>Habla de un día posterior al que cierra. ¿Está bien el reloj de esa computadora?</translation>
    </message>
    <message>
        <source>It tells one day twice. Ask the household to send it again.</source>
        <translation>Cuenta un día dos veces. Pide al hogar que lo mande de nuevo.</translation>
    </message>
    <message>
        <source>It tells only of days after the household left. If it is back, say so on the Households page.</source>
        <translation>Solo habla de días posteriores a la salida del hogar. Si ya volvió, dilo en la página Hogares.</translation>
    </message>
    <message>
        <source>It tells only of days before the household joined.</source>
        <translation>Solo habla de días anteriores a la entrada del hogar.</translation>
    </message>
    <message>
        <source>It names amounts or quantities that nobody has. Nothing of it was taken.</source>
        <translation>Trae importes o cantidades que nadie tiene. No se tomó nada.</translation>
    </message>
    <message>
        <source>A newer program made it. Install the newer version here, then bring the file in again.</source>
        <translation>Lo hizo un programa más nuevo. Instala aquí la versión nueva y vuelve a traer el archivo.</translation>
    </message>
    <message>
        <source>The file is larger than any bundle. Nothing of it was read.</source>
        <translation>El archivo es más grande que cualquier paquete. No se leyó nada.</translation>
    </message>
    <message>
        <source>The file is gone, or it may not be read. Is the USB stick still there?</source>
        <translation>El archivo ya no está o no se puede leer. ¿Sigue puesta la USB?</translation>
    </message>
    <message>
        <source>first of its day</source>
        <translation>el primero de su día</translation>
    </message>
    <message>
        <source>was here before</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>stands in place of an earlier one</source>
        <translation>sustituye a uno anterior</translation>
    </message>
    <message>
        <source>a later one stands</source>
        <translation>cuenta uno posterior</translation>
    </message>
    <message>
        <source>later of two with one number</source>
        <translation>el posterior de dos con un número</translation>
    </message>
    <message>
        <source>earlier of two with one number</source>
        <translation>el anterior de dos con un número</translation>
    </message>
    <message>
        <source>changed or cut off on its way</source>
        <translation>cambiado o cortado en el camino</translation>
    </message>
    <message>
        <source>signature does not hold</source>
        <translation>la firma no vale</translation>
    </message>
    <message>
        <source>signed by another key</source>
        <translation>firmado con otra llave</translation>
    </message>
    <message>
        <source>household not enrolled</source>
        <translation>hogar no inscrito</translation>
    </message>
    <message>
        <source>closes a day that has not begun</source>
        <translation>cierra un día que no ha empezado</translation>
    </message>
    <message>
        <source>tells of a day after the one it closes</source>
        <translation>habla de un día posterior al que cierra</translation>
    </message>
    <message>
        <source>tells one day twice</source>
        <translation>cuenta un día dos veces</translation>
    </message>
    <message>
        <source>days after the household left</source>
        <translation>días después de la salida</translation>
    </message>
    <message>
        <source>days before the household joined</source>
        <translation>días antes de la entrada</translation>
    </message>
    <message>
        <source>amounts nobody has</source>
        <translation>importes imposibles</translation>
    </message>
    <message>
        <source>made by a newer program</source>
        <translation>hecho por un programa más nuevo</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>file not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>No file was found there.</source>
        <translation>No se encontró ningún archivo ahí.</translation>
    </message>
    <message>
        <source>Nothing earned, live for at least</source>
        <translation>Sin ganancia, en vivo al menos</translation>
    </message>
    <message>
        <source>Orders unpaid, more than</source>
        <translation>Pedidos sin pagar, más de</translation>
    </message>
    <message>
        <source>Mussels replaced, of what is usual for the farm more than</source>
        <translation>Ostras repuestas, respecto a lo habitual de la granja más de</translation>
    </message>
    <message>
        <source>Sold below the village&apos;s floor, by at least</source>
        <translation>Vendido bajo el mínimo del pueblo, por al menos</translation>
    </message>
    <message>
        <source>Sold below its catalogue price, by more than</source>
        <translation>Vendido bajo su precio de catálogo, por más de</translation>
    </message>
    <message>
        <source>Openings without a disclosure card, shows</source>
        <translation>Aperturas sin tarjeta informativa, en vivos</translation>
    </message>
    <message>
        <source>Net changed after closing, by at least</source>
        <translation>Neto cambiado después del cierre, al menos</translation>
    </message>
    <message>
        <source>nothing earned</source>
        <translation>sin ganancia</translation>
    </message>
    <message>
        <source>many unpaid</source>
        <translation>muchos sin pagar</translation>
    </message>
    <message>
        <source>many replaced</source>
        <translation>muchas repuestas</translation>
    </message>
    <message>
        <source>below the floor price</source>
        <translation>bajo el mínimo</translation>
    </message>
    <message>
        <source>large discount</source>
        <translation>descuento grande</translation>
    </message>
    <message>
        <source>no disclosure card</source>
        <translation>sin tarjeta informativa</translation>
    </message>
    <message>
        <source>changed after closing</source>
        <translation>cambió después del cierre</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>shows</source>
        <comment>unit</comment>
        <translation>en vivos</translation>
    </message>
    <message>
        <source>Live for %1, and nothing earned.</source>
        <translation>%1 en vivo y sin ganar nada.</translation>
    </message>
    <message>
        <source>%1 unpaid: %2 of %3 orders. The limit is %4.</source>
        <extracomment>share, how many unpaid, of how many orders, limit</extracomment>
        <translation>%1 sin pagar: %2 de %3 pedidos. El límite es %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 mussels replaced, %4% of what is usual for these lots.</source>
        <extracomment>lot, how many replaced, of how many mussels, percent of what is usual</extracomment>
        <translation>%1: %2 de %3 ostras repuestas, %4 % de lo habitual en estos lotes.</translation>
    </message>
    <message>
        <source>%1 sold at %2; the village&apos;s floor is %3.</source>
        <extracomment>item, price, the village&apos;s floor</extracomment>
        <translation>%1 se vendió a %2; el mínimo del pueblo es %3.</translation>
    </message>
    <message>
        <source>%1 sold at %2 instead of %3: %4 off.</source>
        <extracomment>item, price, catalogue price, share below it</extracomment>
        <translation>%1 se vendió a %2 en vez de %3: %4 menos.</translation>
    </message>
    <message numerus="yes">
        <source>Openings without a disclosure card in %n show(s).</source>
        <translation>
            <numerusform>Aperturas sin tarjeta informativa en %n en vivo.</numerusform>
            <numerusform>Aperturas sin tarjeta informativa en %n en vivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed after closing: net %1, now %2.</source>
        <extracomment>net before, net after</extracomment>
        <translation>Cambió después del cierre: neto %1, ahora %2.</translation>
    </message>
    <message>
        <source>Ask %1 why the show brought nothing</source>
        <translation>Preguntar a %1 por qué el en vivo no dejó nada</translation>
    </message>
    <message>
        <source>Go through the unpaid orders with %1</source>
        <translation>Repasar con %1 los pedidos sin pagar</translation>
    </message>
    <message>
        <source>Look at the mussels of %1: %2</source>
        <translation>Revisar las ostras de %1: %2</translation>
    </message>
    <message>
        <source>Talk to %1 about the price of %2</source>
        <translation>Hablar con %1 del precio de %2</translation>
    </message>
    <message>
        <source>Talk to %1 about the discount on %2</source>
        <translation>Hablar con %1 del descuento en %2</translation>
    </message>
    <message>
        <source>Help %1 with the disclosure card</source>
        <translation>Ayudar a %1 con la tarjeta informativa</translation>
    </message>
    <message>
        <source>Ask %1 what changed after closing</source>
        <translation>Preguntar a %1 qué cambió después del cierre</translation>
    </message>
</context>
<context>
    <name>kaibang::WaitingCard</name>
    <message>
        <source>Which product is “%1”?</source>
        <translation>¿Qué producto es “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n orders from %1 wait for the answer.</source>
        <translation>
            <numerusform>%n pedido de %1 espera la respuesta.</numerusform>
            <numerusform>%n pedidos de %1 esperan la respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>Stock units for one ordered</source>
        <translation>Unidades que descuenta cada una</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>kaibang::WaitingPane</name>
    <message>
        <source>Every order line has its product. New titles will wait here.</source>
        <translation>Cada línea de pedido tiene su producto. Los títulos nuevos esperan aquí.</translation>
    </message>
    <message>
        <source>Remember this</source>
        <translation>Recordar esto</translation>
    </message>
    <message>
        <source>It is this product</source>
        <translation>Es este producto</translation>
    </message>
    <message>
        <source>Units for one</source>
        <translation>Unidades c/u</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>¿Qué producto?</translation>
    </message>
    <message>
        <source>These lines take no stock until you say what they are. Your answer is remembered.</source>
        <translation>Estas líneas no descuentan inventario hasta que digas qué son. Tu respuesta se recuerda.</translation>
    </message>
    <message>
        <source>Lines without a product</source>
        <translation>Líneas sin producto</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait</source>
        <translation>
            <numerusform>%n pedido espera</numerusform>
            <numerusform>%n pedidos esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a product and how many units one of it is.</source>
        <translation>Elige un producto y cuántas unidades lleva cada una.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) now take %1.</source>
        <translation>
            <numerusform>%n pedido ahora toma %1.</numerusform>
            <numerusform>%n pedidos ahora toman %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordadas</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>What nobody has understood yet</source>
        <translation>Lo que nadie ha entendido aún</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>kaibang::Wording</name>
    <message>
        <source>fetched</source>
        <translation>consultado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>claimed in a comment</source>
        <translation>apartado en un comentario</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>Taobao</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>Douyin</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Origen desconocido</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Mercancía recibida</translation>
    </message>
    <message>
        <source>Taken by an order</source>
        <translation>Tomado por un pedido</translation>
    </message>
    <message>
        <source>Given back by an order</source>
        <translation>Devuelto por un pedido</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Recontado</translation>
    </message>
    <message>
        <source>Spoiled or broken</source>
        <translation>Echado a perder o roto</translation>
    </message>
    <message>
        <source>Returned by a buyer</source>
        <translation>Devuelto por un comprador</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Reposición</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Regalado</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Opened from a lot</source>
        <translation>Abierto de un lote</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancía</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pieza única</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>payment unknown</source>
        <translation>pago desconocido</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>payment pending</source>
        <translation>pago en proceso</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>pago parcial</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>reembolso parcial</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>reembolsado</translation>
    </message>
    <message>
        <source>payment voided</source>
        <translation>pago anulado</translation>
    </message>
    <message>
        <source>not shipped</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>partly shipped</source>
        <translation>envío parcial</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>cancelled, was not paid</source>
        <translation>cancelado, no se pagó</translation>
    </message>
    <message>
        <source>cancelled and refunded</source>
        <translation>cancelado y reembolsado</translation>
    </message>
    <message>
        <source>refund asked for</source>
        <translation>reembolso solicitado</translation>
    </message>
    <message>
        <source>refund done</source>
        <translation>reembolso hecho</translation>
    </message>
    <message>
        <source>refund refused</source>
        <translation>reembolso rechazado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>payment, then shipping</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>short, kept</source>
        <translation>queda faltante</translation>
    </message>
    <message>
        <source>short</source>
        <translation>faltante</translation>
    </message>
    <message>
        <source>which product?</source>
        <translation>¿qué producto?</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>empacado</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagados</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Por empacar</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Empacados</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsados</translation>
    </message>
    <message>
        <source>Short of stock</source>
        <translation>Con faltante</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>¿Qué producto?</translation>
    </message>
    <message>
        <source>The computer could not read or write the file.</source>
        <translation>La computadora no pudo leer o escribir el archivo.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Another program is using the ledger.</source>
        <translation>Otro programa está usando el libro.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Kaibang.</source>
        <translation>El archivo lo escribió una versión más nueva de Kaibang.</translation>
    </message>
    <message>
        <source>This is not a file of Kaibang.</source>
        <translation>Este no es un archivo de Kaibang.</translation>
    </message>
    <message>
        <source>What you asked for is not there any more.</source>
        <translation>Lo que pediste ya no está ahí.</translation>
    </message>
    <message>
        <source>Something with this name is already there.</source>
        <translation>Ya hay algo con este nombre.</translation>
    </message>
    <message>
        <source>What was entered breaks a rule.</source>
        <translation>Lo que se escribió no cumple una regla.</translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation>No hay inventario suficiente.</translation>
    </message>
    <message>
        <source>The number is too large or too small.</source>
        <translation>El número es demasiado grande o pequeño.</translation>
    </message>
    <message>
        <source>Two currencies cannot be added up.</source>
        <translation>No se pueden sumar dos monedas.</translation>
    </message>
    <message>
        <source>A rule of the household forbids this.</source>
        <translation>Una regla del hogar lo prohíbe.</translation>
    </message>
    <message>
        <source>The local address could not be opened.</source>
        <translation>No se pudo abrir la dirección local.</translation>
    </message>
    <message>
        <source>This computer or this build cannot do that.</source>
        <translation>Esta computadora o esta versión no puede hacerlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the folder and its permissions, then try again.</source>
        <translation>No cambió nada. Revisa la carpeta y sus permisos y reintenta.</translation>
    </message>
    <message>
        <source>What was accepted before is safe; nothing new was accepted. Free some space, then try again.</source>
        <translation>Lo aceptado antes está a salvo; no se aceptó nada nuevo. Libera espacio y reintenta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then try again.</source>
        <translation>No cambió nada. Cierra la otra ventana y reintenta.</translation>
    </message>
    <message>
        <source>It was not touched. Restore the newest backup in Setup.</source>
        <translation>No se tocó. Restaura el respaldo más nuevo en Ajustes.</translation>
    </message>
    <message>
        <source>It was not touched. Update Kaibang, then open it again.</source>
        <translation>No se tocó. Actualiza Kaibang y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another file.</source>
        <translation>No se tocó. Elige otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list again.</source>
        <translation>No cambió nada. Mira la lista otra vez.</translation>
    </message>
    <message>
        <source>It was not overwritten. Choose another name or code.</source>
        <translation>No se sobrescribió. Elige otro nombre o código.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the entry, then try again.</source>
        <translation>No cambió nada. Corrige lo escrito y reintenta.</translation>
    </message>
    <message>
        <source>No stock was taken. Top up first, or enter fewer.</source>
        <translation>No se tomó inventario. Haz primero una reposición o pon menos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the number, then try again.</source>
        <translation>No cambió nada. Revisa el número y reintenta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at one currency at a time.</source>
        <translation>No cambió nada. Mira una moneda a la vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the price floor, the PIN or the show.</source>
        <translation>No cambió nada. Revisa el precio mínimo, el PIN o el en vivo.</translation>
    </message>
    <message>
        <source>Orders by file and by hand still work. Choose another port in Setup, then try again.</source>
        <translation>Los pedidos por archivo y a mano siguen funcionando. Elige otro puerto en Ajustes y reintenta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another way or another file.</source>
        <translation>No cambió nada. Usa otra forma u otro archivo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, then the sentences after it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the order number. Import the file as it was downloaded.</source>
        <translation>Una hoja de cálculo redondeó el número de pedido. Importa el archivo tal como se descargó.</translation>
    </message>
    <message>
        <source>The order number is not usable.</source>
        <translation>El número de pedido no sirve.</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>Falta el número de pedido.</translation>
    </message>
    <message>
        <source>An amount cannot be read.</source>
        <translation>No se puede leer un importe.</translation>
    </message>
    <message>
        <source>The quantity cannot be read.</source>
        <translation>No se puede leer la cantidad.</translation>
    </message>
    <message>
        <source>A date or time cannot be read.</source>
        <translation>No se puede leer una fecha u hora.</translation>
    </message>
    <message>
        <source>The time of the order is missing.</source>
        <translation>Falta la hora del pedido.</translation>
    </message>
    <message>
        <source>This computer lacks the time zone of the file. Install its time zone data (tzdata).</source>
        <translation>A esta computadora le falta la zona horaria del archivo. Instala los datos de zonas horarias (tzdata).</translation>
    </message>
    <message>
        <source>The currency is missing.</source>
        <translation>Falta la moneda.</translation>
    </message>
    <message>
        <source>The order is known in another currency.</source>
        <translation>El pedido ya existe en otra moneda.</translation>
    </message>
    <message>
        <source>This is a detail row without its order. Import the order list together with it.</source>
        <translation>Es una fila de detalle sin su pedido. Importa junto con ella la lista de pedidos.</translation>
    </message>
    <message>
        <source>The order has no items.</source>
        <translation>El pedido no tiene productos.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is damaged. Download it again.</source>
        <translation>El archivo está dañado. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read. Import it as it was downloaded.</source>
        <translation>No se pueden leer los caracteres del archivo. Impórtalo tal como se descargó.</translation>
    </message>
    <message>
        <source>The message is no valid JSON.</source>
        <translation>El mensaje no es JSON válido.</translation>
    </message>
    <message>
        <source>The message does not follow the agreed form.</source>
        <translation>El mensaje no sigue la forma acordada.</translation>
    </message>
    <message>
        <source>The file or message is too large.</source>
        <translation>El archivo o mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>This row of the catalogue cannot be read. It needs a code, a name and a price such as 59.00.</source>
        <translation>No se puede leer esta fila del catálogo. Necesita código, nombre y un precio como 59.00.</translation>
    </message>
    <message>
        <source>This row could not be read: %1</source>
        <translation>No se pudo leer esta fila: %1</translation>
    </message>
    <message>
        <source>Added as a new order</source>
        <translation>Agregado como pedido nuevo</translation>
    </message>
    <message>
        <source>Order brought up to date</source>
        <translation>Pedido puesto al día</translation>
    </message>
    <message>
        <source>Nothing done: the same report came before</source>
        <translation>Nada que hacer: el mismo aviso ya había llegado</translation>
    </message>
    <message>
        <source>Nothing rolled back: this report is older than what is known</source>
        <translation>Nada se revierte: este aviso es más viejo que lo que se sabe</translation>
    </message>
    <message>
        <source>Nothing to change: a newer report of the same facts</source>
        <translation>Nada que cambiar: un aviso más nuevo de los mismos hechos</translation>
    </message>
    <message>
        <source>Refused: a detail row without its order list</source>
        <translation>Rechazado: una fila de detalle sin su lista de pedidos</translation>
    </message>
    <message>
        <source>Refused: the time of the order is missing</source>
        <translation>Rechazado: falta la hora del pedido</translation>
    </message>
    <message>
        <source>Refused: the currency is missing</source>
        <translation>Rechazado: falta la moneda</translation>
    </message>
    <message>
        <source>Refused: the order number is not usable</source>
        <translation>Rechazado: el número de pedido no sirve</translation>
    </message>
    <message>
        <source>Brought back: its import had been undone</source>
        <translation>Recuperado: se había deshecho su importación</translation>
    </message>
    <message>
        <source>Refused: the order is known in another currency</source>
        <translation>Rechazado: el pedido ya existe en otra moneda</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambio</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>order number damaged</source>
        <translation>número de pedido dañado</translation>
    </message>
    <message>
        <source>time worked out, not told</source>
        <translation>hora calculada, no informada</translation>
    </message>
    <message>
        <source>items and total do not add up</source>
        <translation>los productos y el total no cuadran</translation>
    </message>
    <message>
        <source>buyer masked by the source</source>
        <translation>comprador oculto por el origen</translation>
    </message>
    <message>
        <source>something was missing in the row</source>
        <translation>faltaba algo en la fila</translation>
    </message>
    <message>
        <source>items made from a summary</source>
        <translation>productos sacados de un resumen</translation>
    </message>
    <message>
        <source>items only</source>
        <translation>solo productos</translation>
    </message>
    <message>
        <source>status not known, counted in no total</source>
        <translation>estado desconocido, no cuenta en ningún total</translation>
    </message>
    <message>
        <source>paid after it was cancelled</source>
        <translation>pagado después de cancelarse</translation>
    </message>
    <message>
        <source>Taobao order list</source>
        <translation>Lista de pedidos de Taobao</translation>
    </message>
    <message>
        <source>Taobao detail list</source>
        <translation>Lista de detalle de Taobao</translation>
    </message>
    <message>
        <source>Douyin orders</source>
        <translation>Pedidos de Douyin</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Local intake</source>
        <translation>Entrada local</translation>
    </message>
    <message>
        <source>Drop folder</source>
        <translation>Carpeta de entrega</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Rehearsal crowd</source>
        <translation>Público de ensayo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed name, then its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, nothing yet</source>
        <translation>%1, aún nada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feed and state, then how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>report</comment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <comment>report</comment>
        <translation>Ventas por día</translation>
    </message>
    <message>
        <source>Sales by product</source>
        <comment>report</comment>
        <translation>Ventas por producto</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>report</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Stock</source>
        <comment>report</comment>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>column</comment>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Order number</source>
        <comment>column</comment>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Buyer</source>
        <comment>column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>column</comment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>column</comment>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>column</comment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Shipping</source>
        <comment>column</comment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column: how an order ended</comment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>column</comment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column</comment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Claimed</source>
        <comment>column</comment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>column</comment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>column</comment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>column</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>column</comment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <comment>column</comment>
        <translation>Pedidos pagados</translation>
    </message>
    <message>
        <source>Unpaid orders</source>
        <comment>column</comment>
        <translation>Pedidos por pagar</translation>
    </message>
    <message>
        <source>Cancelled orders</source>
        <comment>column</comment>
        <translation>Pedidos cancelados</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>column</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Variant</source>
        <comment>column</comment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Order lines</source>
        <comment>column</comment>
        <translation>Renglones</translation>
    </message>
    <message>
        <source>Paid units</source>
        <comment>column</comment>
        <translation>Piezas pagadas</translation>
    </message>
    <message>
        <source>Paid goods</source>
        <comment>column: paid lines, before discounts and shipping</comment>
        <translation>Mercancía pagada</translation>
    </message>
    <message>
        <source>On air</source>
        <comment>column: for how long</comment>
        <translation>Al aire</translation>
    </message>
    <message>
        <source>Short units</source>
        <comment>column</comment>
        <translation>Piezas faltantes</translation>
    </message>
    <message>
        <source>On hand</source>
        <comment>column</comment>
        <translation>Existencia</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>column: by unpaid orders</comment>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column</comment>
        <translation>Vendidas</translation>
    </message>
    <message>
        <source>Low at</source>
        <comment>column</comment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column: of stock</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>level of stock</comment>
        <translation>agotado</translation>
    </message>
    <message>
        <source>low</source>
        <comment>level of stock</comment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>enough</source>
        <comment>level of stock</comment>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>of a report</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <comment>on a report</comment>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>page of pages</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>amount</comment>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>%n sin dato</numerusform>
            <numerusform>%n sin dato</numerusform>
        </translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>Counter sale · %1</source>
        <comment>time</comment>
        <translation>Venta de mostrador · %1</translation>
    </message>
    <message>
        <source>Unknown amounts</source>
        <comment>column: how many are missing in the sums</comment>
        <translation>Importes desconocidos</translation>
    </message>
    <message>
        <source>Packing</source>
        <comment>report</comment>
        <translation>Empaque</translation>
    </message>
    <message>
        <source>Bag</source>
        <comment>column</comment>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a thing to pack</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Units in the bag</source>
        <comment>column</comment>
        <translation>Unidades en la bolsa</translation>
    </message>
    <message>
        <source>Courier</source>
        <comment>column</comment>
        <translation>Paquetería</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <comment>column</comment>
        <translation>Número de guía</translation>
    </message>
    <message>
        <source>to pack</source>
        <comment>state of a thing</comment>
        <translation>por empacar</translation>
    </message>
    <message>
        <source>in the bag</source>
        <comment>state of a thing</comment>
        <translation>en la bolsa</translation>
    </message>
    <message>
        <source>handed over</source>
        <comment>state of a thing</comment>
        <translation>entregada</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>state of a thing</comment>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>take out again</source>
        <comment>state of a thing</comment>
        <translation>sacar de nuevo</translation>
    </message>
    <message>
        <source>Things: %1</source>
        <extracomment>on a label: how many things are in the bag</extracomment>
        <translation>Artículos: %1</translation>
    </message>
    <message>
        <source>Bags: %1</source>
        <extracomment>on a list: how many bags are on it</extracomment>
        <translation>Bolsas: %1</translation>
    </message>
    <message>
        <source>Packing list</source>
        <comment>printed page</comment>
        <translation>Lista de empaque</translation>
    </message>
    <message>
        <source>Work list</source>
        <comment>printed page</comment>
        <translation>Lista de trabajos</translation>
    </message>
    <message>
        <source>Hand-over to the courier</source>
        <comment>printed page</comment>
        <translation>Entrega a la paquetería</translation>
    </message>
    <message>
        <source>Pick-up list</source>
        <comment>printed page</comment>
        <translation>Lista de entregas en persona</translation>
    </message>
    <message>
        <source>Received, courier&apos;s signature:</source>
        <comment>printed page</comment>
        <translation>Recibido, firma de la paquetería:</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>printed page</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Calibration</source>
        <comment>printed page</comment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>The frame should stand %1 mm from the upper and from the left edge of the paper. Measure both, and enter in Setup how much is missing. A ruler of 100 mm must measure 100 mm: otherwise switch off “fit to page”.</source>
        <extracomment>%1: millimetres</extracomment>
        <translation>El marco debe quedar a %1 mm del borde superior y del izquierdo del papel. Mide ambos y escribe en Ajustes cuánto falta. La regla de 100 mm debe medir 100 mm: si no, apaga “ajustar a la página”.</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>un apartado</translation>
    </message>
    <message>
        <source>interest, no claim</source>
        <translation>interés, no apartado</translation>
    </message>
    <message>
        <source>takes it back</source>
        <translation>se arrepiente</translation>
    </message>
    <message>
        <source>wants to be next in line</source>
        <translation>quiere quedar en espera</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>plática</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>people say this word for other reasons too</source>
        <translation>esa palabra también se dice por otras razones</translation>
    </message>
    <message>
        <source>only a number</source>
        <translation>solo un número</translation>
    </message>
    <message>
        <source>the number of an item, or how many?</source>
        <translation>¿número del artículo o cantidad?</translation>
    </message>
    <message>
        <source>an unusual quantity</source>
        <translation>una cantidad poco común</translation>
    </message>
    <message>
        <source>words that are not known</source>
        <translation>palabras desconocidas</translation>
    </message>
    <message>
        <source>names two items</source>
        <translation>nombra dos artículos</translation>
    </message>
    <message>
        <source>names two quantities</source>
        <translation>nombra dos cantidades</translation>
    </message>
    <message>
        <source>said as a question</source>
        <translation>dicho como pregunta</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>dice que no</translation>
    </message>
    <message>
        <source>speaks of somebody else</source>
        <translation>habla de otra persona</translation>
    </message>
    <message>
        <source>perhaps later</source>
        <translation>tal vez después</translation>
    </message>
    <message>
        <source>only a plus sign</source>
        <translation>solo un signo de más</translation>
    </message>
    <message>
        <source>names an item that is not in the run order</source>
        <translation>nombra un artículo que no está en la escaleta</translation>
    </message>
    <message>
        <source>no item is named or on air</source>
        <translation>no nombra artículo ni hay uno al aire</translation>
    </message>
    <message>
        <source>says two things at once</source>
        <translation>dice dos cosas a la vez</translation>
    </message>
    <message>
        <source>wants another colour or size</source>
        <translation>quiere otro color o tamaño</translation>
    </message>
    <message>
        <source>no claims are taken for this item now</source>
        <translation>ahora no se reciben apartados de este artículo</translation>
    </message>
    <message>
        <source>this item, or the one before?</source>
        <translation>¿este artículo o el anterior?</translation>
    </message>
    <message>
        <source>more than one buyer may have</source>
        <translation>más de lo que puede llevar un comprador</translation>
    </message>
    <message>
        <source>only so many are left</source>
        <translation>solo quedan esos</translation>
    </message>
    <message>
        <source>sold out: goes in line</source>
        <translation>agotado: queda en espera</translation>
    </message>
    <message>
        <source>has one already: one more, or the same again?</source>
        <translation>ya tiene: ¿otro más o lo mismo repetido?</translation>
    </message>
    <message>
        <source>gives back what is held</source>
        <translation>suelta lo reservado</translation>
    </message>
    <message>
        <source>the flash price is used up</source>
        <translation>se acabó el precio relámpago</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Se arrepiente</translation>
    </message>
    <message>
        <source>Wants to be next in line</source>
        <translation>Quiere quedar en espera</translation>
    </message>
    <message>
        <source>Talk of what was bought or paid</source>
        <translation>Habla de lo comprado o pagado</translation>
    </message>
    <message>
        <source>Interest, no claim</source>
        <translation>Interés, no apartado</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Question words</source>
        <translation>Palabras de pregunta</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Claims, perhaps</source>
        <translation>Apartados, tal vez</translation>
    </message>
    <message>
        <source>Numbers (word=value)</source>
        <translation>Números (palabra=valor)</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Before an item&apos;s number</source>
        <translation>Antes del número del artículo</translation>
    </message>
    <message>
        <source>After an item&apos;s number</source>
        <translation>Después del número del artículo</translation>
    </message>
    <message>
        <source>Colours and sizes</source>
        <translation>Colores y tamaños</translation>
    </message>
    <message>
        <source>Words without meaning here</source>
        <translation>Palabras sin significado aquí</translation>
    </message>
    <message>
        <source>Comment read</source>
        <translation>Comentario leído</translation>
    </message>
    <message numerus="yes">
        <source>%n opened before the refund</source>
        <translation>
            <numerusform>%n abierto antes del reembolso</numerusform>
            <numerusform>%n abiertos antes del reembolso</numerusform>
        </translation>
    </message>
    <message>
        <source>This opening has no disclosure card yet.</source>
        <translation>Esta apertura aún no tiene tarjeta informativa.</translation>
    </message>
    <message>
        <source>The sale of openings is paused.</source>
        <translation>La venta de aperturas está en pausa.</translation>
    </message>
    <message>
        <source>Nothing was sold or shown. Write the card on the Stock page first.</source>
        <translation>No se vendió ni se mostró nada. Primero escribe la tarjeta en Inventario.</translation>
    </message>
    <message>
        <source>Nothing was sold. Switch the pause off at the opening table.</source>
        <translation>No se vendió nada. Quita la pausa en la mesa de apertura.</translation>
    </message>
    <message>
        <source>Changed: mussels of it were opened before, so decide what is owed</source>
        <translation>Cambió: ya se habían abierto mejillones, decide qué se debe</translation>
    </message>
    <message>
        <source>Openings</source>
        <comment>report</comment>
        <translation>Aperturas</translation>
    </message>
    <message>
        <source>Pearls by lot and grade</source>
        <comment>report</comment>
        <translation>Perlas por lote y grado</translation>
    </message>
    <message>
        <source>Work list</source>
        <comment>report</comment>
        <translation>Lista de trabajos</translation>
    </message>
    <message>
        <source>Opened at</source>
        <comment>column</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Mussel</source>
        <comment>column: which of how many</comment>
        <translation>Mejillón</translation>
    </message>
    <message>
        <source>Lot</source>
        <comment>column</comment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Grades</source>
        <comment>column</comment>
        <translation>Grados</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>column</comment>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Pearls</source>
        <comment>column</comment>
        <translation>Perlas</translation>
    </message>
    <message>
        <source>Best, mm</source>
        <comment>column</comment>
        <translation>Mejor, mm</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Made good</source>
        <comment>column: empty or dead mussels</comment>
        <translation>Repuestos</translation>
    </message>
    <message>
        <source>Mussels</source>
        <comment>column: taken from lots</comment>
        <translation>Mejillones</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column: how long it took</comment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>column</comment>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>column</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>result</comment>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>opened in place of another</source>
        <comment>result</comment>
        <translation>abierto en lugar de otro</translation>
    </message>
    <message>
        <source>done</source>
        <comment>work</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>work</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>asks to be next in line, but it is not sold out</source>
        <translation>pide ser el siguiente, pero aún no se agota</translation>
    </message>
    <message>
        <source>to be opened</source>
        <comment>state of mussels</comment>
        <translation>por abrir</translation>
    </message>
    <message>
        <source>others are in line before</source>
        <translation>hay otros antes en la fila</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>Kuaishou</translation>
    </message>
    <message>
        <source>WeChat Channels</source>
        <translation>WeChat Channels</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>Pinduoduo</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>Xiaohongshu</translation>
    </message>
    <message>
        <source>Kuaishou orders</source>
        <translation>Pedidos de Kuaishou</translation>
    </message>
    <message>
        <source>WeChat orders</source>
        <translation>Pedidos de WeChat</translation>
    </message>
    <message>
        <source>Pinduoduo orders</source>
        <translation>Pedidos de Pinduoduo</translation>
    </message>
    <message>
        <source>Xiaohongshu orders</source>
        <translation>Pedidos de Xiaohongshu</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Number of one item (sub-order)</source>
        <translation>Número de un artículo (subpedido)</translation>
    </message>
    <message>
        <source>Number of the whole basket</source>
        <translation>Número de toda la compra</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Estado del pedido</translation>
    </message>
    <message>
        <source>After-sale status</source>
        <translation>Estado de posventa</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>Fecha del pedido</translation>
    </message>
    <message>
        <source>Time of payment</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Time of shipping</source>
        <translation>Fecha de envío</translation>
    </message>
    <message>
        <source>Time of completion</source>
        <translation>Fecha de cierre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Variant of the item</source>
        <translation>Variante del artículo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Product number of the platform</source>
        <translation>Número de producto de la plataforma</translation>
    </message>
    <message>
        <source>Your own code</source>
        <translation>Tu propia clave</translation>
    </message>
    <message>
        <source>Your own code, second choice</source>
        <translation>Tu propia clave, segunda opción</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Importe de la línea</translation>
    </message>
    <message>
        <source>Items, before discounts and freight</source>
        <translation>Artículos, sin descuentos ni envío</translation>
    </message>
    <message>
        <source>To pay in all</source>
        <translation>Total por pagar</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Paid by the buyer</source>
        <translation>Pagado por el comprador</translation>
    </message>
    <message>
        <source>Discount of the platform</source>
        <translation>Descuento de la plataforma</translation>
    </message>
    <message>
        <source>Discount of the shop</source>
        <translation>Descuento de la tienda</translation>
    </message>
    <message>
        <source>Received by the shop</source>
        <translation>Recibido por la tienda</translation>
    </message>
    <message>
        <source>Refunded, whole order</source>
        <translation>Reembolsado, todo el pedido</translation>
    </message>
    <message>
        <source>Refunded, this item</source>
        <translation>Reembolsado, este artículo</translation>
    </message>
    <message>
        <source>Buyer&apos;s name on the platform</source>
        <translation>Nombre del comprador en la plataforma</translation>
    </message>
    <message>
        <source>Buyer&apos;s note</source>
        <translation>Nota del comprador</translation>
    </message>
    <message>
        <source>Name on the parcel</source>
        <translation>Nombre en el paquete</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Changed address</source>
        <translation>Dirección cambiada</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Municipio o distrito</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Host of the show</source>
        <translation>Quien presenta el en vivo</translation>
    </message>
    <message>
        <source>Cancelled, never paid</source>
        <translation>Cancelado, nunca pagado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Paid, partly shipped</source>
        <translation>Pagado, enviado en parte</translation>
    </message>
    <message>
        <source>Paid and shipped</source>
        <translation>Pagado y enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Paid, to be shipped</source>
        <translation>Pagado, por enviar</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>The columns of this file are not known. Say what they are, or choose an order export.</source>
        <translation>No se conocen las columnas de este archivo. Di qué son o elige un archivo de pedidos.</translation>
    </message>
    <message>
        <source>This computer cannot read the characters of the file. Save it as UTF-8.</source>
        <translation>Esta computadora no puede leer los caracteres del archivo. Guárdalo como UTF-8.</translation>
    </message>
    <message>
        <source>A password guards this file. Unpack it first, then import it.</source>
        <translation>Este archivo tiene contraseña. Descomprímelo primero y luego impórtalo.</translation>
    </message>
    <message>
        <source>This workbook is in the old .xls form or behind a password. Save it as .xlsx without a password, then import it.</source>
        <translation>Este libro está en el formato .xls antiguo o tiene contraseña. Guárdalo como .xlsx sin contraseña y luego impórtalo.</translation>
    </message>
    <message>
        <source>This part of the archive is no order list and was left out.</source>
        <translation>Esta parte del archivo comprimido no es una lista de pedidos y se omitió.</translation>
    </message>
    <message>
        <source>address not found</source>
        <translation>dirección no encontrada</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>answers too slowly</source>
        <translation>responde muy lento</translation>
    </message>
    <message>
        <source>cannot prove who it is</source>
        <translation>no puede probar quién es</translation>
    </message>
    <message>
        <source>has moved</source>
        <translation>se ha mudado</translation>
    </message>
    <message>
        <source>no shop there</source>
        <translation>ahí no hay tienda</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>key may not read orders</source>
        <translation>la clave no puede leer pedidos</translation>
    </message>
    <message>
        <source>blocks this computer</source>
        <translation>bloquea esta computadora</translation>
    </message>
    <message>
        <source>clocks differ</source>
        <translation>los relojes no coinciden</translation>
    </message>
    <message>
        <source>asks for patience</source>
        <translation>pide paciencia</translation>
    </message>
    <message>
        <source>has a fault of its own</source>
        <translation>tiene una falla propia</translation>
    </message>
    <message>
        <source>answer cannot be read</source>
        <translation>respuesta ilegible</translation>
    </message>
    <message>
        <source>too old a version</source>
        <translation>versión demasiado vieja</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin llavero</translation>
    </message>
    <message>
        <source>ledger cannot be written</source>
        <translation>no se puede escribir el libro</translation>
    </message>
    <message>
        <source>The shop answers and lets its orders be read.</source>
        <translation>La tienda responde y deja leer sus pedidos.</translation>
    </message>
    <message>
        <source>This address was not found. Check how it is written, and whether this computer has internet.</source>
        <translation>No se encontró esta dirección. Revisa cómo está escrita y si esta computadora tiene internet.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check it, or try without “https://”, or later.</source>
        <translation>Nada responde en esta dirección. Revísala, prueba sin “https://” o más tarde.</translation>
    </message>
    <message>
        <source>The shop took too long to answer. Try again in a minute.</source>
        <translation>La tienda tardó demasiado en responder. Intenta de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate does not prove that it is this shop, so the key was not sent. Whoever looks after the shop has to renew it.</source>
        <translation>El certificado de la tienda no prueba que sea esta tienda, así que no se envió la clave. Quien la administra tiene que renovarlo.</translation>
    </message>
    <message>
        <source>The shop lives at another address: %1. The key was not sent there. Enter that address if it is yours.</source>
        <translation>La tienda está en otra dirección: %1. La clave no se envió allí. Escribe esa dirección si es tuya.</translation>
    </message>
    <message>
        <source>There is a website, but no WooCommerce shop that answers. Check the address. In WordPress, permalinks must not be set to “Plain”.</source>
        <translation>Hay un sitio web, pero ninguna tienda WooCommerce responde. Revisa la dirección. En WordPress, los enlaces permanentes no deben estar en “Simple”.</translation>
    </message>
    <message>
        <source>The shop does not know this key and secret. Copy both again, or make a new key. The address must be written as the shop itself writes it.</source>
        <translation>La tienda no conoce esta clave y este secreto. Copia ambos de nuevo o crea otra clave. La dirección debe escribirse como la escribe la propia tienda.</translation>
    </message>
    <message>
        <source>The key is right, but it may not read orders. Make one with the permission “Read”, for a user who may manage orders.</source>
        <translation>La clave es correcta, pero no puede leer pedidos. Crea una con el permiso “Lectura”, para un usuario que pueda administrar pedidos.</translation>
    </message>
    <message>
        <source>Something in front of the shop, such as a security plugin, blocks this computer. Its owner has to allow the REST API.</source>
        <translation>Algo delante de la tienda, como un plugin de seguridad, bloquea esta computadora. Su dueño tiene que permitir la API REST.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the shop&apos;s differ by %n minute(s). Set the clock and try again.</source>
        <translation>
            <numerusform>El reloj de esta computadora y el de la tienda difieren en %n minuto. Ajusta el reloj e intenta de nuevo.</numerusform>
            <numerusform>El reloj de esta computadora y el de la tienda difieren en %n minutos. Ajusta el reloj e intenta de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has been asked too often. Try again in some minutes.</source>
        <translation>Se le ha preguntado demasiado a la tienda. Intenta de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The shop has a fault of its own. Try again later, or tell whoever looks after it.</source>
        <translation>La tienda tiene una falla propia. Intenta más tarde o avisa a quien la administra.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer broke off or cannot be read. Try again.</source>
        <translation>La respuesta de la tienda se cortó o no se puede leer. Intenta de nuevo.</translation>
    </message>
    <message>
        <source>This WooCommerce cannot say what has changed. It has to be version 5.8 or newer.</source>
        <translation>Este WooCommerce no puede decir qué ha cambiado. Tiene que ser la versión 5.8 o más nueva.</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <comment>minutes and seconds</comment>
        <translation>Próximo intento en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order report(s)</source>
        <translation>
            <numerusform>%n aviso de pedido</numerusform>
            <numerusform>%n avisos de pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repetido</numerusform>
            <numerusform>%n repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of order</source>
        <translation>
            <numerusform>%n fuera de orden</numerusform>
            <numerusform>%n fuera de orden</numerusform>
        </translation>
    </message>
    <message>
        <source>last one %1 late</source>
        <comment>minutes and seconds</comment>
        <translation>el último, %1 tarde</translation>
    </message>
    <message>
        <source>No word from %1 to %2; what came meanwhile has been read.</source>
        <translation>Sin noticias de %1 a %2; lo que llegó entretanto ya se leyó.</translation>
    </message>
    <message>
        <source>No word since %1.</source>
        <translation>Sin noticias desde %1.</translation>
    </message>
    <message>
        <source>Here, not looked at</source>
        <translation>Llegó, sin revisar</translation>
    </message>
    <message>
        <source>On the shelf again</source>
        <translation>Otra vez en el estante</translation>
    </message>
    <message>
        <source>Cannot be sold again</source>
        <translation>Ya no se puede vender</translation>
    </message>
    <message>
        <source>Stays with the buyer</source>
        <translation>Se lo queda el comprador</translation>
    </message>
    <message>
        <source>was held, and taken back</source>
        <translation>estuvo apartado y se deshizo</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Returns</source>
        <comment>report</comment>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column</comment>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>return</comment>
        <translation>esperado</translation>
    </message>
    <message>
        <source>from a room that nobody has called yours</source>
        <translation>de una sala que nadie ha dicho que es tuya</translation>
    </message>
    <message>
        <source>This server was not found. Check how it is written, and whether this computer has internet.</source>
        <translation>No se encontró este servidor. Revisa cómo está escrito y si esta computadora tiene internet.</translation>
    </message>
    <message>
        <source>Nothing answers there. Check that the other program runs and that the address is right. It is tried again by itself.</source>
        <translation>Nada responde allí. Revisa que el otro programa esté abierto y que la dirección sea correcta. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>It took too long to answer. It is tried again by itself.</source>
        <translation>Tardó demasiado en responder. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check its name, its port and whether it is encrypted.</source>
        <translation>El servidor no puede demostrar quién es. Revisa su nombre, su puerto y si es cifrado.</translation>
    </message>
    <message>
        <source>This chat is not there, or lets nobody in. Check the name of the channel.</source>
        <translation>Este chat no existe o no deja entrar a nadie. Revisa el nombre del canal.</translation>
    </message>
    <message>
        <source>The server does not let this computer in. Check server and port; a server that asks for a password cannot be read.</source>
        <translation>El servidor no deja entrar a esta computadora. Revisa servidor y puerto; un servidor que pide contraseña no se puede leer.</translation>
    </message>
    <message>
        <source>Another program uses this port. Choose another one in the section Ways in, and paste the new address.</source>
        <translation>Otro programa usa este puerto. Elige otro en la sección Entradas y pega la nueva dirección.</translation>
    </message>
    <message>
        <source>The server has a fault of its own. It is tried again by itself.</source>
        <translation>El servidor tiene una falla propia. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>What comes cannot be read. Check that this is the address of a comment tool.</source>
        <translation>Lo que llega no se puede leer. Revisa que sea la dirección de una herramienta de comentarios.</translation>
    </message>
    <message>
        <source>Its permission has ended. Connect it again in the section Online shops.</source>
        <translation>Su permiso terminó. Conéctala de nuevo en la sección Tiendas en línea.</translation>
    </message>
    <message numerus="yes">
        <source>Its permission ends in %n hour(s). Connect it again before.</source>
        <translation>
            <numerusform>Su permiso termina en %n hora. Conéctala de nuevo antes.</numerusform>
            <numerusform>Su permiso termina en %n horas. Conéctala de nuevo antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some came from a room that nobody has called yours. Say so in the section Comments.</source>
        <translation>Algunos vinieron de una sala que nadie ha dicho que es tuya. Dilo en la sección Comentarios.</translation>
    </message>
    <message>
        <source>Some came faster than they could be taken and are lost. Check whether two programs send the same.</source>
        <translation>Algunos llegaron más rápido de lo que se podían recibir y se perdieron. Revisa si dos programas mandan lo mismo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>gap</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>gap</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>figure of a feed</comment>
        <translation>Última noticia</translation>
    </message>
    <message>
        <source>Lag, min:s</source>
        <comment>figure of a feed</comment>
        <translation>Retraso, min:s</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>figure of a feed</comment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figure of a feed</comment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Repeated</source>
        <comment>figure of a feed</comment>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Out of order</source>
        <comment>figure of a feed</comment>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>figure of a feed</comment>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <comment>figure of a feed</comment>
        <translation>Otras salas</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>figure of a feed</comment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Last gap</source>
        <comment>figure of a feed</comment>
        <translation>Último hueco</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>figure of a feed</comment>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>minutes and seconds</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Permission until</source>
        <comment>figure of a feed</comment>
        <translation>Permiso hasta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>platform, name of a room</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ours: its comments become claims</source>
        <translation>nuestra: sus comentarios se vuelven apartados</translation>
    </message>
    <message>
        <source>not ours: its comments are left out, its orders belong to no show</source>
        <translation>no es nuestra: sus comentarios se dejan fuera y sus pedidos no son de ningún en vivo</translation>
    </message>
    <message>
        <source>nobody has said yet: its claims wait for you</source>
        <translation>nadie lo ha dicho aún: sus apartados te esperan</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a new room. Its claims wait for you until you say whose it is.</source>
        <comment>platform: room</comment>
        <translation>%1 es una sala nueva. Sus apartados te esperan hasta que digas de quién es.</translation>
    </message>
    <message>
        <source>It is ours</source>
        <comment>of a room</comment>
        <translation>Es nuestra</translation>
    </message>
    <message>
        <source>no answer %1–%2, read since</source>
        <comment>times</comment>
        <translation>sin respuesta %1–%2, leído después</translation>
    </message>
    <message numerus="yes">
        <source>off %1–%2, %n min gap not closed</source>
        <comment>times</comment>
        <translation>
            <numerusform>apagado %1–%2, hueco de %n min sin cerrar</numerusform>
            <numerusform>apagado %1–%2, hueco de %n min sin cerrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %1–%2, %n min</source>
        <comment>times</comment>
        <translation>
            <numerusform>en silencio %1–%2, %n min</numerusform>
            <numerusform>en silencio %1–%2, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer %1–%2, %n min gap not closed</source>
        <comment>times</comment>
        <translation>
            <numerusform>sin respuesta %1–%2, hueco de %n min sin cerrar</numerusform>
            <numerusform>sin respuesta %1–%2, hueco de %n min sin cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>export of %1 missing: import it</source>
        <translation>falta la exportación de %1: impórtala</translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <comment>time</comment>
        <translation>completo hasta las %1</translation>
    </message>
    <message>
        <source>last word %1; it promises nothing</source>
        <comment>time</comment>
        <translation>última noticia a las %1; no promete nada</translation>
    </message>
    <message>
        <source>said nothing in this show</source>
        <translation>no dijo nada en este en vivo</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdido</numerusform>
            <numerusform>%n perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from another room</source>
        <translation>
            <numerusform>%n de otra sala</numerusform>
            <numerusform>%n de otra sala</numerusform>
        </translation>
    </message>
    <message>
        <source>No source was on: everything in this show was typed in by hand.</source>
        <translation>No había ninguna fuente encendida: todo en este en vivo se escribió a mano.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>No se sabe de nada que falte.</translation>
    </message>
    <message>
        <source>Not everything is certain:</source>
        <translation>No todo es seguro:</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for your decision.</source>
        <translation>
            <numerusform>%n comentario espera tu decisión.</numerusform>
            <numerusform>%n comentarios esperan tu decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their product.</source>
        <translation>
            <numerusform>%n pedido espera su producto.</numerusform>
            <numerusform>%n pedidos esperan su producto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alipay statement</source>
        <translation>Estado de Alipay</translation>
    </message>
    <message>
        <source>Alipay account</source>
        <translation>Cuenta de Alipay</translation>
    </message>
    <message>
        <source>Taobao payouts</source>
        <translation>Pagos de Taobao</translation>
    </message>
    <message>
        <source>Douyin payouts</source>
        <translation>Pagos de Douyin</translation>
    </message>
    <message>
        <source>Kuaishou payouts</source>
        <translation>Pagos de Kuaishou</translation>
    </message>
    <message>
        <source>Kuaishou account</source>
        <translation>Cuenta de Kuaishou</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation>Cuenta de WeChat</translation>
    </message>
    <message>
        <source>Xiaohongshu payouts</source>
        <translation>Pagos de Xiaohongshu</translation>
    </message>
    <message>
        <source>TikTok Shop payouts</source>
        <translation>Pagos de TikTok Shop</translation>
    </message>
    <message>
        <source>Shopify payouts</source>
        <translation>Pagos de Shopify</translation>
    </message>
    <message>
        <source>Mercado Pago payouts</source>
        <translation>Pagos de Mercado Pago</translation>
    </message>
    <message>
        <source>The statement&apos;s own totals are more or less than its lines: a part of it is missing. Download it again.</source>
        <translation>Los totales del estado de cuenta no coinciden con sus líneas: falta una parte. Descárgalo otra vez.</translation>
    </message>
    <message>
        <source>This line is known from another statement with other amounts. Look it up on the platform.</source>
        <translation>Esta línea aparece en otro estado de cuenta con otros montos. Revísala en la plataforma.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <comment>report</comment>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: of orders or comments</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>column: how a source brings its orders</comment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>column</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <comment>column</comment>
        <translation>Completo hasta</translation>
    </message>
    <message>
        <source>Last word</source>
        <comment>column</comment>
        <translation>Última noticia</translation>
    </message>
    <message>
        <source>Gaps not closed</source>
        <comment>column</comment>
        <translation>Huecos abiertos</translation>
    </message>
    <message>
        <source>Time of these</source>
        <comment>column: of gaps</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Gaps closed</source>
        <comment>column</comment>
        <translation>Huecos cerrados</translation>
    </message>
    <message>
        <source>Silences</source>
        <comment>column</comment>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column</comment>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Repeated</source>
        <comment>column</comment>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Out of order</source>
        <comment>column</comment>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>column</comment>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <comment>column</comment>
        <translation>Otras salas</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column</comment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>column</comment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>sent to us</source>
        <comment>way of a source</comment>
        <translation>nos lo mandan</translation>
    </message>
    <message>
        <source>asked by us</source>
        <comment>way of a source</comment>
        <translation>lo pedimos</translation>
    </message>
    <message>
        <source>files</source>
        <comment>way of a source</comment>
        <translation>archivos</translation>
    </message>
    <message>
        <source>comments</source>
        <comment>way of a source</comment>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>complete</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>complete</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>export</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>empty, made good</source>
        <comment>result</comment>
        <translation>vacío, repuesto</translation>
    </message>
    <message>
        <source>dead, made good</source>
        <comment>result</comment>
        <translation>muerto, repuesto</translation>
    </message>
    <message>
        <source>empty, counts</source>
        <comment>result</comment>
        <translation>vacío, cuenta</translation>
    </message>
    <message>
        <source>dead, counts</source>
        <comment>result</comment>
        <translation>muerto, cuenta</translation>
    </message>
    <message>
        <source>Settlement by order</source>
        <comment>report</comment>
        <translation>Liquidación por pedido</translation>
    </message>
    <message>
        <source>Payouts by day</source>
        <comment>report</comment>
        <translation>Pagos por día</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a payout</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>column: how old</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>column: amount</comment>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column: before fees, after refunds</comment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>column</comment>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>column: after fees</comment>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Accepted, because</source>
        <comment>column</comment>
        <translation>Aceptado porque</translation>
    </message>
    <message>
        <source>Income</source>
        <comment>column</comment>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>To the bank</source>
        <comment>column</comment>
        <translation>Al banco</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>todavía no toca</translation>
    </message>
    <message>
        <source>no statement of that time</source>
        <translation>falta el estado de cuenta de esas fechas</translation>
    </message>
    <message>
        <source>the rest is not due yet</source>
        <translation>el resto todavía no toca</translation>
    </message>
    <message>
        <source>refund not taken yet</source>
        <translation>reembolso aún no descontado</translation>
    </message>
    <message>
        <source>refund taken that no list tells</source>
        <translation>reembolso descontado que no está en los pedidos</translation>
    </message>
    <message>
        <source>not explained by the statement</source>
        <translation>sin explicación en el estado de cuenta</translation>
    </message>
    <message>
        <source>fees higher than usual</source>
        <translation>comisiones más altas de lo normal</translation>
    </message>
    <message>
        <source>less than due</source>
        <translation>menos de lo debido</translation>
    </message>
    <message>
        <source>more than due</source>
        <translation>más de lo debido</translation>
    </message>
    <message>
        <source>not paid, says the order list</source>
        <translation>sin pagar, según los pedidos</translation>
    </message>
    <message>
        <source>the platform added to a discount</source>
        <translation>la plataforma aportó a un descuento</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>otra moneda</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>payout</comment>
        <translation>Cuadra</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>difference of a payout</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>payout</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Partly paid out</source>
        <translation>Pago parcial</translation>
    </message>
    <message>
        <source>Not known how much</source>
        <comment>payout</comment>
        <translation>Monto esperado desconocido</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>payout</comment>
        <translation>No cuadra</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>payout</comment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Order unknown</source>
        <translation>Pedido desconocido</translation>
    </message>
    <message>
        <source>Commission of the platform</source>
        <translation>Comisión de la plataforma</translation>
    </message>
    <message>
        <source>Commission of the host or promoter</source>
        <translation>Comisión del presentador o promotor</translation>
    </message>
    <message>
        <source>Commission of a partner</source>
        <translation>Comisión de un socio</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Cargo por servicio</translation>
    </message>
    <message>
        <source>Payment fee</source>
        <translation>Comisión por cobro</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Insurance of returns</source>
        <translation>Seguro de devoluciones</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Other deductions</source>
        <translation>Otros descuentos</translation>
    </message>
    <message>
        <source>Not explained by the statement</source>
        <translation>Sin explicación en el estado de cuenta</translation>
    </message>
    <message>
        <source>Income</source>
        <comment>line of a statement</comment>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Refund</source>
        <comment>line of a statement</comment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>line of a statement</comment>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>To your bank</source>
        <comment>line of a statement</comment>
        <translation>A tu banco</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>line of a statement</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>as the platform&apos;s order list says</source>
        <translation>según los pedidos de la plataforma</translation>
    </message>
    <message>
        <source>what the buyer paid and the platform added, less refunds</source>
        <translation>lo que pagó el comprador más lo que puso la plataforma, menos reembolsos</translation>
    </message>
    <message>
        <source>no order list tells it</source>
        <translation>ningún pedido lo dice</translation>
    </message>
    <message>
        <source>You accepted the difference of %1, because: %2</source>
        <translation>Aceptaste la diferencia de %1, porque: %2</translation>
    </message>
    <message>
        <source>%1 came for an order that is not here. Import the order list of that time.</source>
        <translation>Llegaron %1 por un pedido que no está aquí. Importa los pedidos de esas fechas.</translation>
    </message>
    <message>
        <source>%1 came. No order list here tells how much it should be. Import the order list of %2.</source>
        <translation>Llegaron %1. Ningún pedido de aquí dice cuánto debía ser. Importa los pedidos de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come yet. After %n day(s) that is usual for %1.</source>
        <translation>
            <numerusform>Todavía no llega nada. Después de %n día es normal en %1.</numerusform>
            <numerusform>Todavía no llega nada. Después de %n días es normal en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come yet, and no statement of %1 here reaches far enough. Bring in its newest one.</source>
        <translation>Todavía no llega nada, y ningún estado de cuenta de %1 alcanza hasta esa fecha. Trae el más reciente.</translation>
    </message>
    <message>
        <source>%1 came, and %2 is still to come. That is usual so far.</source>
        <translation>Llegaron %1 y faltan %2. Por ahora es normal.</translation>
    </message>
    <message>
        <source>Paid out in full. You gave %1 back, which the platform has not taken yet.</source>
        <translation>Se pagó completo. Devolviste %1, que la plataforma aún no descuenta.</translation>
    </message>
    <message>
        <source>The platform took back %1 for a refund that no order list here tells of. Look at the order&apos;s after-sales page, or import a newer order list.</source>
        <translation>La plataforma descontó %1 por un reembolso que no está en los pedidos de aquí. Revisa la página de posventa del pedido o importa pedidos más recientes.</translation>
    </message>
    <message>
        <source>The statement paid out less than its own columns come to. Ask the platform what was taken.</source>
        <translation>El estado de cuenta pagó menos de lo que suman sus columnas. Pregunta a la plataforma qué descontó.</translation>
    </message>
    <message>
        <source>The platform took %1 in fees. For %2 about %3 would be usual. Ask the platform why.</source>
        <translation>La plataforma cobró %1 de comisiones. En %2 lo normal sería cerca de %3. Pregunta por qué.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come after %n day(s), though newer orders of %1 are paid out. Ask the platform about this order.</source>
        <translation>
            <numerusform>No llega nada después de %n día, aunque %1 ya pagó pedidos más nuevos. Pregunta por este pedido.</numerusform>
            <numerusform>No llega nada después de %n días, aunque %1 ya pagó pedidos más nuevos. Pregunta por este pedido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 too little came. Ask the platform for the rest.</source>
        <translation>Faltan %1. Pide el resto a la plataforma.</translation>
    </message>
    <message>
        <source>%1 more came than was due. It can be a subsidy; else the platform may take it back.</source>
        <translation>Llegaron %1 de más. Puede ser un subsidio; si no, la plataforma puede descontarlo.</translation>
    </message>
    <message>
        <source>%1 came, but the order list here says that nobody paid. Import a newer order list.</source>
        <translation>Llegaron %1, pero según los pedidos de aquí nadie pagó. Importa pedidos más recientes.</translation>
    </message>
    <message>
        <source>All of it came, and %1 more: what the platform added to a discount.</source>
        <translation>Llegó todo, y %1 más: lo que la plataforma aportó a un descuento.</translation>
    </message>
    <message>
        <source>The statement is in another currency than the order. The two cannot be compared.</source>
        <translation>El estado de cuenta está en otra moneda que el pedido. No se pueden comparar.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No se debe nada.</translation>
    </message>
    <message>
        <source>All of it came: %1 before fees, %2 after them.</source>
        <translation>Llegó todo: %1 antes de comisiones, %2 después.</translation>
    </message>
    <message>
        <source>Alipay for merchants → Reconciliation → Account details (账务明细) → download</source>
        <translation>Alipay para comercios → Conciliación → Detalle de la cuenta (账务明细) → descargar</translation>
    </message>
    <message>
        <source>Doudian (抖店) → Funds → Account movements (动账明细) → export</source>
        <translation>Doudian (抖店) → Fondos → Movimientos (动账明细) → exportar</translation>
    </message>
    <message>
        <source>Kuaishou shop → Funds → Settled orders (结算明细) → export</source>
        <translation>Tienda de Kuaishou → Fondos → Pedidos liquidados (结算明细) → exportar</translation>
    </message>
    <message>
        <source>WeChat shop (微信小店) → Funds → Account flow (资金流水) → download</source>
        <translation>Tienda de WeChat (微信小店) → Fondos → Movimientos (资金流水) → descargar</translation>
    </message>
    <message>
        <source>Xiaohongshu Qianfan (千帆) → Funds → Settlement details (结算明细) → export</source>
        <translation>Qianfan de Xiaohongshu (千帆) → Fondos → Detalle de liquidación (结算明细) → exportar</translation>
    </message>
    <message>
        <source>Seller Center → Finance → Statements → export</source>
        <translation>Seller Center → Finanzas → Estados de cuenta → exportar</translation>
    </message>
    <message>
        <source>Admin → Finance → Payouts → Transactions → export</source>
        <translation>Panel → Finanzas → Pagos → Transacciones → exportar</translation>
    </message>
    <message>
        <source>Mercado Pago → Reports → Account money → download as CSV</source>
        <translation>Mercado Pago → Reportes → Dinero en cuenta → descargar en CSV</translation>
    </message>
    <message>
        <source>needs your permission again</source>
        <translation>necesita tu permiso otra vez</translation>
    </message>
    <message>
        <source>chat not there</source>
        <translation>el chat no existe</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>no deja entrar</translation>
    </message>
    <message>
        <source>port is taken</source>
        <translation>el puerto está ocupado</translation>
    </message>
    <message>
        <source>Your permission ends at %1. Renew it with “New key” before that.</source>
        <translation>Tu permiso termina el %1. Renuévalo antes con “Clave nueva”.</translation>
    </message>
    <message>
        <source>No shop has given this app its permission. Open the app&apos;s authorisation link as the seller.</source>
        <translation>Ninguna tienda le ha dado permiso a esta app. Abre el enlace de autorización de la app con la cuenta del vendedor.</translation>
    </message>
    <message>
        <source>There is no Shopify shop at this address. Enter the one that ends in .myshopify.com.</source>
        <translation>En esta dirección no hay ninguna tienda de Shopify. Escribe la que termina en .myshopify.com.</translation>
    </message>
    <message>
        <source>Mercado Libre does not know this seller. Give your permission again.</source>
        <translation>Mercado Libre no conoce a este vendedor. Da tu permiso otra vez.</translation>
    </message>
    <message>
        <source>The shop does not know this app, or its secret or access token is wrong. Copy them again from the app&apos;s page.</source>
        <translation>La tienda no conoce esta app, o su secreto o token de acceso no es correcto. Cópialos de nuevo de la página de la app.</translation>
    </message>
    <message>
        <source>This app is not known, or the secret is not its own. Copy both again from the app&apos;s page.</source>
        <translation>No existe esta app, o la clave secreta no es suya. Copia ambas de nuevo de la página de la app.</translation>
    </message>
    <message>
        <source>The app may not read this shop&apos;s orders. Give it the permission “read_orders” and install it in this shop again.</source>
        <translation>La app no puede leer los pedidos de esta tienda. Dale el permiso “read_orders” e instálala otra vez en esta tienda.</translation>
    </message>
    <message>
        <source>The app may not read orders. Give it that permission on its page, then allow it again as the seller.</source>
        <translation>La app no puede leer pedidos. Dale ese permiso en su página y acepta de nuevo con la cuenta del vendedor.</translation>
    </message>
    <message>
        <source>The shop is locked or frozen. Its owner has to see to that in Shopify.</source>
        <translation>La tienda está bloqueada o congelada. Su dueño tiene que resolverlo en Shopify.</translation>
    </message>
    <message>
        <source>The permission has ended, or was used already. Give it again: open the permission page, allow it and copy the new address here. No order is lost; reading goes on where it was.</source>
        <translation>El permiso terminó o ya se usó. Dalo otra vez: abre la página de permiso, acepta y copia aquí la dirección nueva. No se pierde ningún pedido; la lectura sigue donde iba.</translation>
    </message>
    <message>
        <source>%1 has changed since this program was made. A newer version of the program is needed.</source>
        <translation>%1 cambió después de hacerse este programa. Hace falta una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>%1 answers and lets its orders be read.</source>
        <translation>%1 responde y deja leer sus pedidos.</translation>
    </message>
    <message>
        <source>No word from %1 to %2; what was written meanwhile is not known.</source>
        <translation>Sin noticias de %1 a %2; no se sabe qué se escribió entretanto.</translation>
    </message>
    <message>
        <source>Posted comments</source>
        <translation>Comentarios recibidos</translation>
    </message>
    <message>
        <source>Twitch or IRC chat</source>
        <translation>Chat de Twitch o IRC</translation>
    </message>
    <message>
        <source>Comment tool</source>
        <translation>Herramienta de comentarios</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>export</comment>
        <translation>importada</translation>
    </message>
    <message>
        <source>This folder is not there: %1. Choose another in Setup, “Ways in”.</source>
        <translation>Esta carpeta no está: %1. Elige otra en Ajustes, “Entradas”.</translation>
    </message>
    <message>
        <source>The local intake is not running: its secret is not in the keychain. Make a new one in Setup, “Ways in”.</source>
        <translation>La entrada local no está activa: su secreto no está en el llavero. Crea uno nuevo en Ajustes, “Entradas”.</translation>
    </message>
    <message>
        <source>The local intake is not running: another program uses port %1. Choose another in Setup, “Ways in”.</source>
        <translation>La entrada local no está activa: otro programa usa el puerto %1. Elige otro en Ajustes, “Entradas”.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>The app may not read orders, or not returns and refunds. Give it both permissions on its page, then allow it again as the seller.</source>
        <translation>La app no puede leer pedidos, o no puede leer devoluciones y reembolsos. Dale los dos permisos en su página y autorízala otra vez como vendedor.</translation>
    </message>
    <message>
        <source>What buyers get back cannot be read. Give the app the permission for returns and refunds on its page, then allow it again as the seller.</source>
        <translation>No se puede leer lo que se devuelve a los compradores. Dale a la app el permiso de devoluciones y reembolsos en su página y autorízala otra vez como vendedor.</translation>
    </message>
    <message>
        <source>What buyers get back could not be read just now. It is asked for again with the orders.</source>
        <translation>En este momento no se pudo leer lo que se devuelve a los compradores. Se vuelve a pedir junto con los pedidos.</translation>
    </message>
    <message>
        <source>The file was written by an older version of Kaibang.</source>
        <translation>El archivo lo escribió una versión anterior de Kaibang.</translation>
    </message>
    <message>
        <source>It was not touched. Open it in the window once: a copy is kept, and it is brought forward.</source>
        <translation>No se tocó. Ábralo una vez en la ventana: se guarda una copia y se actualiza.</translation>
    </message>
    <message>
        <source>The clock of %1 and this computer&apos;s are more than five minutes apart. Its orders are taken, its comments are not. Let both set their clocks by the internet.</source>
        <extracomment>names of the programs or devices that send</extracomment>
        <translation>grabación o clip recuperado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between senders</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No show was started in these days. Start one in Kaibang, or choose other days with %1 and %2.</source>
        <extracomment>%1 and %2: options of the command line</extracomment>
        <translation>En esos días no empezó ningún show. Empieza uno en Kaibang o elige otros días con %1 y %2.</translation>
    </message>
    <message>
        <source>This file has no line in the trail: Kaibang is open, or the ledger is an older one. Close Kaibang, or open the ledger in it once, and write the file again.</source>
        <translation>Este archivo no tiene línea en la bitácora: Kaibang está abierto o el libro es de una versión anterior. Cierra Kaibang, o abre el libro en él una vez, y escribe el archivo de nuevo.</translation>
    </message>
</context>
</TS>
