<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Compose</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Type JSON, for example {&quot;type&quot;:&quot;chat&quot;}.</source>
        <translation>JSON eingeben, zum Beispiel {&quot;type&quot;:&quot;chat&quot;}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not JSON at %1: %2.</source>
        <translation>Kein JSON bei %1: %2.</translation>
    </message>
    <message>
        <source>Type hex digits (7f 45 4c 46) or Base64 (f0VMRg==).</source>
        <translation>Hex-Ziffern (7f 45 4c 46) oder Base64 (f0VMRg==) eingeben.</translation>
    </message>
    <message>
        <source>%1 hex digits: a byte has two, one is missing.</source>
        <translation>%1 Hex-Ziffern: Ein Byte hat zwei, eine fehlt.</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Neither hex digits (7f 45 4c 46) nor Base64 (f0VMRg==).</source>
        <translation>Weder Hex-Ziffern (7f 45 4c 46) noch Base64 (f0VMRg==).</translation>
    </message>
    <message>
        <source>A ping carries at most %1 bytes, these are %2.</source>
        <translation>Ein Ping fasst höchstens %1 Byte, das sind %2.</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Still open.</source>
        <translation>Noch offen.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Geschlossen.</translation>
    </message>
    <message>
        <source>The client closed the connection in order.</source>
        <translation>Der Client hat die Verbindung ordnungsgemäß geschlossen.</translation>
    </message>
    <message>
        <source>The server closed the connection in order.</source>
        <translation>Der Server hat die Verbindung ordnungsgemäß geschlossen.</translation>
    </message>
    <message>
        <source>The server closed the connection because a time limit ran out.</source>
        <translation>Der Server hat die Verbindung geschlossen, weil eine Frist abgelaufen war.</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished.</source>
        <translation>Der Client hat die Verbindung zurückgesetzt oder ist verschwunden.</translation>
    </message>
    <message>
        <source>The server closed the connection because the client broke the protocol.</source>
        <translation>Der Server hat die Verbindung geschlossen, weil der Client das Protokoll verletzt hat.</translation>
    </message>
    <message>
        <source>The server closed the connection because a limit on size or count was reached.</source>
        <translation>Der Server hat die Verbindung geschlossen, weil eine Obergrenze für Größe oder Anzahl erreicht war.</translation>
    </message>
    <message>
        <source>The connection was closed from this window.</source>
        <translation>Die Verbindung wurde aus diesem Fenster geschlossen.</translation>
    </message>
    <message>
        <source>The connection was closed because the server stopped.</source>
        <translation>Die Verbindung wurde geschlossen, weil der Server beendet wurde.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← ein</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ aus</translation>
    </message>
    <message>
        <source>normal closure</source>
        <translation>regulär geschlossen</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>Gegenstelle geht</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>nicht unterstützte Daten</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>invalid data</source>
        <translation>ungültige Daten</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>Richtlinie verletzt</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>missing extension</source>
        <translation>Erweiterung fehlt</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>Dienst startet neu</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später erneut versuchen</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>fehlerhaftes Gateway</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>Server beendet</translation>
    </message>
    <message>
        <source>Close code %1.</source>
        <translation>Close-Code %1.</translation>
    </message>
    <message>
        <source>Close code %1, %2.</source>
        <translation>Close-Code %1, %2.</translation>
    </message>
    <message>
        <source>Reason given: “%1”.</source>
        <translation>Angegebener Grund: „%1“.</translation>
    </message>
    <message>
        <source>System error: %1.</source>
        <translation>Systemfehler: %1.</translation>
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
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the lines of a chart</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
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
    <name>eyewall::host::ServerHost</name>
    <message>
        <source>Port %1 is in use: listening on %2 instead.</source>
        <translation>Port %1 ist belegt: Der Server lauscht stattdessen auf Port %2.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is in use by another program. Stop that one, or choose another port with --listen.</source>
        <translation>Port %1 von %2 wird von einem anderen Programm benutzt. Dieses beenden oder mit --listen einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2</source>
        <translation>Lauschen auf %1 ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>The socket %1 is served by another program. Stop that one, or choose another name.</source>
        <translation>Den Socket %1 bedient ein anderes Programm. Dieses beenden oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The certificates were not read again, the old ones stay in use: %1</source>
        <translation>Die Zertifikate wurden nicht neu gelesen, die alten bleiben in Gebrauch: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BodyView</name>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Eingerückt</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Copy the shown text</source>
        <translation>Angezeigten Text kopieren</translation>
    </message>
    <message>
        <source>The recording had no room for these %1; they were delivered all the same.</source>
        <translation>Für diese %1 war in der Aufzeichnung kein Platz; zugestellt wurden sie trotzdem.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Leer.</translation>
    </message>
    <message>
        <source>These %1 were not recorded.</source>
        <translation>Diese %1 wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were recorded.</source>
        <translation>Nur die ersten %1 von %2 wurden aufgezeichnet.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>Binär</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ClosePopup</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Close a connection</source>
        <translation>Eine Verbindung schließen</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
    <message>
        <source>One of the list, or %1 to %2 of your own</source>
        <translation>Einer aus der Liste oder ein eigener von %1 bis %2</translation>
    </message>
    <message>
        <source>for the client, may be empty</source>
        <translation>für den Client, darf leer sein</translation>
    </message>
    <message>
        <source>Reason for the client</source>
        <translation>Grund für den Client</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Choose a code of the list, or type one from %1 to %2.</source>
        <translation>Einen Code aus der Liste wählen oder einen von %1 bis %2 eingeben.</translation>
    </message>
    <message>
        <source>The reason is %1 bytes long, %2 fit.</source>
        <translation>Der Grund ist %1 Byte lang, %2 passen.</translation>
    </message>
    <message>
        <source>%1 bytes left for the reason.</source>
        <translation>Noch %1 Byte für den Grund.</translation>
    </message>
    <message>
        <source>An HTTP connection is cut at once.</source>
        <translation>Eine HTTP-Verbindung wird sofort getrennt.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Close this connection; a WebSocket with a code and a reason</source>
        <translation>Diese Verbindung schließen; einen WebSocket mit Code und Grund</translation>
    </message>
    <message>
        <source>Facts of the connection</source>
        <translation>Angaben zur Verbindung</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Lokaler Port</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Messages in, out</source>
        <translation>Nachrichten ein, aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bytes in, out</source>
        <translation>Byte ein, aus</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>Verworfene Nachrichten</translation>
    </message>
    <message>
        <source>Ping RTT</source>
        <translation>Ping-RTT</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>Kernel-RTT</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>Neuübertragungen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Geöffnet von %1</translation>
    </message>
    <message>
        <source>Became %1 at %2</source>
        <translation>Wurde %1 auf %2</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Closed from this window.</source>
        <translation>Aus diesem Fenster geschlossen.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::MessageInspector</name>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>→ from this window to %1</source>
        <translation>→ aus diesem Fenster an %1</translation>
    </message>
    <message>
        <source>← from %1</source>
        <translation>← von %1</translation>
    </message>
    <message>
        <source>→ to %1</source>
        <translation>→ an %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Close-Code</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::RequestInspector</name>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Kopf der Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response head</source>
        <translation>Kopf der Antwort</translation>
    </message>
    <message>
        <source>Copy head and recorded body of the request</source>
        <translation>Kopf und aufgezeichneten Inhalt der Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy head and recorded body of the response</source>
        <translation>Kopf und aufgezeichneten Inhalt der Antwort kopieren</translation>
    </message>
    <message>
        <source>The head was not recorded.</source>
        <translation>Der Kopf wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>cut before its end</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>none matched</source>
        <translation>keine passende</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendBox</name>
    <message>
        <source>%1 has gone: nothing was sent.</source>
        <translation>%1 ist nicht mehr da: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is no WebSocket: nothing was sent.</source>
        <translation>%1 ist kein WebSocket: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The queue of %1 is full because its client reads too slowly: nothing was sent.</source>
        <translation>Die Warteschlange von %1 ist voll, weil der Client zu langsam liest: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Der Server hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sent %1 into %2.</source>
        <translation>%1 an %2 gesendet.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text that is checked to be JSON</source>
        <translation>Text, der auf gültiges JSON geprüft wird</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Typed as hex digits or Base64</source>
        <translation>Als Hex-Ziffern oder Base64 eingegeben</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>The pong shows the time it took</source>
        <translation>Der Pong zeigt, wie lange es gedauert hat</translation>
    </message>
    <message>
        <source>Close this connection with a code and a reason</source>
        <translation>Diese Verbindung mit Code und Grund schließen</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter sends it</source>
        <translation>Nachricht eingeben; Strg+Eingabe sendet sie</translation>
    </message>
    <message>
        <source>Send  Ctrl+↵</source>
        <translation>Senden  Strg+↵</translation>
    </message>
    <message>
        <source>Send this message to the client (Ctrl+Enter)</source>
        <translation>Diese Nachricht an den Client senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Select a message or connection of an open WebSocket to talk into it</source>
        <translation>Nachricht oder Verbindung eines offenen WebSockets auswählen, um ihm etwas zu senden</translation>
    </message>
    <message>
        <source>%1 is not an open WebSocket</source>
        <translation>%1 ist kein offener WebSocket</translation>
    </message>
    <message>
        <source>Send into %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>seit %1 offen</translation>
    </message>
    <message>
        <source>RTT %1</source>
        <translation>RTT %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>Closed %1 with %2.</source>
        <translation>%1 mit %2 geschlossen.</translation>
    </message>
</context>
<context>
    <name>eyewall::models::ConnectionModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>When bytes last moved</source>
        <translation>Wann zuletzt Daten flossen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>← Msgs</source>
        <translation>← Nachr.</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Empfangene Nachrichten</translation>
    </message>
    <message>
        <source>→ Msgs</source>
        <translation>→ Nachr.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Byte</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Empfangene Byte</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ Byte</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Byte</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Byte, die auf das Senden warten</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>Zeit vom Ping bis zu seinem Pong</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MessageModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Richt.</translation>
    </message>
    <message>
        <source>In: from the client. Out: to the client. You: sent from this window.</source>
        <translation>Ein: vom Client. Aus: zum Client. Hier: aus diesem Fenster gesendet.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>not kept: the recording was full</source>
        <translation>nicht aufgezeichnet: kein Platz mehr</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>→ you</source>
        <translation>→ hier</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RequestModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of the response body</source>
        <translation>Byte im Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>%1, abgebrochen</translation>
    </message>
</context>
<context>
    <name>eyewall::models::RouteModel</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Requests and messages a second</source>
        <translation>Anfragen und Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were answered at least this fast</source>
        <translation>99 von 100 Anfragen wurden mindestens so schnell beantwortet</translation>
    </message>
    <message>
        <source>err</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Share of requests answered with 5xx</source>
        <translation>Anteil der mit 5xx beantworteten Anfragen</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ConnectionsPage</name>
    <message>
        <source>Every client that connects to this server appears here.</source>
        <translation>Hier erscheint jeder Client, der sich mit diesem Server verbindet.</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Startseite öffnen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardPage</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>In / Out</source>
        <translation>Ein / Aus</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Traffic per second</source>
        <translation>Verkehr pro Sekunde</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Latency of HTTP requests</source>
        <translation>Latenz der HTTP-Anfragen</translation>
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
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Busiest routes</source>
        <translation>Meistgenutzte Routen</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>%1 in 1 min</source>
        <translation>%1 in 1 min</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ListDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::MessagesPage</name>
    <message>
        <source>WebSocket messages and server-sent events appear here, and you can answer into an open WebSocket.</source>
        <translation>Hier erscheinen WebSocket-Nachrichten und Server-Sent Events; in einen offenen WebSocket lässt sich direkt antworten.</translation>
    </message>
    <message>
        <source>Open the chat page</source>
        <translation>Chat-Seite öffnen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
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
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;About Eyewall</source>
        <translation>&amp;Über Eyewall</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>Pause view</source>
        <translation>Ansicht anhalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take away the rows of requests, messages and closed connections (Ctrl+L)</source>
        <translation>Zeilen der Anfragen, Nachrichten und geschlossenen Verbindungen entfernen (Strg+L)</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>Ansicht fortsetzen</translation>
    </message>
    <message>
        <source>Resume view · %1 new</source>
        <translation>Ansicht fortsetzen · %1 neu</translation>
    </message>
    <message>
        <source>Show what happened since the pause (Ctrl+E)</source>
        <translation>Zeigen, was seit dem Anhalten geschehen ist (Strg+E)</translation>
    </message>
    <message>
        <source>Hold the rows still; recording goes on (Ctrl+E)</source>
        <translation>Zeilen stillhalten; die Aufzeichnung läuft weiter (Strg+E)</translation>
    </message>
    <message>
        <source>About Eyewall</source>
        <translation>Über Eyewall</translation>
    </message>
    <message>
        <source>Eyewall %1</source>
        <translation>Eyewall %1</translation>
    </message>
    <message>
        <source>A web server with a window on every connection. MIT licence.</source>
        <translation>Ein Webserver mit einem Fenster auf jede Verbindung. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestsPage</name>
    <message>
        <source>Every request to this server appears here the moment it is answered.</source>
        <translation>Hier erscheint jede Anfrage an diesen Server, sobald sie beantwortet ist.</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Startseite öffnen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ServerPill</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Adresse im Browser öffnen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server: %1 %2</source>
        <translation>Server: %1 %2</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LimitWords</name>
    <message>
        <source>connections refused by the limit on all connections</source>
        <translation>Verbindungen abgelehnt: Obergrenze aller Verbindungen</translation>
    </message>
    <message>
        <source>connections refused by the limit for one address</source>
        <translation>Verbindungen abgelehnt: Obergrenze je Adresse</translation>
    </message>
    <message>
        <source>connections closed after their last allowed request</source>
        <translation>Verbindungen nach ihrer letzten erlaubten Anfrage geschlossen</translation>
    </message>
    <message>
        <source>handshakes that took too long</source>
        <translation>Handshakes, die zu lange dauerten</translation>
    </message>
    <message>
        <source>request heads that took too long</source>
        <translation>Anfrageköpfe, die zu lange dauerten</translation>
    </message>
    <message>
        <source>request bodies that took too long</source>
        <translation>Anfrageinhalte, die zu lange dauerten</translation>
    </message>
    <message>
        <source>idle connections closed</source>
        <translation>untätige Verbindungen geschlossen</translation>
    </message>
    <message>
        <source>handlers that took too long</source>
        <translation>Handler, die zu lange dauerten</translation>
    </message>
    <message>
        <source>clients that stopped reading</source>
        <translation>Clients, die nicht mehr lasen</translation>
    </message>
    <message>
        <source>clients that sent or read too slowly</source>
        <translation>Clients, die zu langsam sendeten oder lasen</translation>
    </message>
    <message>
        <source>request targets too long</source>
        <translation>Anfrageziele zu lang</translation>
    </message>
    <message>
        <source>request heads too large</source>
        <translation>Anfrageköpfe zu groß</translation>
    </message>
    <message>
        <source>requests with too many fields</source>
        <translation>Anfragen mit zu vielen Feldern</translation>
    </message>
    <message>
        <source>request bodies too large</source>
        <translation>Anfrageinhalte zu groß</translation>
    </message>
    <message>
        <source>request bodies too large once decompressed</source>
        <translation>Anfrageinhalte entpackt zu groß</translation>
    </message>
    <message>
        <source>chunk size lines too long</source>
        <translation>Chunk-Größenzeilen zu lang</translation>
    </message>
    <message>
        <source>trailer sections too large</source>
        <translation>Trailer zu groß</translation>
    </message>
    <message>
        <source>forms beyond the limits on their parts</source>
        <translation>Formulare über den Grenzen für ihre Teile</translation>
    </message>
    <message>
        <source>WebSocket messages too large</source>
        <translation>WebSocket-Nachrichten zu groß</translation>
    </message>
    <message>
        <source>WebSocket messages too large once decompressed</source>
        <translation>WebSocket-Nachrichten entpackt zu groß</translation>
    </message>
    <message>
        <source>messages not sent, because a client reads too slowly</source>
        <translation>Nachrichten nicht gesendet, weil ein Client zu langsam liest</translation>
    </message>
    <message>
        <source>pings without an answer</source>
        <translation>Pings ohne Antwort</translation>
    </message>
    <message>
        <source>close frames without an answer</source>
        <translation>Close-Frames ohne Antwort</translation>
    </message>
    <message>
        <source>times requests had to wait for unread answers</source>
        <translation>Mal mussten Anfragen auf ungelesene Antworten warten</translation>
    </message>
    <message>
        <source>connections cut when the server stopped</source>
        <translation>Verbindungen beim Stopp des Servers abgeschnitten</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::StatusLine</name>
    <message>
        <source>events without a row, because the recording was full</source>
        <translation>Ereignisse ohne Zeile, weil die Aufzeichnung voll war</translation>
    </message>
    <message>
        <source>rows without their bytes, because the recording was full</source>
        <translation>Zeilen ohne ihre Daten, weil die Aufzeichnung voll war</translation>
    </message>
    <message>
        <source>messages not queued, because a client reads too slowly</source>
        <translation>Nachrichten nicht eingereiht, weil ein Client zu langsam liest</translation>
    </message>
    <message>
        <source>connections not accepted, because no file descriptor was free</source>
        <translation>Verbindungen nicht angenommen, weil kein Dateideskriptor frei war</translation>
    </message>
    <message>
        <source>connections refused by the limit on connections</source>
        <translation>Verbindungen wegen der Obergrenze abgelehnt</translation>
    </message>
    <message>
        <source>connections without a successful TLS handshake</source>
        <translation>Verbindungen ohne gelungenen TLS-Handschlag</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Byte pro Sekunde</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>Behaltene Zeilen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Loop lag</source>
        <translation>Verzug der Schleife</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Nachr./s</translation>
    </message>
    <message>
        <source>in %1 · out %2</source>
        <translation>ein %1 · aus %2</translation>
    </message>
    <message>
        <source>kept %1 requests, %2 messages</source>
        <translation>behalten: %1 Anfragen, %2 Nachrichten</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>Schleife %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>längster %1</translation>
    </message>
    <message>
        <source>worst %1 by %2</source>
        <translation>längster %1 durch %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How late the event loops run now; %1 since the start.</source>
        <translation>Aktueller Verzug der Ereignisschleifen; %1 seit dem Start.</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>Limits met</source>
        <translation>Erreichte Grenzen</translation>
    </message>
    <message>
        <source>limits met: %1</source>
        <translation>Grenzen erreicht: %1</translation>
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
</context>
<context>
    <name>eyewall::support::Payload</name>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>%1 and %2 are amounts with units, as in: Showing 64 kB of 3.1 MB</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>eyewall::views::RecordView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>▼ %1 new</source>
        <translation>▼ %1 neu</translation>
    </message>
    <message>
        <source>Show %1 new rows at the bottom</source>
        <translation>%1 neue Zeilen am Ende zeigen</translation>
    </message>
    <message>
        <source>Show new rows</source>
        <translation>Neue Zeilen zeigen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
</TS>
