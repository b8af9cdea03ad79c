// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <deque>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

constexpr auto kPage = R"(<!doctype html>
<meta charset="utf-8"><title>Chat by long polling</title>
<form><input name="text" autofocus autocomplete="off" aria-label="Message"> <button>Send</button></form>
<ul></ul>
<script>
let next = 0;
async function poll() {
    const answer = await (await fetch('updates?from=' + next, {method: 'POST'})).json();
    next = answer.next;
    for (const text of answer.messages) {
        const line = document.createElement('li');
        line.textContent = text;
        document.querySelector('ul').append(line);
    }
    poll();
}
document.querySelector('form').onsubmit = event => {
    event.preventDefault();
    fetch('new', {method: 'POST', body: new URLSearchParams(new FormData(event.target))});
    event.target.reset();
};
poll();
</script>
)";

/// The latest messages, and those who wait for the next one. Lives on the only worker of this server, so it
/// needs no lock.
class MessageBuffer final {
public:
    void add(const QString &text)
    {
        m_messages.push_back(text);
        if (m_messages.size() > kKept) {
            m_messages.pop_front();
            ++m_first;
        }
        m_added.notifyAll();
    }
    [[nodiscard]] qint64 next() const { return m_first + qint64(m_messages.size()); }
    [[nodiscard]] QJsonArray since(qint64 from) const
    {
        QJsonArray found;
        for (qint64 i = std::max(from, m_first); i < next(); ++i)
            found.append(m_messages[std::size_t(i - m_first)]);
        return found;
    }
    /// Answers without a message after a while: proxies close connections that are silent for too long.
    [[nodiscard]] Task<core::Result<void>> change() { return m_added.wait(30s); }

private:
    static constexpr std::size_t kKept = 200;

    std::deque<QString> m_messages;
    qint64 m_first = 0; ///< number of the oldest one that is kept
    Condition m_added;
};

Task<> sendUpdates(MessageBuffer &buffer, Context &context)
{
    const qint64 from = context.query("from").toLongLong();
    if (from >= buffer.next())
        (void)co_await buffer.change();
    if (context.isOpen()) // who has gone needs no answer
        context.json({{"messages", buffer.since(from)}, {"next", buffer.next()}});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    MessageBuffer buffer;
    Application app;
    app.get("/", [](Context &context) { context.html(kPage); });
    app.post("/updates", [&buffer](Context &context) { return sendUpdates(buffer, context); });
    app.post("/new", [&buffer](Context &context) {
        buffer.add(context.form("text"));
        context.status(204);
    });

    Server server(app, {.workers = 1}); // all who talk meet on it
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    qInfo("listening on %s", qPrintable(server.urls().constFirst()));
    return QCoreApplication::exec();
}
