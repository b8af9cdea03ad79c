// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/fdstream.h"
#include "server/net/socketstream.h"
#include "server/net/tlscontext.h"
#include "server/net/tlsstream.h"
#include "server/net/tlsticketkeys.h"
#include "server/net/tlsworkspace.h"
#include "tests/server/net/certificates.h"
#include "tests/server/net/loopback.h"

#include <QTest>

#include <functional>
#include <memory>

/// Notes what a stream tells; a test may put its own reaction in.
struct NotingHandler final : eyewall::net::StreamHandler {
    qsizetype onData(char *data, qsizetype size) override
    {
        ++offers;
        if (react)
            return react(QByteArray(data, size));
        received.append(data, size);
        return size;
    }
    void onHandshake(eyewall::net::Handshake outcome) override
    {
        ++handshakes;
        handshake = outcome;
    }
    void onEnd() override
    {
        ++ends;
        if (reactToEnd)
            reactToEnd();
    }
    void onDrained() override
    {
        ++drains;
        isCalledInside = isCalledInside || isWriting;
    }
    void onFailed(int systemError) override
    {
        ++fails;
        error = systemError;
        isCalledInside = isCalledInside || isWriting;
    }

    std::function<qsizetype(const QByteArray &)> react;
    std::function<void()> reactToEnd;
    QByteArray received;
    eyewall::net::Handshake handshake{};
    int handshakes = 0;
    int offers = 0;
    int ends = 0;
    int drains = 0;
    int fails = 0;
    int error = 0;
    bool isWriting = false; ///< set by the test around its own calls
    bool isCalledInside = false;
};

/// A context with a certificate for "localhost".
inline std::shared_ptr<const eyewall::net::TlsContext> testContext()
{
    using namespace eyewall;
    static const test::CertificateFolder folder;
    static const auto context =
        net::TlsContext::make({{folder.add(QStringLiteral("localhost"), test::issue())}},
                              std::make_shared<net::TlsTicketKeys>())
            .value();
    return context;
}

/// Makes the stream that the row of the test asks for.
inline std::unique_ptr<eyewall::net::Stream> makeStream(eyewall::net::Reactor &reactor,
                                                        eyewall::net::TlsWorkspace &workspace, int descriptor)
{
    using namespace eyewall::net;
    QFETCH_GLOBAL(bool, isPortable);
    QFETCH_GLOBAL(bool, isTls);
    if (isPortable && isTls)
        return std::make_unique<SocketStream>(reactor, descriptor, workspace, testContext());
    if (isPortable)
        return std::make_unique<SocketStream>(reactor, descriptor);
    if (isTls)
        return std::make_unique<TlsStream>(reactor, descriptor, TlsTransport(workspace, testContext()));
    return std::make_unique<FdStream>(reactor, descriptor);
}

/// A started stream of the row's kind and its peer, behind their handshake.
struct Connected {
    explicit Connected(const eyewall::test::TlsWishes &wishes = {})
    {
        Loopback loopback;
        peer = std::move(loopback.peer);
        stream = makeStream(reactor, workspace, loopback.descriptor);
        stream->start(&handler);
        if (!stream->isTls())
            return;
        constexpr int kTickets = 2; // OpenSSL's usual number; read here, so that no test has to expect them
        peer.beginTls(wishes);
        const bool isDone = QTest::qWaitFor(
            [&] {
                peer.receive();
                return handler.handshakes == 1 && peer.tls().tickets() == kTickets;
            },
            30'000);
        if (!isDone)
            qFatal("no TLS handshake");
    }

    eyewall::net::Reactor reactor;
    eyewall::net::TlsWorkspace workspace;
    NotingHandler handler;
    std::unique_ptr<eyewall::net::Stream> stream;
    Peer peer;
};

/// Every stream there is, or only those with TLS.
inline void addStreamRows(bool isTlsOnly = false)
{
    QTest::addColumn<bool>("isPortable");
    QTest::addColumn<bool>("isTls");
    for (const bool isTls : {false, true}) {
        if (isTlsOnly && !isTls)
            continue;
        QTest::newRow(isTls ? "epoll TLS" : "epoll") << false << isTls;
        QTest::newRow(isTls ? "portable TLS" : "portable") << true << isTls;
    }
}
