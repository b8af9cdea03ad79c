// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <memory>

using namespace eyewall;

namespace {

constexpr qint64 kLargest = 64ll << 30;

/// The body comes in pieces, and the sender is held back while one of them is worked on: memory stays the
/// same for ten bytes and for ten gigabytes. Try it: curl -T some-file http://127.0.0.1:8888/upload
class UploadHandler final : public RequestHandler {
public:
    Task<> prepare() override
    {
        context().setMaxBody(kLargest);
        co_return;
    }
    Task<> dataReceived(QByteArray piece) override
    {
        m_size += piece.size();
        // A gigabyte takes a second or more to hash: not on the loop that others wait for. The hash is
        // shared, because this handler may go before the thread of the pool is done. The function has a
        // name: GCC 12 destroys what is captured twice when it is written inside of the co_await.
        const auto add = [hash = m_hash, piece] { hash->addData(piece); };
        co_await runBlocking(add);
    }
    Task<> put() override
    {
        context().json({{"bytes", m_size}, {"sha256", QString::fromLatin1(m_hash->result().toHex())}});
        co_return;
    }

private:
    qint64 m_size = 0;
    std::shared_ptr<QCryptographicHash> m_hash =
        std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
};

/// Forms with files, part by part: a file goes where it belongs while it comes.
Task<> receiveForm(Context &context)
{
    FormReader form(context);
    QJsonArray files;
    while (const http::PartHead *part = co_await form.nextPart()) {
        QJsonObject file{{"name", QString::fromUtf8(part->name)},
                         {"file", QString::fromUtf8(part->filename.value_or(QByteArray()))}};
        qint64 size = 0;
        while (const auto piece = co_await form.read())
            size += piece->size();
        file.insert(QStringLiteral("bytes"), size);
        files.append(file);
    }
    context.json(files);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    Application app;
    app.route<UploadHandler>("/upload");
    app.post("/form", receiveForm, {.maxBody = kLargest, .streamsBody = true});

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
