// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/application.h"

#include <QtCore/QCryptographicHash>

#include <atomic>

namespace eyewall::test {

/// Routes that take bodies, each in a way of its own, and what their handlers saw. Thread: the test's,
/// handlers on the workers.
class UploadApplication {
public:
    UploadApplication();

    [[nodiscard]] Application &application() { return m_application; }
    /// Lets the handlers of "/gated" and "/gatedclass" go on.
    void release() { isReleased = true; }

    std::atomic<bool> isReleased{false};
    std::atomic<int> waiting{0};         ///< handlers that wait for release()
    std::atomic<int> ended{0};           ///< streaming handlers that came to their end, or threw
    std::atomic<int> connectionsLost{0}; ///< calls of onConnectionClose()
    std::atomic<qint64> received{0};     ///< bytes that streaming handlers were given

    /// Used by the handlers.
    [[nodiscard]] Task<> waitForRelease();

private:
    void addCollected();
    void addStreamed();

    Application m_application;
};

/// A request of this line, Host and fields.
[[nodiscard]] QByteArray request(const QByteArray &line, const QByteArray &fields,
                                 const QByteArray &body = {});
/// The same with Content-Length.
[[nodiscard]] QByteArray withLength(const QByteArray &line, const QByteArray &body,
                                    const QByteArray &fields = {});
/// A body in chunks of this size.
[[nodiscard]] QByteArray chunked(QByteArrayView body, qsizetype size);
/// Bytes in which a piece that is lost or moved is seen.
[[nodiscard]] QByteArray mixedBytes(qsizetype size);

/// What "/digest" and its like answer to this content: its size and its hash.
[[nodiscard]] QByteArray digestOf(QByteArrayView content);

} // namespace eyewall::test
