// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/inspectors/bodycontent.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class ChoiceBar;
class CodeView;
class FormView;
class ImageView;
class JsonTree;
class PartsView;

/// A body or payload in the forms that make sense for it: text, indented JSON, JSON as a tree, hex, image,
/// form, parts; the best is chosen. Coded bodies are decoded. With its size and kind; says plainly when it is
/// not all of it. Thread: GUI.
class BodyView final : public QWidget {
    Q_OBJECT

public:
    /// Innermost shows no parts: it is shown by a part itself.
    enum class Nesting { Outermost, Innermost };

    /// `title` is what it shows: "Body", "Payload".
    explicit BodyView(const QString &title, QWidget *parent = nullptr, Nesting nesting = Nesting::Outermost);

    /// A form that was chosen by hand stays as long as the body only grows.
    void showBody(const Body &body);
    /// Nothing happens when the body is not offered in that form.
    void setForm(BodyForm form);

    BodyForm form() const;
    const Body &body() const { return m_body; }
    const BodyContent &content() const { return m_content; }
    /// What the form shows, in text: of an image its caption.
    QString shownText() const;
    /// What is missing of the body, in words; empty when nothing is.
    QString note() const;
    QString heading() const;
    PartsView *parts() const { return m_parts; }
    ImageView *image() const { return m_image; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpLayout();
    void foldLine();
    void showForm(BodyForm form);
    QString showCode(BodyForm form);
    QString showInWidget(BodyForm form);
    int hexBytes() const;
    void copyShown();
    QString kindName() const;
    template<typename View>
    View *made(View *&view, const QString &name);

    QString m_title;
    Nesting m_nesting;
    Body m_body;
    BodyContent m_content;
    bool m_isChosen = false;      ///< the form, by hand
    int m_hexBytes = 0;           ///< a line, as shown; 0: no hex is shown
    QBoxLayout *m_line = nullptr; ///< heading and choices: in two lines where it is narrow
    support::ElidedLabel *m_heading;
    ChoiceBar *m_forms;
    QToolButton *m_copy;
    QLabel *m_note;
    QStackedWidget *m_stack;
    CodeView *m_code;
    FormView *m_form = nullptr; ///< these come when they are needed
    ImageView *m_image = nullptr;
    JsonTree *m_tree = nullptr;
    PartsView *m_parts = nullptr;
};

} // namespace eyewall::inspectors
