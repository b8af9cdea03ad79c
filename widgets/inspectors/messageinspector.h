// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QWidget>

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class BodyView;
class ChipLabel;
class FactsView;

/// A message: what is known of it and its payload. Thread: GUI.
class MessageInspector final : public QWidget {
    Q_OBJECT

public:
    explicit MessageInspector(QWidget *parent = nullptr);

    void showMessage(const monitor::MessageSeen &message, const QString &route);

    QString factsText() const;
    BodyView &payload() const { return *m_payload; }

private:
    ChipLabel *m_kind;
    support::ElidedLabel *m_title;
    FactsView *m_facts;
    BodyView *m_payload;
};

} // namespace eyewall::inspectors
