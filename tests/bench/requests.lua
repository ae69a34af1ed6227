-- Requests to paths of a file, one a line, in turn; each thread begins at another place. Arguments: FILE [METHOD]
local requests, at, threads = {}, 0, 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  local method = args[2] or "GET"
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format(method, path)
  end
  at = math.floor(#requests / 2) * (number or 0)
end

function request()
  at = at % #requests + 1
  return requests[at]
end
