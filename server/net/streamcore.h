// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/net/inputbuffer.h"
#include "server/net/reactor.h"
#include "server/net/stream.h"
#include "server/net/streamlimits.h"
#include "server/net/tlstransport.h"
#include "server/net/writequeue.h"

#include <QtCore/QDeadlineTimer>

#include <functional>
#include <memory>
#include <vector>

namespace eyewall::net {

class StreamWait;
class TlsContext;
class TlsWorkspace;

/// How a stream of a program has ended.
enum class StreamEnd : quint8 {
    Open,    ///< not yet
    Peer,    ///< the peer sends no more, and all that it sent may be read; one may still write
    Local,   ///< by close()
    Aborted, ///< by abort()
    Failed,  ///< the connection or TLS broke
};

/// The moving parts behind an AsyncStream: a descriptor, what was read, what waits to be written. Reads only
/// while somebody reads. Owned by the stream and by the tasks that wait on it. Thread: its reactor's.
class StreamCore final : public std::enable_shared_from_this<StreamCore>,
                         private EventTarget,
                         private ReactorGuest {
public:
    /// Takes the descriptor over and makes it non-blocking.
    StreamCore(std::shared_ptr<Reactor> reactor, int descriptor, const StreamLimits &limits);
    ~StreamCore() override;
    StreamCore(const StreamCore &) = delete;
    StreamCore &operator=(const StreamCore &) = delete;

    /// Brings at least one more byte into input(), at best `wanted`.
    static Task<core::Result<void>> fill(std::shared_ptr<StreamCore> core, qsizetype wanted,
                                         QDeadlineTimer deadline);
    /// As fill(), but past input() where that can be; returns the number of bytes.
    static Task<core::Result<qsizetype>> fillInto(std::shared_ptr<StreamCore> core, std::span<char> target,
                                                  QDeadlineTimer deadline);
    /// Waits until what has been written up to now has been taken by the kernel.
    static Task<core::Result<void>> drain(std::shared_ptr<StreamCore> core);
    static Task<core::Result<void>> shakeHands(std::shared_ptr<StreamCore> core, TlsSession session,
                                               std::shared_ptr<TlsWorkspace> workspace,
                                               QDeadlineTimer deadline);

    /// Nothing is queued when it fails.
    core::Result<void> write(const QByteArray &bytes);
    void shutdownWriting();
    void close(StreamEnd end);
    /// The stream goes: closes, and leaves nothing behind on the reactor.
    void abandon();
    void setCloseCallback(std::function<void()> callback);
    void setNoDelay(bool isOn) const;

    [[nodiscard]] InputBuffer &input() { return m_input; }
    /// To be called when bytes were taken from it.
    void inputTaken();
    [[nodiscard]] StreamLimits &limits() { return m_limits; }
    [[nodiscard]] bool &isReading() { return m_isReading; }
    [[nodiscard]] bool isClosed() const { return m_descriptor < 0; }
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] StreamEnd end() const { return m_end; }
    [[nodiscard]] int systemError() const { return m_error; }
    [[nodiscard]] core::Error error() const;
    [[nodiscard]] qint64 queuedBytes() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] SocketAddress peer() const { return m_peer; }
    [[nodiscard]] SocketAddress local() const { return m_local; }
    [[nodiscard]] const TlsTransport *tls() const { return m_tls.get(); }

private:
    friend class StreamWait;
    enum class Pull : quint8 { Got, Blocked, Ended };

    void onEvents(quint32 events) override;
    void onRevisit() override;
    void onReactorEnd() override;

    [[nodiscard]] bool isTurnOver();
    [[nodiscard]] Pull pull(qsizetype wanted);
    [[nodiscard]] Pull pullRecords();
    [[nodiscard]] Pull take(qint64 count);
    [[nodiscard]] qint64 receive(std::span<char> room) const;
    [[nodiscard]] qint64 send(QByteArrayView bytes) const;
    void flush();
    [[nodiscard]] WriteQueue::Progress flushQueue();
    [[nodiscard]] qint64 flushedBytes() const;
    void finishWriting();
    void endSeen();
    void lookForEnd();
    void fail(int systemError, const QString &text = {});
    void drop(StreamEnd end);
    void wakeReader();
    void wakeWriters();
    void tellClose();
    void callCloseCallback();
    [[nodiscard]] bool isCloseDue() const
    {
        return m_onClose && m_end != StreamEnd::Open && m_input.isEmpty();
    }
    void revisitSoon();
    void updateEvents();
    [[nodiscard]] quint32 wantedEvents() const;

    std::shared_ptr<Reactor> m_owner; ///< keeps one that was made on demand
    Reactor *m_reactor;               ///< null behind its end
    int m_descriptor;
    const bool m_isSocket;
    const bool m_isReadable;
    SocketAddress m_peer = kNobody;
    SocketAddress m_local = kNobody;
    StreamLimits m_limits;
    InputBuffer m_input;
    WriteQueue m_output;
    qint64 m_written = 0; ///< bytes given to write(), in all
    std::shared_ptr<TlsWorkspace> m_workspace;
    std::unique_ptr<TlsTransport> m_tls; ///< null: without
    StreamWait *m_reader = nullptr;
    std::vector<StreamWait *> m_writers; ///< in the order of what they wait for
    std::function<void()> m_onClose;
    QString m_text; ///< why it failed, when TLS did
    int m_error = 0;
    int m_pulls = 0; ///< without having waited
    quint32 m_events = 0;
    StreamEnd m_end = StreamEnd::Open;
    bool m_isRegistered = false;
    bool m_isReading = false;
    bool m_isHungUp = false;
    bool m_isShutdownDue = false;
    bool m_isRevisitDue = false;
};

} // namespace eyewall::net
