// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QImage>
#include <QString>

namespace eyewall::inspectors {

/// A picture out of bytes that a stranger wrote.
struct DecodedImage {
    QImage image;    ///< null when there is none to show
    QSize size;      ///< in pixels as the picture says; empty when it does not
    QString problem; ///< a sentence: why there is no image, or less than all of it
};

/// The most that one picture takes in memory.
inline constexpr int kImageMebibytes = 64;

// Thread: GUI, for everything here.

/// "png", "jpeg", "gif", "webp", "bmp", "ico" or "svg", by the bytes; the type has to say so too of SVG and
/// of formats that begin like other things. Empty for what is none of them, or what this computer has no
/// reader for.
QByteArray imageFormatOf(QByteArrayView bytes, QByteArrayView contentType);
/// Decodes a picture of that format. Pictures that would take more than kImageMebibytes are refused unread,
/// and SVG that could ask for more than itself: entities, files, many repetitions.
DecodedImage decodeImage(const QByteArray &bytes, const QByteArray &format, bool isTruncated);

} // namespace eyewall::inspectors
