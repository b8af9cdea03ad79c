<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BodyContent</name>
    <message>
        <source>The body is coded with “%1”, which cannot be decoded here.</source>
        <translation>Der Inhalt ist mit „%1“ codiert und lässt sich hier nicht decodieren.</translation>
    </message>
    <message>
        <source>The body is coded with %1: this is too little of it to decode.</source>
        <translation>Der Inhalt ist mit %1 codiert: Zum Decodieren ist zu wenig davon da.</translation>
    </message>
    <message>
        <source>The body is coded with %1 and cannot be decoded.</source>
        <translation>Der Inhalt ist mit %1 codiert und lässt sich nicht decodieren.</translation>
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
        <source>%1, %2 → more than %3</source>
        <extracomment>As in: gzip, 18 kB → 64 kB</extracomment>
        <translation>%1, %2 → mehr als %3</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Only the first %1 of it were decoded.</source>
        <translation>Nur die ersten %1 davon wurden decodiert.</translation>
    </message>
    <message>
        <source>Its coding is damaged, or has no end: this is what can be read.</source>
        <translation>Die Codierung ist beschädigt oder hat kein Ende: Dies ist der lesbare Teil.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2, coded with %3, were recorded: this is what they hold.</source>
        <translation>Nur die ersten %1 von %2, mit %3 kodiert, wurden aufgezeichnet: Dies ist ihr Inhalt.</translation>
    </message>
    <message>
        <source>Its type says JSON, but it is none: %1 at byte %2.</source>
        <translation>Der Typ sagt JSON, aber es ist keines: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>Its charset “%1” cannot be read here.</source>
        <translation>Ihr Zeichensatz „%1“ kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not all of it is %1: the rest is shown as %2.</source>
        <translation>Nicht alles davon ist %1: Der Rest wird als %2 gezeigt.</translation>
    </message>
</context>
<context>
    <name>BodyFile</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved %1 as “%2”.</source>
        <translation>%1 als „%2“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved the first %1 of %2 as “%3”: the rest was not recorded.</source>
        <translation>Die ersten %1 von %2 als „%3“ gespeichert: Der Rest wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Save body</source>
        <translation>Inhalt speichern</translation>
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
    <message>
        <source>“%1” is no hex digit.</source>
        <translation>„%1“ ist keine Hex-Ziffer.</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>TLS agreed on, resumed from before: %1</source>
        <translation>TLS vereinbart, frühere Sitzung fortgesetzt: %1</translation>
    </message>
    <message>
        <source>TLS agreed on: %1</source>
        <translation>TLS vereinbart: %1</translation>
    </message>
    <message>
        <source>Became %1</source>
        <translation>Wurde %1</translation>
    </message>
    <message>
        <source>Became %1 at %2</source>
        <translation>Wurde %1 auf %2</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Geöffnet von %1</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
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
        <source>Answers of 5xx</source>
        <translation>Antworten mit 5xx</translation>
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
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
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
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>Verworfene Nachrichten</translation>
    </message>
    <message>
        <source>Their names were not seen: %1</source>
        <translation>Namen nicht beobachtet: %1</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>Und weitere: %1</translation>
    </message>
    <message>
        <source>It listens to no topic.</source>
        <translation>Sie hört keinem Topic zu.</translation>
    </message>
    <message>
        <source>It listened to no topic.</source>
        <translation>Sie hörte keinem Topic zu.</translation>
    </message>
    <message>
        <source>%1: %2 as %3</source>
        <translation>%1: %2 als %3</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Compression of received</source>
        <translation>Kompression empfangen</translation>
    </message>
    <message>
        <source>Compression of sent</source>
        <translation>Kompression gesendet</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source># The body of %1 was recorded in part only: put the whole of it into body.bin first.</source>
        <translation># Der Inhalt von %1 wurde nur teilweise aufgezeichnet: Legen Sie ihn zuerst vollständig in body.bin ab.</translation>
    </message>
    <message>
        <source># A terminal would not take the body of %1 unchanged: save it as body.bin first.</source>
        <translation># Ein Terminal würde den Inhalt von %1 nicht unverändert übernehmen: Speichern Sie ihn zuerst als body.bin.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Requests have no “%1”. Use it on: %2.</source>
        <translation>Anfragen haben kein „%1“. Benutzen Sie es für: %2.</translation>
    </message>
    <message>
        <source>Connections have no “%1”. Use it on: %2.</source>
        <translation>Verbindungen haben kein „%1“. Benutzen Sie es für: %2.</translation>
    </message>
    <message>
        <source>Messages have no “%1”. Use it on: %2.</source>
        <translation>Nachrichten haben kein „%1“. Benutzen Sie es für: %2.</translation>
    </message>
    <message>
        <source>Topics have no “%1”. Use it on: %2.</source>
        <translation>Topics haben kein „%1“. Benutzen Sie es für: %2.</translation>
    </message>
    <message>
        <source>Log entries have no “%1”. Use it on: %2.</source>
        <translation>Log-Einträge haben kein „%1“. Benutzen Sie es für: %2.</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters. Make it shorter.</source>
        <translation>Der Filter ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>More than %1 brackets stand inside one another. Write it with fewer.</source>
        <translation>Mehr als %1 Klammern stehen ineinander. Schreiben Sie ihn mit weniger Klammern.</translation>
    </message>
    <message>
        <source>The filter has more than %1 terms. Take some away.</source>
        <translation>Der Filter hat mehr als %1 Bedingungen. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one behind the text.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen. Setzen Sie ein zweites hinter den Text.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Write %1 behind what belongs together.</source>
        <translation>Diese Klammer wird nicht geschlossen. Setzen Sie %1 hinter das, was zusammengehört.</translation>
    </message>
    <message>
        <source>No bracket is open here. Take this one away.</source>
        <translation>Hier ist keine Klammer offen. Entfernen Sie diese.</translation>
    </message>
    <message>
        <source>Nothing is in these brackets. Write a word into them.</source>
        <translation>In diesen Klammern steht nichts. Schreiben Sie ein Wort hinein.</translation>
    </message>
    <message>
        <source>Something is missing in front of “%1”. Write a word there.</source>
        <translation>Vor „%1“ fehlt etwas. Schreiben Sie dort ein Wort hin.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”. Write a word there.</source>
        <translation>Hinter „%1“ fehlt etwas. Schreiben Sie dort ein Wort hin.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”. Write for example %2.</source>
        <translation>Hinter „%1“ fehlt ein Wert. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>There is no key “%1”. To look for the text, put it in quotation marks: &quot;%2&quot;.</source>
        <translation>Es gibt keinen Schlüssel „%1“. Um nach dem Text zu suchen, setzen Sie ihn in Anführungszeichen: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>Es gibt keinen Schlüssel „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>There is no code “%1”. These are known: %2.</source>
        <translation>Es gibt keinen Code „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>This table can only be searched for words. Put it in quotation marks: &quot;%1&quot;.</source>
        <translation>Diese Tabelle lässt sich nur nach Wörtern durchsuchen. Setzen Sie es in Anführungszeichen: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”. Write for example %3.</source>
        <translation>„%1“ lässt sich nicht mit „%2“ vergleichen. Schreiben Sie zum Beispiel %3.</translation>
    </message>
    <message>
        <source>Only one value can stand behind “%1”. Take the others away.</source>
        <translation>Hinter „%1“ kann nur ein Wert stehen. Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write for example %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write a number with us, ms, s, m, h or d, for example %2.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie eine Zahl mit us, ms, s, m, h oder d, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write a number, with k, M or G behind it if you like, for example %2.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie eine Zahl, bei Bedarf mit k, M oder G dahinter, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>“%1” is no ID of a connection. Write for example %2.</source>
        <translation>„%1“ ist keine ID einer Verbindung. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>“%2” does not know “%1”. It takes: %3.</source>
        <translation>„%2“ kennt „%1“ nicht. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read from here on: %1.</source>
        <translation>Der reguläre Ausdruck ist ab hier nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The regular expression is longer than %1 characters. Make it shorter.</source>
        <translation>Der reguläre Ausdruck ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Any text of the row</source>
        <translation>Beliebiger Text der Zeile</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Methode der Anfrage</translation>
    </message>
    <message>
        <source>Status of the answer, or 4xx, 5xx</source>
        <translation>Status der Antwort, oder 4xx, 5xx</translation>
    </message>
    <message>
        <source>Host that was asked for</source>
        <translation>Host, nach dem gefragt wurde</translation>
    </message>
    <message>
        <source>Path without the query</source>
        <translation>Pfad ohne Query</translation>
    </message>
    <message>
        <source>What is behind the question mark</source>
        <translation>Was hinter dem Fragezeichen steht</translation>
    </message>
    <message>
        <source>Host, path and query</source>
        <translation>Host, Pfad und Query</translation>
    </message>
    <message>
        <source>Content type of the answer</source>
        <translation>Content-Type der Antwort</translation>
    </message>
    <message>
        <source>Header lines, both ways</source>
        <translation>Header-Zeilen, beide Richtungen</translation>
    </message>
    <message>
        <source>Bodies as far as they are kept</source>
        <translation>Inhalte, soweit aufgezeichnet</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>Port of the client</source>
        <translation>Port des Clients</translation>
    </message>
    <message>
        <source>Pattern of the route</source>
        <translation>Muster der Route</translation>
    </message>
    <message>
        <source>Bytes of the answer&apos;s body</source>
        <translation>Byte im Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Bytes of the request&apos;s body</source>
        <translation>Byte im Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Time until the answer was sent</source>
        <translation>Zeit, bis die Antwort gesendet war</translation>
    </message>
    <message>
        <source>Time until the answer began</source>
        <translation>Zeit, bis die Antwort begann</translation>
    </message>
    <message>
        <source>ID of the connection</source>
        <translation>ID der Verbindung</translation>
    </message>
    <message>
        <source>http, ws or sse</source>
        <translation>http, ws oder sse</translation>
    </message>
    <message>
        <source>Rows in a certain state</source>
        <translation>Zeilen in einem bestimmten Zustand</translation>
    </message>
    <message>
        <source>in: from the client, out: to the client</source>
        <translation>in: vom Client, out: zum Client</translation>
    </message>
    <message>
        <source>Kind of the message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>Byte der Nachricht</translation>
    </message>
    <message>
        <source>Text of the message, as far as it is kept</source>
        <translation>Text der Nachricht, soweit aufgezeichnet</translation>
    </message>
    <message>
        <source>Name of a topic, or of one that it listens to</source>
        <translation>Name eines Topics oder eines, dem sie zuhört</translation>
    </message>
    <message>
        <source>How many topics it listens to</source>
        <translation>Wie vielen Topics sie zuhört</translation>
    </message>
    <message>
        <source>How many listen to the topic</source>
        <translation>Wie viele dem Topic zuhören</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Anfragen bisher</translation>
    </message>
    <message>
        <source>Messages so far, both ways</source>
        <translation>Nachrichten bisher, beide Richtungen</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Answers of 5xx so far</source>
        <translation>Antworten mit 5xx bisher</translation>
    </message>
    <message>
        <source>Bytes so far, both ways</source>
        <translation>Byte bisher, beide Richtungen</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Byte, die auf das Senden warten</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>Nachrichten, die nicht gesendet wurden, weil der Client zu langsam liest</translation>
    </message>
    <message>
        <source>Time from a ping to its pong</source>
        <translation>Zeit vom Ping bis zu seinem Pong</translation>
    </message>
    <message>
        <source>How long it has been open, or was</source>
        <translation>Wie lange sie offen ist oder war</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>open (offen) oder closed (beendet)</translation>
    </message>
    <message>
        <source>Who or what closed the connection</source>
        <translation>Wer oder was die Verbindung geschlossen hat</translation>
    </message>
    <message>
        <source>Close code of a WebSocket</source>
        <translation>Close-Code eines WebSockets</translation>
    </message>
    <message>
        <source>Name that you gave the client</source>
        <translation>Name, den Sie dem Client gegeben haben</translation>
    </message>
    <message>
        <source>Who is logged in, as the application has it</source>
        <translation>Wer angemeldet ist, wie es die Anwendung sagt</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Was Sie notiert haben</translation>
    </message>
    <message>
        <source>Program that asked, as it calls itself</source>
        <translation>Anfragendes Programm, wie es sich selbst nennt</translation>
    </message>
    <message>
        <source>Origin that the browser named</source>
        <translation>Origin, den der Browser genannt hat</translation>
    </message>
    <message>
        <source>Page that led here</source>
        <translation>Seite, die hierher geführt hat</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Subprotocol of a WebSocket</source>
        <translation>Subprotokoll eines WebSockets</translation>
    </message>
    <message>
        <source>Level of the log entry</source>
        <translation>Stufe des Log-Eintrags</translation>
    </message>
    <message>
        <source>Category of the log entry</source>
        <translation>Kategorie des Log-Eintrags</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The answer is not complete</source>
        <translation>Die Antwort ist nicht vollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Slower than it should be</source>
        <translation>Langsamer, als es sein sollte</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Server-sent events</source>
        <translation>Server-Sent Events</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>Einfache Anfragen</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Sent from this window</source>
        <translation>Aus diesem Fenster gesendet</translation>
    </message>
    <message>
        <source>Not all of it was kept</source>
        <translation>Nicht vollständig aufgezeichnet</translation>
    </message>
    <message>
        <source>Compressed on the wire</source>
        <translation>Komprimiert übertragen</translation>
    </message>
    <message>
        <source>Cut before its end</source>
        <translation>Vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>Bytes wait to be sent</source>
        <translation>Byte warten auf das Senden</translation>
    </message>
    <message>
        <source>From the client</source>
        <translation>Vom Client</translation>
    </message>
    <message>
        <source>To the client</source>
        <translation>Zum Client</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Binary message</source>
        <translation>Binäre Nachricht</translation>
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
        <translation>Close-Frame</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>Server-Sent Event</translation>
    </message>
    <message>
        <source>TLS is being agreed on</source>
        <translation>TLS wird vereinbart</translation>
    </message>
    <message>
        <source>A close frame was seen</source>
        <translation>Ein Close-Frame wurde beobachtet</translation>
    </message>
    <message>
        <source>Closed in order</source>
        <translation>Ordentlich geschlossen</translation>
    </message>
    <message>
        <source>Ended in another way</source>
        <translation>Anders beendet</translation>
    </message>
    <message>
        <source>The client closed in order</source>
        <translation>Der Client hat ordentlich geschlossen</translation>
    </message>
    <message>
        <source>The server closed in order</source>
        <translation>Der Server hat ordentlich geschlossen</translation>
    </message>
    <message>
        <source>A limit on time ran out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>The client reset the connection or vanished</source>
        <translation>Der Client hat die Verbindung zurückgesetzt oder ist verschwunden</translation>
    </message>
    <message>
        <source>The client broke the protocol</source>
        <translation>Der Client hat das Protokoll verletzt</translation>
    </message>
    <message>
        <source>A limit on size or count was reached</source>
        <translation>Eine Obergrenze für Größe oder Anzahl war erreicht</translation>
    </message>
    <message>
        <source>Closed from this window</source>
        <translation>Aus diesem Fenster geschlossen</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>Der Server wurde beendet</translation>
    </message>
    <message>
        <source>For those who look for a mistake</source>
        <translation>Für die Fehlersuche</translation>
    </message>
    <message>
        <source>What usually happens</source>
        <translation>Was normalerweise geschieht</translation>
    </message>
    <message>
        <source>What should not happen</source>
        <translation>Was nicht geschehen sollte</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was fehlgeschlagen ist</translation>
    </message>
</context>
<context>
    <name>ImageDecoding</name>
    <message>
        <source>The image of %1 × %2 pixels is too large to be shown.</source>
        <translation>Das Bild mit %1 × %2 Pixeln ist zu groß für die Anzeige.</translation>
    </message>
    <message>
        <source>This SVG asks for more than itself, and is not drawn for that.</source>
        <translation>Dieses SVG verweist auf fremde Inhalte und wird deshalb nicht gezeichnet.</translation>
    </message>
    <message>
        <source>This SVG cannot be read.</source>
        <translation>Dieses SVG lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Only its first part was recorded: what is missing may be blank.</source>
        <translation>Nur der erste Teil wurde aufgezeichnet: Was fehlt, bleibt womöglich leer.</translation>
    </message>
    <message>
        <source>Only its first part was recorded, which is too little to show.</source>
        <translation>Nur der erste Teil wurde aufgezeichnet, das ist zu wenig für die Anzeige.</translation>
    </message>
    <message>
        <source>The image cannot be read: it is damaged.</source>
        <translation>Das Bild lässt sich nicht lesen: Es ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>OutcomeTally</name>
    <message>
        <source>one had gone</source>
        <translation>eine war nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>%n had gone</source>
        <translation>
            <numerusform>%n war nicht mehr da</numerusform>
            <numerusform>%n waren nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>one is no WebSocket</source>
        <translation>eine ist kein WebSocket</translation>
    </message>
    <message numerus="yes">
        <source>%n are no WebSockets</source>
        <translation>
            <numerusform>%n ist kein WebSocket</numerusform>
            <numerusform>%n sind keine WebSockets</numerusform>
        </translation>
    </message>
    <message>
        <source>one reads too slowly</source>
        <translation>eine liest zu langsam</translation>
    </message>
    <message numerus="yes">
        <source>%n read too slowly</source>
        <translation>
            <numerusform>%n liest zu langsam</numerusform>
            <numerusform>%n lesen zu langsam</numerusform>
        </translation>
    </message>
    <message>
        <source>the server refused one</source>
        <translation>eine hat der Server abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>the server refused %n</source>
        <translation>
            <numerusform>%n hat der Server abgelehnt</numerusform>
            <numerusform>%n hat der Server abgelehnt</numerusform>
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
        <translation>Nur die ersten %1 von %2 des Inhalts wurden aufgezeichnet und kopiert.</translation>
    </message>
    <message>
        <source>The body is binary and was left out.</source>
        <translation>Der Inhalt ist binär und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The body is binary: it was copied in Base64.</source>
        <translation>Der Inhalt ist binär: Er wurde in Base64 kopiert.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>in einem Stück</translation>
    </message>
    <message>
        <source>Waiting (TTFB)</source>
        <translation>Warten (TTFB)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>%1, no answer came</source>
        <translation>%1, es kam keine Antwort</translation>
    </message>
    <message>
        <source>not known: it was cut</source>
        <translation>unbekannt: abgebrochen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
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
    <name>eyewall::capture::SessionFile</name>
    <message>
        <source>it is a folder; name a file in it</source>
        <translation>Das ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>it is no ordinary file; choose another name</source>
        <translation>Das ist keine gewöhnliche Datei; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the folder %1 does not exist; make it or choose another</source>
        <translation>Den Ordner %1 gibt es nicht; legen Sie ihn an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>Sie hat keinen Namen</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>there is no room for it; make room or choose another folder</source>
        <translation>Dafür ist kein Platz; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>a request or message in it is too large for a file</source>
        <translation>Eine Anfrage oder Nachricht darin ist zu groß für eine Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not a session that Eyewall saved</source>
        <translation>Das ist keine Sitzung, die Eyewall gespeichert hat</translation>
    </message>
    <message>
        <source>a later Eyewall saved it (version %1 of the form, and %2 is known here); open it with that one</source>
        <translation>Ein neueres Eyewall hat sie gespeichert (Version %1 der Form, hier ist %2 bekannt); öffnen Sie sie damit</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>Sie hat keine Version</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>Sie ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>a later Eyewall saved it, or it is damaged (%1)</source>
        <translation>Ein neueres Eyewall hat sie gespeichert, oder sie ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it is too large (%1)</source>
        <translation>Sie ist zu groß (%1)</translation>
    </message>
    <message>
        <source>there is no room in %1; make room or choose another folder</source>
        <translation>In %1 ist kein Platz; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be written to; choose another folder</source>
        <translation>In %1 darf nicht geschrieben werden; wählen Sie einen anderen Ordner</translation>
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
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A time and the values of a chart then, as in: 14:02:30: requests 4,312, messages 18</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (max %2)</source>
        <extracomment>A mean value and the highest</extracomment>
        <translation>%1 (max. %2)</translation>
    </message>
</context>
<context>
    <name>eyewall::charts::RateStrip</name>
    <message>
        <source>%1 – now</source>
        <extracomment>From a time of day until now, as in: 11:58 – now</extracomment>
        <translation>%1 – jetzt</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>A time of day and how often something happened then, as in: 14:01:12: 42 a second</extracomment>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <translation>%1: %2 pro Sekunde</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Chosen: %1 to %2, at most %3 a second.</source>
        <translation>Gewählt: %1 bis %2, höchstens %3 pro Sekunde.</translation>
    </message>
    <message>
        <source>From %1 until now: now %2 a second, at most %3. No time is chosen.</source>
        <translation>Von %1 bis jetzt: jetzt %2 pro Sekunde, höchstens %3. Keine Zeit ist gewählt.</translation>
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
        <translation>jetzt</translation>
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
        <translation>Eyewall schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) are open. What is to become of the server?</source>
        <translation>
            <numerusform>%n Verbindung ist offen. Was soll mit dem Server geschehen?</numerusform>
            <numerusform>%n Verbindungen sind offen. Was soll mit dem Server geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Companions</name>
    <message>
        <source>Sample traffic</source>
        <translation>Beispielverkehr</translation>
    </message>
    <message>
        <source>Browsers, chats and feeds that talk to this server, to have something to look at</source>
        <translation>Browser, Chats und Feeds, die mit diesem Server sprechen, damit es etwas zu sehen gibt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>These commands did not get their keys from the settings, because others have them: %1. All keys are under Help.</source>
        <translation>Diese Befehle haben ihre Tasten aus den Einstellungen nicht erhalten, weil andere sie haben: %1. Alle Tasten stehen unter Hilfe.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Desktop</name>
    <message>
        <source>Closing with open connections</source>
        <translation>Schließen bei offenen Verbindungen</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Instance</name>
    <message>
        <source>The lock of the profile cannot be written: %1</source>
        <translation>Die Sperrdatei des Profils lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Process %1 uses the profile and does not answer. End it, or choose another profile with --profile.</source>
        <translation>Prozess %1 benutzt das Profil und antwortet nicht. Beenden Sie ihn oder wählen Sie mit --profile ein anderes Profil.</translation>
    </message>
    <message>
        <source>The socket of the profile cannot be made: %1</source>
        <translation>Der Socket des Profils lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Eyewall runs with this profile already: its window comes to the front.</source>
        <translation>Eyewall läuft mit diesem Profil bereits: Sein Fenster kommt nach vorn.</translation>
    </message>
    <message>
        <source>It keeps its own settings: what was given here has no effect.</source>
        <translation>Es behält seine Einstellungen: Was hier angegeben wurde, hat keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::LifeLog</name>
    <message>
        <source>Listening on %1</source>
        <translation>Wartet auf Verbindungen: %1</translation>
    </message>
    <message>
        <source>Stopping: what runs may end</source>
        <translation>Hält an: Was läuft, darf enden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The sample traffic starts</source>
        <translation>Der Beispielverkehr beginnt</translation>
    </message>
    <message>
        <source>The sample traffic stops</source>
        <translation>Der Beispielverkehr endet</translation>
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
        <translation>Port %1 wird von einem anderen Programm benutzt. Wählen Sie einen anderen, oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>Anyone on your network can reach the server there.</source>
        <translation>Jeder im Netzwerk kann den Server dort erreichen.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::OptionEditor</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Take away from: %1</source>
        <translation>Entfernen aus: %1</translation>
    </message>
    <message>
        <source>Set by %1, which goes before what is saved here.</source>
        <translation>Durch %1 festgelegt; das geht dem hier Gespeicherten vor.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Profile</name>
    <message>
        <source>The profile &quot;%1&quot; is not a folder.</source>
        <translation>Das Profil „%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is a folder of another user.</source>
        <translation>Das Profil „%1“ ist ein Ordner eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>Others may write to the profile &quot;%1&quot;. Take that away from them (chmod go-w), or choose another folder.</source>
        <translation>Andere dürfen in das Profil „%1“ schreiben. Entziehen Sie ihnen das Recht (chmod go-w) oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; may not be written to.</source>
        <translation>In das Profil „%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the profile cannot be made: %2</source>
        <translation>Der Ordner „%1“ für das Profil lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>%1 What is changed now will be forgotten.</source>
        <translation>%1 Änderungen von jetzt an gehen verloren.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SampleTraffic</name>
    <message>
        <source>The sample traffic only speaks to a server on this computer, not to %1.</source>
        <translation>Der Beispielverkehr spricht nur mit einem Server auf diesem Computer, nicht mit %1.</translation>
    </message>
    <message>
        <source>The sample traffic cannot reach the server at %1: %2</source>
        <translation>Der Beispielverkehr erreicht den Server auf %1 nicht: %2</translation>
    </message>
    <message>
        <source>The sample traffic needs the sample pages, and the server at %1 runs without them.</source>
        <translation>Der Beispielverkehr braucht die Beispielseiten, und der Server auf %1 läuft ohne sie.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerLife</name>
    <message>
        <source>The saved settings of the server are not used: %1</source>
        <translation>Die gespeicherten Einstellungen des Servers werden nicht benutzt: %1</translation>
    </message>
    <message>
        <source>The server is not shared on the network: %1</source>
        <translation>Der Server ist nicht im Netzwerk freigegeben: %1</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerMenu</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Accept nothing new, let answers finish, then end</source>
        <translation>Nichts Neues annehmen, Antworten zu Ende bringen, dann beenden</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Share on the local &amp;network</source>
        <translation>Im lokalen Netz&amp;werk freigeben</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;load certificates</source>
        <translation>Zertifikate neu &amp;laden</translation>
    </message>
    <message>
        <source>Read certificates and keys again, for new connections</source>
        <translation>Zertifikate und Schlüssel neu lesen, für neue Verbindungen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerNotice</name>
    <message numerus="yes">
        <source>Stopping: %n connection(s) left, %1 s</source>
        <translation>
            <numerusform>Wird beendet: noch %n Verbindung, %1 s</numerusform>
            <numerusform>Wird beendet: noch %n Verbindungen, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut now</source>
        <translation>Jetzt trennen</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>Nächsten freien Port nehmen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Freigabe beenden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>End all connections at once</source>
        <translation>Alle Verbindungen sofort beenden</translation>
    </message>
    <message>
        <source>Shared: anyone on this network can reach %1</source>
        <translation>Freigegeben: Jeder in diesem Netzwerk erreicht %1</translation>
    </message>
    <message>
        <source>Folder to serve</source>
        <translation>Auszuliefernder Ordner</translation>
    </message>
    <message>
        <source>This program itself listens on %1 already: is the address there twice?</source>
        <translation>Dieses Programm selbst lauscht bereits auf %1: Steht die Adresse zweimal da?</translation>
    </message>
    <message>
        <source>The address %1 is in use by a program of the user %2. Use another port, or ask them to stop it.</source>
        <translation>Die Adresse %1 ist von einem Programm des Benutzers %2 belegt. Einen anderen Port verwenden, oder darum bitten, es zu beenden.</translation>
    </message>
    <message>
        <source>The address %1 is in use by %2 (process %3). Stop that program, or use another port.</source>
        <translation>Die Adresse %1 ist von %2 belegt (Prozess %3). Dieses Programm beenden oder einen anderen Port verwenden.</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SettingsDialog</name>
    <message>
        <source>Serve HTTPS</source>
        <translation>HTTPS anbieten</translation>
    </message>
    <message>
        <source>Serve the built-in pages</source>
        <translation>Eingebaute Seiten ausliefern</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Server-Einstellungen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>HTTPS addresses</source>
        <translation>HTTPS-Adressen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>File in PEM format</source>
        <translation>Datei im PEM-Format</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Folder at /</source>
        <translation>Ordner auf /</translation>
    </message>
    <message>
        <source>None</source>
        <comment>trusted proxies</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Folders below paths</source>
        <translation>Ordner unter Pfaden</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Verbindungen je Adresse</translation>
    </message>
    <message>
        <source>Requests on a connection</source>
        <translation>Anfragen je Verbindung</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Head of a request</source>
        <translation>Kopf einer Anfrage</translation>
    </message>
    <message>
        <source>Body of a request</source>
        <translation>Inhalt einer Anfrage</translation>
    </message>
    <message>
        <source>WebSocket message</source>
        <translation>WebSocket-Nachricht</translation>
    </message>
    <message>
        <source>Wait for a head</source>
        <translation>Warten auf einen Kopf</translation>
    </message>
    <message>
        <source>Wait for more of a body</source>
        <translation>Warten auf mehr Inhalt</translation>
    </message>
    <message>
        <source>Wait for the next request</source>
        <translation>Warten auf die nächste Anfrage</translation>
    </message>
    <message>
        <source>Wait for a client to read</source>
        <translation>Warten, bis ein Client liest</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Wait at the stop</source>
        <translation>Warten beim Stoppen</translation>
    </message>
    <message>
        <source>HTTPS needs an address to listen on.</source>
        <translation>HTTPS braucht eine Adresse, auf der es lauscht.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its key.</source>
        <translation>HTTPS braucht ein Zertifikat und dessen Schlüssel.</translation>
    </message>
    <message>
        <source>The server is stopped. It will start with these settings.</source>
        <translation>Der Server ist beendet. Er startet mit diesen Einstellungen.</translation>
    </message>
    <message>
        <source>These settings are in force.</source>
        <translation>Diese Einstellungen gelten bereits.</translation>
    </message>
    <message>
        <source>Applying restarts the server. Without an address for HTTP, only HTTPS is served.</source>
        <translation>Übernehmen startet den Server neu. Ohne Adresse für HTTP wird nur HTTPS angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>Applying restarts the server, which ends %n connection(s).</source>
        <translation>
            <numerusform>Übernehmen startet den Server neu; das beendet %n Verbindung.</numerusform>
            <numerusform>Übernehmen startet den Server neu; das beendet %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying restarts the server.</source>
        <translation>Übernehmen startet den Server neu.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrauenswürdige Proxys</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>Fields of a head</source>
        <translation>Felder je Kopf</translation>
    </message>
    <message>
        <source>Wait for TLS and PROXY</source>
        <translation>Warten auf TLS und PROXY</translation>
    </message>
    <message>
        <source>Least speed, a second</source>
        <translation>Geringstes Tempo je Sekunde</translation>
    </message>
    <message>
        <source>Back to the former settings</source>
        <translation>Zurück zu den vorigen Einstellungen</translation>
    </message>
    <message>
        <source>Start the server with what it had before these were applied</source>
        <translation>Den Server mit dem starten, was galt, bevor diese angewendet wurden</translation>
    </message>
    <message>
        <source>%1, with a mistake</source>
        <translation>%1, mit einem Fehler</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation>Zu berichtigen: %1</translation>
    </message>
    <message>
        <source>Recorded of a body or message</source>
        <translation>Aufgezeichnet je Inhalt oder Nachricht</translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SharePanel</name>
    <message>
        <source>%1: all files in %2</source>
        <translation>%1: alle Dateien in %2</translation>
    </message>
    <message>
        <source>/: all files in %1</source>
        <translation>/: alle Dateien in %1</translation>
    </message>
    <message>
        <source>The built-in pages: welcome, chat, clock, echo, topics and /api/info</source>
        <translation>Die eingebauten Seiten: Startseite, Chat, Uhr, Echo, Topics und /api/info</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>Im lokalen Netzwerk freigeben</translation>
    </message>
    <message>
        <source>Anyone on this network can reach these, without a password:</source>
        <translation>Jeder in diesem Netzwerk erreicht dies, ohne Passwort:</translation>
    </message>
    <message>
        <source>This machine has no address on a network now.</source>
        <translation>Dieser Computer hat zurzeit keine Adresse in einem Netzwerk.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Es wird nichts ausgeliefert.</translation>
    </message>
    <message>
        <source>It ends when you switch it off, or quit.</source>
        <translation>Die Freigabe endet, wenn Sie sie ausschalten oder Eyewall beenden.</translation>
    </message>
    <message numerus="yes">
        <source>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection(s).</source>
        <translation>
            <numerusform>Die Freigabe endet, wenn Sie sie ausschalten oder Eyewall beenden. Der Server startet dafür neu; das beendet %n Verbindung.</numerusform>
            <numerusform>Die Freigabe endet, wenn Sie sie ausschalten oder Eyewall beenden. Der Server startet dafür neu; das beendet %n Verbindungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::Tray</name>
    <message>
        <source>Show Eyewall</source>
        <translation>Eyewall zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Server: %1, %2</source>
        <translation>Server: %1, %2</translation>
    </message>
    <message>
        <source>Eyewall: %1</source>
        <translation>Eyewall: %1</translation>
    </message>
    <message>
        <source>Eyewall goes on in the tray</source>
        <translation>Eyewall läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>The server runs. A click on this icon, or starting Eyewall again, brings the window back.</source>
        <translation>Der Server läuft. Ein Klick auf dieses Symbol oder ein neuer Start von Eyewall holt das Fenster zurück.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ByteSize</name>
    <message>
        <source>&quot;%1&quot;: expected a size such as 65536, 64 KiB or 10 MiB</source>
        <translation>&quot;%1&quot;: erwartet wird eine Größe wie 65536, 64 KiB oder 10 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from %2 to %3</source>
        <translation>&quot;%1&quot; ist keine Größe von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>eyewall::host::ListenAddress</name>
    <message>
        <source>&quot;%1&quot;: the name of the socket is missing</source>
        <translation>„%1“: Der Name des Sockets fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a port is at most 65535</source>
        <translation>„%1“: Ein Port ist höchstens 65535</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST:PORT, as in 127.0.0.1:8080 or [::1]:0, nor unix:PATH</source>
        <translation>„%1“ ist weder HOST:PORT wie 127.0.0.1:8080 oder [::1]:0 noch unix:PFAD</translation>
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
    <message>
        <source>The address %1 is none of this machine. Choose one that is, or * for all of them.</source>
        <translation>Die Adresse %1 gehört nicht zu diesem Computer. Wählen Sie eine, die es tut, oder * für alle.</translation>
    </message>
    <message>
        <source>Port %1 may be used by the administrator only. Choose one above 1023.</source>
        <translation>Port %1 darf nur der Administrator benutzen. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it is not there. Choose another one, or put it back.</source>
        <translation>Der Ordner „%1“ soll ausgeliefert werden, ist aber nicht da. Wählen Sie einen anderen oder legen Sie ihn wieder an seinen Platz.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is to be served, but it may not be read. Choose another one, or change who may read it.</source>
        <translation>Der Ordner „%1“ soll ausgeliefert werden, darf aber nicht gelesen werden. Wählen Sie einen anderen oder ändern Sie, wer ihn lesen darf.</translation>
    </message>
</context>
<context>
    <name>eyewall::host::Settings</name>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of seconds from %2 to %3</source>
        <translation>„%1“ ist keine Zahl von Sekunden von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>the key of &quot;%1&quot; is missing: add --tls-key FILE</source>
        <translation>der Schlüssel zu „%1“ fehlt: --tls-key DATEI ergänzen</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot; is missing: add --tls-cert FILE</source>
        <translation>das Zertifikat zu „%1“ fehlt: --tls-cert DATEI ergänzen</translation>
    </message>
    <message>
        <source>add --tls-cert FILE and --tls-key FILE</source>
        <translation>--tls-cert DATEI und --tls-key DATEI ergänzen</translation>
    </message>
    <message>
        <source>nothing listens with TLS: add --tls-listen HOST:PORT</source>
        <translation>nichts lauscht mit TLS: --tls-listen HOST:PORT ergänzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address or a network, as 192.0.2.1 or 10.0.0.0/8 (bits behind the prefix must be zero)</source>
        <translation>„%1“ ist weder eine Adresse noch ein Netz wie 192.0.2.1 oder 10.0.0.0/8 (die Bits hinter dem Präfix müssen null sein)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not off, records or full</source>
        <translation>„%1“ ist nicht off, records oder full</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not debug, info, warning or error</source>
        <translation>„%1“ ist nicht debug, info, warning oder error</translation>
    </message>
    <message>
        <source>there is no folder &quot;%1&quot;</source>
        <translation>den Ordner „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder</source>
        <translation>„%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>the folder &quot;%1&quot; may not be read</source>
        <translation>der Ordner „%1“ darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>use --root to serve a folder at /</source>
        <translation>für einen Ordner unter / dient --root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not /PATH=DIR, as in /files=site</source>
        <translation>„%1“ ist nicht /PFAD=ORDNER wie /files=site</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain path</source>
        <translation>„%1“ ist kein einfacher Pfad</translation>
    </message>
    <message>
        <source>%1 is mounted twice</source>
        <translation>%1 ist zweimal eingehängt</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BlocklistPopup</name>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Blocked addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>Let the selected addresses connect again</source>
        <translation>Die ausgewählten Adressen dürfen sich wieder verbinden</translation>
    </message>
    <message>
        <source>No address is blocked.</source>
        <translation>Keine Adresse ist gesperrt.</translation>
    </message>
    <message>
        <source>These addresses may not connect:</source>
        <translation>Diese Adressen dürfen sich nicht verbinden:</translation>
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
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>JSON to open piece by piece</source>
        <translation>JSON zum stückweisen Aufklappen</translation>
    </message>
    <message>
        <source>Names and values, decoded</source>
        <translation>Namen und Werte, decodiert</translation>
    </message>
    <message>
        <source>The parts of the body, and each of them</source>
        <translation>Die Teile des Inhalts, auch einzeln</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Angezeigtes kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Nur %n Eintrag wird gezeigt.</numerusform>
            <numerusform>Nur die ersten %n werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no parts in it that its type names.</source>
        <translation>Der Inhalt hat keine Teile, obwohl sein Typ welche nennt.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
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
    <message numerus="yes">
        <source>Close all %n connections</source>
        <translation>
            <numerusform>%n Verbindung schließen</numerusform>
            <numerusform>Alle %n Verbindungen schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close connections</source>
        <translation>Verbindungen schließen</translation>
    </message>
    <message>
        <source>HTTP connections are cut at once.</source>
        <translation>HTTP-Verbindungen werden sofort getrennt.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::CommentPopup</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Set comment</source>
        <translation>Kommentar setzen</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Comment on requests</source>
        <translation>Anfragen kommentieren</translation>
    </message>
    <message>
        <source>for example: answered twice</source>
        <translation>zum Beispiel: zweimal beantwortet</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionActions</name>
    <message>
        <source>Show its requests</source>
        <translation>Ihre Anfragen zeigen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Ihre Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Jetzt pingen</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as websocat</source>
        <translation>Als websocat kopieren</translation>
    </message>
    <message>
        <source>Block address</source>
        <translation>Adresse sperren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Blocked addresses…</source>
        <translation>Gesperrte Adressen…</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Gesperrte…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Sent a ping to %1.</source>
        <translation>Ping an %1 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Sent a ping to all %n connections.</source>
        <translation>
            <numerusform>Ping an %n Verbindung gesendet.</numerusform>
            <numerusform>Ping an alle %n Verbindungen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent a ping to %1 of %2: %3.</source>
        <translation>Ping an %1 von %2 gesendet: %3.</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>%1 geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Closed all %n connections.</source>
        <translation>
            <numerusform>%n Verbindung geschlossen.</numerusform>
            <numerusform>Alle %n Verbindungen geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed %1 of %2: %3.</source>
        <translation>%1 von %2 geschlossen: %3.</translation>
    </message>
    <message>
        <source>%1 is blocked. Connections closed: %2.</source>
        <translation>%1 ist gesperrt. Geschlossene Verbindungen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses are blocked. Connections closed: %1.</source>
        <translation>
            <numerusform>%n Adresse ist gesperrt. Geschlossene Verbindungen: %1.</numerusform>
            <numerusform>Alle %n Adressen sind gesperrt. Geschlossene Verbindungen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused to block: %1</source>
        <translation>Der Server hat das Sperren abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 darf sich wieder verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses may connect again.</source>
        <translation>
            <numerusform>%n Adresse darf sich wieder verbinden.</numerusform>
            <numerusform>Alle %n Adressen dürfen sich wieder verbinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label für %1</translation>
    </message>
    <message numerus="yes">
        <source>Label all %n connections</source>
        <translation>
            <numerusform>Label für %n Verbindung</numerusform>
            <numerusform>Label für alle %n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</source>
        <translation>
            <numerusform>Die Liste der gesperrten Adressen ist voll: %n fand keinen Platz darin. Lassen Sie einige wieder zu, die nicht gesperrt sein müssen.</numerusform>
            <numerusform>Die Liste der gesperrten Adressen ist voll: %n fanden keinen Platz darin. Lassen Sie einige wieder zu, die nicht gesperrt sein müssen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label and comment…</source>
        <translation>Label und Kommentar…</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message>
        <source>Life</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Request head of the handshake</source>
        <translation>Anfragekopf des Handshakes</translation>
    </message>
    <message>
        <source>Response head of the handshake</source>
        <translation>Antwortkopf des Handshakes</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Bytes queued</source>
        <translation>Wartende Byte</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Teile der Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>One of %n that are selected; actions go to all of them.</source>
        <translation>
            <numerusform>%n ausgewählte Verbindung; Aktionen gelten für sie.</numerusform>
            <numerusform>Eine von %n ausgewählten; Aktionen gelten für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not become a WebSocket or an event stream: see its requests.</source>
        <translation>Sie wurde weder WebSocket noch Event-Stream: siehe ihre Anfragen.</translation>
    </message>
    <message>
        <source>The heads of the handshake were not recorded.</source>
        <translation>Die Köpfe des Handshakes wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>How its figures go while it is shown here</source>
        <translation>Wie sich die Kennzahlen entwickeln, solange sie hier gezeigt wird</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::FormView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Name und Wert kopieren</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
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
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LabelPopup</name>
    <message>
        <source>What keeps the label</source>
        <translation>Woran das Label haftet</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>Label setzen</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Label connections</source>
        <translation>Label für Verbindungen</translation>
    </message>
    <message>
        <source>for example: kitchen phone</source>
        <translation>zum Beispiel: Handy in der Küche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Also later connections, and after a restart</source>
        <translation>Auch spätere Verbindungen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>This connection alone</source>
        <translation>Nur diese Verbindung</translation>
    </message>
    <message>
        <source>Until the connection is gone</source>
        <translation>Bis die Verbindung weg ist</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>for example: loses its socket every hour</source>
        <translation>zum Beispiel: verliert stündlich die Verbindung</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::LogInspector</name>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>Copy this line with its time, level and category</source>
        <translation>Diese Zeile mit Zeit, Stufe und Kategorie kopieren</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were kept.</source>
        <translation>Nur die ersten %1 von %2 wurden behalten.</translation>
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
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Compressed</source>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>Nutzdaten speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::OutcomeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PartsView</name>
    <message>
        <source>%1, cut</source>
        <translation>%1, abgebrochen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>Teil speichern…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PublishBox</name>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Topic to publish to</source>
        <translation>Topic, an das veröffentlicht wird</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
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
        <source>Message to publish</source>
        <translation>Zu veröffentlichende Nachricht</translation>
    </message>
    <message>
        <source>Type a message; Ctrl+Enter publishes it</source>
        <translation>Nachricht eingeben; Strg+Eingabe veröffentlicht sie</translation>
    </message>
    <message>
        <source>Publish  Ctrl+↵</source>
        <translation>Veröffentlichen  Strg+↵</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Send this message to every member of the topic (Ctrl+Enter)</source>
        <translation>Diese Nachricht an jedes Mitglied des Topics senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Publish to</source>
        <translation>Veröffentlichen an</translation>
    </message>
    <message>
        <source>Type the name of a topic, or select one above.</source>
        <translation>Namen eines Topics eingeben oder oben eines auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>no members now</source>
        <translation>zurzeit keine Mitglieder</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Der Server hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nobody is subscribed to this topic now.</source>
        <translation>Dieses Topic hat zurzeit niemand abonniert.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>An %n Mitglied veröffentlicht.</numerusform>
            <numerusform>An %n Mitglieder veröffentlicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::RequestInspector</name>
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
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
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
    <message>
        <source>%1 over TLS</source>
        <translation>%1 über TLS</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save body…</source>
        <translation>Inhalt speichern…</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>Handler: %1</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy raw request</source>
        <translation>Rohe Anfrage kopieren</translation>
    </message>
    <message>
        <source>Copy raw response</source>
        <translation>Rohe Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy a command that asks for the same again</source>
        <translation>Einen Befehl kopieren, der dasselbe noch einmal anfragt</translation>
    </message>
    <message>
        <source>Save the body of the request or of the response, whichever is shown</source>
        <translation>Den Inhalt der Anfrage oder der Antwort speichern, je nachdem, was gezeigt wird</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Wert von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy request body</source>
        <translation>Anfrageinhalt kopieren</translation>
    </message>
    <message>
        <source>Copy response body</source>
        <translation>Antwortinhalt kopieren</translation>
    </message>
    <message>
        <source>Save request body…</source>
        <translation>Anfrageinhalt speichern…</translation>
    </message>
    <message>
        <source>Save response body…</source>
        <translation>Antwortinhalt speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
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
    <message numerus="yes">
        <source>Sent %1 into all %n WebSockets.</source>
        <translation>
            <numerusform>%1 in den WebSocket gesendet.</numerusform>
            <numerusform>%1 in alle %n WebSockets gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent into %1 of %2: %3.</source>
        <translation>In %1 von %2 gesendet: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>An %n Mitglied veröffentlicht.</numerusform>
            <numerusform>An %n Mitglieder veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to all members of the topic %1</source>
        <translation>An alle Mitglieder des Topics %1 senden</translation>
    </message>
    <message numerus="yes">
        <source>Send into all %n selected WebSockets</source>
        <translation>
            <numerusform>In den einen gewählten WebSocket senden</numerusform>
            <numerusform>In alle %n gewählten WebSockets senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cannot be sent to</source>
        <translation>
            <numerusform>an 1 gewählte kann nicht gesendet werden</numerusform>
            <numerusform>an %n gewählte kann nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>A ping goes to WebSockets, not to a topic.</source>
        <translation>Ein Ping geht an WebSockets, nicht an ein Topic.</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendTarget</name>
    <message>
        <source>Choose to whom the message goes</source>
        <translation>Wählen, an wen die Nachricht geht</translation>
    </message>
    <message>
        <source>This socket, %1</source>
        <translation>Dieser Socket, %1</translation>
    </message>
    <message>
        <source>All that are selected</source>
        <translation>Alle gewählten</translation>
    </message>
    <message>
        <source>Everybody in a topic</source>
        <translation>Alle in einem Topic</translation>
    </message>
    <message>
        <source>to: this socket</source>
        <translation>an: diesen Socket</translation>
    </message>
    <message>
        <source>to: topic %1</source>
        <translation>an: Topic %1</translation>
    </message>
    <message numerus="yes">
        <source>to: all %n selected</source>
        <translation>
            <numerusform>an: den gewählten</numerusform>
            <numerusform>an: alle %n gewählten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingChart</name>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TimingView</name>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1, cut before its end</source>
        <translation>%1, vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>Measured at the server: the way through the network is not in it.</source>
        <translation>Am Server gemessen: Der Weg durch das Netzwerk ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Connection open for</source>
        <translation>Verbindung offen seit</translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::TopicInspector</name>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Members of the topic</source>
        <translation>Mitglieder des Topics</translation>
    </message>
    <message>
        <source>Enter or double click shows the connection</source>
        <translation>Eingabe oder Doppelklick zeigt die Verbindung</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Facts of the topic</source>
        <translation>Angaben zum Topic</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>no messages now</source>
        <translation>zurzeit keine Nachrichten</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Members: the first %1 of %2</source>
        <translation>Mitglieder: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Members: %1 of %2, the recording missed the others</source>
        <translation>Mitglieder: %1 von %2, die anderen fehlen in der Aufzeichnung</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
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
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Nachr./s</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 Anfr./s</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What you call this connection or its address</source>
        <translation>Wie Sie diese Verbindung oder ihre Adresse nennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Who or what ended it, the close code and the reason given</source>
        <translation>Wer oder was sie beendet hat, der Close-Code und der angegebene Grund</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Topics that it listens to</source>
        <translation>Topics, denen sie zuhört</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Requests in the last second</source>
        <translation>Anfragen in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Answers of 5xx that were seen</source>
        <translation>Beobachtete Antworten mit 5xx</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Messages not sent because the client reads too slowly</source>
        <translation>Nachrichten, die nicht gesendet wurden, weil der Client zu langsam liest</translation>
    </message>
    <message>
        <source>Kernel RTT</source>
        <translation>Kernel-RTT</translation>
    </message>
    <message>
        <source>Round trip of TCP, measured for the connections that are selected</source>
        <translation>Umlaufzeit von TCP, gemessen für die ausgewählten Verbindungen</translation>
    </message>
    <message>
        <source>Retransmits</source>
        <translation>Neuübertragungen</translation>
    </message>
    <message>
        <source>Segments that TCP sent again, for the same connections</source>
        <translation>Segmente, die TCP erneut gesendet hat, für dieselben Verbindungen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path of the upgrade, or of the latest request</source>
        <translation>Pfad des Upgrades oder der letzten Anfrage</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Subprotokoll</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Protocol that was chosen</source>
        <translation>Das gewählte Sec-WebSocket-Protocol</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Extensions that were agreed on</source>
        <translation>Die vereinbarten Sec-WebSocket-Extensions</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>The site whose page opened it</source>
        <translation>Die Website, deren Seite sie geöffnet hat</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that connected, as it calls itself</source>
        <translation>Das Programm, das sich verbunden hat, wie es sich selbst nennt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Version and cipher</source>
        <translation>Version und Cipher</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>The name that the client asked for (SNI)</source>
        <translation>Der Name, nach dem der Client gefragt hat (SNI)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port of this server that it came to</source>
        <translation>Der Port dieses Servers, an dem sie ankam</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>The thread that serves it</source>
        <translation>Der Thread, der sie bedient</translation>
    </message>
    <message>
        <source>Messages or, without messages, requests in the last second, and a line of the last half minute</source>
        <translation>Nachrichten oder, ohne Nachrichten, Anfragen in der letzten Sekunde, und eine Linie der letzten halben Minute</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>Weitergeleitet für</translation>
    </message>
    <message>
        <source>The client and the proxies in between, as the first request or the upgrade names them</source>
        <translation>Der Client und die Proxys dazwischen, wie die erste Anfrage oder das Upgrade sie nennt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Forwarded for %1</source>
        <translation>Weitergeleitet für %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 of messages, %2 on the wire</source>
        <translation>%1 an Nachrichten, %2 auf der Leitung</translation>
    </message>
    <message>
        <source>Who asks by it, as the application knows them</source>
        <translation>Wer über sie anfragt, wie die Anwendung ihn kennt</translation>
    </message>
    <message>
        <source>← Ratio</source>
        <translation>← Faktor</translation>
    </message>
    <message>
        <source>→ Ratio</source>
        <translation>→ Faktor</translation>
    </message>
    <message>
        <source>How many times as large received messages are as what crossed the wire: permessage-deflate</source>
        <translation>Wievielmal so groß empfangene Nachrichten sind wie das, was über die Leitung ging: permessage-deflate</translation>
    </message>
    <message>
        <source>How many times as large sent messages are as what crossed the wire: permessage-deflate</source>
        <translation>Wievielmal so groß gesendete Nachrichten sind wie das, was über die Leitung ging: permessage-deflate</translation>
    </message>
    <message>
        <source>What you remarked on this connection or its address</source>
        <translation>Was Sie zu dieser Verbindung oder ihrer Adresse bemerkt haben</translation>
    </message>
</context>
<context>
    <name>eyewall::models::Labels</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Neutral</translation>
    </message>
</context>
<context>
    <name>eyewall::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>eyewall::models::MemberModel</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
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
    <message>
        <source>Client</source>
        <translation>Client</translation>
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
    <message>
        <source>sample · %1</source>
        <translation>Beispiel · %1</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>The route that matched, or the files that were served</source>
        <translation>Die passende Route oder die ausgelieferten Dateien</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host that was asked for</source>
        <translation>Der Host, nach dem gefragt wurde</translation>
    </message>
    <message>
        <source>Request size</source>
        <translation>Anfragegröße</translation>
    </message>
    <message>
        <source>Bytes of the request body</source>
        <translation>Byte im Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>TTFB</source>
        <translation>TTFB</translation>
    </message>
    <message>
        <source>Time from the first byte of the request to the first of the response</source>
        <translation>Zeit vom ersten Byte der Anfrage bis zum ersten der Antwort</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Behind the path</source>
        <translation>Hinter dem Pfad</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Scheme and version of HTTP</source>
        <translation>Schema und Version von HTTP</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The connection that the request came by</source>
        <translation>Die Verbindung, über die die Anfrage kam</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>The program that asked, as it calls itself</source>
        <translation>Das anfragende Programm, wie es sich selbst nennt</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>The page that led here</source>
        <translation>Die Seite, die hierher geführt hat</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>From traceparent, X-Request-Id or X-Amzn-Trace-Id</source>
        <translation>Aus traceparent, X-Request-Id oder X-Amzn-Trace-Id</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>static files</source>
        <extracomment>%1 is the path that the files are below</extracomment>
        <translation>statische Dateien</translation>
    </message>
    <message>
        <source>static files %1</source>
        <translation>statische Dateien %1</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>When it began and ended, against the other requests in sight</source>
        <translation>Wann sie begann und endete, verglichen mit den anderen sichtbaren Anfragen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What you remarked on this request</source>
        <translation>Was Sie zu dieser Anfrage bemerkt haben</translation>
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
        <source>err</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Share of requests answered with 5xx</source>
        <translation>Anteil der mit 5xx beantworteten Anfragen</translation>
    </message>
    <message>
        <source>99 of 100 requests since the start were answered at least this fast</source>
        <translation>99 von 100 Anfragen seit dem Start wurden mindestens so schnell beantwortet</translation>
    </message>
    <message>
        <source>99 of 100 requests of the last minute were answered at least this fast</source>
        <translation>99 von 100 Anfragen der letzten Minute wurden mindestens so schnell beantwortet</translation>
    </message>
    <message>
        <source>p99 all</source>
        <extracomment>The header of a column: the 99th percentile since the start, beside that of the last minute.</extracomment>
        <translation>p99 ges.</translation>
    </message>
</context>
<context>
    <name>eyewall::models::TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Connections that get what is published; a topic that lost the last one is gone</source>
        <translation>Verbindungen, die das Veröffentlichte erhalten; ohne Mitglied ist ein Topic weg</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Published so far, each counted once</source>
        <translation>Bisher veröffentlicht, jede einmal gezählt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Messages a second, of the last seconds</source>
        <translation>Nachrichten pro Sekunde, gemessen über die letzten Sekunden</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>When a message, a member or a leave came last</source>
        <translation>Wann zuletzt eine Nachricht kam oder ein Mitglied kam oder ging</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>eyewall::models::WallModel</name>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist offen.</translation>
    </message>
    <message>
        <source>%1 HTTP, %2 WebSocket, %3, %4 in trouble</source>
        <translation>%1 HTTP, %2 WebSocket, %3, %4 mit Problemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event stream(s)</source>
        <translation>
            <numerusform>%Ln Event-Stream</numerusform>
            <numerusform>%Ln Event-Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open for %1.</source>
        <translation>Seit %1 offen.</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>No trouble.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>%1 of %2, %3, open for %4. %5</source>
        <translation>%1 von %2, %3, seit %4 offen. %5</translation>
    </message>
    <message>
        <source>%1 wait to be sent.</source>
        <translation>%1 warten auf das Senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent, because the client reads too slowly.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht gesendet, weil der Client zu langsam liest.</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht gesendet, weil der Client zu langsam liest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its latest answer was the server error %1.</source>
        <translation>Die letzte Antwort war der Serverfehler %1.</translation>
    </message>
    <message>
        <source>It is closing.</source>
        <translation>Die Verbindung schließt gerade.</translation>
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
    <name>eyewall::pages::DashboardCharts</name>
    <message>
        <source>Requests and messages per second</source>
        <translation>Anfragen und Nachrichten pro Sekunde</translation>
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
        <source>Responses per second by status</source>
        <translation>Antworten pro Sekunde nach Status</translation>
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
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
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
        <translation>Byte pro Sekunde</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Bytes waiting to be sent</source>
        <translation>Byte, die auf das Senden warten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::DashboardPage</name>
    <message>
        <source>Busiest routes</source>
        <translation>Meistgenutzte Routen</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Enter or a double click shows the requests of a route.</source>
        <translation>Eingabe oder Doppelklick zeigt die Anfragen einer Route.</translation>
    </message>
    <message>
        <source>Routes that were used in the last minute appear here.</source>
        <translation>Hier erscheinen Routen, die in der letzten Minute benutzt wurden.</translation>
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
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>%1 in 1 min</source>
        <translation>%1 in 1 min</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::HintCard</name>
    <message>
        <source>A web server runs in this window</source>
        <translation>In diesem Fenster läuft ein Webserver</translation>
    </message>
    <message>
        <source>Your server runs at %1</source>
        <translation>Ihr Server läuft auf %1</translation>
    </message>
    <message>
        <source>Open it in a browser: the welcome page says hello, and has a chat and a clock.</source>
        <translation>Öffnen Sie ihn im Browser: Die Startseite begrüßt Sie und bietet einen Chat und eine Uhr.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Every connection, request and message appears here while it happens. Nobody there yet? Let the sample traffic in.</source>
        <translation>Jede Verbindung, Anfrage und Nachricht erscheint hier, während sie geschieht. Noch niemand da? Lassen Sie den Beispielverkehr herein.</translation>
    </message>
    <message>
        <source>Start sample traffic</source>
        <translation>Beispielverkehr starten</translation>
    </message>
    <message>
        <source>Talk back</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Pick a WebSocket among the connections or messages, type something and send it: its client gets it at once.</source>
        <translation>Wählen Sie einen WebSocket unter den Verbindungen oder Nachrichten, geben Sie etwas ein und senden Sie es: Sein Client erhält es sofort.</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close the hint (Esc)</source>
        <translation>Hinweis schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hint, step %1 of %2: %3</source>
        <translation>Hinweis, Schritt %1 von %2: %3</translation>
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
    <name>eyewall::pages::ListDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows.</source>
        <translation>
            <numerusform>Der Filter passt nicht auf die %n Zeile.</numerusform>
            <numerusform>Der Filter passt auf keine der %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Detail schließen</translation>
    </message>
    <message numerus="yes">
        <source>The chosen time has none of %n rows.</source>
        <translation>
            <numerusform>Die %n Zeile liegt nicht in der gewählten Zeit.</numerusform>
            <numerusform>Keine der %n Zeilen liegt in der gewählten Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows in the chosen time.</source>
        <translation>
            <numerusform>Filter und gewählte Zeit passen nicht auf die %n Zeile.</numerusform>
            <numerusform>Filter und gewählte Zeit passen auf keine der %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LogPage</name>
    <message>
        <source>Least grave lines that are shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Log leeren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Info, warnings and errors</source>
        <translation>Infos, Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Take away all lines, also those that are not shown</source>
        <translation>Alle Zeilen entfernen, auch die nicht gezeigten</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were lost because too many came at once.</source>
        <translation>
            <numerusform>%n Zeile ging verloren, weil zu viele auf einmal kamen.</numerusform>
            <numerusform>%n Zeilen gingen verloren, weil zu viele auf einmal kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the log is as grave as that.</source>
        <translation>Keine Zeile des Logs erreicht diese Stufe.</translation>
    </message>
    <message>
        <source>What the server has to say appears here: warnings, errors and notes.</source>
        <translation>Hier erscheint, was der Server zu sagen hat: Warnungen, Fehler und Hinweise.</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Alle Stufen zeigen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Write a mark</source>
        <translation>Markierung schreiben</translation>
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
    <message>
        <source>Write it into the box below</source>
        <translation>In das Feld unten übernehmen</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Only messages of this connection</source>
        <translation>Nur Nachrichten dieser Verbindung</translation>
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
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Topics</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Times of requests</source>
        <translation>Zeiten der Anfragen</translation>
    </message>
    <message>
        <source>Dashboard only</source>
        <translation>Nur Übersicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show what happened since the pause</source>
        <translation>Zeigen, was seit dem Anhalten geschehen ist</translation>
    </message>
    <message>
        <source>Hold rows and charts still; recording goes on</source>
        <translation>Zeilen und Diagramme anhalten; aufgezeichnet wird weiter</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Take away the rows of requests, messages, closed connections, gone topics and the log</source>
        <translation>Die Zeilen der Anfragen, Nachrichten, geschlossenen Verbindungen und verschwundenen Topics sowie das Log entfernen</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>Leeren rückgängig</translation>
    </message>
    <message>
        <source>Bring back the rows that were just taken away</source>
        <translation>Die gerade entfernten Zeilen zurückholen</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Values change without fading, and lines in tables are left out</source>
        <translation>Werte wechseln ohne Übergang, und Linien in Tabellen entfallen</translation>
    </message>
    <message>
        <source>&amp;Search bodies and messages</source>
        <translation>Inhalte und Nachrichten &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The server is stopped: nobody can connect to it.</source>
        <translation>Der Server ist beendet: Niemand kann sich mit ihm verbinden.</translation>
    </message>
    <message>
        <source>The server did not start: nobody can connect to it.</source>
        <translation>Der Server ist nicht gestartet: Niemand kann sich mit ihm verbinden.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Nothing of this kind was saved.</source>
        <translation>Davon wurde nichts gespeichert.</translation>
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
    <name>eyewall::pages::QrPopup</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Share on the local network</source>
        <translation>Im lokalen Netzwerk freigeben</translation>
    </message>
    <message>
        <source>Address of the server as a QR code</source>
        <translation>Adresse des Servers als QR-Code</translation>
    </message>
    <message>
        <source>Address to show</source>
        <translation>Gezeigte Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The server is not running, so there is no address to show.</source>
        <translation>Der Server läuft nicht, daher gibt es keine Adresse zu zeigen.</translation>
    </message>
    <message>
        <source>Only this computer can open this address. Share on the local network to use it from a phone.</source>
        <translation>Nur dieser Computer kann diese Adresse öffnen. Geben Sie den Server im lokalen Netzwerk frei, um ihn von einem Smartphone aus zu nutzen.</translation>
    </message>
    <message>
        <source>Point the camera of a phone in the same network at it.</source>
        <translation>Richten Sie die Kamera eines Smartphones im selben Netzwerk darauf.</translation>
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
        <translation>Die letzte Minute</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Die letzten 5 Minuten</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Die letzten 15 Minuten</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Die letzten 6 Stunden</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Time that the charts show</source>
        <translation>Zeitraum der Diagramme</translation>
    </message>
    <message>
        <source>Undo the zoom (Esc, or a double click on a chart)</source>
        <translation>Zoom zurücknehmen (Esc oder Doppelklick auf ein Diagramm)</translation>
    </message>
    <message>
        <source>From %1 to %2, standing still</source>
        <translation>Von %1 bis %2, angehalten</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestStrip</name>
    <message>
        <source>Requests per second · drag to filter a time span</source>
        <translation>Anfragen pro Sekunde · zum Filtern eine Zeit aufziehen</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Show requests of all times (Esc, or a double click in the strip)</source>
        <translation>Anfragen aller Zeiten zeigen (Esc oder ein Doppelklick im Streifen)</translation>
    </message>
    <message>
        <source>Only requests of %1: show those of all times</source>
        <translation>Nur Anfragen von %1: die aller Zeiten zeigen</translation>
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
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Wie lange her</translation>
    </message>
    <message>
        <source>Since the row above</source>
        <translation>Seit der Zeile darüber</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n URL(s)</source>
        <translation>
            <numerusform>%n URL kopieren</numerusform>
            <numerusform>%n URLs kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n request(s) as cURL</source>
        <translation>
            <numerusform>%n Anfrage als cURL kopieren</numerusform>
            <numerusform>%n Anfragen als cURL kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Only requests of this connection</source>
        <translation>Nur Anfragen dieser Verbindung</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n requests</source>
        <translation>
            <numerusform>Kommentar zu %n Anfrage</numerusform>
            <numerusform>Kommentar zu %n Anfragen</numerusform>
        </translation>
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
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Adresse als QR-Code zeigen</translation>
    </message>
    <message>
        <source>Saved session</source>
        <translation>Gespeicherte Sitzung</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionFiles</name>
    <message>
        <source>Sessions (*.%1)</source>
        <translation>Sitzungen (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>Sitzung ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>Sitzung &amp;speichern …</translation>
    </message>
    <message>
        <source>Look at what was saved earlier, in a window of its own</source>
        <translation>Ansehen, was früher gespeichert wurde, in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Keep connections, requests, messages, topics and log in a file</source>
        <translation>Verbindungen, Anfragen, Nachrichten, Topics und Log in einer Datei aufheben</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>Die Sitzung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1 requests and %2 messages as “%3” (%4), with all secrets that were in them.</source>
        <translation>%1 Anfragen und %2 Nachrichten als „%3“ gespeichert (%4), mit allen Geheimnissen, die darin waren.</translation>
    </message>
    <message>
        <source>What waits behind the pause is not in it.</source>
        <translation>Was hinter der Pause wartet, ist nicht dabei.</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>Die Sitzung wurde nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::SessionView</name>
    <message>
        <source>Saved on %1: nothing here is live.</source>
        <translation>Gespeichert am %1: Nichts hier ist live.</translation>
    </message>
    <message>
        <source>Saved on %1 from %2: nothing here is live.</source>
        <translation>Gespeichert am %1 von %2: Nichts hier ist live.</translation>
    </message>
    <message>
        <source>%1 – Eyewall</source>
        <comment>a file</comment>
        <translation>%1 – Eyewall</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ShortcutList</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>One screen up or down</source>
        <translation>Eine Seite nach oben oder unten</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Erste oder letzte Zeile</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Was sich mit einer Zeile tun lässt</translation>
    </message>
    <message>
        <source>In the filter line</source>
        <translation>In der Filterzeile</translation>
    </message>
    <message>
        <source>Proposals, in an empty line earlier filters</source>
        <translation>Vorschläge, in einer leeren Zeile frühere Filter</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>The filter before, in an empty line</source>
        <translation>Voriger Filter, in einer leeren Zeile</translation>
    </message>
    <message>
        <source>Clear the line, then back to the table</source>
        <translation>Zeile leeren, dann zurück zur Tabelle</translation>
    </message>
    <message>
        <source>On the Wall</source>
        <translation>Auf der Wand</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>Von Kachel zu Kachel</translation>
    </message>
    <message>
        <source>Several rows up or down</source>
        <translation>Mehrere Reihen nach oben oder unten</translation>
    </message>
    <message>
        <source>Oldest or newest connection</source>
        <translation>Älteste oder neueste Verbindung</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>Auf einem Diagramm</translation>
    </message>
    <message>
        <source>Move the cursor</source>
        <translation>Cursor bewegen</translation>
    </message>
    <message>
        <source>Move the cursor ten steps</source>
        <translation>Cursor um zehn Schritte bewegen</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Früher oder später</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>Cursor to the beginning or the end</source>
        <translation>Cursor an den Anfang oder das Ende</translation>
    </message>
    <message>
        <source>On the strip above the requests</source>
        <translation>Auf dem Streifen über den Anfragen</translation>
    </message>
    <message>
        <source>Choose a time, then move it</source>
        <translation>Eine Zeit wählen, dann verschieben</translation>
    </message>
    <message>
        <source>Move it by ten seconds</source>
        <translation>Um zehn Sekunden verschieben</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>Um eine Minute verschieben</translation>
    </message>
    <message>
        <source>Move it to the beginning or the end</source>
        <translation>An den Anfang oder das Ende verschieben</translation>
    </message>
    <message>
        <source>Extend or shorten it</source>
        <translation>Verlängern oder verkürzen</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Alle Zeiten zeigen</translation>
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
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search words or keys</source>
        <translation>Wörter oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Enter goes to the field that changes the keys of a line.</source>
        <translation>Die Eingabetaste führt zum Feld, das die Tasten einer Zeile ändert.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Give this command back the keys that it came with</source>
        <translation>Diesem Befehl seine ursprünglichen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Give all commands back the keys that they came with</source>
        <translation>Allen Befehlen ihre ursprünglichen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Choose a line to change its keys</source>
        <translation>Eine Zeile wählen, um ihre Tasten zu ändern</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>These keys belong to a part of the window and stay as they are.</source>
        <translation>Diese Tasten gehören zu einem Teil des Fensters und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 is for “%2” already.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
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
        <translation>Verbindungen ohne gelungenen TLS-Handshake</translation>
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
        <source>limits met: %1</source>
        <translation>Grenzen erreicht: %1</translation>
    </message>
    <message>
        <source>connections refused, because their address is blocked</source>
        <translation>Verbindungen abgelehnt, weil ihre Adresse gesperrt ist</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 gesperrt</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TextSizeMenu</name>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::TopicsPage</name>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Topics appear here when a WebSocket subscribes to one.</source>
        <translation>Hier erscheinen Topics, sobald ein WebSocket eines abonniert.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Publish a message</source>
        <translation>Nachricht veröffentlichen</translation>
    </message>
    <message>
        <source>There are more than %1 topics: those that came last are not listed.</source>
        <translation>Es gibt mehr als %1 Topics: Die zuletzt gekommenen sind nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>eyewall::pages::WallCard</name>
    <message>
        <source>The Wall</source>
        <translation>Die Wand</translation>
    </message>
    <message>
        <source>The Wall — every open connection</source>
        <translation>Die Wand – jede offene Verbindung</translation>
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
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>eyewall::support::QrImage</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterLine</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a table are shown, of all.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter: words, status:5xx, -path:/assets, duration&gt;500ms</source>
        <translation>Filter: Wörter, status:5xx, -path:/assets, duration&gt;500ms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters that were used before</source>
        <translation>Früher benutzte Filter</translation>
    </message>
    <message>
        <source>Shows only the rows that match. Press Down for proposals.</source>
        <translation>Zeigt nur die passenden Zeilen. Die Taste „Pfeil ab“ zeigt Vorschläge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>Rows for which a regular expression took too long.</extracomment>
        <translation>
            <numerusform>%Ln aufgegeben</numerusform>
            <numerusform>%Ln aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</source>
        <translation>
            <numerusform>Der reguläre Ausdruck dauert bei %Ln Zeile zu lange: Dort wurde er aufgegeben und gilt als nicht gefunden. Ein einfacherer findet mehr.</numerusform>
            <numerusform>Der reguläre Ausdruck dauert bei %Ln Zeilen zu lange: Dort wurde er aufgegeben und gilt als nicht gefunden. Ein einfacherer findet mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterPopup</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Vorschläge für den Filter</translation>
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
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Fit columns to their content</source>
        <translation>Spalten an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Eintreffen</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>Only rows with %1</source>
        <translation>Nur Zeilen mit %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallLegend</name>
    <message>
        <source>Connections by kind</source>
        <translation>Verbindungen nach Art</translation>
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
        <translation>Probleme %1</translation>
    </message>
</context>
<context>
    <name>eyewall::views::WallView</name>
    <message>
        <source>The Wall</source>
        <translation>Die Wand</translation>
    </message>
    <message>
        <source>Every open connection will be a tile here.</source>
        <translation>Jede offene Verbindung wird hier eine Kachel.</translation>
    </message>
</context>
</TS>
