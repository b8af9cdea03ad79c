// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <vector>

namespace eyewall::http {

/// A part of a representation, in bytes.
struct ByteRange {
    qint64 first = 0;
    qint64 length = 0;

    [[nodiscard]] qint64 end() const { return first + length; }
};

/// What a Range field asks of a representation of known size (RFC 9110 section 14).
struct RangeSet {
    enum class Kind : quint8 {
        Whole,         ///< no usable ranges, or no bytes: answer 200 with everything
        Parts,         ///< answer 206 with `parts`
        Unsatisfiable, ///< answer 416 with "Content-Range: bytes */size"
    };
    Kind kind = Kind::Whole;
    /// None overlaps another; in the order in which they were asked for.
    std::vector<ByteRange> parts;
};

/// More ranges than these in one field are not served: such a field means everything.
inline constexpr int kMostRanges = 32;

/// Reads "bytes=a-b", "bytes=a-", "bytes=-n" and lists of these, the unit without case, digits only. Anything
/// else is Whole, and so are lists longer than kMostRanges. Ranges that overlap, touch or are separated by
/// less than the head of a part are made one, so that the answer is hardly longer than the representation
/// (RFC 9110 sections 14.2, 15.3.7.2 and 17.15). Thread: any.
[[nodiscard]] RangeSet parseRanges(QByteArrayView value, qint64 size);

/// Value of Content-Range: "bytes 0-9/100".
[[nodiscard]] QByteArray contentRange(const ByteRange &range, qint64 size);
/// Value of Content-Range of a 416: "bytes */100".
[[nodiscard]] QByteArray unsatisfiedRange(qint64 size);

} // namespace eyewall::http
