// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/bodytag.h"

#include <QtCore/QHashFunctions>
#include <QtCore/QRandomGenerator>

#include <array>

namespace eyewall::web {
namespace {

constexpr std::size_t kHalves = 2;

const std::array<std::size_t, kHalves> &keys()
{
    static const std::array<std::size_t, kHalves> kKeys{
        std::size_t(QRandomGenerator::system()->generate64()),
        std::size_t(QRandomGenerator::system()->generate64())};
    return kKeys;
}

} // namespace

QByteArray tagOfBody(const QByteArray &body)
{
    QByteArray tag("\"");
    for (const std::size_t key : keys())
        tag += QByteArray::number(qulonglong(qHashBits(body.constData(), std::size_t(body.size()), key)), 36);
    return tag + '"';
}

} // namespace eyewall::web
