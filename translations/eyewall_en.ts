<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OutcomeTally</name>
    <message numerus="yes">
        <source>%n had gone</source>
        <translation>
            <numerusform>%n had gone</numerusform>
            <numerusform>%n had gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no WebSockets</source>
        <translation>
            <numerusform>%n is no WebSocket</numerusform>
            <numerusform>%n are no WebSockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read too slowly</source>
        <translation>
            <numerusform>%n reads too slowly</numerusform>
            <numerusform>%n read too slowly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the server refused %n</source>
        <translation>
            <numerusform>the server refused %n</numerusform>
            <numerusform>the server refused %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::CloseGuard</name>
    <message numerus="yes">
        <source>%n connection(s) are open. What is to become of the server?</source>
        <translation>
            <numerusform>%n connection is open. What is to become of the server?</numerusform>
            <numerusform>%n connections are open. What is to become of the server?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::ServerNotice</name>
    <message numerus="yes">
        <source>Stopping: %n connection(s) left, %1 s</source>
        <translation>
            <numerusform>Stopping: %n connection left, %1 s</numerusform>
            <numerusform>Stopping: %n connections left, %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SettingsDialog</name>
    <message numerus="yes">
        <source>Applying restarts the server, which ends %n connection(s).</source>
        <translation>
            <numerusform>Applying restarts the server, which ends %n connection.</numerusform>
            <numerusform>Applying restarts the server, which ends %n connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::desktop::SharePanel</name>
    <message numerus="yes">
        <source>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection(s).</source>
        <translation>
            <numerusform>It ends when you switch it off, or quit. The server restarts for it, which ends %n connection.</numerusform>
            <numerusform>It ends when you switch it off, or quit. The server restarts for it, which ends %n connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::BodyView</name>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Only the first %n is shown.</numerusform>
            <numerusform>Only the first %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ClosePopup</name>
    <message numerus="yes">
        <source>Close all %n connections</source>
        <translation>
            <numerusform>Close all %n connection</numerusform>
            <numerusform>Close all %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionActions</name>
    <message numerus="yes">
        <source>Sent a ping to all %n connections.</source>
        <translation>
            <numerusform>Sent a ping to all %n connection.</numerusform>
            <numerusform>Sent a ping to all %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed all %n connections.</source>
        <translation>
            <numerusform>Closed all %n connection.</numerusform>
            <numerusform>Closed all %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses are blocked. Connections closed: %1.</source>
        <translation>
            <numerusform>The %n address is blocked. Connections closed: %1.</numerusform>
            <numerusform>All %n addresses are blocked. Connections closed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n addresses may connect again.</source>
        <translation>
            <numerusform>The %n address may connect again.</numerusform>
            <numerusform>All %n addresses may connect again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label all %n connections</source>
        <translation>
            <numerusform>Label all %n connection</numerusform>
            <numerusform>Label all %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</source>
        <translation>
            <numerusform>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</numerusform>
            <numerusform>The list of blocked addresses is full: %n found no room in it. Let some in again that need not be blocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::ConnectionInspector</name>
    <message numerus="yes">
        <source>One of %n that are selected; actions go to all of them.</source>
        <translation>
            <numerusform>One of %n that are selected; actions go to all of them.</numerusform>
            <numerusform>One of %n that are selected; actions go to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::JsonTree</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::PublishBox</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>Published to %n member.</numerusform>
            <numerusform>Published to %n members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendBox</name>
    <message numerus="yes">
        <source>Sent %1 into all %n WebSockets.</source>
        <translation>
            <numerusform>Sent %1 into the WebSocket.</numerusform>
            <numerusform>Sent %1 into all %n WebSockets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published to %n member(s).</source>
        <translation>
            <numerusform>Published to %n member.</numerusform>
            <numerusform>Published to %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send into all %n selected WebSockets</source>
        <translation>
            <numerusform>Send into the one selected WebSocket</numerusform>
            <numerusform>Send into all %n selected WebSockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cannot be sent to</source>
        <translation>
            <numerusform>1 selected cannot be sent to</numerusform>
            <numerusform>%n selected cannot be sent to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::inspectors::SendTarget</name>
    <message numerus="yes">
        <source>to: all %n selected</source>
        <translation>
            <numerusform>to: the one selected</numerusform>
            <numerusform>to: all %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::models::WallModel</name>
    <message numerus="yes">
        <source>%Ln event stream(s)</source>
        <translation>
            <numerusform>%Ln event stream</numerusform>
            <numerusform>%Ln event streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent, because the client reads too slowly.</source>
        <translation>
            <numerusform>%Ln message was not sent, because the client reads too slowly.</numerusform>
            <numerusform>%Ln messages were not sent, because the client reads too slowly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::ListDetail</name>
    <message numerus="yes">
        <source>The filter matches none of %n rows.</source>
        <translation>
            <numerusform>The filter matches none of %n row.</numerusform>
            <numerusform>The filter matches none of %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen time has none of %n rows.</source>
        <translation>
            <numerusform>The chosen time does not have the %n row.</numerusform>
            <numerusform>The chosen time has none of %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter matches none of %n rows in the chosen time.</source>
        <translation>
            <numerusform>In the chosen time the filter does not match the %n row.</numerusform>
            <numerusform>The filter matches none of %n rows in the chosen time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::LogPage</name>
    <message numerus="yes">
        <source>%n line(s) were lost because too many came at once.</source>
        <translation>
            <numerusform>%n line was lost because too many came at once.</numerusform>
            <numerusform>%n lines were lost because too many came at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::pages::RequestsPage</name>
    <message numerus="yes">
        <source>Copy %n URL(s)</source>
        <translation>
            <numerusform>Copy %n URL</numerusform>
            <numerusform>Copy %n URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n request(s) as cURL</source>
        <translation>
            <numerusform>Copy %n request as cURL</numerusform>
            <numerusform>Copy %n requests as cURL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n requests</source>
        <translation>
            <numerusform>Comment on %n request</numerusform>
            <numerusform>Comment on %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::FilterLine</name>
    <message numerus="yes">
        <source>%Ln given up</source>
        <extracomment>Rows for which a regular expression took too long.</extracomment>
        <translation>
            <numerusform>%Ln given up</numerusform>
            <numerusform>%Ln given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</source>
        <translation>
            <numerusform>The regular expression takes too long on %Ln row: it was given up there and counts as not found. A simpler one finds more.</numerusform>
            <numerusform>The regular expression takes too long on %Ln rows: it was given up there and counts as not found. A simpler one finds more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eyewall::views::RecordView</name>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
