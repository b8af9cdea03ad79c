// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/imagedecoding.h"

#include "widgets/inspectors/svgsafety.h"
#include "widgets/models/messagehead.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace eyewall::inspectors {

namespace {

constexpr int kSvgSide = 1024;
constexpr qint64 kMostPixels = qint64(kImageMebibytes) * 1024 * 1024 / 4;

/// The context of the translations.
struct ImageWords {
    Q_DECLARE_TR_FUNCTIONS(ImageDecoding)
};

struct Signature {
    QByteArrayView bytes;
    const char *format;
    bool isWeak = false; ///< other things begin so: the type has to name an image
};

const std::array kSignatures{
    Signature{QByteArrayView("\x89PNG\r\n\x1a\n", 8), "png"},
    Signature{QByteArrayView("\xff\xd8\xff", 3), "jpeg"},
    Signature{QByteArrayView("GIF8", 4), "gif"},
    Signature{QByteArrayView("BM", 2), "bmp", true},
    Signature{QByteArrayView("\0\0\1\0", 4), "ico", true},
};

QByteArray signatureOf(QByteArrayView bytes, bool isImage)
{
    const auto found = std::find_if(kSignatures.begin(), kSignatures.end(), [=](const Signature &signature) {
        return bytes.startsWith(signature.bytes) && (isImage || !signature.isWeak);
    });
    if (found != kSignatures.end())
        return found->format;
    const bool isWebP = bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP");
    return isWebP ? "webp" : QByteArray();
}

bool canRead(const QByteArray &format)
{
    return format == "png" || QImageReader::supportedImageFormats().contains(format);
}

QString tooLarge(QSize size)
{
    return ImageWords::tr("The image of %1 × %2 pixels is too large to be shown.")
        .arg(size.width())
        .arg(size.height());
}

bool isTooLarge(QSize size)
{
    return qint64(size.width()) * qint64(size.height()) > kMostPixels;
}

DecodedImage decodeSvg(const QByteArray &bytes)
{
    DecodedImage decoded;
    if (!isHarmlessSvg(bytes)) {
        decoded.problem = ImageWords::tr("This SVG asks for more than itself, and is not drawn for that.");
        return decoded;
    }
    QSvgRenderer renderer;
    if (!renderer.load(bytes)) {
        decoded.problem = ImageWords::tr("This SVG cannot be read.");
        return decoded;
    }
    decoded.size = renderer.defaultSize();
    const QSize side(kSvgSide, kSvgSide);
    const QSize size = decoded.size.isEmpty() ? side : decoded.size.scaled(side, Qt::KeepAspectRatio);
    decoded.image = QImage(size.expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    decoded.image.fill(Qt::transparent);
    QPainter painter(&decoded.image);
    renderer.render(&painter);
    return decoded;
}

DecodedImage decodePixels(const QByteArray &bytes, const QByteArray &format, bool isTruncated)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kImageMebibytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    DecodedImage decoded{{}, reader.size(), {}};
    if (isTooLarge(decoded.size)) {
        decoded.problem = tooLarge(decoded.size);
        return decoded;
    }
    reader.setAutoTransform(true);
    const bool isRead = reader.read(&decoded.image);
    if (decoded.size.isEmpty())
        decoded.size = decoded.image.size();
    if (!isRead)
        decoded.image = {};
    if (isTruncated)
        decoded.problem =
            isRead ? ImageWords::tr("Only its first part was recorded: what is missing may be blank.")
                   : ImageWords::tr("Only its first part was recorded, which is too little to show.");
    else if (!isRead)
        decoded.problem = ImageWords::tr("The image cannot be read: it is damaged.");
    return decoded;
}

} // namespace

QByteArray imageFormatOf(QByteArrayView bytes, QByteArrayView contentType)
{
    if (models::isSameName(models::withoutParameters(contentType), "image/svg+xml"))
        return "svg";
    const bool isImage = contentType.trimmed().toByteArray().toLower().startsWith("image/");
    const QByteArray format = signatureOf(bytes, isImage);
    return format.isEmpty() || !canRead(format) ? QByteArray() : format;
}

DecodedImage decodeImage(const QByteArray &bytes, const QByteArray &format, bool isTruncated)
{
    return format == "svg" ? decodeSvg(bytes) : decodePixels(bytes, format, isTruncated);
}

} // namespace eyewall::inspectors
