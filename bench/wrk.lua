-- Requests for wrk, in turn, out of a file with a path and an ETag (or none) on each line.

local requests, number = {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local path, known = line:match("^(%S+) ?(.*)$")
    local headers = {}
    if known ~= "" then
      headers["If-None-Match"] = known
    end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  number = number % #requests + 1
  return requests[number]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"rate": %f, "p50": %f, "p99": %f, "failed": %d}\n',
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout
  ))
end
