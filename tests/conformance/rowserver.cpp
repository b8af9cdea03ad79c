// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/rowserver.h"

#include "server/core/sleep.h"
#include "server/web/context.h"
#include "server/web/websockethandler.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <utime.h>

#include <stdexcept>

namespace eyewall::test {

namespace {

class EchoSocket final : public WebSocketHandler {
public:
    QByteArray selectSubprotocol(const QByteArrayList &offered) override
    {
        return offered.contains("chat") ? QByteArray("chat") : QByteArray();
    }
    void onMessage(const Message &message) override
    {
        if (message.payload == "throw")
            throw std::runtime_error("on purpose");
        if (message.payload.startsWith("close "))
            close(message.payload.sliced(6).toByteArray().toUShort(), "as you say");
        else
            send(message);
    }
};

bool writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    file.close();
    // Sun, 09 Sep 2001 01:46:40 GMT
    const utimbuf times{1'000'000'000, 1'000'000'000};
    return isWritten && ::utime(QFile::encodeName(name).constData(), &times) == 0;
}

using Apply = void (*)(ServerConfig &, int);

const std::map<QByteArray, Apply> &settings()
{
    using std::chrono::milliseconds;
    static const std::map<QByteArray, Apply> table{
        {"target", [](ServerConfig &config, int value) { config.parser.target = value; }},
        {"head", [](ServerConfig &config, int value) { config.parser.head = value; }},
        {"fields", [](ServerConfig &config, int value) { config.parser.fields = value; }},
        {"body", [](ServerConfig &config, int value) { config.parser.body = value; }},
        {"chunk-line", [](ServerConfig &config, int value) { config.parser.chunkLine = value; }},
        {"chunk-extensions", [](ServerConfig &config, int value) { config.parser.chunkExtensions = value; }},
        {"trusted",
         [](ServerConfig &config, int) { config.trustedProxies = {*core::IpNetwork::parse("127.0.0.1")}; }},
        {"trailers", [](ServerConfig &config, int value) { config.parser.trailers = value; }},
        {"requests", [](ServerConfig &config, int value) { config.maxRequests = value; }},
        {"head-time", [](ServerConfig &config, int value) { config.timeouts.head = milliseconds(value); }},
        {"body-time", [](ServerConfig &config, int value) { config.timeouts.body = milliseconds(value); }},
        {"idle-time", [](ServerConfig &config, int value) { config.timeouts.idle = milliseconds(value); }},
        {"handler-time",
         [](ServerConfig &config, int value) { config.timeouts.handler = milliseconds(value); }},
        {"write-time", [](ServerConfig &config, int value) { config.timeouts.write = milliseconds(value); }},
    };
    return table;
}

bool apply(const Row &row, ServerConfig &config)
{
    for (const auto &[name, value] : row.settings) {
        const auto setting = settings().find(name);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (setting == settings().end() || !isNumber)
            return false;
        setting->second(config, number);
    }
    return true;
}

} // namespace

RowServers::Served::Served(const QString &folder, const ServerConfig &config)
{
    addRoutes(folder);
    server.emplace(application, config);
}

RowServers::RowServers()
    : m_hasFiles(writeFiles())
{
}

bool RowServers::writeFiles() const
{
    return QDir(m_folder.path()).mkpath(QStringLiteral("sub")) &&
           writeFile(m_folder.filePath(QStringLiteral("ten.txt")), "0123456789") &&
           writeFile(m_folder.filePath(QStringLiteral("long.txt")), QByteArray("0123456789").repeated(200)) &&
           writeFile(m_folder.filePath(QStringLiteral("empty.txt")), "") &&
           writeFile(m_folder.filePath(QStringLiteral("sub/index.html")), "<p>sub");
}

void RowServers::Served::addRoutes(const QString &folder)
{
    application.get("/hello", [](Context &c) { c.text("Hello, World!"); });
    application.get("/probe", [](Context &c) { c.text("probe"); });
    application.post("/post", [](Context &c) { c.text("posted"); });
    application.any("/echo", [](Context &c) { c.data(c.body().toByteArray(), "text/plain"); });
    application.any("/host", [](Context &c) { c.data(c.request().head.host.toByteArray(), "text/plain"); });
    application.any("/query", [](Context &c) { c.text(c.query("q", QStringLiteral("none"))); });
    application.get("/path/{name}", [](Context &c) { c.text(c.path("name")); });
    application.any("/status/{status:int}",
                    [](Context &c) { c.status(int(c.intParam("status"))).text("content"); });
    application.get("/field", [](Context &c) {
        c.setHeader("X-Asked", c.query("q").toUtf8());
        c.text("sent");
    });
    application.get("/throws", [](Context &) { throw std::runtime_error("on purpose"); });
    application.get("/close", [](Context &c) { c.setHeader("Connection", "close").text("last"); });
    application.get("/etag", [](Context &c) { c.setHeader("ETag", "\"one\"").text("tagged"); });
    application.get("/stream", [](Context &c) -> Task<> {
        co_await c.write("one ");
        co_await c.write("two");
    });
    application.get("/broken", [](Context &c) -> Task<> {
        co_await c.write("begun");
        throw std::runtime_error("on purpose");
    });
    application.get("/long", [](Context &c) { c.text(QString(2000, QLatin1Char('x'))); });
    application.get("/hangs", [](Context &) -> Task<> { co_await sleepFor(std::chrono::minutes(5)); });
    application.post("/read",
                     [](Context &c) -> Task<> {
                         while (co_await c.readBody()) {
                         }
                         c.text("read");
                     },
                     {.streamsBody = true});
    application.files("/files", folder);
    application.websocket<EchoSocket>("/ws");
    WebSocketOptions compressing;
    compressing.compression.isEnabled = true;
    compressing.maxMessage = 64 * 1024;
    application.websocket<EchoSocket>("/wsz", compressing);
    application.compress();
}

TestServer *RowServers::serverFor(const Row &row)
{
    ServerConfig config = streamConfig();
    QByteArray key = row.settingsText() + (config.usesPortableStreams ? "portable" : "epoll");
    if (streamOptions().tls)
        key += "tls";
    std::unique_ptr<Served> &served = m_servers[key];
    if (!served && m_hasFiles && apply(row, config))
        served = std::make_unique<Served>(m_folder.path(), config);
    return served ? &*served->server : nullptr;
}

} // namespace eyewall::test
