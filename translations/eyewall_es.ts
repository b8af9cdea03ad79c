<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BodyContent</name>
    <message>
        <source>The body is coded with “%1”, which cannot be decoded here.</source>
        <translation>El cuerpo está codificado con «%1», que aquí no se puede decodificar.</translation>
    </message>
    <message>
        <source>The body is coded with %1: this is too little of it to decode.</source>
        <translation>El cuerpo está codificado con %1: hay demasiado poco para decodificarlo.</translation>
    </message>
    <message>
        <source>The body is coded with %1 and cannot be decoded.</source>
        <translation>El cuerpo está codificado con %1 y no se puede decodificar.</translation>
    </message>
    <message>
        <source>The recording had no room for these %1; they were delivered all the same.</source>
        <translation>La grabación no tenía sitio para estos %1; aun así se entregaron.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vacío.</translation>
    </message>
    <message>
        <source>These %1 were not recorded.</source>
        <translation>Estos %1 no se grabaron.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were recorded.</source>
        <translation>Solo se grabaron los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>%1, %2 → more than %3</source>
        <extracomment>As in: gzip, 18 kB → 64 kB</extracomment>
        <translation>%1, %2 → más de %3</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Only the first %1 of it were decoded.</source>
        <translation>Solo se decodificaron sus primeros %1.</translation>
    </message>
    <message>
        <source>Its coding is damaged, or has no end: this is what can be read.</source>
        <translation>Su codificación está dañada o no tiene fin: esto es lo que se puede leer.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2, coded with %3, were recorded: this is what they hold.</source>
        <translation>Solo se registraron los primeros %1 de %2, codificados con %3: esto es lo que contienen.</translation>
    </message>
    <message>
        <source>Its type says JSON, but it is none: %1 at byte %2.</source>
        <translation>Su tipo dice JSON, pero no lo es: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>Its charset “%1” cannot be read here.</source>
        <translation>Su juego de caracteres «%1» no se puede leer aquí.</translation>
    </message>
    <message>
        <source>Not all of it is %1: the rest is shown as %2.</source>
        <translation>No todo está en %1: el resto se muestra como %2.</translation>
    </message>
</context>
<context>
    <name>BodyFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>Se guardaron %1 como «%2».</translation>
    </message>
    <message>
        <source>Saved the first %1 of %2 as “%3”: the rest was not recorded.</source>
        <translation>Se guardaron los primeros %1 de %2 como «%3»: el resto no se grabó.</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Guardar cuerpo</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Type JSON, for example {&quot;type&quot;:&quot;chat&quot;}.</source>
        <translation>Escriba JSON, por ejemplo {&quot;type&quot;:&quot;chat&quot;}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not JSON at %1: %2.</source>
        <translation>No es JSON en %1: %2.</translation>
    </message>
    <message>
        <source>Type hex digits (7f 45 4c 46) or Base64 (f0VMRg==).</source>
        <translation>Escriba dígitos hexadecimales (7f 45 4c 46) o Base64 (f0VMRg==).</translation>
    </message>
    <message>
        <source>%1 hex digits: a byte has two, one is missing.</source>
        <translation>%1 dígitos hexadecimales: un byte tiene dos, falta uno.</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Neither hex digits (7f 45 4c 46) nor Base64 (f0VMRg==).</source>
        <translation>Ni dígitos hexadecimales (7f 45 4c 46) ni Base64 (f0VMRg==).</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes, these are %2.</source>
        <translation>Un ping lleva como máximo %1 bytes, estos son %2.</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>“%1” is no hex digit.</source>
        <translation>«%1» no es un dígito hexadecimal.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>TLS agreed on, resumed from before: %1</source>
        <translation>TLS acordado, sesión reanudada: %1</translation>
    </message>
    <message>
        <source>TLS agreed on: %1</source>
        <translation>TLS acordado: %1</translation>
    </message>
    <message>
        <source>Became %1</source>
        <translation>Pasó a %1</translation>
    </message>
    <message>
        <source>Became %1 at %2</source>
        <translation>Pasó a %1 en %2</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Abierta por %1</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Puerto local</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Answers of 5xx</source>
        <translation>Respuestas 5xx</translation>
    </message>
    <message>
        <source>Messages in, out</source>
        <translation>Mensajes entrantes, salientes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bytes in, out</source>
        <translation>Bytes entrantes, salientes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
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
        <source>Subprotocol</source>
        <translation>Subprotocolo</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Ping RTT</source>
        <translation>RTT del ping</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>RTT del kernel</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>Mensajes perdidos</translation>
    </message>
    <message>
        <source>Their names were not seen: %1</source>
        <translation>Nombres no observados: %1</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>Y más: %1</translation>
    </message>
    <message>
        <source>It listens to no topic.</source>
        <translation>No escucha ningún tema.</translation>
    </message>
    <message>
        <source>It listened to no topic.</source>
        <translation>No escuchaba ningún tema.</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1: %2 como %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Compression of received</source>
        <translation>Compresión de lo recibido</translation>
    </message>
    <message>
        <source>Compression of sent</source>
        <translation>Compresión de lo enviado</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source># The body of %1 was recorded in part only: put the whole of it into body.bin first.</source>
        <translation># El cuerpo de %1 solo se grabó en parte: póngalo antes completo en body.bin.</translation>
    </message>
    <message>
        <source># A terminal would not take the body of %1 unchanged: save it as body.bin first.</source>
        <translation># Una terminal alteraría el cuerpo de %1: guárdelo antes como body.bin.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Requests have no “%1”. Use it on: %2.</source>
        <translation>Las peticiones no tienen «%1». Úselo en: %2.</translation>
    </message>
    <message>
        <source>Connections have no “%1”. Use it on: %2.</source>
        <translation>Las conexiones no tienen «%1». Úselo en: %2.</translation>
    </message>
    <message>
        <source>Messages have no “%1”. Use it on: %2.</source>
        <translation>Los mensajes no tienen «%1». Úselo en: %2.</translation>
    </message>
    <message>
        <source>Topics have no “%1”. Use it on: %2.</source>
        <translation>Los temas no tienen «%1». Úselo en: %2.</translation>
    </message>
    <message>
        <source>Log entries have no “%1”. Use it on: %2.</source>
        <translation>Las entradas del registro no tienen «%1». Úselo en: %2.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>El filtro tiene más de %1 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>More than %1 brackets stand inside one another. Write it with fewer.</source>
        <translation>Hay más de %1 paréntesis anidados. Escríbalo con menos.</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms. Take some away.</source>
        <translation>El filtro tiene más de %1 términos. Quite algunos.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the text.</source>
        <translation>Estas comillas no están cerradas. Escriba otras detrás del texto.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write %1 behind what belongs together.</source>
        <translation>Este paréntesis no está cerrado. Escriba %1 detrás de lo que va junto.</translation>
    </message>
    <message>
        <source>No bracket is open here. Take this one away.</source>
        <translation>Aquí no hay ningún paréntesis abierto. Quite este.</translation>
    </message>
    <message>
        <source>Nothing is in these brackets. Write a word into them.</source>
        <translation>Estos paréntesis están vacíos. Escriba una palabra dentro.</translation>
    </message>
    <message>
        <source>Something is missing in front of “%1”. Write a word there.</source>
        <translation>Falta algo delante de «%1». Escriba ahí una palabra.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”. Write a word there.</source>
        <translation>Falta algo detrás de «%1». Escriba ahí una palabra.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”. Write for example %2.</source>
        <translation>Falta un valor detrás de «%1». Escriba por ejemplo %2.</translation>
    </message>
    <message>
        <source>There is no key “%1”. To look for the text, put it in quotation marks: &quot;%2&quot;.</source>
        <translation>No existe la clave «%1». Para buscar el texto, póngalo entre comillas: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>No existe la clave «%1». ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no code “%1”. These are known: %2.</source>
        <translation>No existe el código «%1». Códigos conocidos: %2.</translation>
    </message>
    <message>
        <source>This table can only be searched for words. Put it in quotation marks: &quot;%1&quot;.</source>
        <translation>En esta tabla solo se pueden buscar palabras. Póngalo entre comillas: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”. Write for example %3.</source>
        <translation>«%1» no se puede comparar con «%2». Escriba por ejemplo %3.</translation>
    </message>
    <message>
        <source>Only one value can stand behind “%1”. Take the others away.</source>
        <translation>Solo puede haber un valor detrás de «%1». Quite los demás.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write for example %2.</source>
        <translation>«%1» no es un número. Escriba por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a number with us, ms, s, m, h or d, for example %2.</source>
        <translation>«%1» no es un tiempo. Escriba un número con us, ms, s, m, h o d, por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number, with k, M or G behind it if you like, for example %2.</source>
        <translation>«%1» no es un tamaño. Escriba un número, seguido si quiere de k, M o G, por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%1” is no ID of a connection. Write for example %2.</source>
        <translation>«%1» no es un ID de conexión. Escriba por ejemplo %2.</translation>
    </message>
    <message>
        <source>“%2” does not know “%1”. It takes: %3.</source>
        <translation>«%2» no conoce «%1». Valores posibles: %3.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from here on: %1.</source>
        <translation>La expresión regular no se puede leer a partir de aquí: %1.</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters. Make it shorter.</source>
        <translation>La expresión regular tiene más de %1 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>Any text of the row</source>
        <translation>Cualquier texto de la fila</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Método de la petición</translation>
    </message>
    <message>
        <source>Status of the answer, or 4xx, 5xx</source>
        <translation>Estado de la respuesta, o 4xx, 5xx</translation>
    </message>
    <message>
        <source>Host that was asked for</source>
        <translation>Host que se pidió</translation>
    </message>
    <message>
        <source>Path without the query</source>
        <translation>Path sin los parámetros</translation>
    </message>
    <message>
        <source>What is behind the question mark</source>
        <translation>Lo que sigue al signo de interrogación</translation>
    </message>
    <message>
        <source>Host, path and query</source>
        <translation>Host, path y parámetros</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>Tipo de contenido de la respuesta</translation>
    </message>
    <message>
        <source>Header lines, both ways</source>
        <translation>Líneas de cabecera, en ambos sentidos</translation>
    </message>
    <message>
        <source>Bodies as far as they are kept</source>
        <translation>Cuerpos, en la medida en que se conservan</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Puerto del cliente</translation>
    </message>
    <message>
        <source>Pattern of the route</source>
        <translation>Patrón de la ruta</translation>
    </message>
    <message>
        <source>Bytes of the answer&apos;s body</source>
        <translation>Bytes del cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Bytes of the request&apos;s body</source>
        <translation>Bytes del cuerpo de la petición</translation>
    </message>
    <message>
        <source>Time until the answer was sent</source>
        <translation>Tiempo hasta que se envió la respuesta</translation>
    </message>
    <message>
        <source>Time until the answer began</source>
        <translation>Tiempo hasta que empezó la respuesta</translation>
    </message>
    <message>
        <source>ID of the connection</source>
        <translation>ID de la conexión</translation>
    </message>
    <message>
        <source>http, ws or sse</source>
        <translation>http, ws o sse</translation>
    </message>
    <message>
        <source>Rows in a certain state</source>
        <translation>Filas en un estado determinado</translation>
    </message>
    <message>
        <source>in: from the client, out: to the client</source>
        <translation>in: del cliente, out: al cliente</translation>
    </message>
    <message>
        <source>Kind of the message</source>
        <translation>Tipo del mensaje</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes del mensaje</translation>
    </message>
    <message>
        <source>Text of the message, as far as it is kept</source>
        <translation>Texto del mensaje, en la medida en que se conserva</translation>
    </message>
    <message>
        <source>Name of a topic, or of one that it listens to</source>
        <translation>Nombre de un tema, o de uno que escucha</translation>
    </message>
    <message>
        <source>How many topics it listens to</source>
        <translation>Cuántos temas escucha</translation>
    </message>
    <message>
        <source>How many listen to the topic</source>
        <translation>Cuántos escuchan el tema</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Peticiones hasta ahora</translation>
    </message>
    <message>
        <source>Messages so far, both ways</source>
        <translation>Mensajes hasta ahora, en ambos sentidos</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>Answers of 5xx so far</source>
        <translation>Respuestas 5xx hasta ahora</translation>
    </message>
    <message>
        <source>Bytes so far, both ways</source>
        <translation>Bytes hasta ahora, en ambos sentidos</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Bytes que esperan ser enviados</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>Mensajes no enviados porque el cliente lee demasiado despacio</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>Tiempo desde un ping hasta su pong</translation>
    </message>
    <message>
        <source>How long it has been open, or was</source>
        <translation>Cuánto tiempo lleva abierta, o estuvo</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>open (abierta) o closed (cerrada)</translation>
    </message>
    <message>
        <source>Who or what closed the connection</source>
        <translation>Quién o qué cerró la conexión</translation>
    </message>
    <message>
        <source>Close code of a WebSocket</source>
        <translation>Código de cierre de un WebSocket</translation>
    </message>
    <message>
        <source>Name that you gave the client</source>
        <translation>Nombre que usted dio al cliente</translation>
    </message>
    <message>
        <source>Who is logged in, as the application has it</source>
        <translation>Quién ha iniciado sesión, según la aplicación</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Lo que usted anotó</translation>
    </message>
    <message>
        <source>Program that asked, as it calls itself</source>
        <translation>Programa que hizo la petición, según su propio nombre</translation>
    </message>
    <message>
        <source>Origin that the browser named</source>
        <translation>Origen que indicó el navegador</translation>
    </message>
    <message>
        <source>Page that led here</source>
        <translation>Página que trajo hasta aquí</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de traza</translation>
    </message>
    <message>
        <source>Subprotocol of a WebSocket</source>
        <translation>Subprotocolo de un WebSocket</translation>
    </message>
    <message>
        <source>Level of the log entry</source>
        <translation>Nivel de la entrada del registro</translation>
    </message>
    <message>
        <source>Category of the log entry</source>
        <translation>Categoría de la entrada del registro</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>The answer is not complete</source>
        <translation>La respuesta no está completa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Slower than it should be</source>
        <translation>Más lenta de lo debido</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Server-sent events</source>
        <translation>Eventos SSE</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>Peticiones simples</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Sent from this window</source>
        <translation>Enviado desde esta ventana</translation>
    </message>
    <message>
        <source>Not all of it was kept</source>
        <translation>No se conservó todo</translation>
    </message>
    <message>
        <source>Compressed on the wire</source>
        <translation>Con compresión en la red</translation>
    </message>
    <message>
        <source>Cut before its end</source>
        <translation>Cortada antes del fin</translation>
    </message>
    <message>
        <source>Bytes wait to be sent</source>
        <translation>Hay bytes que esperan ser enviados</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Binary message</source>
        <translation>Mensaje binario</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>Close frame</source>
        <translation>Trama de cierre</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>Evento SSE</translation>
    </message>
    <message>
        <source>TLS is being agreed on</source>
        <translation>TLS se está acordando</translation>
    </message>
    <message>
        <source>A close frame was seen</source>
        <translation>Se observó una trama de cierre</translation>
    </message>
    <message>
        <source>Closed in order</source>
        <translation>Cerrada en orden</translation>
    </message>
    <message>
        <source>Ended in another way</source>
        <translation>Terminada de otro modo</translation>
    </message>
    <message>
        <source>The client closed in order</source>
        <translation>El cliente cerró en orden</translation>
    </message>
    <message>
        <source>The server closed in order</source>
        <translation>El servidor cerró en orden</translation>
    </message>
    <message>
        <source>A limit on time ran out</source>
        <translation>Se agotó un plazo</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished</source>
        <translation>El cliente restableció la conexión o desapareció</translation>
    </message>
    <message>
        <source>The client broke the protocol</source>
        <translation>El cliente incumplió el protocolo</translation>
    </message>
    <message>
        <source>A limit on size or count was reached</source>
        <translation>Se alcanzó un límite de tamaño o de cantidad</translation>
    </message>
    <message>
        <source>Closed from this window</source>
        <translation>Cerrada desde esta ventana</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>El servidor se detuvo</translation>
    </message>
    <message>
        <source>For those who look for a mistake</source>
        <translation>Para quien busca un fallo</translation>
    </message>
    <message>
        <source>What usually happens</source>
        <translation>Lo que suele ocurrir</translation>
    </message>
    <message>
        <source>What should not happen</source>
        <translation>Lo que no debería ocurrir</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Lo que falló</translation>
    </message>
</context>
<context>
    <name>ImageDecoding</name>
    <message>
        <source>The image of %1 × %2 pixels is too large to be shown.</source>
        <translation>La imagen de %1 × %2 píxeles es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>This SVG asks for more than itself, and is not drawn for that.</source>
        <translation>Este SVG pide otros recursos y por eso no se dibuja.</translation>
    </message>
    <message>
        <source>This SVG cannot be read.</source>
        <translation>Este SVG no se puede leer.</translation>
    </message>
    <message>
        <source>Only its first part was recorded: what is missing may be blank.</source>
        <translation>Solo se grabó su primera parte: lo que falta puede quedar en blanco.</translation>
    </message>
    <message>
        <source>Only its first part was recorded, which is too little to show.</source>
        <translation>Solo se grabó su primera parte, demasiado poco para mostrarla.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged.</source>
        <translation>La imagen no se puede leer: está dañada.</translation>
    </message>
</context>
<context>
    <name>OutcomeTally</name>
    <message>
        <source>one had gone</source>
        <translation>una ya no existía</translation>
    </message>
    <message numerus="yes">
        <source>%n had gone</source>
        <translation>
            <numerusform>%n ya no existía</numerusform>
            <numerusform>%n ya no existían</numerusform>
        </translation>
    </message>
    <message>
        <source>one is no WebSocket</source>
        <translation>una no es un WebSocket</translation>
    </message>
    <message numerus="yes">
        <source>%n are no WebSockets</source>
        <translation>
            <numerusform>%n no es un WebSocket</numerusform>
            <numerusform>%n no son WebSockets</numerusform>
        </translation>
    </message>
    <message>
        <source>one reads too slowly</source>
        <translation>una lee demasiado despacio</translation>
    </message>
    <message numerus="yes">
        <source>%n read too slowly</source>
        <translation>
            <numerusform>%n lee demasiado despacio</numerusform>
            <numerusform>%n leen demasiado despacio</numerusform>
        </translation>
    </message>
    <message>
        <source>the server refused one</source>
        <translation>el servidor rechazó una</translation>
    </message>
    <message numerus="yes">
        <source>the server refused %n</source>
        <translation>
            <numerusform>el servidor rechazó %n</numerusform>
            <numerusform>el servidor rechazó %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Only the first %1 of %2 of the body were recorded, and copied.</source>
        <translation>Solo se grabaron, y copiaron, los primeros %1 de %2 del cuerpo.</translation>
    </message>
    <message>
        <source>The body is binary and was left out.</source>
        <translation>El cuerpo es binario y se omitió.</translation>
    </message>
    <message>
        <source>The body is binary: it was copied in Base64.</source>
        <translation>El cuerpo es binario: se copió en Base64.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>de una vez</translation>
    </message>
    <message>
        <source>Waiting (TTFB)</source>
        <translation>Espera (TTFB)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>aún en espera</translation>
    </message>
    <message>
        <source>%1, no answer came</source>
        <translation>%1, no hubo respuesta</translation>
    </message>
    <message>
        <source>not known: it was cut</source>
        <translation>desconocido: se cortó</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Still open.</source>
        <translation>Aún abierta.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Cerrada.</translation>
    </message>
    <message>
        <source>The client closed the connection in order.</source>
        <translation>El cliente cerró la conexión en orden.</translation>
    </message>
    <message>
        <source>The server closed the connection in order.</source>
        <translation>El servidor cerró la conexión en orden.</translation>
    </message>
    <message>
        <source>The server closed the connection because a time limit ran out.</source>
        <translation>El servidor cerró la conexión porque se agotó un plazo.</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished.</source>
        <translation>El cliente restableció la conexión o desapareció.</translation>
    </message>
    <message>
        <source>The server closed the connection because the client broke the protocol.</source>
        <translation>El servidor cerró la conexión porque el cliente incumplió el protocolo.</translation>
    </message>
    <message>
        <source>The server closed the connection because a limit on size or count was reached.</source>
        <translation>El servidor cerró la conexión porque se alcanzó un límite de tamaño o de cantidad.</translation>
    </message>
    <message>
        <source>The connection was closed from this window.</source>
        <translation>La conexión se cerró desde esta ventana.</translation>
    </message>
    <message>
        <source>The connection was closed because the server stopped.</source>
        <translation>La conexión se cerró porque el servidor se detuvo.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entra</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ sale</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>cierre normal</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>se va</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>datos no admitidos</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>datos no válidos</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>directiva infringida</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mensaje demasiado grande</translation>
    </message>
    <message>
        <source>missing extension</source>
        <translation>falta una extensión</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>reinicio del servicio</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>reintentar más tarde</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>gateway erróneo</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>plazo agotado</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecida</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>esta ventana</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>servidor detenido</translation>
    </message>
    <message>
        <source>Close code %1.</source>
        <translation>Código de cierre %1.</translation>
    </message>
    <message>
        <source>Close code %1, %2.</source>
        <translation>Código de cierre %1, %2.</translation>
    </message>
    <message>
        <source>Reason given: “%1”.</source>
        <translation>Motivo dado: «%1».</translation>
    </message>
    <message>
        <source>System error: %1.</source>
        <translation>Error del sistema: %1.</translation>
    </message>
</context>
<context>
    <name>eyewall::capture::SessionFile</name>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>es una carpeta; indique un archivo dentro de ella</translation>
    </message>
    <message>
        <source>it is no ordinary file; choose another name</source>
        <translation>no es un archivo normal; elija otro nombre</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it or choose another</source>
        <translation>la carpeta %1 no existe; créela o elija otra</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 no se guardó: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 no se puede abrir: %2</translation>
    </message>
    <message>
        <source>there is no room for it; make room or choose another folder</source>
        <translation>no hay espacio; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>a request or message in it is too large for a file</source>
        <translation>una petición o un mensaje es demasiado grande para un archivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not a session that Eyewall saved</source>
        <translation>no es una sesión guardada por Eyewall</translation>
    </message>
    <message>
        <source>a later Eyewall saved it (version %1 of the form, and %2 is known here); open it with that one</source>
        <translation>la guardó un Eyewall más reciente (versión %1 del formato; aquí se conoce la %2); ábrala con ese</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>no tiene versión</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>está dañada (%1)</translation>
    </message>
    <message>
        <source>a later Eyewall saved it, or it is damaged (%1)</source>
        <translation>la guardó un Eyewall más reciente o está dañada (%1)</translation>
    </message>
    <message>
        <source>it is too large (%1)</source>
        <translation>es demasiado grande (%1)</translation>
    </message>
    <message>
        <source>there is no room in %1; make room or choose another folder</source>
        <translation>no hay espacio en %1; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written to; choose another folder</source>
        <translation>no se puede escribir en %1; elija otra carpeta</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::LineChart</name>
    <message>
        <source>%1 %2</source>
        <extracomment>One line of a chart and its newest value, as in: requests 4,312</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the lines of a chart</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time and the values of a chart then, as in: 14:02:30: requests 4,312, messages 18</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (max %2)</source>
        <extracomment>A mean value and the highest</extracomment>
        <translation>%1 (máx. %2)</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::RateStrip</name>
    <message>
        <source>%1 – now</source>
        <extracomment>From a time of day until now, as in: 11:58 – now</extracomment>
        <translation>%1 – ahora</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>A time of day and how often something happened then, as in: 14:01:12: 42 a second</extracomment>
        <translation>%1: sin datos</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <translation>%1: %2 por segundo</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, at most %3 a second.</source>
        <translation>Elegido: de %1 a %2, como máximo %3 por segundo.</translation>
    </message>
    <message>
        <source>From %1 until now: now %2 a second, at most %3. No time is chosen.</source>
        <translation>De %1 hasta ahora: ahora %2 por segundo, como máximo %3. No hay ningún periodo elegido.</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::StatTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::TimeText</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1%2 h</source>
        <extracomment>So many hours ago, below a chart: −4 h</extracomment>
        <translation>%1%2 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one time of day to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::CloseGuard</name>
    <message>
        <source>Close Eyewall</source>
        <translation>Cerrar Eyewall</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open. What is to become of the server?</source>
        <translation>
            <numerusform>Hay %n conexión abierta. ¿Qué debe pasar con el servidor?</numerusform>
            <numerusform>Hay %n conexiones abiertas. ¿Qué debe pasar con el servidor?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Companions</name>
    <message>
        <source>Sample traffic</source>
        <translation>Tráfico de ejemplo</translation>
    </message>
    <message>
        <source>Browsers, chats and feeds that talk to this server, to have something to look at</source>
        <translation>Navegadores, chats y flujos que hablan con este servidor, para tener algo que observar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>These commands did not get their keys from the settings, because others have them: %1. All keys are under Help.</source>
        <translation>Estas órdenes no recibieron sus teclas de los ajustes, porque otras ya las tienen: %1. Todas las teclas están en Ayuda.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Desktop</name>
    <message>
        <source>Closing with open connections</source>
        <translation>Cerrar con conexiones abiertas</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Instance</name>
    <message>
        <source>The lock of the profile cannot be written: %1</source>
        <translation>No se puede escribir el bloqueo del perfil: %1</translation>
    </message>
    <message>
        <source>Process %1 uses the profile and does not answer. End it, or choose another profile with --profile.</source>
        <translation>El proceso %1 usa el perfil y no responde. Termínelo, o elija otro perfil con --profile.</translation>
    </message>
    <message>
        <source>The socket of the profile cannot be made: %1</source>
        <translation>No se puede crear el socket del perfil: %1</translation>
    </message>
    <message>
        <source>Eyewall runs with this profile already: its window comes to the front.</source>
        <translation>Eyewall ya se ejecuta con este perfil: su ventana pasa al frente.</translation>
    </message>
    <message>
        <source>It keeps its own settings: what was given here has no effect.</source>
        <translation>Conserva sus propios ajustes: lo indicado aquí no tiene efecto.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::LifeLog</name>
    <message>
        <source>Listening on %1</source>
        <translation>A la escucha en %1</translation>
    </message>
    <message>
        <source>Stopping: what runs may end</source>
        <translation>Deteniéndose: lo que está en curso puede terminar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The sample traffic starts</source>
        <translation>Empieza el tráfico de ejemplo</translation>
    </message>
    <message>
        <source>The sample traffic stops</source>
        <translation>Termina el tráfico de ejemplo</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionCheck</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another one, or stop that program.</source>
        <translation>Otro programa usa el puerto %1. Elija otro, o detenga ese programa.</translation>
    </message>
    <message>
        <source>Anyone on your network can reach the server there.</source>
        <translation>Cualquiera en su red puede llegar ahí al servidor.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionEditor</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Quitar este valor</translation>
    </message>
    <message>
        <source>Take away from: %1</source>
        <translation>Quitar de: %1</translation>
    </message>
    <message>
        <source>Set by %1, which goes before what is saved here.</source>
        <translation>Definido por %1, que prevalece sobre lo guardado aquí.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Profile</name>
    <message>
        <source>The profile &quot;%1&quot; is not a folder.</source>
        <translation>El perfil «%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is a folder of another user.</source>
        <translation>El perfil «%1» es una carpeta de otro usuario.</translation>
    </message>
    <message>
        <source>Others may write to the profile &quot;%1&quot;. Take that away from them (chmod go-w), or choose another folder.</source>
        <translation>Otros pueden escribir en el perfil «%1». Quíteles ese permiso (chmod go-w), o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; may not be written to.</source>
        <translation>No se permite escribir en el perfil «%1».</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the profile cannot be made: %2</source>
        <translation>No se puede crear la carpeta «%1» del perfil: %2</translation>
    </message>
    <message>
        <source>%1 What is changed now will be forgotten.</source>
        <translation>%1 Lo que se cambie ahora se olvidará.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SampleTraffic</name>
    <message>
        <source>The sample traffic only speaks to a server on this computer, not to %1.</source>
        <translation>El tráfico de ejemplo solo habla con un servidor de este equipo, no con %1.</translation>
    </message>
    <message>
        <source>The sample traffic cannot reach the server at %1: %2</source>
        <translation>El tráfico de ejemplo no puede llegar al servidor en %1: %2</translation>
    </message>
    <message>
        <source>The sample traffic needs the sample pages, and the server at %1 runs without them.</source>
        <translation>El tráfico de ejemplo necesita las páginas de ejemplo, y el servidor en %1 se ejecuta sin ellas.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerLife</name>
    <message>
        <source>The saved settings of the server are not used: %1</source>
        <translation>Los ajustes guardados del servidor no se usan: %1</translation>
    </message>
    <message>
        <source>The server is not shared on the network: %1</source>
        <translation>El servidor no se comparte en la red: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerMenu</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Accept nothing new, let answers finish, then end</source>
        <translation>No aceptar nada nuevo, dejar acabar las respuestas y terminar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Share on the local &amp;network</source>
        <translation>Compartir en la red &amp;local</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Re&amp;load certificates</source>
        <translation>Recar&amp;gar certificados</translation>
    </message>
    <message>
        <source>Read certificates and keys again, for new connections</source>
        <translation>Leer de nuevo los certificados y las claves, para las conexiones nuevas</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerNotice</name>
    <message numerus="yes">
        <source>Stopping: %n connection(s) left, %1 s</source>
        <translation>
            <numerusform>Deteniendo: queda %n conexión, %1 s</numerusform>
            <numerusform>Deteniendo: quedan %n conexiones, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>Usar el siguiente puerto libre</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>End all connections at once</source>
        <translation>Terminar todas las conexiones de inmediato</translation>
    </message>
    <message>
        <source>Shared: anyone on this network can reach %1</source>
        <translation>Compartido: cualquiera en esta red puede llegar a %1</translation>
    </message>
    <message>
        <source>Folder to serve</source>
        <translation>Carpeta que servir</translation>
    </message>
    <message>
        <source>This program itself listens on %1 already: is the address there twice?</source>
        <translation>Este mismo programa ya escucha en %1: ¿está la dirección dos veces?</translation>
    </message>
    <message>
        <source>The address %1 is in use by a program of the user %2. Use another port, or ask them to stop it.</source>
        <translation>La dirección %1 está en uso por un programa del usuario %2. Use otro puerto o pídale que lo detenga.</translation>
    </message>
    <message>
        <source>The address %1 is in use by %2 (process %3). Stop that program, or use another port.</source>
        <translation>La dirección %1 está en uso por %2 (proceso %3). Detenga ese programa o use otro puerto.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SettingsDialog</name>
    <message>
        <source>Serve HTTPS</source>
        <translation>Servir HTTPS</translation>
    </message>
    <message>
        <source>Serve the built-in pages</source>
        <translation>Servir las páginas integradas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>HTTPS addresses</source>
        <translation>Direcciones HTTPS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>File in PEM format</source>
        <translation>Archivo en formato PEM</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Folder at /</source>
        <translation>Carpeta en /</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trusted proxies</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Folders below paths</source>
        <translation>Carpetas bajo otros paths</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Conexiones por dirección</translation>
    </message>
    <message>
        <source>Requests on a connection</source>
        <translation>Peticiones por conexión</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Head of a request</source>
        <translation>Cabecera de una petición</translation>
    </message>
    <message>
        <source>Body of a request</source>
        <translation>Cuerpo de una petición</translation>
    </message>
    <message>
        <source>WebSocket message</source>
        <translation>Mensaje WebSocket</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>Espera de una cabecera</translation>
    </message>
    <message>
        <source>Wait for more of a body</source>
        <translation>Espera de más de un cuerpo</translation>
    </message>
    <message>
        <source>Wait for the next request</source>
        <translation>Espera de la siguiente petición</translation>
    </message>
    <message>
        <source>Wait for a client to read</source>
        <translation>Espera a que un cliente lea</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Espera de una respuesta</translation>
    </message>
    <message>
        <source>Wait at the stop</source>
        <translation>Espera al detener</translation>
    </message>
    <message>
        <source>HTTPS needs an address to listen on.</source>
        <translation>HTTPS necesita una dirección en la que escuchar.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key.</source>
        <translation>HTTPS necesita un certificado y su clave.</translation>
    </message>
    <message>
        <source>The server is stopped. It will start with these settings.</source>
        <translation>El servidor está detenido. Se iniciará con estos ajustes.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>Estos ajustes están en vigor.</translation>
    </message>
    <message>
        <source>Applying restarts the server. Without an address for HTTP, only HTTPS is served.</source>
        <translation>Aplicar reinicia el servidor. Sin una dirección para HTTP, solo se sirve HTTPS.</translation>
    </message>
    <message numerus="yes">
        <source>Applying restarts the server, which ends %n connection(s).</source>
        <translation>
            <numerusform>Aplicar reinicia el servidor, lo que termina %n conexión.</numerusform>
            <numerusform>Aplicar reinicia el servidor, lo que termina %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying restarts the server.</source>
        <translation>Aplicar reinicia el servidor.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <source>Fields of a head</source>
        <translation>Campos de una cabecera</translation>
    </message>
    <message>
        <source>Wait for TLS and PROXY</source>
        <translation>Espera de TLS y PROXY</translation>
    </message>
    <message>
        <source>Least speed, a second</source>
        <translation>Velocidad mínima por segundo</translation>
    </message>
    <message>
        <source>Back to the former settings</source>
        <translation>Volver a los ajustes anteriores</translation>
    </message>
    <message>
        <source>Start the server with what it had before these were applied</source>
        <translation>Iniciar el servidor con lo que tenía antes de aplicar estos</translation>
    </message>
    <message>
        <source>%1, with a mistake</source>
        <translation>%1, con un error</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation>Por corregir: %1</translation>
    </message>
    <message>
        <source>Recorded of a body or message</source>
        <translation>Registrado de un cuerpo o mensaje</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SharePanel</name>
    <message>
        <source>%1: all files in %2</source>
        <translation>%1: todos los archivos de %2</translation>
    </message>
    <message>
        <source>/: all files in %1</source>
        <translation>/: todos los archivos de %1</translation>
    </message>
    <message>
        <source>The built-in pages: welcome, chat, clock, echo, topics and /api/info</source>
        <translation>Las páginas integradas: bienvenida, chat, reloj, eco, temas y /api/info</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>Compartir en la red local</translation>
    </message>
    <message>
        <source>Anyone on this network can reach these, without a password:</source>
        <translation>Cualquiera en esta red puede llegar a estas direcciones, sin contraseña:</translation>
    </message>
    <message>
        <source>This machine has no address on a network now.</source>
        <translation>Este equipo no tiene ahora ninguna dirección en una red.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>No se sirve nada.</translation>
    </message>
    <message>
        <source>It ends when you switch it off, or quit.</source>
        <translation>Termina cuando usted lo desactiva o sale.</translation>
    </message>
    <message numerus="yes">
        <source>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection(s).</source>
        <translation>
            <numerusform>Termina cuando usted lo desactiva o sale. El servidor se reinicia para ello, lo que termina %n conexión.</numerusform>
            <numerusform>Termina cuando usted lo desactiva o sale. El servidor se reinicia para ello, lo que termina %n conexiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Tray</name>
    <message>
        <source>Show Eyewall</source>
        <translation>Mostrar Eyewall</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>Servidor: %1, %2</translation>
    </message>
    <message>
        <source>Eyewall: %1</source>
        <translation>Eyewall: %1</translation>
    </message>
    <message>
        <source>Eyewall goes on in the tray</source>
        <translation>Eyewall sigue en la bandeja</translation>
    </message>
    <message>
        <source>The server runs. A click on this icon, or starting Eyewall again, brings the window back.</source>
        <translation>El servidor está en marcha. Un clic en este icono, o iniciar Eyewall de nuevo, trae de vuelta la ventana.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ByteSize</name>
    <message>
        <source>&quot;%1&quot;: expected a size such as 65536, 64 KiB or 10 MiB</source>
        <translation>&quot;%1&quot;: se espera un tamaño como 65536, 64 KiB o 10 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3</source>
        <translation>&quot;%1&quot; no es un tamaño de %2 a %3</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ListenAddress</name>
    <message>
        <source>&quot;%1&quot;: the name of the socket is missing</source>
        <translation>«%1»: falta el nombre del socket</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a port is at most 65535</source>
        <translation>«%1»: un puerto es como máximo 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH</source>
        <translation>«%1» no es HOST:PUERTO, como 127.0.0.1:8080 o [::1]:0, ni unix:RUTA</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ServerHost</name>
    <message>
        <source>The certificates were not read again, the old ones stay in use: %1</source>
        <translation>Los certificados no se leyeron de nuevo, los anteriores siguen en uso: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use: listening on %2 instead.</source>
        <translation>El puerto %1 está ocupado: se escucha en %2 en su lugar.</translation>
    </message>
    <message>
        <source>The socket %1 is served by another program. Stop that one, or choose another name.</source>
        <translation>Otro programa sirve el socket %1. Deténgalo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use by another program. Stop that one, or choose another port with --listen.</source>
        <translation>Otro programa usa el puerto %1 de %2. Deténgalo, o elija otro puerto con --listen.</translation>
    </message>
    <message>
        <source>The address %1 is none of this machine. Choose one that is, or * for all of them.</source>
        <translation>La dirección %1 no es de este equipo. Elija una que lo sea, o * para todas.</translation>
    </message>
    <message>
        <source>Port %1 may be used by the administrator only. Choose one above 1023.</source>
        <translation>Solo el administrador puede usar el puerto %1. Elija uno por encima de 1023.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>No se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it is not there. Choose another one, or put it back.</source>
        <translation>Se debe servir la carpeta «%1», pero no existe. Elija otra, o vuelva a ponerla.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it may not be read. Choose another one, or change who may read it.</source>
        <translation>Se debe servir la carpeta «%1», pero no se permite leerla. Elija otra, o cambie quién puede leerla.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::Settings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>«%1» no es un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds from %2 to %3</source>
        <translation>«%1» no es un número de segundos de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>«%1» no es ni true ni false</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 se indica dos veces</translation>
    </message>
    <message>
        <source>the key of &quot;%1&quot; is missing: add --tls-key FILE</source>
        <translation>falta la clave de «%1»: añada --tls-key ARCHIVO</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot; is missing: add --tls-cert FILE</source>
        <translation>falta el certificado de «%1»: añada --tls-cert ARCHIVO</translation>
    </message>
    <message>
        <source>add --tls-cert FILE and --tls-key FILE</source>
        <translation>añada --tls-cert ARCHIVO y --tls-key ARCHIVO</translation>
    </message>
    <message>
        <source>nothing listens with TLS: add --tls-listen HOST:PORT</source>
        <translation>nada escucha con TLS: añada --tls-listen HOST:PUERTO</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits behind the prefix must be zero)</source>
        <translation>«%1» no es una dirección ni una red, como 192.0.2.1 o 10.0.0.0/8 (los bits tras el prefijo deben ser cero)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not off, records or full</source>
        <translation>«%1» no es off, records ni full</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not debug, info, warning or error</source>
        <translation>«%1» no es debug, info, warning ni error</translation>
    </message>
    <message>
        <source>there is no folder &quot;%1&quot;</source>
        <translation>no hay ninguna carpeta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder</source>
        <translation>«%1» no es una carpeta</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; may not be read</source>
        <translation>la carpeta «%1» no se puede leer</translation>
    </message>
    <message>
        <source>use --root to serve a folder at /</source>
        <translation>para servir una carpeta en / use --root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not /PATH=DIR, as in /files=site</source>
        <translation>«%1» no es /RUTA=CARPETA, como /files=site</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain path</source>
        <translation>«%1» no es una ruta simple</translation>
    </message>
    <message>
        <source>%1 is mounted twice</source>
        <translation>%1 está montado dos veces</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BlocklistPopup</name>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>Let the selected addresses connect again</source>
        <translation>Permitir que las direcciones seleccionadas se conecten de nuevo</translation>
    </message>
    <message>
        <source>No address is blocked.</source>
        <translation>No hay ninguna dirección bloqueada.</translation>
    </message>
    <message>
        <source>These addresses may not connect:</source>
        <translation>Estas direcciones no pueden conectarse:</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BodyView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Sangrado</translation>
    </message>
    <message>
        <source>JSON to open piece by piece</source>
        <translation>JSON para abrir trozo a trozo</translation>
    </message>
    <message>
        <source>Names and values, decoded</source>
        <translation>Nombres y valores, decodificados</translation>
    </message>
    <message>
        <source>The parts of the body, and each of them</source>
        <translation>Las partes del cuerpo, y cada una de ellas</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar lo que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Solo se muestra el primero (%n).</numerusform>
            <numerusform>Solo se muestran los primeros %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in it that its type names.</source>
        <translation>No contiene las partes que anuncia su tipo.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ClosePopup</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Cerrar conexión</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Cerrar una conexión</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>One of the list, or %1 to %2 of your own</source>
        <translation>Uno de la lista, o uno propio de %1 a %2</translation>
    </message>
    <message>
        <source>for the client, may be empty</source>
        <translation>para el cliente, puede estar vacío</translation>
    </message>
    <message>
        <source>Reason for the client</source>
        <translation>Motivo para el cliente</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message numerus="yes">
        <source>Close all %n connections</source>
        <translation>
            <numerusform>Cerrar %n conexión</numerusform>
            <numerusform>Cerrar las %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Cerrar conexiones</translation>
    </message>
    <message>
        <source>Choose a code of the list, or type one from %1 to %2.</source>
        <translation>Elija un código de la lista, o escriba uno de %1 a %2.</translation>
    </message>
    <message>
        <source>The reason is %1 bytes long, %2 fit.</source>
        <translation>El motivo ocupa %1 bytes, caben %2.</translation>
    </message>
    <message>
        <source>%1 bytes left for the reason.</source>
        <translation>Quedan %1 bytes para el motivo.</translation>
    </message>
    <message>
        <source>HTTP connections are cut at once.</source>
        <translation>Las conexiones HTTP se cortan de inmediato.</translation>
    </message>
    <message>
        <source>An HTTP connection is cut at once.</source>
        <translation>Una conexión HTTP se corta de inmediato.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::CommentPopup</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Set comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Quitar el comentario</translation>
    </message>
    <message>
        <source>Comment on requests</source>
        <translation>Comentar peticiones</translation>
    </message>
    <message>
        <source>for example: answered twice</source>
        <translation>por ejemplo: respondida dos veces</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionActions</name>
    <message>
        <source>Show its requests</source>
        <translation>Mostrar sus peticiones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Mostrar sus mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Ping ahora</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>Copiar como websocat</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>Bloquear dirección</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Blocked addresses…</source>
        <translation>Direcciones bloqueadas…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Bloqueadas…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Sent a ping to %1.</source>
        <translation>Ping enviado a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent a ping to all %n connections.</source>
        <translation>
            <numerusform>Ping enviado a %n conexión.</numerusform>
            <numerusform>Ping enviado a las %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent a ping to %1 of %2: %3.</source>
        <translation>Ping enviado a %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>%1 cerrada.</translation>
    </message>
    <message numerus="yes">
        <source>Closed all %n connections.</source>
        <translation>
            <numerusform>%n conexión cerrada.</numerusform>
            <numerusform>Las %n conexiones se cerraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 of %2: %3.</source>
        <translation>Cerradas %1 de %2: %3.</translation>
    </message>
    <message>
        <source>%1 is blocked. Connections closed: %2.</source>
        <translation>%1 está bloqueada. Conexiones cerradas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses are blocked. Connections closed: %1.</source>
        <translation>
            <numerusform>%n dirección está bloqueada. Conexiones cerradas: %1.</numerusform>
            <numerusform>Las %n direcciones están bloqueadas. Conexiones cerradas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to block: %1</source>
        <translation>El servidor se negó a bloquear: %1</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 puede conectarse de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses may connect again.</source>
        <translation>
            <numerusform>%n dirección puede conectarse de nuevo.</numerusform>
            <numerusform>Las %n direcciones pueden conectarse de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etiquetar %1</translation>
    </message>
    <message numerus="yes">
        <source>Label all %n connections</source>
        <translation>
            <numerusform>Etiquetar %n conexión</numerusform>
            <numerusform>Etiquetar las %n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</source>
        <translation>
            <numerusform>La lista de direcciones bloqueadas está llena: %n no cupo en ella. Vuelva a permitir las que no necesiten estar bloqueadas.</numerusform>
            <numerusform>La lista de direcciones bloqueadas está llena: %n no cupieron en ella. Vuelva a permitir las que no necesiten estar bloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label and comment…</source>
        <translation>Etiqueta y comentario…</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message>
        <source>Request head of the handshake</source>
        <translation>Cabecera de petición del handshake</translation>
    </message>
    <message>
        <source>Response head of the handshake</source>
        <translation>Cabecera de respuesta del handshake</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>Bytes queued</source>
        <translation>Bytes en cola</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Partes de la conexión</translation>
    </message>
    <message numerus="yes">
        <source>One of %n that are selected; actions go to all of them.</source>
        <translation>
            <numerusform>La única seleccionada (%n); las acciones se aplican a ella.</numerusform>
            <numerusform>Una de las %n seleccionadas; las acciones se aplican a todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not become a WebSocket or an event stream: see its requests.</source>
        <translation>No pasó a ser un WebSocket ni un flujo de eventos: vea sus peticiones.</translation>
    </message>
    <message>
        <source>The heads of the handshake were not recorded.</source>
        <translation>Las cabeceras del handshake no se grabaron.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Vida</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>How its figures go while it is shown here</source>
        <translation>Cómo evolucionan sus cifras mientras se muestra aquí</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::FormView</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copiar nombre y valor</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::JsonTree</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar path</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LabelPopup</name>
    <message>
        <source>What keeps the label</source>
        <translation>Qué conserva la etiqueta</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Label connections</source>
        <translation>Etiquetar conexiones</translation>
    </message>
    <message>
        <source>for example: kitchen phone</source>
        <translation>por ejemplo: teléfono de la cocina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Also later connections, and after a restart</source>
        <translation>También las conexiones posteriores, y tras un reinicio</translation>
    </message>
    <message>
        <source>This connection alone</source>
        <translation>Solo esta conexión</translation>
    </message>
    <message>
        <source>Until the connection is gone</source>
        <translation>Hasta que la conexión desaparezca</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>for example: loses its socket every hour</source>
        <translation>por ejemplo: pierde la conexión cada hora</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LogInspector</name>
    <message>
        <source>Text of the line</source>
        <translation>Texto de la línea</translation>
    </message>
    <message>
        <source>Copy this line with its time, level and category</source>
        <translation>Copiar esta línea con su hora, nivel y categoría</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copiar esta línea</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>Solo se conservaron los primeros %1 de %2.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::MessageInspector</name>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>→ from this window to %1</source>
        <translation>→ de esta ventana a %1</translation>
    </message>
    <message>
        <source>← from %1</source>
        <translation>← de %1</translation>
    </message>
    <message>
        <source>→ to %1</source>
        <translation>→ a %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Código de cierre</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en vez de %2</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copiar contenido</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Guardar contenido…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PartsView</name>
    <message>
        <source>%1, cut</source>
        <translation>%1, cortada</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>Guardar parte…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PublishBox</name>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>Tema en el que publicar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>Texto que se comprueba como JSON</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>Escrito como dígitos hexadecimales o Base64</translation>
    </message>
    <message>
        <source>Message to publish</source>
        <translation>Mensaje que publicar</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter publishes it</source>
        <translation>Escriba un mensaje; Ctrl+Intro lo publica</translation>
    </message>
    <message>
        <source>Publish  Ctrl+↵</source>
        <translation>Publicar  Ctrl+↵</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Send this message to every member of the topic (Ctrl+Enter)</source>
        <translation>Enviar este mensaje a cada miembro del tema (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>Publicar en</translation>
    </message>
    <message>
        <source>Type the name of a topic, or select one above.</source>
        <translation>Escriba el nombre de un tema, o seleccione uno arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>no members now</source>
        <translation>ahora sin miembros</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>El servidor lo rechazó: %1</translation>
    </message>
    <message>
        <source>Nobody is subscribed to this topic now.</source>
        <translation>Nadie está suscrito ahora a este tema.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>Publicado para %n miembro.</numerusform>
            <numerusform>Publicado para %n miembros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::RequestInspector</name>
    <message>
        <source>%1 over TLS</source>
        <translation>%1 sobre TLS</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Guardar cuerpo…</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Partes de la petición</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Cabecera de petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response head</source>
        <translation>Cabecera de respuesta</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The head was not recorded.</source>
        <translation>La cabecera no se grabó.</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>cut before its end</source>
        <translation>cortada antes del fin</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>atendida por %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>ninguna coincide</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de petición</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de respuesta</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de traza</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>Copiar petición en bruto</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>Copiar respuesta en bruto</translation>
    </message>
    <message>
        <source>Copy a command that asks for the same again</source>
        <translation>Copiar un comando que repite la misma petición</translation>
    </message>
    <message>
        <source>Save the body of the request or of the response, whichever is shown</source>
        <translation>Guardar el cuerpo de la petición o de la respuesta, según lo que se muestre</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copiar o guardar</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Copiar valor de %1</translation>
    </message>
    <message>
        <source>Copy request body</source>
        <translation>Copiar cuerpo de petición</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>Copiar cuerpo de respuesta</translation>
    </message>
    <message>
        <source>Save request body…</source>
        <translation>Guardar cuerpo de petición…</translation>
    </message>
    <message>
        <source>Save response body…</source>
        <translation>Guardar cuerpo de respuesta…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendBox</name>
    <message>
        <source>%1 has gone: nothing was sent.</source>
        <translation>%1 ya no existe: no se envió nada.</translation>
    </message>
    <message>
        <source>%1 is no WebSocket: nothing was sent.</source>
        <translation>%1 no es un WebSocket: no se envió nada.</translation>
    </message>
    <message>
        <source>The queue of %1 is full because its client reads too slowly: nothing was sent.</source>
        <translation>La cola de %1 está llena porque su cliente lee demasiado despacio: no se envió nada.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>El servidor lo rechazó: %1</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sent %1 into %2.</source>
        <translation>Se envió %1 a %2.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>Texto que se comprueba como JSON</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>Escrito como dígitos hexadecimales o Base64</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>The pong shows the time it took</source>
        <translation>El pong muestra el tiempo que tardó</translation>
    </message>
    <message>
        <source>Close this connection with a code and a reason</source>
        <translation>Cerrar esta conexión con un código y un motivo</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Mensaje que enviar</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>Escriba un mensaje; Ctrl+Intro lo envía</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>Enviar  Ctrl+↵</translation>
    </message>
    <message>
        <source>Send this message to the client (Ctrl+Enter)</source>
        <translation>Enviar este mensaje al cliente (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Select a message or connection of an open WebSocket to talk into it</source>
        <translation>Seleccione un mensaje o una conexión de un WebSocket abierto para escribirle</translation>
    </message>
    <message>
        <source>%1 is not an open WebSocket</source>
        <translation>%1 no es un WebSocket abierto</translation>
    </message>
    <message>
        <source>Send into %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abierta %1</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>en cola %1</translation>
    </message>
    <message>
        <source>Closed %1 with %2.</source>
        <translation>%1 cerrada con %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 into all %n WebSockets.</source>
        <translation>
            <numerusform>%1 enviados al WebSocket.</numerusform>
            <numerusform>%1 enviados a los %n WebSockets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent into %1 of %2: %3.</source>
        <translation>Enviado a %1 de %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>Publicado para %n miembro.</numerusform>
            <numerusform>Publicado para %n miembros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to all members of the topic %1</source>
        <translation>Publicar a todos los miembros del tema %1</translation>
    </message>
    <message numerus="yes">
        <source>Send into all %n selected WebSockets</source>
        <translation>
            <numerusform>Enviar al único WebSocket seleccionado</numerusform>
            <numerusform>Enviar a los %n WebSockets seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cannot be sent to</source>
        <translation>
            <numerusform>a 1 seleccionada no se le puede enviar</numerusform>
            <numerusform>a %n seleccionadas no se les puede enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>A ping goes to WebSockets, not to a topic.</source>
        <translation>Un ping va a WebSockets, no a un tema.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendTarget</name>
    <message>
        <source>Choose to whom the message goes</source>
        <translation>Elegir a quién va el mensaje</translation>
    </message>
    <message>
        <source>This socket, %1</source>
        <translation>Este socket, %1</translation>
    </message>
    <message>
        <source>All that are selected</source>
        <translation>Todos los seleccionados</translation>
    </message>
    <message>
        <source>Everybody in a topic</source>
        <translation>Todos los de un tema</translation>
    </message>
    <message>
        <source>to: this socket</source>
        <translation>a: este socket</translation>
    </message>
    <message>
        <source>to: topic %1</source>
        <translation>a: tema %1</translation>
    </message>
    <message numerus="yes">
        <source>to: all %n selected</source>
        <translation>
            <numerusform>a: el seleccionado</numerusform>
            <numerusform>a: los %n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingChart</name>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingView</name>
    <message>
        <source>still open</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>%1, cut before its end</source>
        <translation>%1, cortada antes del fin</translation>
    </message>
    <message>
        <source>Measured at the server: the way through the network is not in it.</source>
        <translation>Medido en el servidor: no incluye el camino por la red.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Connection open for</source>
        <translation>Antigüedad de la conexión</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TopicInspector</name>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Members of the topic</source>
        <translation>Miembros del tema</translation>
    </message>
    <message>
        <source>Enter or double click shows the connection</source>
        <translation>Intro o un doble clic muestra la conexión</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Mostrar la conexión</translation>
    </message>
    <message>
        <source>Facts of the topic</source>
        <translation>Datos del tema</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>no messages now</source>
        <translation>ahora sin mensajes</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Members: the first %1 of %2</source>
        <translation>Miembros: los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Members: %1 of %2, the recording missed the others</source>
        <translation>Miembros: %1 de %2, la grabación no captó los demás</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Sin miembros</translation>
    </message>
</context>
<context>
    <name>eyewall::models::ConnectionModel</name>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handshake</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrándose</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What you call this connection or its address</source>
        <translation>El nombre que usted da a esta conexión o a su dirección</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Who or what ended it, the close code and the reason given</source>
        <translation>Quién o qué la terminó, el código de cierre y el motivo dado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>When bytes last moved</source>
        <translation>Cuándo pasaron bytes por última vez</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>← Msgs</source>
        <translation>← Msj.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensajes recibidos</translation>
    </message>
    <message>
        <source>→ Msgs</source>
        <translation>→ Msj.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Bytes</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes recibidos</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ Bytes</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Bytes que esperan ser enviados</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>Tiempo desde un ping hasta su pong</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics that it listens to</source>
        <translation>Temas que escucha</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <source>Requests in the last second</source>
        <translation>Peticiones del último segundo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Answers of 5xx that were seen</source>
        <translation>Respuestas 5xx observadas</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>Mensajes no enviados porque el cliente lee demasiado despacio</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>RTT del kernel</translation>
    </message>
    <message>
        <source>Round trip of TCP, measured for the connections that are selected</source>
        <translation>Ida y vuelta de TCP, medida para las conexiones seleccionadas</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>Retransmisiones</translation>
    </message>
    <message>
        <source>Segments that TCP sent again, for the same connections</source>
        <translation>Segmentos que TCP envió de nuevo, para las mismas conexiones</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Path of the upgrade, or of the latest request</source>
        <translation>Path del upgrade o de la última petición</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotocolo</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Protocol that was chosen</source>
        <translation>Sec-WebSocket-Protocol elegido</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions that were agreed on</source>
        <translation>Sec-WebSocket-Extensions acordadas</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The site whose page opened it</source>
        <translation>El sitio cuya página la abrió</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that connected, as it calls itself</source>
        <translation>El programa que se conectó, según su propio nombre</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>Versión y cifrado</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>The name that the client asked for (SNI)</source>
        <translation>El nombre que pidió el cliente (SNI)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port of this server that it came to</source>
        <translation>El puerto de este servidor al que llegó</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The thread that serves it</source>
        <translation>El hilo que la atiende</translation>
    </message>
    <message>
        <source>Messages or, without messages, requests in the last second, and a line of the last half minute</source>
        <translation>Mensajes o, si no los hay, solicitudes en el último segundo, y una línea del último medio minuto</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>Reenviado para</translation>
    </message>
    <message>
        <source>The client and the proxies in between, as the first request or the upgrade names them</source>
        <translation>El cliente y los proxies intermedios, tal como los nombra la primera solicitud o el upgrade</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Forwarded for %1</source>
        <translation>Reenviado para %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1 of messages, %2 on the wire</source>
        <translation>%1 de mensajes, %2 en la red</translation>
    </message>
    <message>
        <source>Who asks by it, as the application knows them</source>
        <translation>Quién pregunta por ella, según la aplicación</translation>
    </message>
    <message>
        <source>← Ratio</source>
        <translation>← Razón</translation>
    </message>
    <message>
        <source>→ Ratio</source>
        <translation>→ Razón</translation>
    </message>
    <message>
        <source>How many times as large received messages are as what crossed the wire: permessage-deflate</source>
        <translation>Cuántas veces más grandes son los mensajes recibidos que lo que cruzó la red: permessage-deflate</translation>
    </message>
    <message>
        <source>How many times as large sent messages are as what crossed the wire: permessage-deflate</source>
        <translation>Cuántas veces más grandes son los mensajes enviados que lo que cruzó la red: permessage-deflate</translation>
    </message>
    <message>
        <source>What you remarked on this connection or its address</source>
        <translation>Lo que usted anotó sobre esta conexión o su dirección</translation>
    </message>
</context>
<context>
    <name>eyewall::models::Labels</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Neutro</translation>
    </message>
</context>
<context>
    <name>eyewall::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MemberModel</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>In: from the client. Out: to the client. You: sent from this window.</source>
        <translation>Entra: del cliente. Sale: al cliente. Aquí: enviado desde esta ventana.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>not kept: the recording was full</source>
        <translation>no conservado: la grabación estaba llena</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no conservado</translation>
    </message>
    <message>
        <source>→ you</source>
        <translation>→ aquí</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RequestModel</name>
    <message>
        <source>sample · %1</source>
        <translation>ejemplo · %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes of the response body</source>
        <translation>Bytes del cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Atendida por</translation>
    </message>
    <message>
        <source>The route that matched, or the files that were served</source>
        <translation>La ruta que coincidió, o los archivos servidos</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host that was asked for</source>
        <translation>El host que se pidió</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Tamaño pet.</translation>
    </message>
    <message>
        <source>Bytes of the request body</source>
        <translation>Bytes del cuerpo de la petición</translation>
    </message>
    <message>
        <source>TTFB</source>
        <translation>TTFB</translation>
    </message>
    <message>
        <source>Time from the first byte of the request to the first of the response</source>
        <translation>Tiempo desde el primer byte de la petición hasta el primero de la respuesta</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Behind the path</source>
        <translation>Lo que sigue al path</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Scheme and version of HTTP</source>
        <translation>Esquema y versión de HTTP</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection that the request came by</source>
        <translation>La conexión por la que llegó la petición</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that asked, as it calls itself</source>
        <translation>El programa que hizo la petición, según su propio nombre</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>The page that led here</source>
        <translation>La página que trajo hasta aquí</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de traza</translation>
    </message>
    <message>
        <source>From traceparent, X-Request-Id or X-Amzn-Trace-Id</source>
        <translation>De traceparent, X-Request-Id o X-Amzn-Trace-Id</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>%1, cortada</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>static files</source>
        <extracomment>%1 is the path that the files are below</extracomment>
        <translation>archivos estáticos</translation>
    </message>
    <message>
        <source>static files %1</source>
        <translation>archivos estáticos %1</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <source>When it began and ended, against the other requests in sight</source>
        <translation>Cuándo empezó y terminó, frente a las demás peticiones a la vista</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>What you remarked on this request</source>
        <translation>Lo que usted anotó sobre esta petición</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RouteModel</name>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests and messages a second</source>
        <translation>Peticiones y mensajes por segundo</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 requests since the start were answered at least this fast</source>
        <translation>99 de cada 100 peticiones desde el inicio se respondieron al menos así de rápido</translation>
    </message>
    <message>
        <source>err</source>
        <translation>err</translation>
    </message>
    <message>
        <source>Share of requests answered with 5xx</source>
        <translation>Proporción de peticiones respondidas con 5xx</translation>
    </message>
    <message>
        <source>99 of 100 requests of the last minute were answered at least this fast</source>
        <translation>99 de cada 100 solicitudes del último minuto se respondieron al menos así de rápido</translation>
    </message>
    <message>
        <source>p99 all</source>
        <extracomment>The header of a column: the 99th percentile since the start, beside that of the last minute.</extracomment>
        <translation>p99 total</translation>
    </message>
</context>
<context>
    <name>eyewall::models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Connections that get what is published; a topic that lost the last one is gone</source>
        <translation>Conexiones que reciben lo que se publica; un tema que pierde la última desaparece</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Published so far, each counted once</source>
        <translation>Publicados hasta ahora, cada uno contado una vez</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Messages a second, of the last seconds</source>
        <translation>Mensajes por segundo, de los últimos segundos</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>When a message, a member or a leave came last</source>
        <translation>Cuándo llegó el último mensaje, o llegó o se fue un miembro</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no conservado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
</context>
<context>
    <name>eyewall::models::WallModel</name>
    <message>
        <source>No connection is open.</source>
        <translation>No hay ninguna conexión abierta.</translation>
    </message>
    <message>
        <source>%1 HTTP, %2 WebSocket, %3, %4 in trouble</source>
        <translation>%1 HTTP, %2 WebSocket, %3, %4 con problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event stream(s)</source>
        <translation>
            <numerusform>%Ln flujo de eventos</numerusform>
            <numerusform>%Ln flujos de eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open for %1.</source>
        <translation>Abierta desde hace %1.</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>sin ruta</translation>
    </message>
    <message>
        <source>No trouble.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>%1 of %2, %3, open for %4. %5</source>
        <translation>%1 de %2, %3, abierta desde hace %4. %5</translation>
    </message>
    <message>
        <source>%1 wait to be sent.</source>
        <translation>%1 esperan ser enviados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent, because the client reads too slowly.</source>
        <translation>
            <numerusform>%Ln mensaje no se envió, porque el cliente lee demasiado despacio.</numerusform>
            <numerusform>%Ln mensajes no se enviaron, porque el cliente lee demasiado despacio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its latest answer was the server error %1.</source>
        <translation>Su última respuesta fue el error de servidor %1.</translation>
    </message>
    <message>
        <source>It is closing.</source>
        <translation>Se está cerrando.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ConnectionsPage</name>
    <message>
        <source>Every client that connects to this server appears here.</source>
        <translation>Aquí aparece cada cliente que se conecta a este servidor.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Abrir la página de bienvenida</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardCharts</name>
    <message>
        <source>Requests and messages per second</source>
        <translation>Peticiones y mensajes por segundo</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>peticiones</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>Latency of HTTP requests</source>
        <translation>Latencia de las peticiones HTTP</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Responses per second by status</source>
        <translation>Respuestas por segundo según el estado</translation>
    </message>
    <message>
        <source>2xx</source>
        <translation>2xx</translation>
    </message>
    <message>
        <source>3xx</source>
        <translation>3xx</translation>
    </message>
    <message>
        <source>4xx</source>
        <translation>4xx</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>Requests whose connection ended before they had a status</extracomment>
        <translation>cortadas</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>Bytes per second</source>
        <translation>Bytes por segundo</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entran</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salen</translation>
    </message>
    <message>
        <source>Bytes waiting to be sent</source>
        <translation>Bytes que esperan ser enviados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Busiest routes</source>
        <translation>Rutas más activas</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>último minuto</translation>
    </message>
    <message>
        <source>Enter or a double click shows the requests of a route.</source>
        <translation>Intro o un doble clic muestra las peticiones de una ruta.</translation>
    </message>
    <message>
        <source>Routes that were used in the last minute appear here.</source>
        <translation>Aquí aparecen las rutas usadas en el último minuto.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardTiles</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Peticiones/s</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensajes/s</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>Entra / Sale</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latencia p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>%1 in 1 min</source>
        <translation>%1 en 1 min</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::HintCard</name>
    <message>
        <source>A web server runs in this window</source>
        <translation>En esta ventana se ejecuta un servidor web</translation>
    </message>
    <message>
        <source>Your server runs at %1</source>
        <translation>Su servidor está en %1</translation>
    </message>
    <message>
        <source>Open it in a browser: the welcome page says hello, and has a chat and a clock.</source>
        <translation>Ábralo en un navegador: la página de bienvenida le saluda y tiene un chat y un reloj.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observe</translation>
    </message>
    <message>
        <source>Every connection, request and message appears here while it happens. Nobody there yet? Let the sample traffic in.</source>
        <translation>Aquí aparece cada conexión, petición y mensaje mientras ocurre. ¿Aún no hay nadie? Deje entrar el tráfico de ejemplo.</translation>
    </message>
    <message>
        <source>Start sample traffic</source>
        <translation>Iniciar tráfico de ejemplo</translation>
    </message>
    <message>
        <source>Talk back</source>
        <translation>Responda</translation>
    </message>
    <message>
        <source>Pick a WebSocket among the connections or messages, type something and send it: its client gets it at once.</source>
        <translation>Elija un WebSocket entre las conexiones o los mensajes, escriba algo y envíelo: su cliente lo recibe al instante.</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar los mensajes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close the hint (Esc)</source>
        <translation>Cerrar la sugerencia (Esc)</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Cerrar la sugerencia</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Hint, step %1 of %2: %3</source>
        <translation>Sugerencia, paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LimitWords</name>
    <message>
        <source>connections refused by the limit on all connections</source>
        <translation>conexiones rechazadas por el límite de todas las conexiones</translation>
    </message>
    <message>
        <source>connections refused by the limit for one address</source>
        <translation>conexiones rechazadas por el límite por dirección</translation>
    </message>
    <message>
        <source>connections closed after their last allowed request</source>
        <translation>conexiones cerradas tras su última petición permitida</translation>
    </message>
    <message>
        <source>handshakes that took too long</source>
        <translation>handshakes que tardaron demasiado</translation>
    </message>
    <message>
        <source>request heads that took too long</source>
        <translation>cabeceras de petición que tardaron demasiado</translation>
    </message>
    <message>
        <source>request bodies that took too long</source>
        <translation>cuerpos de petición que tardaron demasiado</translation>
    </message>
    <message>
        <source>idle connections closed</source>
        <translation>conexiones inactivas cerradas</translation>
    </message>
    <message>
        <source>handlers that took too long</source>
        <translation>handlers que tardaron demasiado</translation>
    </message>
    <message>
        <source>clients that stopped reading</source>
        <translation>clientes que dejaron de leer</translation>
    </message>
    <message>
        <source>clients that sent or read too slowly</source>
        <translation>clientes que enviaban o leían demasiado despacio</translation>
    </message>
    <message>
        <source>request targets too long</source>
        <translation>destinos de petición demasiado largos</translation>
    </message>
    <message>
        <source>request heads too large</source>
        <translation>cabeceras de petición demasiado grandes</translation>
    </message>
    <message>
        <source>requests with too many fields</source>
        <translation>peticiones con demasiados campos</translation>
    </message>
    <message>
        <source>request bodies too large</source>
        <translation>cuerpos de petición demasiado grandes</translation>
    </message>
    <message>
        <source>request bodies too large once decompressed</source>
        <translation>cuerpos de petición demasiado grandes una vez descomprimidos</translation>
    </message>
    <message>
        <source>chunk size lines too long</source>
        <translation>líneas de tamaño de chunk demasiado largas</translation>
    </message>
    <message>
        <source>trailer sections too large</source>
        <translation>secciones de trailer demasiado grandes</translation>
    </message>
    <message>
        <source>forms beyond the limits on their parts</source>
        <translation>formularios que superan los límites de sus partes</translation>
    </message>
    <message>
        <source>WebSocket messages too large</source>
        <translation>mensajes WebSocket demasiado grandes</translation>
    </message>
    <message>
        <source>WebSocket messages too large once decompressed</source>
        <translation>mensajes WebSocket demasiado grandes una vez descomprimidos</translation>
    </message>
    <message>
        <source>messages not sent, because a client reads too slowly</source>
        <translation>mensajes no enviados, porque un cliente lee demasiado despacio</translation>
    </message>
    <message>
        <source>pings without an answer</source>
        <translation>pings sin respuesta</translation>
    </message>
    <message>
        <source>close frames without an answer</source>
        <translation>tramas de cierre sin respuesta</translation>
    </message>
    <message>
        <source>times requests had to wait for unread answers</source>
        <translation>veces que las peticiones tuvieron que esperar por respuestas sin leer</translation>
    </message>
    <message>
        <source>connections cut when the server stopped</source>
        <translation>conexiones cortadas al detenerse el servidor</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ListDetail</name>
    <message>
        <source>Take the filter away</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows.</source>
        <translation>
            <numerusform>El filtro no coincide con la única fila (%n).</numerusform>
            <numerusform>El filtro no coincide con ninguna de las %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message numerus="yes">
        <source>The chosen time has none of %n rows.</source>
        <translation>
            <numerusform>La única fila (%n) no está en el periodo elegido.</numerusform>
            <numerusform>Ninguna de las %n filas está en el periodo elegido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows in the chosen time.</source>
        <translation>
            <numerusform>El filtro y el periodo elegido no coinciden con la única fila (%n).</numerusform>
            <numerusform>El filtro y el periodo elegido no coinciden con ninguna de las %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LogPage</name>
    <message>
        <source>Least grave lines that are shown</source>
        <translation>Gravedad mínima de las líneas mostradas</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Info, warnings and errors</source>
        <translation>Información, avisos y errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Take away all lines, also those that are not shown</source>
        <translation>Quitar todas las líneas, también las que no se muestran</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were lost because too many came at once.</source>
        <translation>
            <numerusform>Se perdió %n línea porque llegaron demasiadas a la vez.</numerusform>
            <numerusform>Se perdieron %n líneas porque llegaron demasiadas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the log is as grave as that.</source>
        <translation>Ninguna línea del registro es tan grave.</translation>
    </message>
    <message>
        <source>What the server has to say appears here: warnings, errors and notes.</source>
        <translation>Aquí aparece lo que el servidor tiene que decir: avisos, errores y notas.</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Mostrar todos los niveles</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Write a mark</source>
        <translation>Escribir una marca</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MessagesPage</name>
    <message>
        <source>WebSocket messages and server-sent events appear here, and you can answer into an open WebSocket.</source>
        <translation>Aquí aparecen los mensajes WebSocket y los eventos SSE, y se puede responder en un WebSocket abierto.</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>Abrir la página del chat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Write it into the box below</source>
        <translation>Llevar al cuadro de abajo</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Mostrar la conexión</translation>
    </message>
    <message>
        <source>Only messages of this connection</source>
        <translation>Solo los mensajes de esta conexión</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MonitorWindow</name>
    <message>
        <source>Eyewall</source>
        <translation>Eyewall</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Pause view</source>
        <translation>Pausar vista</translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>Reanudar vista</translation>
    </message>
    <message>
        <source>Resume view · %1 new</source>
        <translation>Reanudar vista · %1 más</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;About Eyewall</source>
        <translation>&amp;Acerca de Eyewall</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Pe&amp;ticiones</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>T&amp;emas</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Times of requests</source>
        <translation>Horas de las peticiones</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Dashboard only</source>
        <translation>Solo el panel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
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
        <source>About Eyewall</source>
        <translation>Acerca de Eyewall</translation>
    </message>
    <message>
        <source>Eyewall %1</source>
        <translation>Eyewall %1</translation>
    </message>
    <message>
        <source>A web server with a window on every connection. MIT licence.</source>
        <translation>Un servidor web con una ventana a cada conexión. Licencia MIT.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what happened since the pause</source>
        <translation>Mostrar lo ocurrido desde la pausa</translation>
    </message>
    <message>
        <source>Hold rows and charts still; recording goes on</source>
        <translation>Detener filas y gráficos; el registro continúa</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Take away the rows of requests, messages, closed connections, gone topics and the log</source>
        <translation>Quitar las filas de peticiones, mensajes, conexiones cerradas, temas desaparecidos y del registro</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Deshacer vaciado</translation>
    </message>
    <message>
        <source>Bring back the rows that were just taken away</source>
        <translation>Recuperar las filas que se acaban de quitar</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Values change without fading, and lines in tables are left out</source>
        <translation>Los valores cambian sin transición y las líneas de las tablas se omiten</translation>
    </message>
    <message>
        <source>&amp;Search bodies and messages</source>
        <translation>&amp;Buscar en cuerpos y mensajes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The server is stopped: nobody can connect to it.</source>
        <translation>El servidor está detenido: nadie puede conectarse a él.</translation>
    </message>
    <message>
        <source>The server did not start: nobody can connect to it.</source>
        <translation>El servidor no se inició: nadie puede conectarse a él.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Nothing of this kind was saved.</source>
        <translation>No se guardó nada de este tipo.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Ocultar el aviso</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::QrPopup</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>Compartir en la red local</translation>
    </message>
    <message>
        <source>Address of the server as a QR code</source>
        <translation>Dirección del servidor como código QR</translation>
    </message>
    <message>
        <source>Address to show</source>
        <translation>Dirección que mostrar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>The server is not running, so there is no address to show.</source>
        <translation>El servidor no se está ejecutando, así que no hay dirección que mostrar.</translation>
    </message>
    <message>
        <source>Only this computer can open this address. Share on the local network to use it from a phone.</source>
        <translation>Solo este equipo puede abrir esta dirección. Comparta en la red local para usarla desde un teléfono.</translation>
    </message>
    <message>
        <source>Point the camera of a phone in the same network at it.</source>
        <translation>Apúntele con la cámara de un teléfono de la misma red.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RangeBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>El último minuto</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Los últimos 5 minutos</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Los últimos 15 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Las últimas 6 horas</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Periodo que muestran los gráficos</translation>
    </message>
    <message>
        <source>Undo the zoom (Esc, or a double click on a chart)</source>
        <translation>Deshacer el zoom (Esc, o un doble clic en un gráfico)</translation>
    </message>
    <message>
        <source>From %1 to %2, standing still</source>
        <translation>De %1 a %2, fijo</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestStrip</name>
    <message>
        <source>Requests per second · drag to filter a time span</source>
        <translation>Peticiones por segundo · arrastrar para filtrar un periodo</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Show requests of all times (Esc, or a double click in the strip)</source>
        <translation>Mostrar las peticiones de todo el tiempo (Esc, o un doble clic en la banda)</translation>
    </message>
    <message>
        <source>Only requests of %1: show those of all times</source>
        <translation>Solo peticiones de %1: mostrar las de todo el tiempo</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestsPage</name>
    <message>
        <source>Every request to this server appears here the moment it is answered.</source>
        <translation>Aquí aparece cada petición a este servidor en cuanto se responde.</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Abrir la página de bienvenida</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Hace cuánto</translation>
    </message>
    <message>
        <source>Since the row above</source>
        <translation>Desde la fila de arriba</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n URL(s)</source>
        <translation>
            <numerusform>Copiar %n URL</numerusform>
            <numerusform>Copiar %n URL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n request(s) as cURL</source>
        <translation>
            <numerusform>Copiar %n petición como cURL</numerusform>
            <numerusform>Copiar %n peticiones como cURL</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Mostrar la conexión</translation>
    </message>
    <message>
        <source>Only requests of this connection</source>
        <translation>Solo las peticiones de esta conexión</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentar %1</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n requests</source>
        <translation>
            <numerusform>Comentar %n petición</numerusform>
            <numerusform>Comentar %n peticiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ServerPill</name>
    <message>
        <source>Running</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Abrir la dirección en el navegador</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostrar la dirección como código QR</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Server: %1 %2</source>
        <translation>Servidor: %1 %2</translation>
    </message>
    <message>
        <source>Saved session</source>
        <translation>Sesión guardada</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionFiles</name>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>Sesiones (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>&amp;Abrir sesión…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>&amp;Guardar sesión…</translation>
    </message>
    <message>
        <source>Look at what was saved earlier, in a window of its own</source>
        <translation>Ver lo que se guardó antes, en una ventana propia</translation>
    </message>
    <message>
        <source>Keep connections, requests, messages, topics and log in a file</source>
        <translation>Conservar conexiones, peticiones, mensajes, temas y registro en un archivo</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>La sesión no se guardó</translation>
    </message>
    <message>
        <source>Saved %1 requests and %2 messages as “%3” (%4), with all secrets that were in them.</source>
        <translation>Se guardaron %1 peticiones y %2 mensajes en «%3» (%4), con todos los secretos que contenían.</translation>
    </message>
    <message>
        <source>What waits behind the pause is not in it.</source>
        <translation>Lo que espera tras la pausa no está incluido.</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>La sesión no se abrió</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionView</name>
    <message>
        <source>Saved on %1: nothing here is live.</source>
        <translation>Guardado el %1: nada de esto está en vivo.</translation>
    </message>
    <message>
        <source>Saved on %1 from %2: nothing here is live.</source>
        <translation>Guardado el %1 desde %2: nada de esto está en vivo.</translation>
    </message>
    <message>
        <source>%1 – Eyewall</source>
        <comment>a file</comment>
        <translation>%1 – Eyewall</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutList</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>One screen up or down</source>
        <translation>Una pantalla arriba o abajo</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Primera o última fila</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Qué se puede hacer con una fila</translation>
    </message>
    <message>
        <source>In the filter line</source>
        <translation>En la línea de filtro</translation>
    </message>
    <message>
        <source>Proposals, in an empty line earlier filters</source>
        <translation>Propuestas; en una línea vacía, filtros anteriores</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Tomar una propuesta</translation>
    </message>
    <message>
        <source>The filter before, in an empty line</source>
        <translation>Filtro anterior, en una línea vacía</translation>
    </message>
    <message>
        <source>Clear the line, then back to the table</source>
        <translation>Vaciar la línea y luego volver a la tabla</translation>
    </message>
    <message>
        <source>On the Wall</source>
        <translation>En el muro</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>De un mosaico a otro</translation>
    </message>
    <message>
        <source>Several rows up or down</source>
        <translation>Varias filas arriba o abajo</translation>
    </message>
    <message>
        <source>Oldest or newest connection</source>
        <translation>Conexión más antigua o más reciente</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Mostrar la conexión</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Mover el cursor</translation>
    </message>
    <message>
        <source>Move the cursor ten steps</source>
        <translation>Mover el cursor diez pasos</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Antes o después</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>Cursor al principio o al final</translation>
    </message>
    <message>
        <source>On the strip above the requests</source>
        <translation>En la banda sobre las peticiones</translation>
    </message>
    <message>
        <source>Choose a time, then move it</source>
        <translation>Elegir un periodo y luego moverlo</translation>
    </message>
    <message>
        <source>Move it by ten seconds</source>
        <translation>Moverlo diez segundos</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>Moverlo un minuto</translation>
    </message>
    <message>
        <source>Move it to the beginning or the end</source>
        <translation>Moverlo al principio o al final</translation>
    </message>
    <message>
        <source>Extend or shorten it</source>
        <translation>Alargarlo o acortarlo</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu and entry</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutsDialog</name>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Ningún atajo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search words or keys</source>
        <translation>Buscar palabras o teclas</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todas habituales</translation>
    </message>
    <message>
        <source>Enter goes to the field that changes the keys of a line.</source>
        <translation>Intro lleva al campo que cambia las teclas de una línea.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>Give this command back the keys that it came with</source>
        <translation>Devolver a esta orden sus teclas originales</translation>
    </message>
    <message>
        <source>Give all commands back the keys that they came with</source>
        <translation>Devolver a todas las órdenes sus teclas originales</translation>
    </message>
    <message>
        <source>Choose a line to change its keys</source>
        <translation>Elija una línea para cambiar sus teclas</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>These keys belong to a part of the window and stay as they are.</source>
        <translation>Estas teclas pertenecen a una parte de la ventana y no cambian.</translation>
    </message>
    <message>
        <source>%1 is for “%2” already.</source>
        <translation>%1 ya sirve para «%2».</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::StatusLine</name>
    <message>
        <source>events without a row, because the recording was full</source>
        <translation>eventos sin fila, porque la grabación estaba llena</translation>
    </message>
    <message>
        <source>rows without their bytes, because the recording was full</source>
        <translation>filas sin sus bytes, porque la grabación estaba llena</translation>
    </message>
    <message>
        <source>messages not queued, because a client reads too slowly</source>
        <translation>mensajes no puestos en cola, porque un cliente lee demasiado despacio</translation>
    </message>
    <message>
        <source>connections not accepted, because no file descriptor was free</source>
        <translation>conexiones no aceptadas, porque no había ningún descriptor de archivo libre</translation>
    </message>
    <message>
        <source>connections refused by the limit on connections</source>
        <translation>conexiones rechazadas por el límite de conexiones</translation>
    </message>
    <message>
        <source>connections without a successful TLS handshake</source>
        <translation>conexiones sin un handshake TLS correcto</translation>
    </message>
    <message>
        <source>connections refused, because their address is blocked</source>
        <translation>conexiones rechazadas, porque su dirección está bloqueada</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes por segundo</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>Filas conservadas</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>in %1 · out %2</source>
        <translation>entra %1 · sale %2</translation>
    </message>
    <message>
        <source>kept %1 requests, %2 messages</source>
        <translation>conserva %1 peticiones, %2 mensajes</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>bucle %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>peor %1</translation>
    </message>
    <message>
        <source>worst %1 by %2</source>
        <translation>peor %1 por %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How late the event loops run now; %1 since the start.</source>
        <translation>Retraso actual de los bucles de eventos; %1 desde el inicio.</translation>
    </message>
    <message>
        <source>limits met: %1</source>
        <translation>límites alcanzados: %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>perdidos: %1</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloqueadas</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <source>As usual</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics appear here when a WebSocket subscribes to one.</source>
        <translation>Aquí aparecen los temas cuando un WebSocket se suscribe a uno.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Publish a message</source>
        <translation>Publicar un mensaje</translation>
    </message>
    <message>
        <source>There are more than %1 topics: those that came last are not listed.</source>
        <translation>Hay más de %1 temas: los últimos en llegar no se muestran.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::WallCard</name>
    <message>
        <source>The Wall</source>
        <translation>El muro</translation>
    </message>
    <message>
        <source>The Wall — every open connection</source>
        <translation>El muro — cada conexión abierta</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate: %1 is an amount with its unit, as in 3.1 MB/s</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
</context>
<context>
    <name>eyewall::support::Payload</name>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>%1 and %2 are amounts with units, as in: Showing 64 kB of 3.1 MB</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>eyewall::support::QrImage</name>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a table are shown, of all.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter: words, status:5xx, -path:/assets, duration&gt;500ms</source>
        <translation>Filtro: palabras, status:5xx, -path:/assets, duration&gt;500ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filters that were used before</source>
        <translation>Filtros usados antes</translation>
    </message>
    <message>
        <source>Shows only the rows that match. Press Down for proposals.</source>
        <translation>Muestra solo las filas que coinciden. Pulse Abajo para ver propuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>Rows for which a regular expression took too long.</extracomment>
        <translation>
            <numerusform>%Ln abandonada</numerusform>
            <numerusform>%Ln abandonadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</source>
        <translation>
            <numerusform>La expresión regular tarda demasiado en %Ln fila: allí se abandonó y cuenta como no encontrada. Una más sencilla encuentra más.</numerusform>
            <numerusform>La expresión regular tarda demasiado en %Ln filas: allí se abandonó y cuenta como no encontrada. Una más sencilla encuentra más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterPopup</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Propuestas para el filtro</translation>
    </message>
</context>
<context>
    <name>eyewall::views::RecordView</name>
    <message>
        <source>Show new rows</source>
        <translation>Mostrar filas nuevas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ nuevas: %1</translation>
    </message>
    <message>
        <source>Show %1 new rows at the bottom</source>
        <translation>Mostrar %1 filas nuevas abajo</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copiar %n fila</numerusform>
            <numerusform>Copiar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Fit columns to their content</source>
        <translation>Ajustar columnas al contenido</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>Only rows with %1</source>
        <translation>Solo filas con %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallLegend</name>
    <message>
        <source>Connections by kind</source>
        <translation>Conexiones por tipo</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>WS %1</source>
        <comment>short for WebSocket</comment>
        <translation>WS %1</translation>
    </message>
    <message>
        <source>WebSocket %1</source>
        <translation>WebSocket %1</translation>
    </message>
    <message>
        <source>SSE %1</source>
        <translation>SSE %1</translation>
    </message>
    <message>
        <source>trouble %1</source>
        <translation>problemas %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallView</name>
    <message>
        <source>The Wall</source>
        <translation>El muro</translation>
    </message>
    <message>
        <source>Every open connection will be a tile here.</source>
        <translation>Cada conexión abierta será aquí una tesela.</translation>
    </message>
</context>
</TS>
