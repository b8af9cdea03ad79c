// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/leftovers.h"

#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

namespace eyewall::test {

namespace {

// A test with hundreds of connections leaves as little as one without any.
constexpr qint64 kBlocks = 256;
constexpr qint64 kBytes = 64 * 1024;

bool warmUp()
{
    Application application;
    Server server(application);
    ListenOptions withTls;
    withTls.tls = testCertificate();
    const auto plain = server.listen(ListenOptions());
    const auto secure = server.listen(withTls);
    if (!plain || !secure)
        qFatal("no server to warm up with");
    (void)RawClient(*plain).get("/");
    (void)RawClient(*secure, TlsWishes()).get("/");
    server.stop();
    return true;
}

} // namespace

void Leftovers::begin()
{
    static const bool isWarm = warmUp();
    Q_UNUSED(isWarm)
    m_descriptors = openDescriptors();
    m_heap = heapInUse();
}

QByteArray Leftovers::found() const
{
    Heap heap = heapInUse();
    qsizetype descriptors = openDescriptors();
    const bool isAsBefore = QTest::qWaitFor(
        [&] {
            heap = heapInUse();
            descriptors = openDescriptors();
            return descriptors == m_descriptors && heap.blocks - m_heap.blocks <= kBlocks &&
                   heap.bytes - m_heap.bytes <= kBytes;
        },
        30'000);
    if (isAsBefore)
        return {};
    return QByteArray::number(descriptors - m_descriptors) + " descriptors, " +
           QByteArray::number(heap.blocks - m_heap.blocks) + " blocks, " +
           QByteArray::number(heap.bytes - m_heap.bytes) + " bytes more";
}

} // namespace eyewall::test
