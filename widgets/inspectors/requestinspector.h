// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/requestmodel.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class BodyView;
class ChipLabel;
class CodeView;
class FactsView;

/// A request and its response: heads, captured bodies, and the connection they came by. Thread: GUI.
class RequestInspector final : public QWidget {
    Q_OBJECT

public:
    enum Tab { RequestTab, ResponseTab, ConnectionTab };

    /// `connections` lives longer.
    explicit RequestInspector(const models::ConnectionModel &connections, QWidget *parent = nullptr);

    void showRequest(const models::RequestRow &request, const QString &route);
    void setTab(Tab tab);

    const models::RequestRow &request() const { return m_request; }
    QString requestText() const;
    QString responseText() const;
    QString connectionText() const;
    BodyView &requestBody() const { return *m_asked.body; }
    BodyView &responseBody() const { return *m_answered.body; }

private:
    struct Part {
        CodeView *head;
        BodyView *body;
    };

    Part addPart(const QString &title, const QString &headName);
    void setUpLayout();
    void showHeader(const QString &route);
    void showPart(const Part &part, const QByteArray &head, const QString &missing);
    void showConnection(const QString &route);
    void copy(const QByteArray &head, const QByteArray &body);

    const models::ConnectionModel &m_connections;
    models::RequestRow m_request;
    ChipLabel *m_status;
    support::ElidedLabel *m_title;
    support::ElidedLabel *m_subtitle;
    QTabWidget *m_tabs;
    Part m_asked{};
    Part m_answered{};
    FactsView *m_facts;
    QPushButton *m_copyRequest;
    QPushButton *m_copyResponse;
};

} // namespace eyewall::inspectors
