// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <limits>

using namespace eyewall;

namespace {

/// What was asked for on the command line.
class Wishes final {
public:
    QStringList read(const QStringList &arguments) { return m_options.parseCommandLineOrExit(arguments); }

    [[nodiscard]] HttpClientOptions client() const
    {
        HttpClientOptions options;
        options.trust.verifies = *m_validates;
        if (!m_proxyHost->isEmpty())
            options.proxy.http = options.proxy.https =
                ProxyServer{*m_proxyHost, quint16(*m_proxyPort), {}, {}};
        return options;
    }

    [[nodiscard]] HttpRequest request(const QString &address) const
    {
        HttpRequest request(address);
        request.followsRedirects = *m_follows;
        if (*m_printsHeaders)
            request.onHead = printHead;
        // Written as it comes, so that its size does not matter.
        request.maxBody = std::numeric_limits<qint64>::max();
        request.consumer = [prints = *m_printsBody](QByteArray piece) { return printPiece(prints, piece); };
        return request;
    }

private:
    static void printHead(const HttpResponse &response)
    {
        std::printf("HTTP/1.%d %d %s\n", response.minorVersion, response.status, response.reason.constData());
        for (qsizetype i = 0; i < response.headers.size(); ++i) {
            const http::Field field = response.headers.at(i);
            std::printf("%s: %s\n", field.name.toByteArray().constData(),
                        field.value.toByteArray().constData());
        }
        std::printf("\n");
    }
    static Task<> printPiece(bool prints, QByteArray piece)
    {
        if (prints)
            std::fwrite(piece.constData(), 1, std::size_t(piece.size()), stdout);
        co_return;
    }

    Options m_options;
    Option<bool> m_printsHeaders =
        m_options.define<bool>("print-headers", false, {.help = "show the head of the answer"});
    Option<bool> m_printsBody = m_options.define<bool>("print-body", true, {.help = "show its content"});
    Option<bool> m_follows = m_options.define<bool>("follow-redirects", true, {.help = "go where they lead"});
    Option<bool> m_validates = m_options.define<bool>(
        "validate-cert", true, {.help = "refuse certificates that nobody vouches for"});
    Option<QString> m_proxyHost = m_options.define<QString>("proxy-host", {}, {.help = "ask this proxy"});
    Option<int> m_proxyPort = m_options.define<int>("proxy-port", 8080, {.help = "its port"});
};

/// How many went wrong.
Task<int> fetchAll(const Wishes &wishes, QStringList addresses)
{
    HttpClient client(wishes.client());
    int failed = 0;
    for (const QString &address : std::as_const(addresses)) {
        const auto response = co_await client.fetch(wishes.request(address));
        if (!response)
            std::fprintf(stderr, "%s: %s\n", qPrintable(address), qPrintable(response.error().message));
        if (!response || !response->isSuccess())
            ++failed;
    }
    co_return failed;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    Wishes wishes;
    const QStringList addresses = wishes.read(QCoreApplication::arguments());
    if (addresses.isEmpty()) {
        std::fprintf(stderr, "usage: fetch [OPTIONS] http://127.0.0.1:8888/ ...\n");
        return 2;
    }
    const auto failed = runSync([&] { return fetchAll(wishes, addresses); });
    return failed && *failed == 0 ? 0 : 1;
}
