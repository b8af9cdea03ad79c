// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <optional>

namespace eyewall {

/// What a template does to the blanks of its text: "single" makes one blank or one line break of a run,
/// "oneline" one blank, "all" keeps them. The content of pre and textarea elements is kept by all three.
enum class TemplateWhitespace : quint8 { All, Single, Oneline };

/// What a name or member that is not there means: an error with file and line, or nothing (as none, which is
/// false and prints as nothing). Either way "name|default(x)" and "name is defined" may ask.
enum class MissingNames : quint8 { Error, Empty };

/// What a template may use up. Exceeding one is an error of that rendering. Thread: any (a value).
struct TemplateLimits {
    /// Of nested blocks, brackets, includes, renderings in renderings, and of lists and maps in what is set.
    int depth = 100;
    qsizetype iterations = 1'000'000;         ///< of all loops of one rendering together
    qsizetype outputBytes = 16 * 1024 * 1024; ///< of one rendering, and of each text made on the way
    qsizetype fileBytes = 1024 * 1024;        ///< of one file
};

/// How a loader reads its templates. Thread: any (a value).
struct TemplateOptions {
    /// The function that "{{ x }}" goes through, none when empty; "{% autoescape name %}" is the same for one
    /// file.
    QString autoescape = QStringLiteral("xhtml_escape");
    /// Single for names that end in .html or .js and all for others, when absent; "{% whitespace single %}"
    /// is the same from there on.
    std::optional<TemplateWhitespace> whitespace = {};
    MissingNames missing = MissingNames::Error;
    /// For development: a template is compiled again once it, or what it extends or includes, has changed on
    /// disk.
    bool reload = false;
    TemplateLimits limits = {};
};

} // namespace eyewall
