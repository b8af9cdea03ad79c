// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/fdstream.h"
#include "server/net/socketstream.h"
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
    int offers = 0;
    int ends = 0;
    int drains = 0;
    int fails = 0;
    int error = 0;
    bool isWriting = false; ///< set by the test around its own calls
    bool isCalledInside = false;
};

/// A started stream of one of the two kinds and its peer.
struct Connected {
    explicit Connected(bool isPortable)
    {
        Loopback loopback;
        peer = std::move(loopback.peer);
        if (isPortable)
            stream = std::make_unique<eyewall::net::SocketStream>(reactor, loopback.descriptor);
        else
            stream = std::make_unique<eyewall::net::FdStream>(reactor, loopback.descriptor);
        stream->start(&handler);
    }

    eyewall::net::Reactor reactor;
    NotingHandler handler;
    std::unique_ptr<eyewall::net::Stream> stream;
    Peer peer;
};

inline void addStreamRows()
{
    QTest::addColumn<bool>("isPortable");
    QTest::newRow("epoll") << false;
    QTest::newRow("portable") << true;
}
