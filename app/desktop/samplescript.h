// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>
#include <QtCore/QString>

#include <chrono>
#include <span>
#include <vector>

namespace eyewall::desktop {

/// One request of a sample browser.
struct SampleRequest {
    QByteArray method;
    QString path; ///< with its query, "/echo?order=981"
    QByteArray type = {};
    QByteArray body = {};
    /// Asks with If-None-Match when the browser knows a tag of the path.
    bool isCached = false;
};

/// What is said in a sample chat room: `member` is a place in the list of members.
struct SampleLine {
    int member;
    const char *text; ///< UTF-8
};

/// What the sample traffic asks and says, and when: the same seed tells the same story. The paths are those
/// of host::addSamples(). Thread: any, one at a time.
class SampleScript final {
public:
    explicit SampleScript(quint32 seed);

    /// A page with all it loads, or some calls of an API; never empty.
    std::vector<SampleRequest> visit();
    /// One reading of a sensor as JSON, near the one before.
    QByteArray reading(const QString &sensor);
    /// Some bytes, now few, now many.
    QByteArray bytes();

    /// About `mean`, from a third to three times as long.
    std::chrono::milliseconds pause(std::chrono::milliseconds mean);
    /// True once in `times`.
    bool chance(int times);

    /// A conversation that ends and may begin again.
    [[nodiscard]] static std::span<const SampleLine> conversation(int room);

private:
    std::vector<SampleRequest> page();
    std::vector<SampleRequest> calls();
    SampleRequest call();
    SampleRequest jsonCall();
    SampleRequest formCall();
    SampleRequest uploadCall();
    SampleRequest headCall();
    SampleRequest lostCall();
    QByteArray order();
    int number(int from, int to);

    QRandomGenerator m_random;
    double m_level = 18.5; ///< of the sensor
    qint64 m_readings = 0;
};

} // namespace eyewall::desktop
