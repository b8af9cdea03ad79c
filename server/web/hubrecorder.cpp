// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/hubrecorder.h"

#include "server/monitor/clock.h"
#include "server/monitor/recorder.h"

namespace eyewall::web {

HubRecorder::HubRecorder(RecorderOf recorderOf)
    : m_recorderOf(std::move(recorderOf))
{
}

void HubRecorder::topicChanged(const hub::TopicState &state)
{
    monitor::Recorder &recorder = m_recorderOf(state.worker);
    if (!recorder.isRecording())
        return;
    monitor::Record::Topic topic{};
    topic.members = state.members;
    topic.published = state.published;
    topic.isText = state.isText;
    topic.latestSize = quint64(state.latestSize);
    recorder.noteTopic(monitor::now(), topic, state.name, state.latest);
}

void HubRecorder::dropped(int worker, const QByteArray &topic, quint64 messages)
{
    // What a full send queue refuses is counted by the connection already; only whole publications that never
    // reached this worker are news.
    if (topic.isNull())
        m_recorderOf(worker).counters().countDrop(monitor::Drop::SlowConsumer, messages);
}

} // namespace eyewall::web
