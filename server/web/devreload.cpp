// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/devreload.h"

#include "server/core/sleep.h"
#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/eventstream.h"
#include "server/web/registrationerror.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

#include <atomic>

namespace eyewall {
namespace {

using namespace std::chrono_literals;

/// How soon an open page hears of a change. Each page has a loop of its own, so each looks for itself.
constexpr auto kLook = 100ms;
constexpr auto kKeepAlive = 15s;

} // namespace

/// Which state of the files is the latest. Thread: any.
struct DevReload::Pulse {
    const QByteArray run = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    std::atomic<quint64> changes = 0;

    /// Differs after a change and in another run of the program.
    [[nodiscard]] QByteArray version() const { return run + '-' + QByteArray::number(changes.load()); }
};

DevReload::DevReload(const WatchOptions &options)
    : m_watcher(options)
    , m_pulse(std::make_shared<Pulse>())
{
}

DevReload::~DevReload() = default;

void DevReload::attach(Application &application, const QByteArray &prefix)
{
    static const QRegularExpression plain(QStringLiteral(R"(\A(/[A-Za-z0-9._~-]+)+\z)"));
    if (!plain.match(QString::fromLatin1(prefix)).hasMatch())
        throw RegistrationError(("\"" + prefix + "\" is no plain path for reloading").toStdString());
    application.get(prefix + ".js", [pulse = m_pulse, prefix](Context &c) { sendScript(*pulse, prefix, c); });
    application.events(
        prefix, [pulse = m_pulse](Context &c, EventStream &stream) { return tellPage(pulse, c, stream); });
    m_prefix = prefix;
}

QByteArray DevReload::scriptTag() const
{
    return m_prefix.isEmpty() ? QByteArray() : "<script src=\"" + m_prefix + ".js\"></script>";
}

void DevReload::start()
{
    if (m_watcher.isRunning())
        return;
    // Last of the hooks, so that pages get what those before it have renewed.
    if (!std::exchange(m_isHooked, true))
        m_watcher.onChange([this](const QStringList &) { reloadPages(); });
    m_watcher.start();
}

void DevReload::reloadPages()
{
    m_pulse->changes.fetch_add(1);
}

Task<> DevReload::tellPage(std::shared_ptr<const Pulse> pulse, Context &context, EventStream &stream)
{
    // What the page is of: by its script, or by its events when it was connected before.
    QByteArray seen = stream.lastEventId();
    if (seen.isEmpty())
        seen = context.query("since").toLatin1();
    if (seen.isEmpty())
        seen = pulse->version();
    if (!co_await stream.retryAfter(500ms))
        co_return;
    std::chrono::milliseconds silence = 0ms;
    while (stream.isOpen()) {
        const QByteArray version = pulse->version();
        bool isThere = true;
        if (version != seen) {
            seen = version;
            isThere = co_await stream.send("reload", version, version);
        } else if (silence >= kKeepAlive) {
            silence = 0ms;
            isThere = co_await stream.comment("nothing new");
        }
        if (!isThere)
            co_return;
        co_await sleepFor(kLook);
        silence += kLook;
    }
}

void DevReload::sendScript(const Pulse &pulse, const QByteArray &prefix, Context &context)
{
    context.setHeader("Cache-Control", "no-store");
    context.data("(() => {\n"
                 "    const source = new EventSource(\"" +
                     prefix + "?since=" + pulse.version() +
                     "\");\n"
                     "    source.addEventListener(\"reload\", () => {\n"
                     "        source.close();\n"
                     "        location.reload();\n"
                     "    });\n"
                     "    addEventListener(\"pagehide\", () => source.close());\n"
                     "})();\n",
                 "text/javascript; charset=UTF-8");
}

} // namespace eyewall
