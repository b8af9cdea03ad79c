// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/observer.h"

#include <functional>

namespace eyewall::monitor {
class Recorder;
}

namespace eyewall::web {

/// Carries what happens to topics into the telemetry of the worker it happens on.
/// Thread: each call on the worker's loop that it names.
class HubRecorder final : public hub::Observer {
public:
    using RecorderOf = std::function<monitor::Recorder &(int worker)>;

    explicit HubRecorder(RecorderOf recorderOf);

    void topicChanged(const hub::TopicState &state) override;
    void dropped(int worker, const QByteArray &topic, quint64 messages) override;

private:
    RecorderOf m_recorderOf;
};

} // namespace eyewall::web
