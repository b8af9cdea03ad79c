// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace eyewall;

namespace {

constexpr auto kPage = R"(<!doctype html>
<meta charset="utf-8"><title>Chat</title>
<form><input name="text" autofocus autocomplete="off" aria-label="Message"> <button>Send</button></form>
<ul></ul>
<script>
const socket = new WebSocket(location.href.replace(/^http/, 'ws') + 'ws/lobby');
socket.onmessage = event => {
    const line = document.createElement('li');
    line.textContent = JSON.parse(event.data).text;
    document.querySelector('ul').append(line);
};
document.querySelector('form').onsubmit = event => {
    event.preventDefault();
    socket.send(event.target.text.value);
    event.target.reset();
};
</script>
)";

/// One for each browser. What it publishes reaches all members of the room, itself included, on every worker.
class ChatSocket final : public WebSocketHandler {
public:
    void prepare(Context &context) override { m_room = context.pathBytes("room"); }
    void open() override
    {
        if (!subscribe(m_room))
            close(websocket::closecode::kPolicyViolation, "too many rooms");
    }
    void onMessage(const Message &message) override
    {
        const QJsonObject line{{"text", message.text()}};
        publishText(m_room, QJsonDocument(line).toJson(QJsonDocument::Compact));
    }

private:
    QByteArray m_room;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    Application app;
    app.get("/", [](Context &context) { context.html(kPage); });
    app.websocket<ChatSocket>("/ws/{room}");

    Server server(app);
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    qInfo("listening on %s", qPrintable(server.urls().constFirst()));
    return QCoreApplication::exec();
}
