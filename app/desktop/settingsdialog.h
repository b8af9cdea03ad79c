// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/optioneditor.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace eyewall::desktop {

class ServerLife;

/// The settings of the server: where it listens, what it serves, its limits. Checks while one types, with the
/// words of the command line; what came from there is shown and stays. It is not modal, and gone when it is
/// closed. Thread: GUI.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `life` lives longer.
    explicit SettingsDialog(ServerLife &life, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// Null when it is not edited here.
    [[nodiscard]] OptionEditor *editor(const QString &option) const;
    /// What would be saved.
    [[nodiscard]] host::OptionValues values() const;
    /// What is wrong with the whole; empty: it can be applied.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] QFormLayout *addPage(const QString &title);
    void addEditor(QFormLayout &form, const char *option, const OptionEditor::Look &look);
    void createListening();
    void createFolders();
    void createLimits();
    void createTimes(QFormLayout &form);
    void createButtons();
    void load();
    void check();
    void checkAddresses();
    void checkTls();
    void updateCost();
    void showProblem();
    void markPages();
    void goToProblem();
    void apply();
    void goBack();
    [[nodiscard]] OptionEditor *wrongEditor() const;
    [[nodiscard]] int pageOf(const OptionEditor &editor) const;
    [[nodiscard]] QList<quint16> ownPorts() const;
    [[nodiscard]] QSize usualSize() const;
    [[nodiscard]] bool usesTls() const;

    ServerLife &m_life;
    QTabWidget *m_pages;
    QList<OptionEditor *> m_editors;
    QCheckBox *m_tls;
    QCheckBox *m_samples;
    QLabel *m_status;
    QPushButton *m_apply;
    QPushButton *m_back;
    std::optional<host::OptionValues> m_before; ///< what was saved before it was applied
    QString m_problem;
    bool m_isInForce = true; ///< what it shows: there is nothing to apply
};

} // namespace eyewall::desktop
