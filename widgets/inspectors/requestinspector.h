// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/bodycontent.h"
#include "widgets/models/requestmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
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
class FormView;
class TimingView;
struct Copied;

/// A request and its response: heads, captured bodies, where the time went, and the connection they came by.
/// Below them what can be copied and saved, and what came of that. Thread: GUI.
class RequestInspector final : public QWidget {
    Q_OBJECT

public:
    enum Tab { RequestTab, ResponseTab, TimingTab, ConnectionTab };

    /// `connections` lives longer.
    explicit RequestInspector(const models::ConnectionModel &connections, QWidget *parent = nullptr);

    /// `route` is the pattern that matched, empty when none did; `comment` what a person remarked.
    void showRequest(const models::RequestRow &request, const QString &route, const QString &comment = {});
    void setTab(Tab tab);
    /// Adds what can be copied and saved of a request, which need not be the shown one.
    void addActions(QMenu *menu, const models::RequestRow &request);
    QString curlOf(const models::RequestRow &request) const;
    QByteArray urlOf(const models::RequestRow &request) const;

    const models::RequestRow &request() const { return m_request; }
    QString requestText() const;
    QString responseText() const;
    QString timingText() const;
    QString connectionText() const;
    QString comment() const;
    /// What came of the latest copying or saving, if there is anything to say.
    QString outcome() const;
    BodyView &requestBody() const { return *m_asked.body; }
    BodyView &responseBody() const { return *m_answered.body; }
    FormView &query() const { return *m_query; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        CodeView *head;
        BodyView *body;
    };

    Part addPart(const QString &title, const QString &headName);
    void addQuery();
    void addScrolled(QWidget *content, const QString &title, int stretch);
    void setUpLayout();
    QHBoxLayout *makeButtons();
    void showHeader(const QString &route);
    void showPart(const Part &part, const QByteArray &head, const QString &missing);
    void showConnection(const QString &route);
    void showComment(const QString &comment);
    void showHeadMenu(CodeView *view, const QPoint &position);
    void addBodyActions(QMenu *menu, const models::RequestRow &request, const Body &body, bool isRequest);
    void updateSave();
    void saveShown();
    void save(const models::RequestRow &request, const Body &body);
    void copy(const QString &text);
    void copy(const Copied &copied);
    void say(const QString &sentence, bool isFailure = false);
    quint16 localPort(const models::RequestRow &request) const;

    const models::ConnectionModel &m_connections;
    models::RequestRow m_request;
    ChipLabel *m_status;
    support::ElidedLabel *m_title;
    support::ElidedLabel *m_subtitle;
    support::ElidedLabel *m_comment;
    QTabWidget *m_tabs;
    Part m_asked{};
    Part m_answered{};
    QWidget *m_queryBox;
    FormView *m_query;
    TimingView *m_timing;
    FactsView *m_facts;
    QLabel *m_outcome;
    QPushButton *m_copyCurl;
    QPushButton *m_copyMenu;
    QPushButton *m_save;
};

} // namespace eyewall::inspectors
