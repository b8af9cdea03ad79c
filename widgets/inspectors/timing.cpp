// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/timing.h"

#include "widgets/models/requestmodel.h"
#include "widgets/support/formatting.h"

#include <QCoreApplication>

#include <algorithm>

namespace eyewall::inspectors {

using models::RequestRow;

namespace {

/// The context of the translations.
struct TimingWords {
    Q_DECLARE_TR_FUNCTIONS(Timing)
};

/// A head and a body that come together are there at once.
Phase received(const RequestRow &request)
{
    const qint64 length = std::clamp<qint64>(request.seen.received, 0, request.seen.duration);
    return {TimingWords::tr("Receiving"),
            length == 0 ? TimingWords::tr("in one piece") : support::formatDuration(length), 0, length};
}

Phase waited(const RequestRow &request, qint64 begin)
{
    Phase phase{TimingWords::tr("Waiting (TTFB)"), {}, begin};
    if (request.firstByte >= 0) {
        phase.length = std::max<qint64>(0, request.firstByte - begin);
        phase.told = support::formatDuration(phase.length);
    } else if (request.seen.isUnfinished) {
        phase.isOpen = true;
        phase.length = std::max<qint64>(0, request.seen.duration - begin);
        phase.told = TimingWords::tr("still waiting");
    } else if (request.seen.status == 0) {
        phase.length = std::max<qint64>(0, request.seen.duration - begin);
        phase.told = TimingWords::tr("%1, no answer came").arg(support::formatDuration(phase.length));
    } else {
        phase.told = TimingWords::tr("not known: it was cut");
    }
    return phase;
}

Phase sent(const RequestRow &request)
{
    Phase phase{TimingWords::tr("Sending"), {}, std::max<qint64>(0, request.firstByte)};
    if (request.firstByte < 0) {
        phase.told = request.seen.status == 0 ? TimingWords::tr("not begun")
                                              : TimingWords::tr("not known: it was cut");
    } else if (request.seen.isUnfinished) {
        phase.isOpen = true;
        phase.length = 0;
        phase.told = TimingWords::tr("still open");
    } else {
        phase.length = std::max<qint64>(0, request.seen.duration - request.firstByte);
        phase.told =
            phase.length == 0 ? TimingWords::tr("in one piece") : support::formatDuration(phase.length);
    }
    return phase;
}

} // namespace

Timing timingOf(const RequestRow &request)
{
    const Phase receiving = received(request);
    const Phase waiting = waited(request, receiving.length);
    return {{receiving, waiting, sent(request)}, request.seen.duration, request.seen.isUnfinished};
}

} // namespace eyewall::inspectors
