// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/transport.h"
#include "server/client/wakeup.h"
#include "server/net/reactor.h"

#include <functional>

namespace eyewall::client {

/// A connection whose bytes a task takes when it likes: what comes is kept, and beyond kMostKept the peer is
/// held up. Shared by those that wait on it; never closed under their feet. Thread: its loop.
class ClientStream final : public net::StreamHandler,
                           private net::ReactorGuest,
                           public std::enable_shared_from_this<ClientStream> {
public:
    static constexpr qsizetype kMostKept = 256 * 1024;
    static constexpr qint64 kMostQueued = 256 * 1024; ///< beyond, drained() waits

    ClientStream(net::Reactor &reactor, Transport transport);
    ~ClientStream() override;

    /// Begins to read and to shake hands. Call once.
    void start();
    [[nodiscard]] bool isReady() const { return m_isReady; }     ///< TLS is open, or there is none
    [[nodiscard]] bool isResumed() const { return m_isResumed; } ///< a TLS session of earlier
    /// Neither ended nor failed nor closed.
    [[nodiscard]] bool isAlive() const { return m_stream && !m_isEnded; }
    [[nodiscard]] bool hasEnded() const { return m_isEnded; }
    /// Nothing waits, neither to be taken nor to be sent.
    [[nodiscard]] bool isIdle() const;
    /// Something that was written waits for the kernel.
    [[nodiscard]] bool isSending() const { return m_stream && m_stream->queuedBytes() > 0; }
    /// Why not; success after an orderly end.
    [[nodiscard]] const core::Error &error() const { return m_error; }
    /// The end came without the close_notify of TLS.
    [[nodiscard]] bool isTruncated() const { return m_isTruncated; }

    void write(const QByteArray &bytes);
    /// Bytes that came and were not dropped yet.
    [[nodiscard]] QByteArrayView input() const { return QByteArrayView(m_input).sliced(m_used); }
    void drop(qsizetype count);
    /// Keeps no memory while nothing comes. Only when isIdle().
    void rest() { m_input = QByteArray(); }

    /// Until something has changed: bytes, all is sent, the end, wakeReader(). False: the deadline came
    /// first.
    [[nodiscard]] static Task<bool> arrival(std::shared_ptr<ClientStream> self, QDeadlineTimer deadline);
    /// Until not much waits to be sent, or the stream is gone. False: the deadline came first.
    [[nodiscard]] static Task<bool> drained(std::shared_ptr<ClientStream> self, QDeadlineTimer deadline);
    void wakeReader() { m_arrival.wake(); }
    /// Called when anything happens; null: nobody is.
    void setWatcher(std::function<void()> watcher) { m_watcher = std::move(watcher); }

    /// At once; who waits goes on inside this call.
    void close();

    int uses = 0; ///< exchanges that began here

private:
    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onHandshake(net::Handshake handshake) override;
    void onEnd() override;
    void onDrained() override;
    void onFailed(int systemError) override;
    void onReactorEnd() override;
    void changed();

    net::Reactor &m_reactor;
    std::unique_ptr<net::TlsWorkspace> m_tls; ///< outlives the stream
    std::unique_ptr<net::Stream> m_stream;    ///< null: closed
    QByteArray m_input;
    qsizetype m_used = 0; ///< bytes of it
    core::Error m_error;
    Wakeup m_arrival;
    Wakeup m_drain;
    std::function<void()> m_watcher;
    bool m_isReady = false;
    bool m_isResumed = false;
    bool m_isEnded = false;
    bool m_isTruncated = false;
};

} // namespace eyewall::client
