// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>
#include <span>

namespace eyewall::http {

/// Content codings that are known here (RFC 9110 section 8.4.1, RFC 7932).
enum class ContentCoding : quint8 { Identity, Brotli, Gzip, Deflate };

/// All but identity, the smallest result first.
inline constexpr std::array<ContentCoding, 3> kContentCodings{ContentCoding::Brotli, ContentCoding::Gzip,
                                                              ContentCoding::Deflate};

/// "gzip"; "identity" is never sent.
[[nodiscard]] QByteArrayView contentCodingName(ContentCoding coding);

/// The Accept-Encoding field of a request (RFC 9110 section 12.5.3). Elements with a weight that is none are
/// as if they were not there. Thread: any.
class AcceptEncoding {
public:
    /// `value` is the field, several of them joined; null: there is none.
    explicit AcceptEncoding(QByteArrayView value);

    /// 0 to 1000; 0: not acceptable.
    [[nodiscard]] int weight(ContentCoding coding) const { return m_weights[std::size_t(coding)]; }
    /// The offered coding that the client likes best, the first among equals; Identity when it likes that
    /// better or accepts none of them. A client that accepts neither gets Identity, too: an answer that it
    /// can read after all is better than 406, and RFC 9110 allows it.
    [[nodiscard]] ContentCoding choose(std::span<const ContentCoding> offered) const;

private:
    std::array<int, 4> m_weights{};
    bool m_namesIdentity = false;
};

/// The entity tag of the coded form of a representation: "x" becomes "x-gzip", so that both can be told apart
/// (RFC 9110 section 8.8.3.3). Weak ones stay weak. Empty for an empty tag.
[[nodiscard]] QByteArray codedETag(QByteArrayView etag, ContentCoding coding);

/// Whether content of this type gets smaller: text, JSON, XML, JavaScript, SVG, WebAssembly, fonts that are
/// not compressed already. Parameters are ignored.
[[nodiscard]] bool isCompressible(QByteArrayView contentType);

} // namespace eyewall::http
