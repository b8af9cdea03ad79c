// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QWidget>

class QMenu;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class BodyView;
class ChipLabel;
class FactsView;
struct Body;

/// A message: what is known of it and its payload, and what came of copying or saving that. Thread: GUI.
class MessageInspector final : public QWidget {
    Q_OBJECT

public:
    explicit MessageInspector(QWidget *parent = nullptr);

    void showMessage(const monitor::MessageSeen &message, const QString &route);
    /// Adds what can be copied and saved of a message, which need not be the shown one.
    void addActions(QMenu *menu, const monitor::MessageSeen &message);

    /// What came of the latest copying or saving, if there is anything to say.
    QString outcome() const;
    QString factsText() const;
    BodyView &payload() const { return *m_payload; }

private:
    void copy(const Body &payload);
    void save(const Body &payload, const QByteArray &type);
    void say(const QString &sentence, bool isFailure = false);

    ChipLabel *m_kind;
    support::ElidedLabel *m_title;
    FactsView *m_facts;
    BodyView *m_payload;
    support::ElidedLabel *m_outcome;
};

} // namespace eyewall::inspectors
