// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/server/net/tlsclient.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <chrono>
#include <memory>
#include <optional>

namespace eyewall::test {

using namespace std::chrono_literals;

/// An answer as it came.
struct Reply {
    int status = 0; ///< 0: none came
    QByteArray head;
    QByteArray body;
    bool isWhole = false; ///< the content ended as its framing says

    /// The value of a field, or null.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// How the server's side of a connection ended. Truncated: FIN, and no close_notify of TLS before it.
enum class End { None, Fin, Reset, Truncated };

/// A client on plain sockets that says exactly what it is told to, however wrong. Waits where it must, each
/// wait with a cap. Speaks TLS to the ports that were told to speak it. Thread: any; the server has threads
/// of its own.
class RawClient {
public:
    /// A small `receiveBuffer` makes a slow reader.
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    /// Speaks TLS and asks for this; not connected when the handshake fails.
    RawClient(quint16 port, const TlsWishes &wishes);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    RawClient &operator=(RawClient &&) = delete;

    /// Whether clients made from now on speak TLS to this port.
    static void setTls(quint16 port, bool isTls);

    /// Null without TLS.
    [[nodiscard]] const TlsClient *tls() const { return m_tls.get(); }
    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    [[nodiscard]] quint16 localPort() const;
    /// False when the server does not take it any more.
    bool send(QByteArrayView bytes);
    /// Sends without waiting; returns how many bytes the kernel took.
    qint64 sendSome(QByteArrayView bytes);
    bool sendByByte(QByteArrayView bytes);
    /// One answer; the status 100 is an answer of its own.
    [[nodiscard]] Reply reply(bool isForHead = false);
    /// The answer to "GET path".
    [[nodiscard]] Reply get(const QByteArray &path);
    /// Exactly `size` bytes, or fewer when the server ends before.
    [[nodiscard]] QByteArray read(qsizetype size);
    /// Up to and with `mark`; what came when it did not come.
    [[nodiscard]] QByteArray readUntil(QByteArrayView mark);
    [[nodiscard]] QByteArray readToEnd();
    /// Waits for the end; discards what comes before.
    [[nodiscard]] End end(std::chrono::milliseconds cap = 30s);
    /// What came and was not read by the functions above.
    [[nodiscard]] const QByteArray &pending() const { return m_received; }
    /// Whether nothing comes for a while.
    [[nodiscard]] bool isSilent(std::chrono::milliseconds time);

    void halfClose(); ///< FIN
    void reset();     ///< RST
    void close();

private:
    RawClient(quint16 port, int receiveBuffer, const std::optional<TlsWishes> &wishes);

    [[nodiscard]] bool fill(std::chrono::milliseconds cap = 30s);
    void readContent(Reply &reply);
    [[nodiscard]] bool readChunks(QByteArray &body);
    void shakeHands(const TlsWishes &wishes);
    void take(QByteArrayView bytes);
    [[nodiscard]] bool sendRaw(QByteArrayView bytes);
    qint64 sendSomeRaw(QByteArrayView bytes) const;

    int m_socket = -1;
    std::unique_ptr<TlsClient> m_tls; ///< null: without
    QByteArray m_unsent;              ///< records that the kernel did not take
    QByteArray m_received;
    End m_end = End::None;
};

/// Descriptors that this process has open.
[[nodiscard]] qsizetype openDescriptors();
/// What each of them is, a line for each: "7 socket:[123]".
[[nodiscard]] QByteArray namesOfDescriptors();

} // namespace eyewall::test
