// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/sampleclient.h"
#include "app/desktop/samplecounts.h"
#include "app/desktop/samplescript.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <chrono>
#include <span>
#include <vector>

namespace eyewall::desktop {

class SampleSocket;

/// What a group of WebSockets needs to begin: an endpoint, the time between two messages and where its
/// figures go, which outlives the group.
struct SampleStage {
    QUrl url; ///< of the endpoint, with the scheme http or https
    std::chrono::milliseconds pause;
    quint32 seed;
    SampleCounts &counts;
};

/// WebSockets of one endpoint and a clock that lets one of them speak now and then. Thread: its loop.
class SampleGroup : public SampleClient {
    Q_OBJECT

public:
    void end() override;
    [[nodiscard]] bool hasEnded() const override;

protected:
    SampleGroup(const SampleStage &stage, QObject *parent);

    /// One more socket, the group's; see sampleRequest().
    SampleSocket &add(const QByteArray &program);
    [[nodiscard]] SampleSocket &socket(int index) const { return *m_sockets[std::size_t(index)]; }
    [[nodiscard]] SampleScript &script() { return m_script; }

    virtual void speak() = 0;

private:
    void endNext();
    void noteEnded();

    const SampleStage m_stage;
    SampleScript m_script;
    QTimer m_timer;
    QTimer m_farewell;
    std::size_t m_ending = 0;              ///< the next socket to end
    std::vector<SampleSocket *> m_sockets; ///< its children
};

/// People in a chat room who follow a conversation, leave now and then and come back.
/// Thread: its loop.
class SampleRoom final : public SampleGroup {
    Q_OBJECT

public:
    /// `members` by the numbers in the lines of the conversation, which begins again after its end.
    SampleRoom(const SampleStage &stage, const QStringList &members, std::span<const SampleLine> conversation,
               QObject *parent = nullptr);

protected:
    void speak() override;

private:
    std::span<const SampleLine> m_conversation;
    std::size_t m_next = 0;
};

/// A sensor that publishes readings and somebody who watches them. Thread: its loop.
class SampleFeed final : public SampleGroup {
    Q_OBJECT

public:
    SampleFeed(const SampleStage &stage, const QString &sensor, QObject *parent = nullptr);

protected:
    void speak() override;

private:
    const QString m_sensor;
};

/// A client that has texts and bytes sent back to it. Thread: its loop.
class SampleEcho final : public SampleGroup {
    Q_OBJECT

public:
    explicit SampleEcho(const SampleStage &stage, QObject *parent = nullptr);

protected:
    void speak() override;

private:
    int m_count = 0;
};

} // namespace eyewall::desktop
