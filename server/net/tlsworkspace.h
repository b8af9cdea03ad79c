// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <memory>
#include <span>

struct bio_st;

namespace eyewall::net {

class TlsSession;

/// What the TLS sessions of one loop share: the memory that records pass through, and the one BIO by which
/// OpenSSL reaches it. A session is fed and emptied within a call, so that an idle one owns neither a BIO nor
/// a buffer of ours. Outlives its sessions. Thread: its loop.
class TlsWorkspace {
public:
    /// Bytes of records taken from a socket at once.
    static constexpr std::size_t kInput = 128 * 1024;

    TlsWorkspace();
    ~TlsWorkspace();
    TlsWorkspace(const TlsWorkspace &) = delete;
    TlsWorkspace &operator=(const TlsWorkspace &) = delete;

    /// Where to receive records.
    [[nodiscard]] std::span<char> room() { return {m_room.get(), kInput}; }
    /// Where to read files, and to put small pieces together.
    [[nodiscard]] QByteArray &joint() { return m_joint; }
    /// Records that the latest call of a session made, for its peer. Whoever made that call takes them.
    [[nodiscard]] QByteArray &output() { return m_output; }

private:
    friend class TlsSession;
    struct Bio;

    std::unique_ptr<char[]> m_room;
    QByteArray m_joint;
    QByteArray m_output;
    QByteArrayView m_input;          ///< records not yet taken by the session that is being fed
    TlsSession *m_session = nullptr; ///< inside a call of OpenSSL: whose
    bio_st *m_bio = nullptr;
};

} // namespace eyewall::net
