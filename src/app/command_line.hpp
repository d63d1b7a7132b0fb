// From arguments and environment to one command that runs.
#pragma once

namespace nabij::app {

// Returns the exit status: 0 well, 1 the command failed, 2 the arguments or settings are wrong.
int run_command_line(int count, const char* const* arguments);

}  // namespace nabij::app
