// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace eyewall::support {
namespace {

constexpr int kSmallestThatFits = 0;
constexpr unsigned char kDarkBit = 1; // the others tell what the module is for

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(int size, const QByteArray &modules)
    : m_size(size)
    , m_modules(modules)
{
}

std::optional<QrCode> QrCode::encode(const QByteArray &data)
{
    if (data.isEmpty())
        return {};
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeData(int(data.size()), reinterpret_cast<const unsigned char *>(data.constData()),
                          kSmallestThatFits, QR_ECLEVEL_M));
    if (!code)
        return {};
    QByteArray modules(code->width * code->width, Qt::Uninitialized);
    for (qsizetype i = 0; i < modules.size(); ++i)
        modules[i] = char(code->data[i] & kDarkBit);
    return QrCode(code->width, modules);
}

} // namespace eyewall::support
