-- Requests to paths of a file, one a line, in turn. Arguments: FILE [METHOD]
local requests, at = {}, 0

function init(args)
  local method = args[2] or "GET"
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format(method, path)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end
