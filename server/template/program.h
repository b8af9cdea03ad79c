// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/expression.h"
#include "server/template/source.h"
#include "server/template/templateoptions.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <vector>

namespace eyewall::templates {

/// A step of a rendering. Thread: any (a value).
struct Instruction {
    enum class Kind : quint8 {
        Text,         ///< first: begin in texts, second: length
        Print,        ///< first: expression; escaped for HTML
        PrintThrough, ///< first: expression, second: name of the function
        PrintRaw,     ///< first: expression
        Module,       ///< first: expression
        Jump,         ///< second: where to
        JumpUnless,   ///< first: expression, second: where to
        LoopBegin,    ///< first: expression, second: targets
        LoopNext,     ///< second: where to when there is nothing more
        LoopEnd,
        Set,        ///< first: expression, second: targets
        ApplyBegin, ///< keeps what is printed from here on
        ApplyEnd,   ///< first: expression over what was printed
    };

    Kind kind = Kind::Text;
    int origin = 0; ///< file, in origins
    int line = 0;
    int first = 0;
    int second = 0;
};

/// A file in the place where it is used. Thread: any (a value).
struct Origin {
    QString file;
    int parent = -1; ///< what includes or extends it here, in origins
    int parentLine = 0;
};

/// A file that a program was made of. Thread: any (a value).
struct Dependency {
    QString name;
    Stamp stamp;
};

/// A template joined with all that it extends and includes. Thread: any, const once it is made.
struct Program {
    QString name = {};
    QByteArray texts = {}; ///< one behind the other
    std::vector<Instruction> code = {};
    std::vector<Expression> expressions = {};
    std::vector<std::vector<int>> targets = {}; ///< slots
    QStringList functions = {};                 ///< of PrintThrough
    QStringList names = {};                     ///< what each slot is called
    std::vector<Origin> origins = {};
    std::vector<Dependency> dependencies = {};
    MissingNames missing = MissingNames::Error;
    TemplateLimits limits = {};

    /// "page.html:12 (via base.html:3)"
    [[nodiscard]] QString where(int origin, int line) const;
};

} // namespace eyewall::templates
