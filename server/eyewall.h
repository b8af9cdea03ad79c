// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

// All that a program with an Eyewall server inside writes every day.

#include "server/core/periodiccallback.h"
#include "server/core/runblocking.h"
#include "server/core/sleep.h"
#include "server/core/task.h"
#include "server/core/withtimeout.h"
#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/eventstream.h"
#include "server/web/formreader.h"
#include "server/web/httperror.h"
#include "server/web/middleware.h"
#include "server/web/registrationerror.h"
#include "server/web/requesthandler.h"
#include "server/web/server.h"
#include "server/web/taskwebsockethandler.h"
#include "server/web/websockethandler.h"
